// Time per line as a file grows: what is linear stays flat.
import { join } from 'node:path'

const REPEATS = 5

const mixed = (lines) =>
  Array.from(
    { length: lines },
    (_, i) =>
      [`FROM node:22 AS s${i}`, 'ENV A=1 B=$A', 'RUN apt-get update && echo ${B:-x}', 'COPY a b', '# note'][
        i % 5
      ],
  ).join('\n')

/** What is known to be slow elsewhere: a chain that dockerfile-ast walks in 87 s, variables it looks up in a square. */
const HARD = {
  '200 chained stages': (lines) =>
    Array.from(
      { length: lines / 2 },
      (_, i) => `FROM ${i === 0 ? 'scratch' : `s${i - 1}`} AS s${i}\nWORKDIR d`,
    ).join('\n'),
  '5,000 ENV lines with uses': (lines) =>
    [
      'FROM scratch',
      ...Array.from({ length: lines }, (_, i) => `ENV V${i}=x$V0\${V${Math.max(0, i - 1)}:+y}`),
    ].join('\n'),
  'a RUN of 5,000 lines': (lines) =>
    [
      'FROM scratch',
      'RUN true \\',
      ...Array.from({ length: lines }, (_, i) => `  && echo ${i} \\`),
      '  && true',
    ].join('\n'),
}

const HARD_SIZES = {
  '200 chained stages': 400,
  '5,000 ENV lines with uses': 5_000,
  'a RUN of 5,000 lines': 5_000,
}

export async function growth(root) {
  const load = (path) => import(join(root, 'lib/src', path))
  const { parse } = await load('syntax/parse.js')
  const { shellCommands } = await load('syntax/shell.js')
  const { buildModel } = await load('model/build.js')
  const read = (text) => {
    const dockerfile = parse(text)
    for (const instruction of dockerfile.instructions) {
      if ('command' in instruction && instruction.command?.form === 'shell')
        shellCommands(instruction.command.script)
    }
    return buildModel(dockerfile, () => null)
  }
  // The first files a process reads are slow because the compiler has not seen the code yet, not because they are short.
  for (let round = 0; round < 20; round++) read(mixed(1_000))
  const cost = (file, text, lines) => ({ file, lines, perLine: microsecondsPerLine(text, lines, read) })
  const costs = [
    ...[100, 1_000, 10_000, 100_000].map((size) => cost('mixed', mixed(size), size)),
    ...Object.entries(HARD).map(([file, make]) => cost(file, make(HARD_SIZES[file]), HARD_SIZES[file])),
  ]
  const second = costs[1].perLine
  const rows = costs.map(({ file, lines, perLine }) => ({
    file,
    lines,
    'µs per line': perLine.toFixed(2),
    'of 1,000 mixed lines': (perLine / second).toFixed(2),
  }))
  return { rows, note: `CPU for syntax, shell and model, best of ${REPEATS}` }
}

function microsecondsPerLine(text, lines, read) {
  const times = Array.from({ length: REPEATS }, () => {
    const before = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...times) / lines
}
