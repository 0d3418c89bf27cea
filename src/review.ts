/** The pipeline on one page: text in; findings, a checklist and a proposal out. Pure and synchronous. */
import type { Config } from './config/config.ts'
import type { BuildContext } from './context/context.ts'
import { createContext } from './context/create.ts'
import { type Build, createBuild } from './facts/build.ts'
import { type ImageKind, imageKind } from './facts/image-kind.ts'
import { shippedStages } from './facts/shipped-stages.ts'
import { imageLookup } from './knowledge/company-images.ts'
import { withCheckedFixes, withoutFixes } from './lint/check-fixes.ts'
import { type ChecklistItem, checklist } from './lint/checklist.ts'
import type { Finding } from './lint/finding.ts'
import { lint, unreadableFinding } from './lint/lint.ts'
import type { Rule } from './lint/rule.ts'
import { buildModel } from './model/build.ts'
import type { BuildModel, Stage } from './model/model.ts'
import { neededStages } from './model/needed-stages.ts'
import { answerTo } from './propose/answers.ts'
import type { Proposal, Rewrite } from './propose/proposal.ts'
import type * as search from './propose/search.ts'
import { overlay, type Snapshot } from './snapshot.ts'
import { parse } from './syntax/parse.ts'
import { createSource, lineAt, type Source } from './syntax/source.ts'
import { isTemplate } from './syntax/template.ts'

/** Everything Stagewright says of one Dockerfile at one commit. */
export interface Review {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly source: Source
  readonly kind: ImageKind
  readonly kindReason: string
  readonly context: string | null
  readonly contextSource: string
  /** Names (or indexes as text) of the shipped stages. */
  readonly targets: readonly string[]
  readonly stages: readonly StageSummary[]
  readonly findings: readonly Finding[]
  readonly checklist: readonly ChecklistItem[]
  /** Null when no proposal was asked for. */
  readonly proposal: Proposal | null
  /** Why the file could not be read; null for one that was. */
  readonly unreadable: string | null
  /** What broke in Stagewright itself; the rest of the review stands. */
  readonly bugs: readonly { readonly where: string; readonly message: string }[]
}

export interface StageSummary {
  readonly index: number
  readonly name: string | null
  readonly base: string
  /** 1-based line of its FROM. */
  readonly line: number
  readonly shipped: boolean
  /** Whether some shipped stage needs it. */
  readonly reachable: boolean
  /** Indexes of the stages it takes from. */
  readonly dependsOn: readonly number[]
}

export interface ReviewOptions {
  readonly config: Config
  readonly rules: readonly Rule[]
  /** Looks for a better Dockerfile; null not to. Who wants none need not load it. */
  readonly proposer: Pick<typeof search, 'propose' | 'ladder'> | null
  /** Whether somebody wants the fixes of the findings, each of which is tested by one more review; without, there are none. */
  readonly fixes: boolean
  /** The build context as the user gives it, relative to the repository; null to find out. */
  readonly context: string | null
  /** The shipped stage as the user gives it; null to find out. */
  readonly target: string | null
}

export function review(snapshot: Snapshot, path: string, options: ReviewOptions): Review {
  const content = snapshot.read(path)
  if (content.kind !== 'text')
    return unreadable(path, content.kind === 'absent' ? 'it does not exist' : content.reason)

  const build = understand(snapshot, path, content.text, options)
  const { findings: found, bugs } = lint(build, options.rules, options.config)
  const again = (text: string) => {
    const fixed = understand(snapshot, path, text, options)
    return { build: fixed, findings: lint(fixed, options.rules, options.config).findings }
  }
  const findings = options.fixes ? withCheckedFixes({ build, findings: found }, again) : withoutFixes(found)
  const proposing = proposalFor(snapshot, build, findings, options)

  const shipped = shippedStages(build)
  const kind = imageKind(build)
  return {
    path,
    source: build.model.dockerfile.source,
    kind: kind.kind,
    kindReason: kind.reason,
    context: build.context.root,
    contextSource: build.context.source,
    targets: shipped.map(stageLabel),
    stages: summarise(build, shipped),
    findings,
    checklist: checklist(build, findings, options.config),
    proposal: proposing.proposal,
    unreadable: null,
    bugs: [...bugs, ...proposing.bugs],
  }
}

function proposalFor(
  snapshot: Snapshot,
  build: Build,
  findings: readonly Finding[],
  options: ReviewOptions,
): { proposal: Proposal | null; bugs: Review['bugs'] } {
  if (options.proposer === null) return { proposal: null, bugs: [] }
  try {
    const tools = toolsFor(snapshot, build, findings, options)
    return { proposal: options.proposer.propose(build, tools), bugs: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { proposal: null, bugs: [{ where: `the proposal for ${build.path}`, message }] }
  }
}

/** A proposal is judged by the same rules: it must add no finding to those of the original. */
function toolsFor(
  snapshot: Snapshot,
  build: Build,
  findings: readonly Finding[],
  options: ReviewOptions,
): search.ProposeTools {
  // A proposal keeps the comments of the original: that one has nothing left to ignore does not speak against it.
  const rules = options.rules.filter(({ checkIgnores }) => checkIgnores === undefined)
  const asked = new Set(rules.map(({ id }) => id))
  return {
    original: findings.filter(({ rule }) => asked.has(rule)),
    settings: options.config.propose,
    rebuild: (text, dockerignore) =>
      understand(dockerignore ? overlay(snapshot, dockerignore) : snapshot, build.path, text, options),
    review: (candidate) => lint(candidate, rules, options.config).findings,
  }
}

/** The proposal and the more careful ones behind it, boldest first, for whoever can build them; none when there is no rewrite. */
export function proposals(snapshot: Snapshot, path: string, options: ReviewOptions): readonly Rewrite[] {
  const content = snapshot.read(path)
  if (content.kind !== 'text') return []
  const build = understand(snapshot, path, content.text, options)
  const { findings } = lint(build, options.rules, options.config)
  return options.proposer?.ladder(build, toolsFor(snapshot, build, findings, options)) ?? []
}

/** Text -> syntax -> model -> context: everything facts are asked about. */
function understand(snapshot: Snapshot, path: string, text: string, options: ReviewOptions): Build {
  const dockerfile = parse(text)
  const images = imageLookup(options.config.bases)
  const model = buildModel(dockerfile, images.config)
  const context = contextOf(snapshot, path, model, options)
  const targets = options.target === null ? configuredTargets(options.config, path) : [options.target]
  return createBuild(path, model, context, targets, images)
}

/** A path may be called like a property that every object has. */
function configuredTargets({ targets }: Config, path: string): readonly string[] {
  return Object.hasOwn(targets, path) ? (targets[path] ?? []) : []
}

/** Found out, unless the user names it; where it cannot be told, the configuration may answer. */
function contextOf(
  snapshot: Snapshot,
  path: string,
  model: BuildModel,
  options: ReviewOptions,
): BuildContext {
  const context = createContext(snapshot, path, model, { root: options.context })
  const answer =
    context.root === null ? answerTo(options.config.propose.answers, 'context-unknown', path) : null
  return answer === null
    ? context
    : createContext(snapshot, path, model, { root: answer, rootSource: 'config' })
}

function summarise(build: Build, shipped: readonly Stage[]): readonly StageSummary[] {
  const { source } = build.model.dockerfile
  const needed = new Set(shipped.flatMap((stage) => neededStages(build.model, stage)))
  return build.stages.map((stage) => ({
    index: stage.index,
    name: stage.name,
    base: baseLabel(stage),
    line: lineAt(source, stage.from.span.start),
    shipped: shipped.includes(stage),
    reachable: needed.has(stage),
    dependsOn: [
      ...new Set(stage.edges.flatMap(({ source }) => (source.kind === 'stage' ? source.stage.index : []))),
    ],
  }))
}

function stageLabel(stage: Stage): string {
  return stage.name ?? String(stage.index)
}

function baseLabel({ base }: Stage): string {
  if (base.kind === 'stage') return stageLabel(base.stage)
  return base.kind === 'scratch' ? 'scratch' : base.reference
}

/**
 * Why a file is none: a template that something fills in before it is built, or one not named exactly Dockerfile or
 * Containerfile that does not start with FROM or ARG. Null for a Dockerfile.
 */
export function whyNoDockerfile(snapshot: Snapshot, path: string): string | null {
  const content = snapshot.read(path)
  if (content.kind !== 'text') return null
  if (isTemplate(content.text)) return 'it is a template, and only what is made of it can be built'
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (name === 'dockerfile' || name === 'containerfile') return null
  const first = parse(content.text).instructions[0]?.keyword
  return first === undefined || first === 'FROM' || first === 'ARG'
    ? null
    : 'its first instruction is neither FROM nor ARG'
}

/** A Dockerfile that cannot be read is a finding of its own, so that nobody takes its silence for a pass. */
function unreadable(path: string, reason: string): Review {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return {
    path,
    source: createSource(''),
    kind: 'unknown',
    kindReason: 'it could not be read',
    context: null,
    contextSource: 'unknown',
    targets: [],
    stages: [],
    findings: [unreadableFinding(path, reason, range)],
    checklist: [],
    proposal: null,
    unreadable: reason,
    bugs: [],
  }
}
