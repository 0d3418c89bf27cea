// Reading many Dockerfiles in one process: syntax, shell, stages and image configs, beside what others do with the same files.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './process.mjs'

const MODEL = 'stagewright: syntax, shell, model'

export async function reading(root) {
  const corpus = process.env.STAGEWRIGHT_CORPUS
  if (!corpus || !existsSync(join(corpus, 'bulk'))) {
    return { rows: [], note: 'not measured: STAGEWRIGHT_CORPUS names no folder with bulk/*.Dockerfile' }
  }
  const folder = join(corpus, 'bulk')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.Dockerfile'))
    .map((name) => join(folder, name))
  const list = `${files.join('\n')}\n`
  const worker = (name) => [join(root, 'bench/workers', name)]
  const oracle = join(root, '__tests__/oracle/bin/oracle')
  const parsing = parsingFiles(oracle, list) ?? files
  const peers = {
    'stagewright: syntax': [process.execPath, [...worker('stagewright.mjs'), 'syntax'], list],
    [MODEL]: [process.execPath, [...worker('stagewright.mjs'), 'model'], list],
    'stagewright: review': [process.execPath, [...worker('stagewright.mjs'), 'review'], list],
    'stagewright: review, and its fixes tested': [
      process.execPath,
      [...worker('stagewright.mjs'), 'fixes'],
      list,
    ],
    'dockerfile-ast: parse': [process.execPath, worker('dockerfile-ast.mjs'), list],
    'BuildKit: parser and instructions': [oracle, ['syntax'], list],
    'hadolint: lint, one thread': [
      'hadolint',
      ['--no-fail', '--no-color', ...files, '+RTS', '-N1', '-RTS'],
      '',
    ],
    'tally: lint, files that parse': [
      'tally',
      ['lint', '--no-config', '--slow-checks', 'off', '--fail-level', 'none', ...parsing],
      '',
      parsing.length,
    ],
  }
  const rows = []
  for (const [name, [command, args, input, count]] of Object.entries(peers))
    rows.push(row(name, count ?? files.length, await measure(command, args, input)))
  const speedOf = (reader) => rows.find((each) => each.reader === reader)?.['files per CPU s']
  for (const each of rows) {
    each['of dockerfile-ast'] = ratio(each['files per CPU s'], speedOf('dockerfile-ast: parse'))
    each['times the model'] = ratio(speedOf(MODEL), each['files per CPU s'])
  }
  return { rows, note: `${files.length} files, each reader one process, one after the other` }
}

/** The files that BuildKit's parser takes; one that it refuses ends tally's whole run. Null without the oracle. */
function parsingFiles(oracle, list) {
  const { stdout, status } = spawnSync(oracle, ['syntax'], {
    input: list,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) return null
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return answers.filter(({ parses }) => parses).map(({ id }) => id)
}

function row(reader, count, measured) {
  if (!measured || measured.cpu === 0) return { reader, 'CPU s': 'not measured' }
  return {
    reader,
    'CPU s': measured.cpu.toFixed(2),
    'files per CPU s': Math.round(count / measured.cpu),
    'peak MiB': Math.round(measured.peakMiB),
  }
}

const ratio = (value, base) =>
  typeof value === 'number' && typeof base === 'number' ? (value / base).toFixed(2) : ''
