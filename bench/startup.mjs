// How long a person waits before anything happens: whole processes, beside a Node that does nothing.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

/** CPU and wall time of a whole process, in milliseconds: bash asks the system when it has ended. Null when it did not start. */
function run(command, env) {
  const { stderr, status } = spawnSync('bash', ['-c', TIMED, 'bash', ...command], { env, encoding: 'utf8' })
  if (status === COULD_NOT_START) return null
  const [wall, user, system] = stderr.trim().split(' ').map(Number)
  return { wall: wall * 1e3, cpu: (user + system) * 1e3 }
}

const TIMED = 'TIMEFORMAT="%3R %3U %3S"; time "$@" </dev/null >/dev/null 2>&1'
const COULD_NOT_START = 127

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

export function startup(root) {
  const folder = mkdtempSync(join(tmpdir(), 'stagewright-bench-'))
  const file = join(folder, 'Dockerfile')
  writeFileSync(file, sixtyLines())
  const cache = join(folder, 'cache')
  mkdirSync(cache)
  const { CI: _, ...inherited } = process.env
  const cached = { ...inherited, XDG_CACHE_HOME: cache }
  const bare = { ...inherited, STAGEWRIGHT_NO_CACHE: '1' }
  const node = process.execPath
  const cli = join(root, 'dist/cli/index.js')
  const commands = {
    'node -e 0': [[node, '-e', '0'], bare],
    '--version': [[node, cli, '--version'], bare],
    'review, 60 lines, no proposal': [[node, cli, 'review', '--no-propose', file], cached],
    'the same, without the cache': [[node, cli, 'review', '--no-propose', file], bare],
    'review, 60 lines': [[node, cli, 'review', file], cached],
    'hadolint, 60 lines': [['hadolint', file], bare],
    'tally, 60 lines': [['tally', 'lint', file], bare],
  }
  // The first round fills the cache, and says who is there.
  const present = Object.entries(commands).filter(([, [command, env]]) => run(command, env) !== null)
  const samples = Object.fromEntries(present.map(([name]) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [command, env]] of present) samples[name].push(run(command, env))
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
    note: [
      `Node ${process.version}, median of ${ROUNDS} interleaved rounds; the idle Node itself spread by ${noise.toFixed(0)} % in CPU`,
      'a peer is what PATH has for its name: a launcher in front of it counts, and one that is not there has no row',
      ...(process.env.NODE_EXTRA_CA_CERTS
        ? [
            'NODE_EXTRA_CA_CERTS is set: a Node before 22 reads it at each start, the idle one too, which makes the ratios smaller',
          ]
        : []),
    ].join('\n'),
  }
}
