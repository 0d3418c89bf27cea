// How long a person waits before anything happens: whole processes, beside a Node that does nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 15

/** Sixty lines of everyday Dockerfile, without a repository around them. */
function sixtyLines() {
  const body = Array.from({ length: 10 }, (_, index) =>
    [
      `ENV SETTING_${index}=value`,
      `RUN apt-get update && apt-get install -y \\`,
      '    curl \\',
      `    package-${index} \\`,
      '  && rm -rf /var/lib/apt/lists/*',
    ].join('\n'),
  )
  const head = ['FROM node:22', 'WORKDIR /app', 'COPY package*.json ./', 'RUN npm ci', 'COPY . .']
  const tail = [
    'RUN npm run build',
    'EXPOSE 3000',
    'USER node',
    'LABEL a=b',
    'CMD ["node", "dist/server.js"]',
  ]
  return `${[...head, ...body, ...tail].join('\n')}\n`
}

function run(root, args) {
  const started = process.hrtime.bigint()
  const { output, status, error } = spawnSync(
    process.execPath,
    ['-r', join(root, 'bench/cpu-probe.cjs'), ...args],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  if (error) throw error
  const wall = Number(process.hrtime.bigint() - started) / 1e6
  return { wall, cpu: Number(output[3]) / 1e3, status }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

export function startup(root) {
  const folder = mkdtempSync(join(tmpdir(), 'stagewright-bench-'))
  const file = join(folder, 'Dockerfile')
  writeFileSync(file, sixtyLines())
  const cli = join(root, 'dist/cli/index.js')
  const commands = {
    'node -e 0': ['-e', '0'],
    '--version': [cli, '--version'],
    'review, 60 lines, no proposal': [cli, 'review', '--no-propose', file],
    'review, 60 lines': [cli, 'review', file],
  }
  const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(commands)) samples[name].push(run(root, args))
  }
  rmSync(folder, { recursive: true, force: true })
  return report(samples)
}

function report(samples) {
  const base = samples['node -e 0']
  const rows = Object.entries(samples).map(([name, runs]) => {
    const cpu = median(runs.map((run) => run.cpu))
    const wall = median(runs.map((run) => run.wall))
    return {
      command: name,
      'CPU ms': cpu.toFixed(1),
      'CPU ratio': (cpu / median(base.map((run) => run.cpu))).toFixed(2),
      'wall ms': wall.toFixed(1),
      'wall ratio': (wall / median(base.map((run) => run.wall))).toFixed(2),
    }
  })
  const cpus = base.map((run) => run.cpu)
  const noise = (100 * (Math.max(...cpus) - Math.min(...cpus))) / median(cpus)
  return {
    rows,
    note: `median of ${ROUNDS} interleaved rounds; the idle Node itself spread by ${noise.toFixed(0)} % in CPU`,
  }
}
