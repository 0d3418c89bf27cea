// Compiles src/ and rules/ to lib/, then bundles the two entry points into dist/ with the licence notices of what they carry.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ?? join(root, 'dist')
if (out.startsWith('-')) {
  console.error('usage: node scripts/build.mjs [FOLDER]')
  process.exit(2)
}

rmSync(join(root, 'lib'), { recursive: true, force: true })
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.json'), '--removeComments'],
  {
    stdio: 'inherit',
  },
)
await bundleAction(freshFolder('action'))
await bundleCli(freshFolder('cli'))

function freshFolder(entry) {
  const folder = join(out, entry)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** With ncc, as actions are. */
async function bundleAction(folder) {
  const { code, assets } = await ncc(join(root, 'lib/src/action/main.js'), {
    cache: false,
    license: 'licenses.txt',
    quiet: true,
    target: 'es2022',
  })
  writeFileSync(join(folder, 'index.js'), code)
  for (const [name, asset] of Object.entries(assets)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), asset.source)
  }
}

/**
 * With rolldown, for somebody waits at the command line: its modules share a scope, where ncc's call each other through
 * getters of an exports object, and Node reads CommonJS sooner than modules. A review of one small file costs 12 ms less.
 */
async function bundleCli(folder) {
  const bundle = await rolldown({
    cwd: root,
    input: 'lib/src/cli/main.js',
    platform: 'node',
    // What one command loads lazily may be needed at once by another.
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: cliFiles() },
    comments: { legal: false, jsdoc: false, annotation: false },
  })
  await bundle.close()
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`)
  writeFileSync(join(folder, 'licenses.txt'), notices(output.flatMap((chunk) => chunk.moduleIds ?? [])))
}

/**
 * What a review needs lies in one file: each file costs half a millisecond of start-up. What every command needs stays
 * apart, so that `--version` reads no rules, and so do the parser and the model, for those that have no use for rules.
 */
function cliFiles() {
  return [
    {
      name: 'terminal',
      test: /\/lib\/src\/(cli\/terminal|report\/visible|io\/usage-error|version)\.js$/,
      priority: 2,
    },
    {
      name: 'model',
      test: /\/lib\/src\/(model\/build|cli\/arguments|io\/(repository|config)|knowledge\/images)\.js$/,
      priority: 1,
    },
    { name: 'review', test: /\/lib\/src\/(cli\/review|report\/pretty)\.js$/ },
  ]
}

/** Name, licence and text of each package that gave a module. */
function notices(modules) {
  const folders = modules.flatMap((path) => path.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? [])
  return [...new Set(folders)].map(notice).sort().join('\n\n')
}

function notice(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file`)
  return `${name}\n${license}\n${readFileSync(join(folder, file), 'utf8')}`
}
