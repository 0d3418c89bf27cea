/** Reads what an engine writes while it builds: which steps ran, for how long, and which one failed. Pure. */
import { quoteLines, type Statement, statements } from './dockerfile.ts'

export interface BuildStep {
  /** As the engine names it: `[build 2/5] RUN npm ci`, or `RUN npm ci`. */
  readonly title: string
  readonly cached: boolean
}

export interface LogReader {
  /** `ms`: any steady clock, in milliseconds. */
  line(text: string, ms: number): void
  /** Milliseconds in which at least one step ran; pulling base images does not count. */
  workMs(): number
  steps(): readonly BuildStep[]
  /** Ids of images that the engine left between the steps. */
  leftovers(): readonly string[]
}

interface Vertex {
  title: string
  cached: boolean
  /** A base image that is looked up or pulled, or the engine's own doing. */
  readonly base: boolean
}

/** `docker buildx build --progress plain`. */
export function buildkitLog(): LogReader {
  const vertices = new Map<string, Vertex>()
  const active = new Set<string>()
  const work = new Stopwatch()
  const event = (id: string, rest: string): void => {
    const vertex = vertices.get(id)
    if (!vertex) {
      const base = /^\[(?:internal|auth)\]|\] FROM |^resolve image|^importing cache/.test(rest)
      vertices.set(id, { title: rest, cached: false, base })
      if (!base) active.add(id)
    } else if (rest === 'CACHED') {
      vertex.cached = true
      active.delete(id)
    } else if (/^(?:DONE|ERROR|CANCELED)\b/.test(rest)) active.delete(id)
  }
  return {
    line(text, ms) {
      const match = /^#(\d+) (.*)$/.exec(text)
      if (!match?.[1] || match[2] === undefined) return
      // "#0 building with": a new attempt; what the one before did is void.
      if (match[1] === '0') {
        vertices.clear()
        active.clear()
      } else event(match[1], match[2])
      if (active.size > 0) work.run(ms)
      else work.halt(ms)
    },
    workMs: () => work.total,
    steps: () =>
      [...vertices.values()]
        .filter((vertex) => /^\[[^\]]*\d+\/\d+\] (?!FROM )/.test(vertex.title))
        .map(({ title, cached }) => ({ title, cached })),
    leftovers: () => [],
  }
}

/** Adds up the milliseconds in which it runs. */
class Stopwatch {
  total = 0
  #since: number | null = null

  run(ms: number): void {
    this.#since ??= ms
  }

  halt(ms: number): void {
    if (this.#since !== null) this.total += ms - this.#since
    this.#since = null
  }
}

/** `buildah build --layers`: one step after the other. */
export function buildahLog(): LogReader {
  const vertices: Vertex[] = []
  const left: string[] = []
  const work = new Stopwatch()
  return {
    line(text, ms) {
      const step = /^(?:\[[^\]]*\] )?STEP \d+(?:\/\d+)?: (.*)$/.exec(text)
      if (step?.[1] !== undefined) {
        work.halt(ms)
        const base = /^FROM /i.test(step[1])
        vertices.push({ title: step[1], cached: false, base })
        if (!base) work.run(ms)
      }
      const last = vertices.at(-1)
      if (last && /^--> Using cache /.test(text)) last.cached = true
      const id = /^--> ([0-9a-f]{11,64})$/.exec(text)
      if (id?.[1] !== undefined) left.push(id[1])
      if (/^(?:COMMIT|Error)/.test(text)) work.halt(ms)
    },
    workMs: () => work.total,
    steps: () => vertices.filter((vertex) => !vertex.base).map(({ title, cached }) => ({ title, cached })),
    leftovers: () => left,
  }
}

export interface BuildFailure {
  /** 1-based line of the Dockerfile, null when the engine does not tell. */
  readonly line: number | null
  /** The failing step's lines, numbered; empty when unknown. */
  readonly quote: string
  /** What the engine said last, one line. */
  readonly message: string
  /** The end of the log; the message where the failing step wrote nothing. */
  readonly tail: string
}

/** What failed in a build whose log ends with `log`. */
export function buildFailure(log: string, dockerfile: string): BuildFailure {
  const lines = log.split('\n')
  const message =
    lines.findLast((line) => /^(?:ERROR|Error|error):? /.test(line)) ??
    lines.findLast((line) => line.trim() !== '') ??
    ''
  const failing = failingStatement(lines, dockerfile)
  const said = plainMessage(message)
  return {
    line: failing?.line ?? null,
    quote: failing ? quoteLines(dockerfile, failing.line, failing.endLine) : '',
    message: said,
    tail: tailOf(lines) || said,
  }
}

function failingStatement(lines: readonly string[], dockerfile: string): Statement | null {
  const list = statements(dockerfile)
  const at = lines.findLastIndex((line) => /^\S.*:\d+$/.test(line))
  if (at !== -1 && lines[at + 1]?.startsWith('-----') === true) {
    const number = Number(/:(\d+)$/.exec(lines[at] ?? '')?.[1])
    return list.find((statement) => statement.line <= number && number <= statement.endLine) ?? null
  }
  const step = lines.findLast((line) => /STEP (?:\d+\/\d+: |")/.test(line))
  const text = /STEP (?:\d+\/\d+: |")(.*?)"?(?:: .*)?$/.exec(step ?? '')?.[1]
  if (text === undefined) return null
  // buildah joins the lines of a step and drops comments; the first words are enough to know it again.
  const plain = (words: string): string =>
    words
      .replace(/\\\s*\n/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  return list.find((statement) => plain(statement.text) === plain(text)) ?? null
}

/** What the engine wraps around a step's own failure says again what the quotation shows. */
function plainMessage(line: string): string {
  return line
    .replace(/^(?:ERROR|Error|error):? /, '')
    .replace(/^failed to solve: /, '')
    .replace(/^process ".*" did not complete successfully: /, '')
    .trim()
}

const TAIL_LINES = 20

/** What the failing step wrote, where the log has it by itself; else the end of the log. */
function tailOf(lines: readonly string[]): string {
  const start = lines.findLastIndex((line) => /^ > /.test(line))
  const rest = lines.slice(start + 1)
  const end = start === -1 ? -1 : rest.findIndex((line) => line.startsWith('------'))
  const part = end === -1 ? lines : rest.slice(0, end)
  return part
    .filter((line) => line.trim() !== '')
    .slice(-TAIL_LINES)
    .join('\n')
}

/** A failure that a second try may not show: the network, not the Dockerfile. */
export function looksTransient(log: string): boolean {
  return /ETIMEDOUT|ECONNRESET|EAI_AGAIN|ENETUNREACH|socket hang up|TLS handshake timeout|i\/o timeout|[Tt]emporary failure (?:in name resolution|resolving)|connection reset by peer|unexpected EOF|429 Too Many Requests|50[234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out)|toomanyrequests|Read timed out/.test(
    log,
  )
}

const INSTALLS =
  /\b(?:npm (?:ci|i|install)|yarn(?: install| workspaces focus|$)|pnpm (?:i|install|fetch)|bun (?:i|install)|pip3? install|pip wheel|uv (?:sync|pip install)|poetry install|pdm (?:sync|install)|pipenv (?:sync|install)|go mod download|cargo (?:fetch|chef cook)|bundle install|composer install|mvnw? .*dependency:|dotnet restore|gradlew? .*dependencies|mix deps\.get|apt(?:-get)? (?:-\S+ )*install|apk (?:-\S+ )*add)\b/

/** Steps that fetch and compile dependencies along with the program when nothing did so before them. */
const COMPILES =
  /\b(?:cargo (?:build|install)|go (?:build|install)|mvnw? |gradlew? |dotnet (?:build|publish)|swift build|mix compile)/

/**
 * Whether the dependency layers survived a change of one source file: `holds` when every step that installs
 * something came from the cache, `rebuilt` when one ran again, `none` when no step installs anything.
 */
export function dependencyLayer(steps: readonly BuildStep[]): 'holds' | 'rebuilt' | 'none' {
  const runs = steps.filter((step) => /(?:^|\] )RUN /.test(step.title))
  const installs = runs.filter((step) => INSTALLS.test(step.title))
  if (installs.length > 0) return installs.every((step) => step.cached) ? 'holds' : 'rebuilt'
  const compiles = runs.filter((step) => COMPILES.test(step.title))
  if (compiles.length === 0) return 'none'
  // A cache mount keeps the dependencies even where the step itself runs again.
  return compiles.some((step) => step.cached || step.title.includes('--mount=type=cache'))
    ? 'holds'
    : 'rebuilt'
}
