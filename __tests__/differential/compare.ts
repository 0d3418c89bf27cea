/** Holding what `inspect --format json` says of a file against what BuildKit says of it through the oracle. */
import type { InspectedFile, InspectedStage } from '../../src/report/inspect.ts'
import type { Range } from '../../src/syntax/source.ts'

/** The parts of an oracle's answer (mode `all` or `config`, `__tests__/oracle`) that are compared. */
export interface OracleFile {
  readonly parses: boolean
  readonly parseError?: Fault
  readonly escape?: string
  readonly directives?: readonly { readonly name: string; readonly value: string; readonly line: number }[]
  readonly instructions?: readonly OracleInstruction[]
  readonly stages?: readonly { readonly name: string; readonly line: number; readonly platform?: string }[]
  readonly configs?: readonly OracleStage[] | null
  readonly configError?: Fault
}

interface Fault {
  readonly message: string
  readonly line?: number
}

interface OracleInstruction {
  readonly keyword: string
  readonly startLine: number
  readonly endLine: number
  readonly stage?: number
  readonly flags?: readonly string[]
  readonly heredocs?: readonly { readonly name: string; readonly content: string }[]
}

interface OracleStage {
  readonly stage?: number
  readonly base?: string
  readonly parent?: number
  readonly dependsOn?: readonly number[]
  readonly config?: OracleConfig
  readonly error?: Fault
}

type OracleConfig = Readonly<Record<string, unknown>>

/** One thing on which the two disagree. */
export interface Difference {
  readonly what: string
  readonly ours: unknown
  readonly buildkit: unknown
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Stages whose image config was held against BuildKit's. */
  readonly stages: number
}

export function compare(ours: InspectedFile, oracle: OracleFile): Comparison {
  const differences: Difference[] = []
  const check = (what: string, own: unknown, theirs: unknown) => {
    if (JSON.stringify(own) !== JSON.stringify(theirs))
      differences.push({ what, ours: own, buildkit: theirs })
  }
  if (oracle.instructions) compareSyntax(ours, oracle, check)
  // What fails later does not keep a file from parsing: those problems have a stage, or BuildKit names them per stage.
  const stages = oracle.parses ? compareStages(ours, oracle, check) : 0
  return { differences, stages }
}

type Check = (what: string, ours: unknown, buildkit: unknown) => void

function compareSyntax(ours: InspectedFile, oracle: OracleFile, check: Check): void {
  const whole = ours.problems.filter(({ stage }) => stage === null)
  if (!oracle.parses && whole.length === 0) check('parses', true, oracle.parseError?.message ?? false)
  if (oracle.parses && whole.length > 0 && !failsLater(oracle)) check('parses', whole[0]?.message, true)
  // A line that is too long leaves BuildKit with the instructions before it.
  if (!oracle.parses && (oracle.instructions ?? []).length < ours.instructions.length) return
  check('escape', ours.escape, oracle.escape ?? ours.escape)
  check('directives', ours.directives, oracle.directives)
  check(
    'instructions',
    ours.instructions.map(({ keyword, range, stage }) => [keyword, range.start.line, range.end.line, stage]),
    (oracle.instructions ?? []).map(({ keyword, startLine, endLine, stage }) => [
      keyword,
      startLine,
      endLine,
      stage ?? null,
    ]),
  )
  for (const [index, instruction] of ours.instructions.entries()) {
    const theirs = oracle.instructions?.[index]
    if (!theirs) return
    check(`flags of line ${theirs.startLine}`, instruction.flags, theirs.flags ?? [])
    const heredocs = instruction.heredocs.map((name, at) => [name, ...linesOf(instruction.heredocRanges[at])])
    check(`heredocs of line ${theirs.startLine}`, heredocs, bodies(theirs))
  }
}

/** First line and number of lines; a body ends where the line of its terminator begins. */
function linesOf(range: Range | undefined): readonly number[] {
  return range ? [range.start.line, range.end.line - range.start.line] : []
}

/** Where BuildKit's bodies stand: the last terminator ends the instruction, the others stand between the bodies. */
function bodies({
  heredocs = [],
  endLine,
}: OracleInstruction): readonly (readonly [string, number, number])[] {
  let terminator = endLine
  const found = heredocs.toReversed().map(({ name, content }) => {
    const count = content.split('\n').length - 1
    const first = terminator - count
    terminator = first - 1
    return [name, first, count] as const
  })
  return found.reverse()
}

/** BuildKit refuses every stage: nothing is wrong with the instructions by themselves. */
function failsLater({ configs, configError }: OracleFile): boolean {
  return configError !== undefined || (configs ?? []).every(({ error }) => error !== undefined)
}

function compareStages(ours: InspectedFile, oracle: OracleFile, check: Check): number {
  if (oracle.stages) {
    check(
      'stages',
      ours.stages.map(({ name, line }) => [name ?? '', line]),
      oracle.stages.map(({ name, line }) => [name, line]),
    )
  }
  const refusesAll = ours.problems.some(({ stage }) => stage === null)
  if (oracle.configError) {
    check('refuses the file', refusesAll, true)
    return 0
  }
  let compared = 0
  for (const [index, theirs] of (oracle.configs ?? []).entries()) {
    const stage = ours.stages[index]
    if (!stage) continue
    compareEdges(stage, theirs, check)
    compared += compareConfig(ours, stage, theirs, check)
  }
  return compared
}

function compareEdges(stage: InspectedStage, theirs: OracleStage, check: Check): void {
  const where = `stage ${stage.index}`
  const parent = theirs.parent
  if (!theirs.error) check(`base of ${where}`, stage.base, theirs.base)
  const own = stage.edges.flatMap(({ via, stage: index }) =>
    via !== 'FROM' && index !== null ? [index] : [],
  )
  check(`parent of ${where}`, stage.edges.find(({ via }) => via === 'FROM')?.stage ?? null, parent ?? null)
  check(`edges of ${where}`, [...new Set(own)], theirs.dependsOn ?? [])
}

/** 1 when both have a config to compare. */
function compareConfig(
  file: InspectedFile,
  stage: InspectedStage,
  theirs: OracleStage,
  check: Check,
): number {
  const where = `stage ${stage.index}`
  const refused = refusal(file, stage)
  if (theirs.error || !theirs.config) {
    if (refused === null) check(`refuses ${where}`, null, theirs.error?.message)
    return 0
  }
  if (refused !== null) {
    check(`refuses ${where}`, refused, null)
    return 0
  }
  const { config } = theirs
  if (stage.config === null) return 0
  const lists: Readonly<Record<string, unknown>> = {
    User: config['User'] ?? '',
    WorkingDir: config['WorkingDir'] ?? '',
    Env: config['Env'] ?? [],
    Cmd: config['Cmd'] ?? null,
    Entrypoint: config['Entrypoint'] ?? null,
    Shell: config['Shell'] ?? null,
    Healthcheck: healthcheck(config['Healthcheck']),
    ExposedPorts: keys(config['ExposedPorts']),
    Volumes: keys(config['Volumes']),
    Labels: sorted(config['Labels']),
    StopSignal: config['StopSignal'] ?? '',
    OnBuild: config['OnBuild'] ?? [],
  }
  const own: Readonly<Record<string, unknown>> = { ...stage.config, Labels: sorted(stage.config.Labels) }
  for (const [name, value] of Object.entries(lists)) check(`${name} of ${where}`, own[name], value)
  return 1
}

/** Why the stage, or one it needs, cannot be built by our account; null when it can. */
function refusal({ problems, stages }: InspectedFile, stage: InspectedStage): string | null {
  const needed = new Set([stage.index])
  for (const index of needed) for (const parent of stages[index]?.parents ?? []) needed.add(parent)
  return problems.find(({ stage: of }) => of === null || needed.has(of))?.message ?? null
}

function healthcheck(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null
  const none = { Test: [], Interval: 0, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 }
  return { ...none, ...value }
}

function keys(value: unknown): string[] {
  return Object.keys(value ?? {}).sort()
}

function sorted(value: unknown): unknown {
  return Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
}
