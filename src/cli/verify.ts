/** `stagewright verify DOCKERFILE`: builds and runs original and proposal, and says whether they do the same. */
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { type ProcessPort, processPort, publicEnv } from '../io/process.ts'
import { UsageError } from '../io/usage-error.ts'
import { verifyJson, verifyMarkdown, verifyPretty } from '../report/verify.ts'
import { visibleLine } from '../report/visible.ts'
import { Interrupted } from '../verify/bench.ts'
import { ContextError, ignoreFor, readIfThere } from '../verify/build-context.ts'
import { EngineError } from '../verify/engine.ts'
import { parseJson } from '../verify/json.ts'
import { DEFAULT_BUILD_SECONDS, type Limits, limitsFor } from '../verify/limits.ts'
import { InterruptedBySignal, type Proof, prove } from '../verify/prove.ts'
import { forbiddenBuildArg, foreignFrontend, pullRequestHead, refusal } from '../verify/safety.ts'
import type { VerifyResult } from '../verify/verdict.ts'
import type { Candidate, Candidates } from '../verify/verify.ts'
import { splitWords } from '../verify/words.ts'
import { oneOf, readArguments } from './arguments.ts'
import { EXIT, type Terminal } from './terminal.ts'
import { readVariables } from './verify-env.ts'

const OPTIONS = {
  against: { type: 'string', multiple: true },
  context: { type: 'string' },
  engine: { type: 'string', default: 'auto' },
  port: { type: 'string', multiple: true },
  path: { type: 'string', default: '/' },
  smoke: { type: 'string' },
  'build-arg': { type: 'string', multiple: true },
  env: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  timeout: { type: 'string', default: String(DEFAULT_BUILD_SECONDS) },
  keep: { type: 'boolean', default: false },
  ladder: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  'allow-self-hosted': { type: 'boolean', default: false },
} as const

const ENGINES = ['auto', 'docker', 'buildah'] as const
const FORMATS = ['pretty', 'json', 'markdown'] as const
/** What a shell reports of a program that SIGINT ended. */
const INTERRUPTED = 130

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

/** `candidates` are asked for when there is no `--against`. Throws UsageError. */
export async function verify(
  args: readonly string[],
  terminal: Terminal,
  candidates: Candidates = async () => ({ context: null, candidates: [], because: null }),
): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('verify'))
    return EXIT.ok
  }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('verify takes one Dockerfile')
  const format = oneOf('--format', values.format, FORMATS)
  const proof = await proveFile(resolve(terminal.cwd, path), values, terminal, candidates)
  if (typeof proof === 'number') return proof
  terminal.stdout(render(proof.result, format, terminal.color))
  if (proof.kept !== null) terminal.stderr(`logs are in ${proof.kept}\n`)
  return exitCode(proof.result, terminal)
}

function render(result: VerifyResult, format: (typeof FORMATS)[number], color: boolean): string {
  if (format === 'json') return verifyJson(result)
  return format === 'markdown' ? verifyMarkdown(result) : verifyPretty(result, color)
}

function exitCode(result: VerifyResult, terminal: Terminal): number {
  if (result.verdict === 'proven') return EXIT.ok
  if (result.verdict !== 'baseline-fails') return EXIT.findings
  terminal.stderr(`stagewright: warning: nothing was proven: ${visibleLine(result.reason ?? '')}\n`)
  return EXIT.ok
}

/** The proof, or the exit code of a run that did not come to one. */
async function proveFile(
  path: string,
  values: Values,
  terminal: Terminal,
  proposed: Candidates,
): Promise<Proof | number> {
  const secrets = (values.secret ?? []).map((spec) => readSecret(spec, terminal.env))
  const env = publicEnv(
    terminal.env,
    secrets.flatMap((secret) => secret.variable ?? []),
  )
  const processes = processPort(env)
  const commit = await headCommit(processes, env, dirname(path))
  await refuse(values, terminal.env, commit.checkedOut)
  const asked = {
    engine: oneOf('--engine', values.engine, ENGINES),
    settings: await settingsOf(values, secrets, terminal),
    limits: limitsOf(values),
    keep: values.keep,
  }
  const { context, candidates } = await candidatesFor(path, values, terminal, proposed)
  if (candidates.length === 0) return EXIT.ok
  const original = { dockerfile: await read(path), ignore: await ignoreFor(path, context) }
  const foreign = foreignFrontend(original.dockerfile)
  if (foreign !== null) throw new UsageError(foreign)
  const progress = progressLine(terminal)
  try {
    return await prove({
      plan: { original, candidates, exhaustive: values.all },
      context,
      about: { path: relative(terminal.cwd, path).split(sep).join('/'), commit: commit.reported },
      ...{ ...asked, env, processes, progress: progress.show },
    })
  } catch (error) {
    progress.clear()
    return failedRun(error, terminal)
  } finally {
    progress.clear()
  }
}

async function settingsOf(values: Values, secrets: readonly SecretSpec[], terminal: Terminal) {
  return {
    buildArgs: values['build-arg'] ?? [],
    secrets: await Promise.all(secrets.map((secret) => withValue(secret, terminal))),
    variables: readVariables(values.env ?? [], terminal.env),
    ports: ports(values.port),
    path: requestPath(values.path),
    smoke: smokeWords(values.smoke),
    depth: values.quick ? ('quick' as const) : ('measured' as const),
  }
}

/** Whoever names the candidates says how many there are; the time for all of them stays the same. */
function limitsOf(values: Values): Limits {
  const limits = limitsFor(seconds(values.timeout))
  return { ...limits, candidates: values.against?.length ?? limits.candidates }
}

function failedRun(error: unknown, terminal: Terminal): number {
  if (error instanceof InterruptedBySignal) {
    terminal.stderr('stagewright: interrupted; everything of this run was removed\n')
    return INTERRUPTED
  }
  if (error instanceof Interrupted) {
    terminal.stderr('stagewright: the time for all builds together is used up; --timeout gives more\n')
    return EXIT.findings
  }
  if (error instanceof EngineError || error instanceof ContextError) throw new UsageError(error.message)
  throw error
}

async function refuse(values: Values, env: NodeJS.ProcessEnv, head: string | null): Promise<void> {
  const eventPath = env['GITHUB_EVENT_PATH']
  const event = eventPath === undefined ? null : parseJson((await readIfThere(eventPath)) ?? 'null')
  const reason = refusal({ env, allowSelfHosted: values['allow-self-hosted'], head, event })
  const argument = forbiddenBuildArg(values['build-arg'] ?? [])
  if (reason !== null || argument !== null) throw new UsageError(reason ?? argument ?? '')
}

/** The commit on disk, and the one the result is about: a pull request is checked out as a merge that nobody else knows. */
async function headCommit(processes: ProcessPort, env: NodeJS.ProcessEnv, cwd: string) {
  const { code, stdout } = await processes.run(['git', 'rev-parse', 'HEAD'], { env, cwd, timeoutMs: 10_000 })
  const checkedOut = code === 0 ? stdout.trim() : null
  const eventPath = env['GITHUB_EVENT_PATH']
  const event = eventPath === undefined ? null : parseJson((await readIfThere(eventPath)) ?? 'null')
  return { checkedOut, reported: pullRequestHead(event) ?? checkedOut }
}

/** Where it is built, and against what; without candidates there was nothing to propose, and that has been said. */
async function candidatesFor(
  path: string,
  values: Values,
  terminal: Terminal,
  proposed: Candidates,
): Promise<{ context: string; candidates: readonly Candidate[] }> {
  const named = values.context === undefined ? null : resolve(terminal.cwd, values.context)
  if (values.against !== undefined) {
    const context = named ?? dirname(path)
    return { context, candidates: await ownCandidates(values.against, context, terminal) }
  }
  await read(path)
  const { context, candidates, because } = await proposed(path, named)
  if (candidates.length === 0 && because === null)
    throw new UsageError('there is no proposal for this Dockerfile; --against FILE names one')
  if (candidates.length === 0)
    terminal.stderr(
      `stagewright: nothing to prove, for there is no proposal: ${visibleLine(because ?? '')}\n`,
    )
  return {
    context: named ?? context ?? dirname(path),
    candidates: values.ladder || values.all ? candidates : candidates.slice(0, 1),
  }
}

/** One is compared as `against`; of several each goes by the name it was given. */
function ownCandidates(
  files: readonly string[],
  context: string,
  terminal: Terminal,
): Promise<readonly Candidate[]> {
  return Promise.all(
    files.map(async (file) => {
      const other = resolve(terminal.cwd, file)
      const ignore = await ignoreFor(other, context)
      const dockerignore = ignore === null ? null : { path: '.dockerignore', text: ignore }
      return { level: files.length === 1 ? 'against' : file, dockerfile: await read(other), dockerignore }
    }),
  )
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new UsageError(`cannot read ${path}`)
  })
}

interface SecretSpec {
  readonly id: string
  readonly spec: string
  readonly variable: string | null
  readonly file: string | null
}

/** `id=NAME,src=FILE` or `id=NAME,env=VARIABLE`, as the engines take it. */
function readSecret(spec: string, env: NodeJS.ProcessEnv): SecretSpec {
  const fields = new Map(
    spec.split(',').map((part): [string, string] => {
      const [name = '', ...value] = part.split('=')
      return [name, value.join('=')]
    }),
  )
  const id = fields.get('id')
  const file = fields.get('src') ?? fields.get('source') ?? null
  const variable = fields.get('env') ?? null
  if (!id || (file === null) === (variable === null)) {
    throw new UsageError(`--secret takes id=NAME,src=FILE or id=NAME,env=VARIABLE, not "${spec}"`)
  }
  if (variable !== null && env[variable] === undefined) {
    throw new UsageError(`--secret ${id}: there is no environment variable ${variable}`)
  }
  return { id, spec, variable, file }
}

async function withValue(secret: SecretSpec, terminal: Terminal) {
  const { id, variable, file } = secret
  if (file === null) return { id, spec: secret.spec, value: terminal.env[variable ?? ''] ?? '' }
  const path = resolve(terminal.cwd, file)
  return { id, spec: `id=${id},src=${path}`, value: await read(path) }
}

function ports(values: readonly string[] | undefined): readonly number[] | null {
  if (!values || values.length === 0) return null
  return values.map((value) => {
    const port = Number(value)
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port
    throw new UsageError(`--port takes a number from 1 to 65535, not "${value}"`)
  })
}

function requestPath(value: string): string {
  if (/^\/[\x21-\x7e]*$/.test(value)) return value
  throw new UsageError(`--path takes the path of a URL, beginning with /, not "${value}"`)
}

function seconds(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 10 && number <= 21_600) return number
  throw new UsageError(`--timeout takes the seconds for one build, 10 to 21600, not "${value}"`)
}

function smokeWords(command: string | undefined): readonly string[] | null {
  if (command === undefined) return null
  const words = splitWords(command)
  if (words && words.length > 0) return words
  throw new UsageError('--smoke takes a command; a quote in it is left open, or it is empty')
}

/** What is happening, on one line of stderr that is written over; nothing where nobody watches. */
function progressLine(terminal: Terminal): { show(text: string): void; clear(): void } {
  if (process.stderr.isTTY !== true) return { show: () => {}, clear: () => {} }
  let last = 0
  return {
    show(text) {
      if (performance.now() - last < 80) return
      last = performance.now()
      const width = (process.stderr.columns ?? 80) - 1
      terminal.stderr(`\r\u001b[K${visibleLine(text).slice(0, width)}`)
    },
    clear: () => terminal.stderr('\r\u001b[K'),
  }
}
