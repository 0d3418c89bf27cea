// Reading many Dockerfiles in one process: syntax, shell, stages and image configs, beside what others do with the same files.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './process.mjs'

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
  const peers = {
    'stagewright: syntax': [process.execPath, [...worker('stagewright.mjs'), 'syntax'], list],
    'stagewright: syntax, shell, model': [process.execPath, [...worker('stagewright.mjs'), 'model'], list],
    'stagewright: review without proposal': [
      process.execPath,
      [...worker('stagewright.mjs'), 'review'],
      list,
    ],
    'dockerfile-ast: parse': [process.execPath, worker('dockerfile-ast.mjs'), list],
    'BuildKit: parser and instructions': [join(root, '__tests__/oracle/bin/oracle'), ['syntax'], list],
    'hadolint: lint, one thread': [
      'hadolint',
      ['--no-fail', '--no-color', ...files, '+RTS', '-N1', '-RTS'],
      '',
    ],
  }
  const rows = []
  for (const [name, [command, args, input]] of Object.entries(peers))
    rows.push(row(name, files.length, await measure(command, args, input)))
  const ast = rows.find((each) => each.reader.startsWith('dockerfile-ast'))
  for (const each of rows)
    each['of dockerfile-ast'] = ratio(each['files per CPU s'], ast?.['files per CPU s'])
  return { rows, note: `${files.length} files, each reader one process, one after the other` }
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
