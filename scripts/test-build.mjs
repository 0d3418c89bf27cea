/**
 * Builds, runs and compares the applications of __tests__/apps with whatever engine is there.
 *
 *   node scripts/test-build.mjs [APP...] [--engine docker|buildah] [--subset] [--sabotage] [--report FILE]
 *
 * The bundle is that of dist/, or of the folder that STAGEWRIGHT_DIST names.
 * Without --sabotage: naive against good, through the command line, as a user would. With it: everything that can be
 * taken away from a good file is, one thing at a time, and each time the comparison has to notice.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sabotages } from '../__tests__/apps/sabotage.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const apps = join(root, '__tests__/apps')

const cli = join(process.env.STAGEWRIGHT_DIST ?? join(root, 'dist'), 'cli/index.js')

/**
 * What a subset consists of, the one with the smallest base images first. With all images there it takes two to three
 * minutes. An engine that has to get them first spends its time on that: nothing is begun after BEGIN_MS, and what
 * still runs after STOP_MS is interrupted. The first stands on a bare Debian, so that a cold engine proves something.
 */
const SUBSET = ['survey', 'job', 'express-typescript', 'worker']
const BEGIN_MS = 200_000
const STOP_MS = 6 * 60_000

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'auto' },
    subset: { type: 'boolean', default: false },
    sabotage: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
})

function engineIsThere() {
  const names = options.engine === 'auto' ? ['docker', 'buildah'] : [options.engine]
  return names.some((name) => spawnSync(name, ['version'], { stdio: 'ignore' }).status === 0)
}

function chosen() {
  const all = readdirSync(apps, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(apps, entry.name, 'app.json')))
    .map((entry) => entry.name)
  if (positionals.length > 0) return all.filter((name) => positionals.includes(name))
  return options.subset ? SUBSET : all
}

const goodOf = (app) => join(apps, app, 'Dockerfile.good')
const about = (app) => JSON.parse(readFileSync(join(apps, app, 'app.json'), 'utf8'))
const smokeOf = (app) =>
  about(app).expect.length > 0 ? [process.execPath, join(apps, 'smoke.mjs'), app] : null

/** One proof through the command line; the result as parsed JSON, or what it said instead. Interrupted after `ms`. */
function prove(app, against, ms, more = []) {
  const { path } = about(app)
  const smoke = smokeOf(app)
  const args = [
    ...[cli, 'verify', join(apps, app, 'Dockerfile'), ...against.flatMap((file) => ['--against', file])],
    ...['--engine', options.engine, '--path', path, '--format', 'json', ...more],
    ...(smoke ? ['--smoke', smoke.map((word) => `'${word}'`).join(' ')] : []),
  ]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const out = { stdout: '', stderr: '' }
    const timer = Number.isFinite(ms) ? setTimeout(() => child.kill('SIGINT'), ms) : null
    const passOn = (signal) => child.kill(signal)
    for (const signal of SIGNALS) process.once(signal, passOn)
    child.stdout.on('data', (chunk) => (out.stdout += chunk))
    child.stderr.on('data', (chunk) => (out.stderr += chunk))
    child.once('close', (code) => {
      clearTimeout(timer)
      for (const signal of SIGNALS) process.off(signal, passOn)
      if (code === INTERRUPTED) resolve({ verdict: 'unfinished', reason: 'interrupted' })
      else if (out.stdout === '')
        resolve({ verdict: 'error', reason: out.stderr.trim() || `ended with ${code}` })
      else resolve(JSON.parse(out.stdout))
    })
  })
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const INTERRUPTED = 130

const megabytes = (bytes) =>
  bytes === null || bytes === undefined ? '' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)

const WIDTHS = [20, 16, 14, 13, 13, 12, 8]
const line = (...cells) =>
  console.log(cells.map((cell, index) => String(cell ?? '').padEnd(WIDTHS[index] ?? 0)).join(' '))

function show(app, result, took) {
  const [before, after] = [result.original, result.attempts?.[0]?.seen]
  const pair = (of) => (before && after ? `${of(before)} -> ${of(after)}` : '')
  const columns = [
    (seen) => megabytes(seen.bytes),
    (seen) => seen.coldSeconds,
    (seen) => seen.warmSeconds,
    (seen) => seen.uid,
  ]
  line(app, result.verdict, ...columns.map(pair), took)
  if (result.verdict !== 'proven') console.log(`  ${result.reason}`)
  for (const check of result.attempts?.[0]?.checks ?? []) {
    if (check.status === 'shortfall') console.log(`  short of ${check.check}: ${check.message}`)
  }
}

async function proveAll() {
  const began = performance.now()
  const gone = () => performance.now() - began
  const [results, leftOut] = [[], []]
  line('app', 'verdict', 'MB', 'cold s', 'warm s', 'uid', 'took s')
  for (const app of chosen()) {
    if (options.subset && gone() > BEGIN_MS) {
      leftOut.push(app)
      continue
    }
    const start = gone()
    const ms = options.subset ? STOP_MS - gone() : Number.POSITIVE_INFINITY
    const result = await prove(app, [goodOf(app)], ms)
    const took = Math.round((gone() - start) / 1000)
    show(app, result, took)
    if (result.verdict === 'unfinished') {
      leftOut.push(app)
      if (!options.subset || gone() < STOP_MS) return INTERRUPTED
    } else results.push({ app, took, ...result })
  }
  if (options.report) writeFileSync(options.report, `${JSON.stringify(results, null, 2)}\n`)
  return summary(results, leftOut, Math.round(gone() / 1000))
}

function summary(results, leftOut, seconds) {
  const fallen = results.filter(({ verdict }) => verdict !== 'proven').map(({ app }) => app)
  const parts = [
    `${results.length - fallen.length} proven`,
    `${fallen.length} not${fallen.length > 0 ? ` (${fallen.join(', ')})` : ''}`,
    ...(leftOut.length > 0 ? [`${leftOut.length} left out for want of time (${leftOut.join(', ')})`] : []),
  ]
  console.log(`test:build: ${parts.join(', ')}, in ${seconds} s`)
  return fallen.length === 0 ? 0 : 1
}

/** Why taking this away changes nothing that could be seen; null when it must be seen. */
const UNDETECTABLE = [{ app: 'vite-static', kind: 'EXPOSE', reason: 'the base exposes the same port' }]

const reasonFor = (app, kind) =>
  UNDETECTABLE.find((entry) => entry.app === app && entry.kind === kind)?.reason ?? null

/** Shortfalls of a checked candidate, by name: one more than the good file has is noticed. */
const shortfalls = (attempt) =>
  attempt.checks.filter(({ status }) => status === 'shortfall').map(({ check }) => check)

async function sabotageAll() {
  const table = []
  const unproven = []
  for (const app of chosen()) {
    try {
      table.push(...(await sabotageOne(app)))
    } catch (error) {
      unproven.push(app)
      console.log(`${app}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const missed = table.filter(({ caught }) => !caught)
  const open = missed.filter(({ reason }) => reason === null)
  const share = Math.round((100 * (table.length - missed.length)) / table.length)
  console.log(
    `test:build: ${table.length} sabotages, ${table.length - missed.length} caught (${share} %), ${missed.length - open.length} undetectable, ${open.length} missed`,
  )
  if (options.report) writeFileSync(options.report, `${JSON.stringify(table, null, 2)}\n`)
  return open.length === 0 && unproven.length === 0 && share >= 90 ? 0 : 1
}

/** Seconds for one build; all together get four times that. */
const SABOTAGE_SECONDS = 1800

/** The good file and everything made of it, one after the other against the naive one. */
async function sabotageOne(app) {
  const made = sabotages(readFileSync(goodOf(app), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'stagewright-sabotage-'))
  try {
    const files = made.map(({ dockerfile }, index) => {
      const file = join(folder, `${index + 1}.Dockerfile`)
      writeFileSync(file, dockerfile)
      return file
    })
    const more = ['--quick', '--all', '--timeout', String(SABOTAGE_SECONDS)]
    const result = await prove(app, [goodOf(app), ...files], Number.POSITIVE_INFINITY, more)
    const [first, ...rest] = result.attempts ?? []
    if (first?.verdict !== 'proven')
      throw new Error(`the good file is not proven: ${first?.reason ?? result.reason}`)
    if (rest.length < made.length) throw new Error(`only ${rest.length} of ${made.length} were tried`)
    return rest.map((attempt, index) => judged(app, made[index], attempt, first))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function judged(app, { kind, line, removed }, attempt, good) {
  const short = shortfalls(attempt).filter((name) => !shortfalls(good).includes(name))
  const caught = attempt.verdict !== 'proven' || short.length > 0
  const by = attempt.reason ?? (short.length > 0 ? `falls short of ${short.join(', ')}` : '')
  const reason = caught ? null : reasonFor(app, kind)
  const word = caught ? 'caught' : reason === null ? 'MISSED' : 'undetectable'
  console.log(
    `${app}:${line}  ${kind}  ${removed.split('\n')[0].slice(0, 60)}  ${word}: ${(by || reason || '').slice(0, 110)}`,
  )
  return { app, line, kind, removed, caught, by, reason }
}

async function main() {
  if (!engineIsThere()) {
    console.log('test:build: skipped, there is no container engine (docker or buildah) on PATH that answers')
    return 0
  }
  if (existsSync(cli)) return options.sabotage ? sabotageAll() : proveAll()
  console.log(`test:build: there is no bundle at ${cli}: npm run build`)
  return 2
}

process.exitCode = await main()
