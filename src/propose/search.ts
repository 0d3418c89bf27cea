/** The search for a proposal: candidates boldest first, one checker; the first without a violation is proposed. */
import type { ProposeSettings } from '../config/config.ts'
import { ANSWERABLE } from '../config/config.ts'
import type { Build } from '../facts/build.ts'
import { lineAt } from '../syntax/source.ts'
import { answered } from './answers.ts'
import { candidates } from './candidates.ts'
import { type Reviewed, type Violation, violations } from './check.ts'
import { type Candidate, type Kept, type Plan, questionFor, type Refusal } from './plan.ts'
import { print } from './print.ts'
import {
  type Decline,
  type Keep,
  LEVELS,
  type Level,
  type Proposal,
  type Rewrite,
  type Step,
} from './proposal.ts'
import { settled } from './settled.ts'
import { sizeClaim, sizeOfImage } from './size.ts'

export interface ProposeTools {
  /** Parses and models another text of the same Dockerfile, over the same repository. */
  rebuild(text: string, dockerignore: Rewrite['dockerignore']): Build
  /** The findings of every rule about a build. */
  review(build: Build): readonly Reviewed[]
  /** Those of the original. */
  readonly original: readonly Reviewed[]
  readonly settings: ProposeSettings
}

export function propose(build: Build, tools: ProposeTools): Proposal {
  const { proposal, steps } = asAnswered(build, tools)
  if (proposal.kind === 'rewrite') return withSteps(steps, proposal)
  if (proposal.kind === 'keep') return proposal
  return steps.length === 0 ? withKey(proposal) : { ...withKey(proposal), line: null }
}

/** Every candidate without a violation, boldest first: what can be tried where the proposal itself falls when it is run. */
export function ladder(build: Build, tools: ProposeTools): readonly Rewrite[] {
  const subject = asAnswered(build, tools)
  if (subject.proposal.kind !== 'rewrite') return []
  const all = search(subject.build, subject.tools, { again: true, from: null })
  return [...all].map((rewrite) => withSteps(subject.steps, rewrite))
}

/** What is proposed on: the file with the answers of the configuration in it, and the steps that these are. */
interface Subject {
  readonly build: Build
  readonly tools: ProposeTools
  readonly steps: readonly Step[]
  readonly proposal: Proposal
}

/** A decline whose question the configuration answers is asked again, each question once. */
function asAnswered(build: Build, tools: ProposeTools): Subject {
  const steps: Step[] = []
  const asked = new Set<string>()
  let subject = { build, tools }
  for (;;) {
    const proposal =
      settled(subject.build, subject.tools.original) ??
      search(subject.build, subject.tools, { again: true, from: null }).next().value
    const code = proposal.kind === 'decline' && !asked.has(proposal.code) ? proposal.code : null
    const next = code === null ? null : answered(subject.build, code, tools.settings)
    if (code === null || !next) return { ...subject, steps, proposal }
    asked.add(code)
    steps.push(next.step)
    const rebuilt = tools.rebuild(next.text, null)
    subject = { build: rebuilt, tools: { ...tools, original: tools.review(rebuilt) } }
  }
}

/** The question with the place where the configuration answers it. */
function withKey(decline: Decline): Decline {
  const { code, question } = decline
  const answerable = ANSWERABLE.some((one) => one === code)
  if (question === null || !answerable) return decline
  return { ...decline, question: `${question} (\`propose.answers.${code}\` in the configuration)` }
}

function withSteps(steps: readonly Step[], rewrite: Rewrite): Rewrite {
  return { ...rewrite, steps: [...steps, ...rewrite.steps] }
}

interface Search {
  /** Whether a result is proposed on once more, to see that it is stable. */
  readonly again: boolean
  /** The boldest level that is looked at; null for all. */
  readonly from: Level | null
}

function* search(
  build: Build,
  tools: ProposeTools,
  { again, from }: Search,
): Generator<Rewrite, Keep | Decline> {
  const fallen: Fallen[] = []
  let held = false
  for (const candidate of atMost(from, candidates(build, tools.settings))) {
    if (candidate.kind === 'kept') {
      return fallen.length === 0 ? { kind: 'keep', reason: candidate.because } : declined(build, fallen)
    }
    // Of a rung that is only tried when those above it fell, being bolder is no way to be better.
    const stable = again ? { from: held ? levelOf(candidate) : null } : null
    const answer = tried(build, candidate, tools, stable)
    if ('code' in answer) fallen.push(answer)
    else {
      held = true
      yield rewrite(answer.plan, answer.text, fallen)
    }
  }
  return declined(build, fallen)
}

/** Without the candidates that are bolder than `from`. */
function* atMost(from: Level | null, all: Iterable<Candidate>): Iterable<Candidate> {
  const first = from === null ? 0 : LEVELS.indexOf(from)
  for (const candidate of all)
    if (candidate.kind === 'kept' || LEVELS.indexOf(levelOf(candidate)) >= first) yield candidate
}

function levelOf(candidate: Exclude<Candidate, Kept>): Level {
  return candidate.kind === 'plan' ? candidate.plan.level : candidate.level
}

function tried(
  build: Build,
  candidate: Exclude<Candidate, Kept>,
  tools: ProposeTools,
  stable: Pick<Search, 'from'> | null,
): { readonly plan: Plan; readonly text: string } | Fallen {
  if (candidate.kind === 'refusal') return candidate
  const { plan } = candidate
  const text = print(plan, build.model.dockerfile)
  const [found] = check(build, { plan, text }, tools, stable)
  return found ? fallenPlan(plan, found) : { plan, text }
}

/** A candidate that was not to be, and what would help. */
type Fallen = Omit<Refusal, 'kind'>

/** A plan that removes nothing says what it could not prove, and asks for it. */
function fallenPlan(plan: Plan, { kind, because }: Violation): Fallen {
  const [missing] = kind === 'removes-nothing' ? plan.shortfalls : []
  const reason = missing ? `${missing.goal}: ${missing.because}` : because
  return {
    level: plan.level,
    code: 'nothing-safe',
    because: reason,
    at: null,
    question: missing ? questionFor(missing.goal) : null,
  }
}

/** `stable`: the boldest level at which it is proposed on once more; null when it is not. */
function check(
  build: Build,
  { plan, text }: { readonly plan: Plan; readonly text: string },
  tools: ProposeTools,
  stable: Pick<Search, 'from'> | null,
): readonly Violation[] {
  const rebuilt = tools.rebuild(text, plan.dockerignore)
  const after = tools.review(rebuilt)
  const seen = { ...tools, original: after }
  const repropose = stable
    ? () => settled(rebuilt, after) ?? search(rebuilt, seen, { again: false, ...stable }).next().value
    : null
  return violations(build, { plan, text, build: rebuilt }, { before: tools.original, after, repropose })
}

/** The last reason that has a name of its own; a violation speaks only where nothing else does. */
function declined(build: Build, fallen: readonly Fallen[]): Decline {
  const { source } = build.model.dockerfile
  const last =
    fallen.findLast(({ code }) => code !== 'nothing-safe') ??
    fallen.find(({ question }) => question !== null) ??
    fallen.at(-1)
  if (!last)
    return {
      kind: 'decline',
      code: 'unsupported-stack',
      reason: 'no proposal is known for this kind of image',
      line: null,
      question: null,
    }
  const line = last.at ? lineAt(source, last.at.span.start) : null
  return { kind: 'decline', code: last.code, reason: last.because, line, question: last.question }
}

function rewrite(plan: Plan, text: string, fallen: readonly Fallen[]): Rewrite {
  return {
    kind: 'rewrite',
    level: plan.level,
    dockerfile: text,
    dockerignore: plan.dockerignore,
    stages: plan.stages.map(({ name, base, purpose, shipped }, index) => ({
      name: name ?? String(index),
      base,
      purpose: purpose?.replace(/^[\w-]+: /, '') ?? 'builds and runs the program',
      shipped,
      sizeMb: sizeOfImage(base),
    })),
    steps: plan.steps,
    shortfalls: plan.shortfalls,
    smaller: fallen.map(({ level, because }) => ({ level, because })),
    confirm: plan.confirm,
    contents: plan.contents,
    commands: commandsOf(plan),
    troubleshooting: plan.troubleshooting,
    size: sizeClaim(plan),
  }
}

function commandsOf(plan: Plan): string[] {
  const shipped = plan.stages.findLast((stage) => stage.shipped)
  if (plan.stages.length === 1 || !shipped?.name) return ['docker build -t app .']
  const building = plan.stages.findLast((stage) => !stage.shipped && stage.name !== null)
  return [
    `docker build --target ${shipped.name} -t app .`,
    ...(building ? [`docker build --target ${building.name} -t app-${building.name} .`] : []),
  ]
}
