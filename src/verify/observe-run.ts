/** Starts an image as its config says, asks it what it answers, and stops it. */
import type { Finished } from '../io/process.ts'
import { type Bench, type Subject, stillGoing } from './bench.ts'
import { type Container, EngineError, type ImageConfig, StartError } from './engine.ts'
import { healthCommand, tcpPorts } from './image-config.ts'
import { hidden, withoutValues } from './masking.ts'
import type { PortObservation, RunObservation } from './observation.ts'
import { pause, probeAll } from './probe.ts'

const TAIL_LINES = 20
const HEALTH_MS = 30_000

export interface Asked {
  /** Null for what the image exposes. */
  readonly ports: readonly number[] | null
  /** What the other side did: the same is waited for. Null when this is the first. */
  readonly like: RunObservation | null
}

export async function observeRun(
  bench: Bench,
  subject: Subject,
  tag: string,
  config: ImageConfig,
  { ports, like }: Asked,
): Promise<RunObservation> {
  stillGoing(bench)
  bench.progress(`${subject.label}: starting it`)
  const asked = ports ?? bench.ports ?? tcpPorts(config)
  if (config.entrypoint.length + config.cmd.length === 0)
    return { ...NOTHING, startError: 'the image names no program: it has neither ENTRYPOINT nor CMD' }
  let container: Container
  try {
    container = await bench.engine.start({ image: tag, config, ports: asked, variables: bench.variables })
  } catch (error) {
    stillGoing(bench)
    if (error instanceof EngineError) throw new EngineError(hidden(error.message, bench.variables))
    if (!(error instanceof StartError)) throw error
    return { ...NOTHING, startError: hidden(error.message, bench.variables) }
  }
  try {
    const seen = await answers(bench, container, asked, like)
    return withoutValues(await watch(bench, subject, container, config, seen), bench.variables)
  } finally {
    await container.remove()
  }
}

const NOTHING: RunObservation = {
  startError: null,
  running: false,
  exitCode: null,
  output: '',
  tail: '',
  uid: null,
  ports: [],
  health: null,
  smoke: null,
  stop: null,
}

async function watch(
  bench: Bench,
  subject: Subject,
  container: Container,
  config: ImageConfig,
  ports: readonly PortObservation[],
): Promise<RunObservation> {
  stillGoing(bench)
  const running = (await container.state()).running
  const uid = running ? await container.uid() : configuredUid(config.user)
  const health = running ? await checkHealth(bench, container, config) : null
  if (bench.smoke) bench.progress(`${subject.label}: smoke test`)
  const smoke = running && bench.smoke ? await runSmoke(bench, bench.smoke, container, ports) : null
  stillGoing(bench)
  // What fell over meanwhile did not stay up.
  const state = await container.state()
  bench.progress(`${subject.label}: stopping it`)
  const stopped = state.running ? await container.stop() : null
  const logs = await container.logs()
  return {
    startError: null,
    running: state.running,
    exitCode: state.exitCode,
    output: state.running ? '' : spoken(logs, state.exitCode),
    tail: lastLines(logs.stdout + logs.stderr),
    uid,
    ports,
    health,
    smoke,
    stop: stopped && { exitCode: stopped.exitCode, seconds: Math.round(stopped.ms / 100) / 10 },
  }
}

/** Why a program failed stands in its stderr; one that ends well may warn there of whatever it likes. */
function spoken(logs: { readonly stdout: string; readonly stderr: string }, exitCode: number | null): string {
  return exitCode === 0 ? logs.stdout : `${logs.stdout}\n${logs.stderr}`
}

/** What a program that has ended ran as: its config says, unless by a name that only the image can resolve. */
function configuredUid(user: string): number | null {
  const [name = ''] = user.split(':')
  if (name === '' || name === 'root') return 0
  return /^\d+$/.test(name) ? Number(name) : null
}

async function answers(
  bench: Bench,
  container: Container,
  asked: readonly number[],
  like: RunObservation | null,
): Promise<readonly PortObservation[]> {
  const { limits, signal } = bench
  if (asked.length === 0) {
    await watchSilent(bench, container, like !== null && !like.running)
    return []
  }
  const alive = async (): Promise<boolean> => (await container.state()).running
  const specs = await Promise.all(
    asked.map(async (port) => ({ port, path: bench.path, address: await container.address(port) })),
  )
  const wanted = new Map((like?.running ? like.ports : []).map(({ port, answer }) => [port, answer]))
  return probeAll(specs, alive, { startMs: limits.startMs, settleMs: limits.settleMs, wanted, signal })
}

const POLL_MS = 250
/** One that writes all the time is watched this many times as long as one that has fallen silent. */
const TALKATIVE = 3

/**
 * A program that serves nothing cannot say that it is up: it counts as such once it has written nothing for a
 * while. Where the other side ended, the end is waited for: it may only be slower.
 */
async function watchSilent(bench: Bench, container: Container, toEnd: boolean): Promise<void> {
  const { settleMs, startMs } = bench.limits
  const began = performance.now()
  const most = toEnd ? startMs : Math.min(startMs, settleMs * TALKATIVE)
  let [words, since] = ['', began]
  while (!bench.signal.aborted && (await container.state()).running) {
    const now = performance.now()
    const latest = await container.lastWords()
    if (latest !== words) [words, since] = [latest, now]
    if (now - began >= most || (!toEnd && now - since >= settleMs)) return
    await pause(POLL_MS, bench.signal)
  }
}

async function checkHealth(
  bench: Bench,
  container: Container,
  config: ImageConfig,
): Promise<RunObservation['health']> {
  const command = healthCommand(config)
  if (command === null) return null
  const began = performance.now()
  for (;;) {
    const finished = await container.exec(command, HEALTH_MS)
    const late = performance.now() - began > HEALTH_MS
    if (finished.code === 0 || late || bench.signal.aborted) return outcome(finished)
    // 126 and 127: there is no such program, and there will be none.
    if (finished.code === 126 || finished.code === 127 || !(await container.state()).running)
      return outcome(finished)
    await pause(1000, bench.signal)
  }
}

/** The user's own program on this machine; where to find the container stands in its environment. */
async function runSmoke(
  bench: Bench,
  argv: readonly string[],
  container: Container,
  ports: readonly PortObservation[],
): Promise<RunObservation['smoke']> {
  const [first] = ports
  const address = first === undefined ? null : await container.address(first.port)
  const values = {
    url: address === null ? '' : `http://127.0.0.1:${address}`,
    port: String(address ?? ''),
    container: container.id,
  }
  const finished = await bench.processes.run(filledIn(argv, values), {
    env: {
      ...bench.env,
      STAGEWRIGHT_ENGINE: bench.engine.name,
      STAGEWRIGHT_CONTAINER: container.id,
      ...(address === null ? {} : { STAGEWRIGHT_PORT: values.port, STAGEWRIGHT_URL: values.url }),
    },
    timeoutMs: bench.limits.smokeMs,
    keepBytes: 65_536,
    signal: bench.signal,
  })
  return outcome(finished)
}

/** The words with `{url}`, `{port}` and `{container}` put in. */
function filledIn(argv: readonly string[], values: Readonly<Record<string, string>>): readonly string[] {
  return argv.map((word) => word.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole))
}

function outcome(finished: Finished): { exitCode: number | null; output: string } {
  return { exitCode: finished.code, output: lastLines(finished.stdout + finished.stderr) }
}

function lastLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-TAIL_LINES)
    .join('\n')
}
