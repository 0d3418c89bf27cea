/** The search for a proposal: candidates boldest first, one checker, the first without a violation wins. */
import type { Build } from '../facts/build.ts'
import { imageKind } from '../facts/image-kind.ts'
import { lineAt } from '../syntax/source.ts'
import { candidates } from './candidates.ts'
import { type Reviewed, type Violation, violations } from './check.ts'
import type { Plan, Refusal } from './plan.ts'
import { print } from './print.ts'
import type { Decline, Keep, Proposal, Rewrite } from './proposal.ts'
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

export function propose(build: Build, tools: ProposeTools): Proposal {
  const early = settled(build, tools)
  return early ?? search(build, tools, true)
}

/** `again`: whether the result is proposed on once more, to see that it is stable. */
function search(build: Build, tools: ProposeTools, again: boolean): Proposal {
  const fallen: { level: Plan['level']; because: string }[] = []
  let last: Refusal | null = null
  for (const candidate of candidates(build, tools.settings)) {
    if (candidate.kind === 'kept') return fallen.length === 0 && last === null ? { kind: 'keep', reason: candidate.because } : declined(build, last, fallen)
    if (candidate.kind === 'refusal') {
      fallen.push({ level: candidate.level, because: candidate.because })
      last = candidate.code === 'nothing-safe' && last ? last : candidate
      continue
    }
    const { plan } = candidate
    const text = print(plan, build.model.dockerfile)
    const found = check(build, plan, text, tools, again)
    if (found.length === 0) return rewrite(plan, text, fallen)
    fallen.push({ level: plan.level, because: found[0]?.because ?? '' })
    last ??= { kind: 'refusal', level: plan.level, code: 'nothing-safe', because: found[0]?.because ?? '', at: null, question: null }
  }
  return declined(build, last, fallen)
}

function check(build: Build, plan: Plan, text: string, tools: ProposeTools, again: boolean): readonly Violation[] {
  const rebuilt = tools.rebuild(text, plan.dockerignore)
  const after = tools.review(rebuilt)
  const repropose = again ? () => settled(rebuilt, { ...tools, original: after }) ?? search(rebuilt, { ...tools, original: after }, false) : null
  return violations(build, { plan, text, build: rebuilt }, { before: tools.original, after, repropose })
}

/** Files about which no candidate is asked. */
function settled(build: Build, tools: ProposeTools): Keep | Decline | null {
  const { problems } = build.model
  const problem = problems[0]
  const { source } = build.model.dockerfile
  if (problem) return { kind: 'decline', code: 'syntax', reason: `BuildKit refuses it: ${problem.message}`, line: lineAt(source, problem.span.start), question: null }
  if (build.stages.length === 0) return { kind: 'decline', code: 'syntax', reason: 'it has no stage', line: null, question: null }
  if (build.stages.length > 1) return severalStages(build, tools)
  const { kind, reason } = imageKind(build)
  if (kind === 'dev' || kind === 'test' || kind === 'ci' || kind === 'base') return { kind: 'keep', reason: `${KINDS[kind]}: ${reason}` }
  if (kind === 'unknown') {
    return { kind: 'decline', code: 'dynamic-start', reason, line: null, question: 'What does a container of this image run?' }
  }
  if (tools.original.every(({ severity }) => severity === 'info')) return { kind: 'keep', reason: 'no error or warning stands against it' }
  return null
}

const KINDS = { dev: 'a development image', test: 'an image for tests', ci: 'an image for CI', base: 'a base for other images' }

/** Findings that another way to cut the stages would remove. */
const ABOUT_STAGES = new Set(['no-build-tools', 'multi-stage', 'no-dev-dependencies', 'copy-artifacts', 'no-source', 'slim-base'])

function severalStages(build: Build, tools: ProposeTools): Keep | Decline {
  const open = tools.original.find(({ rule, severity }) => ABOUT_STAGES.has(rule) && severity !== 'info')
  const count = build.stages.length
  if (!open) return { kind: 'keep', reason: `already ${count} stages, and what ships was not found to carry what only the build needs` }
  return { kind: 'decline', code: 'multi-stage', reason: `it has ${count} stages already, and ${open.rule} says what is left to do; existing stages are not cut anew`, line: null, question: null }
}

function declined(build: Build, last: Refusal | null, fallen: Rewrite['smaller']): Proposal {
  const { source } = build.model.dockerfile
  if (!last) return { kind: 'decline', code: 'unsupported-stack', reason: fallen[0]?.because ?? 'no proposal is known for this kind of image', line: null, question: null }
  return { kind: 'decline', code: last.code, reason: last.because, line: last.at ? lineAt(source, last.at.span.start) : null, question: last.question }
}

function rewrite(plan: Plan, text: string, smaller: Rewrite['smaller']): Rewrite {
  return {
    kind: 'rewrite',
    level: plan.level,
    dockerfile: text,
    dockerignore: plan.dockerignore,
    stages: plan.stages.map(({ name, base, purpose, shipped }, index) => ({
      name: name ?? String(index), base, purpose: purpose?.replace(/^[\w-]+: /, '') ?? 'builds and runs the program', shipped, sizeMb: sizeOfImage(base),
    })),
    steps: plan.steps,
    shortfalls: plan.shortfalls,
    smaller,
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
  return [`docker build --target ${shipped.name} -t app .`, ...(building ? [`docker build --target ${building.name} -t app-${building.name} .`] : [])]
}
