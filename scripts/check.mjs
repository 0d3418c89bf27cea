// Everything that can be checked without running the product: types, style, boundaries, catalogue, and generated files.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const failures = []

function step(name, command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  if (status !== 0) failures.push(name)
}

function compare(name, expected, actual) {
  const same = filesOf(expected).join('\n') === filesOf(actual).join('\n')
  const differing = same
    ? filesOf(expected).filter(
        (file) => !readFileSync(join(expected, file)).equals(readFileSync(join(actual, file))),
      )
    : ['the list of files']
  console.log(
    `${differing.length === 0 ? 'ok  ' : 'FAIL'} ${name}${differing.map((file) => `\n     differs: ${file}`).join('')}`,
  )
  if (differing.length > 0) failures.push(name)
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => relative(folder, join(folder, String(path))))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
}

const node = process.execPath
step('types', node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'])
step('types of the tests', node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json'])
step('lint and format', node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])
step('boundaries and catalogue', node, [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--silent',
  '__tests__/(boundaries|catalogue|rule-docs|action-metadata)',
])

const rebuilt = mkdtempSync(join(tmpdir(), 'stagewright-dist-'))
step('build', node, ['scripts/build.mjs', rebuilt])
compare('dist is what a rebuild gives', join(root, 'dist'), rebuilt)
rmSync(rebuilt, { recursive: true, force: true })
step('generated files are current', node, ['scripts/generate.mjs', '--check'])

if (failures.length > 0) {
  console.error(`\n${failures.length} checks failed: ${failures.join(', ')}`)
  process.exit(1)
}
