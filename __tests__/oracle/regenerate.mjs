// Rewrites cases.jsonl.gz: every input of generate.mjs and handmade/, with BuildKit's answer.
// Needs Go (the version is in go.mod) and, the first time, the Go module proxy: node __tests__/oracle/regenerate.mjs
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { generateCases } from './generate.mjs'

const folder = import.meta.dirname
const casesFile = join(folder, 'cases.jsonl.gz')

run('go', ['build', '-o', 'bin/oracle', '.'])
const cases = [...handmadeCases(), ...generateCases()]
const answers = ask(cases)
const again = ask(cases)
const unstable = cases.filter((_, index) => answers[index] !== again[index]).map(({ id }) => id)
if (unstable.length > 0)
  throw new Error(`BuildKit answers differently from run to run: ${unstable.join(', ')}`)

const lines = cases.map(({ id, ...input }, index) =>
  JSON.stringify({ id, ...input, answer: compact(JSON.parse(answers[index])) }),
)
const text = `${lines.join('\n')}\n`
if (text === previous()) console.log(`${cases.length} cases, unchanged`)
else writeFileSync(casesFile, gzipSync(text, { level: 9 }))
report(answers.map((line) => JSON.parse(line)))

function handmadeCases() {
  return readdirSync(join(folder, 'handmade'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, 'handmade', name))
      const text = bytes.toString()
      const id = `handmade/${name.replace('.Dockerfile', '')}`
      return Buffer.from(text).equals(bytes) ? { id, text } : { id, base64: bytes.toString('base64') }
    })
}

function ask(inputs) {
  return run('bin/oracle', ['all', '-jsonl'], inputs.map((input) => JSON.stringify(input)).join('\n'))
    .trimEnd()
    .split('\n')
}

/** The id stands beside the answer, digests are only of use against another digest, and of warnings the names are enough. */
function compact({ id: _, warnings, configs, ...answer }) {
  return {
    ...answer,
    warnings: warnings?.map(({ ruleName, line }) => `${ruleName} ${line ?? 0}`),
    configs: configs?.map(({ digest: _, ...config }) => config),
  }
}

function previous() {
  try {
    return gunzipSync(readFileSync(casesFile)).toString()
  } catch {
    return undefined
  }
}

function report(list) {
  const count = (test) => list.filter(test).length
  const configs = list.flatMap((answer) => answer.configs ?? [])
  console.log(
    `${list.length} cases: ${count((a) => a.parses)} parse, ${count((a) => a.panic)} panic, ${configs.length} stages, ${configs.filter((c) => !c.error).length} with a config`,
  )
}

function run(command, args, input) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`)
  return stdout
}
