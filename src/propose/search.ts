/** The search for a proposal: candidates boldest first, one checker, the first without a violation wins. */
import type { Build } from '../facts/build.ts'
import { imageKind } from '../facts/image-kind.ts'
import { lineAt } from '../syntax/source.ts'
import { answered } from './answers.ts'
import { candidates } from './candidates.ts'
import { type Reviewed, type Violation, violations } from './check.ts'
import { type Plan, questionFor, type Refusal } from './plan.ts'
import { print } from './print.ts'
import type { Decline, Keep, Proposal, Rewrite, Step } from './proposal.ts'
import type { ProposeSettings } from './settings.ts'
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

/** A decline whose question the configuration answers is asked again, each question once. */
export function propose(build: Build, tools: ProposeTools): Proposal {
  const steps: Step[] = []
  const asked = new Set<string>()
  let subject = build
  let own = tools
  for (;;) {
    const proposal = settled(subject, own) ?? search(subject, own, true)
    if (proposal.kind === 'rewrite') return { ...proposal, steps: [...steps, ...proposal.steps] }
    if (proposal.kind === 'keep') return proposal
    const next = asked.has(proposal.code) ? null : answered(subject, proposal.code, tools.settings)
    if (!next) return steps.length === 0 ? proposal : { ...proposal, line: null }
    asked.add(proposal.code)
    steps.push(next.step)
    subject = tools.rebuild(next.text, null)
    own = { ...tools, original: tools.review(subject) }
  }
}

/** `again`: whether the result is proposed on once more, to see that it is stable. */
function search(build: Build, tools: ProposeTools, again: boolean): Proposal {
  const fallen: Fallen[] = []
  for (const candidate of candidates(build, tools.settings)) {
    if (candidate.kind === 'kept' && fallen.length === 0) return { kind: 'keep', reason: candidate.because }
    if (candidate.kind === 'kept') break
    if (candidate.kind === 'refusal') fallen.push(candidate)
    else {
      const text = print(candidate.plan, build.model.dockerfile)
      const [found] = check(build, candidate.plan, text, tools, again)
      if (!found) return rewrite(candidate.plan, text, fallen)
      fallen.push(fallenPlan(candidate.plan, found))
    }
  }
  return declined(build, fallen)
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

function check(
  build: Build,
  plan: Plan,
  text: string,
  tools: ProposeTools,
  again: boolean,
): readonly Violation[] {
  const rebuilt = tools.rebuild(text, plan.dockerignore)
  const after = tools.review(rebuilt)
  const repropose = again
    ? () =>
        settled(rebuilt, { ...tools, original: after }) ??
        search(rebuilt, { ...tools, original: after }, false)
    : null
  return violations(build, { plan, text, build: rebuilt }, { before: tools.original, after, repropose })
}

/** Files about which no candidate is asked. */
function settled(build: Build, tools: ProposeTools): Keep | Decline | null {
  const { problems } = build.model
  const problem = problems[0]
  const { source } = build.model.dockerfile
  if (problem)
    return {
      kind: 'decline',
      code: 'syntax',
      reason: `BuildKit refuses it: ${problem.message}`,
      line: lineAt(source, problem.span.start),
      question: null,
    }
  if (build.stages.length === 0)
    return { kind: 'decline', code: 'syntax', reason: 'it has no stage', line: null, question: null }
  if (build.stages.length > 1) return severalStages(build, tools)
  const { kind, reason } = imageKind(build)
  if (kind === 'dev' || kind === 'test' || kind === 'ci' || kind === 'base')
    return { kind: 'keep', reason: `${KINDS[kind]}: ${reason}` }
  if (kind === 'unknown') {
    return {
      kind: 'decline',
      code: 'dynamic-start',
      reason,
      line: null,
      question: 'What does a container of this image run?',
    }
  }
  if (tools.original.every(({ severity }) => severity === 'info'))
    return { kind: 'keep', reason: 'no error or warning stands against it' }
  return null
}

const KINDS = {
  dev: 'a development image',
  test: 'an image for tests',
  ci: 'an image for CI',
  base: 'a base for other images',
}

/** Findings that another way to cut the stages would remove. */
const ABOUT_STAGES = new Set([
  'no-build-tools',
  'multi-stage',
  'no-dev-dependencies',
  'copy-artifacts',
  'no-source',
  'slim-base',
])

function severalStages(build: Build, tools: ProposeTools): Keep | Decline {
  const open = tools.original.find(({ rule, severity }) => ABOUT_STAGES.has(rule) && severity !== 'info')
  const count = build.stages.length
  if (!open)
    return {
      kind: 'keep',
      reason: `already ${count} stages, and what ships was not found to carry what only the build needs`,
    }
  return {
    kind: 'decline',
    code: 'multi-stage',
    reason: `it has ${count} stages already, and ${open.rule} says what is left to do; existing stages are not cut anew`,
    line: null,
    question: null,
  }
}

/** The last reason that has a name of its own; a violation speaks only where nothing else does. */
function declined(build: Build, fallen: readonly Fallen[]): Proposal {
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
