/** Starts an image as its config says, asks it what it answers, and stops it. */
import type { Finished } from '../io/process.ts'
import { type Container, type ImageConfig, StartError } from './engine.ts'
import { healthCommand, tcpPorts } from './image-config.ts'
import type { PortObservation, RunObservation } from './observation.ts'
import { type Bench, type Subject, stillGoing } from './observe.ts'
import { pause, probeAll } from './probe.ts'

const TAIL_LINES = 20
const HEALTH_MS = 30_000

/** `ports`: what is asked of it; null for what the image exposes. */
export async function observeRun(
  bench: Bench,
  subject: Subject,
  tag: string,
  config: ImageConfig,
  ports: readonly number[] | null,
): Promise<RunObservation> {
  stillGoing(bench)
  bench.progress(`${subject.label}: starting it`)
  const asked = ports ?? bench.ports ?? tcpPorts(config)
  let container: Container
  try {
    container = await bench.engine.start({ image: tag, config, ports: asked })
  } catch (error) {
    stillGoing(bench)
    if (!(error instanceof StartError)) throw error
    return { ...NOTHING, startError: error.message }
  }
  try {
    return await watch(bench, subject, container, config, asked)
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
  asked: readonly number[],
): Promise<RunObservation> {
  const ports = await answers(bench, container, asked)
  stillGoing(bench)
  const running = (await container.state()).running
  const uid = running ? await container.uid() : configuredUid(config.user)
  const health = running ? await checkHealth(bench, container, config) : null
  if (bench.smoke) bench.progress(`${subject.label}: smoke test`)
  const smoke = running && bench.smoke ? await runSmoke(bench, bench.smoke, container, asked) : null
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
    output: state.running ? '' : logs.stdout,
    tail: lastLines(logs.stdout + logs.stderr),
    uid,
    ports,
    health,
    smoke,
    stop: stopped && { exitCode: stopped.exitCode, seconds: Math.round(stopped.ms / 100) / 10 },
  }
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
): Promise<readonly PortObservation[]> {
  const alive = async (): Promise<boolean> => (await container.state()).running
  if (asked.length > 0) {
    const specs = await Promise.all(
      asked.map(async (port) => ({ port, path: bench.path, address: await container.address(port) })),
    )
    return probeAll(specs, alive, { startMs: bench.limits.startMs, signal: bench.signal })
  }
  const began = performance.now()
  while (performance.now() - began < bench.limits.settleMs && !bench.signal.aborted && (await alive())) {
    await pause(200, bench.signal)
  }
  return []
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
  asked: readonly number[],
): Promise<RunObservation['smoke']> {
  const [port] = asked
  const address = port === undefined ? null : await container.address(port)
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
