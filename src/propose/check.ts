/** The one checker: what a proposal must never break, asked of the candidate's text read again. */
import type { Build } from '../facts/build.ts'
import { cite } from '../facts/cite.ts'
import { shippedStages } from '../facts/shipped-stages.ts'
import { startedProgram } from '../facts/started-program.ts'
import type { ImageConfig, Stage } from '../model/model.ts'
import { missingCopies, missingManifests, missingPrograms } from './check-files.ts'
import { unfit } from './check-fit.ts'
import { lostCommands } from './check-lost.ts'
import { unwritable } from './check-writes.ts'
import type { CheckedCandidate } from './checked.ts'
import { gaps } from './plan.ts'
import type { Proposal } from './proposal.ts'

export type ViolationKind =
  | 'invalid'
  | 'other-program'
  | 'start-missing'
  | 'copy-missing'
  | 'does-not-fit'
  | 'cannot-write'
  | 'lost'
  | 'unstable'
  | 'adds-finding'
  | 'removes-nothing'

export interface Violation {
  readonly kind: ViolationKind
  /** A sentence without its full stop, with names from the file. */
  readonly because: string
}

/** As much of a finding as the checker compares. */
export interface Reviewed {
  readonly rule: string
  readonly severity: string
  readonly fingerprint: string
}

export interface ReviewEvidence {
  readonly before: readonly Reviewed[]
  readonly after: readonly Reviewed[]
  /** Proposes on the candidate; null where that has been asked already. */
  readonly repropose: (() => Proposal) | null
}

export function violations(
  original: Build,
  candidate: CheckedCandidate,
  evidence: ReviewEvidence,
): readonly Violation[] {
  const before = shippedStages(original).at(-1)
  const after = candidate.build.stages.at(-1)
  const invalid = candidate.build.model.problems.map(({ message }) =>
    violation('invalid', `BuildKit would refuse it: ${message}`),
  )
  if (invalid.length > 0 || !before || !after)
    return invalid.length > 0 ? invalid : [violation('invalid', 'it has no stage')]
  return [
    ...otherProgram(before, after),
    ...missingPrograms(candidate.build, after)
      .filter((because) => !missingPrograms(original, before).includes(because))
      .map((because) => violation('start-missing', because)),
    ...[...missingCopies(candidate.build), ...missingManifests(candidate.build)].map((because) =>
      violation('copy-missing', because),
    ),
    ...unfit(before, after).map((because) => violation('does-not-fit', because)),
    ...unwritable(original, before, after).map((because) => violation('cannot-write', because)),
    ...gaps(candidate.plan, original.model.dockerfile).map((because) => violation('lost', because)),
    ...lostCommands(original, before, candidate, after).map((because) => violation('lost', because)),
    ...reviewViolations(evidence),
    ...stability(evidence),
  ]
}

function violation(kind: ViolationKind, because: string): Violation {
  return { kind, because }
}

/** Fields of the image config that say what runs and how. */
const SAME: readonly (keyof ImageConfig)[] = [
  'WorkingDir',
  'ExposedPorts',
  'Volumes',
  'Labels',
  'StopSignal',
  'Shell',
  'OnBuild',
]

function otherProgram(before: Stage, after: Stage): Violation[] {
  const found = SAME.filter(
    (field) => canonical(before.config[field]) !== canonical(after.config[field]),
  ).map((field) =>
    violation(
      'other-program',
      `${field} would change from ${canonical(before.config[field])} to ${canonical(after.config[field])}`,
    ),
  )
  const env = new Set(after.config.Env)
  for (const entry of before.config.Env)
    if (!env.has(entry)) found.push(violation('other-program', `ENV ${entry} would be lost`))
  if (
    before.config.Healthcheck &&
    canonical(before.config.Healthcheck) !== canonical(after.config.Healthcheck)
  )
    found.push(violation('other-program', 'HEALTHCHECK would change'))
  const wasRoot = /^(root|0)?(:|$)/.test(before.config.User)
  if (!wasRoot && before.config.User !== after.config.User)
    found.push(
      violation(
        'other-program',
        `USER would change from ${before.config.User} to ${after.config.User || 'root'}`,
      ),
    )
  if (!startsTheSame(before, after))
    found.push(violation('other-program', `it would start ${shown(after)} and not ${shown(before)}`))
  return found
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}

function shown(stage: Stage): string {
  return cite(startedProgram(stage).written)
}

/** The same words, or the one plain program that the words stand for. */
function startsTheSame(before: Stage, after: Stage): boolean {
  const old = startedProgram(before)
  const fresh = startedProgram(after)
  if (canonical(old.words) === canonical(fresh.words)) return true
  const entry = before.config.Entrypoint?.filter((word) => word !== 'docker-entrypoint.sh') ?? []
  if (
    entry.length > 0 ||
    old.programs.length !== 1 ||
    fresh.programs.length !== 1 ||
    !old.main ||
    !fresh.main
  )
    return false
  const same = (program: typeof old.main) =>
    canonical([
      program?.name,
      program?.args,
      program?.variables,
      program?.wrappers.filter((name) => name !== 'docker-entrypoint.sh'),
    ])
  return same(old.main) === same(fresh.main) && !old.main.args.includes(null)
}

/**
 * No rule may speak that was silent, or speak louder; some error or warning must go. A finding that the original has
 * may stand in a second stage as well: two stages on a moving tag are two findings of one kind.
 */
function reviewViolations({ before, after }: ReviewEvidence): Violation[] {
  const rules = [...new Set(after.map(({ rule }) => rule))]
  const known = (rule: string) =>
    Math.max(worst(before, rule), FOLDED.has(rule) ? worst(before, 'multi-stage') : 0)
  const added = rules.filter(
    (rule) =>
      worst(after, rule) > known(rule) || (errors(after, rule) > errors(before, rule) && !FOLDED.has(rule)),
  )
  const found = added.map((rule) => violation('adds-finding', `${rule} would find more than before`))
  if (serious(after) >= serious(before))
    found.push(violation('removes-nothing', 'no error or warning would go'))
  return found
}

/** Of a file with one stage `multi-stage` says at once what these say one by one of several stages. */
const FOLDED = new Set(['copy-artifacts', 'no-source', 'no-dev-dependencies', 'slim-base'])

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['info', 1],
  ['warning', 2],
  ['error', 3],
])

/** How loud a rule is at most; 0 when it is silent. */
function worst(findings: readonly Reviewed[], rule: string): number {
  return Math.max(
    0,
    ...findings.filter((finding) => finding.rule === rule).map(({ severity }) => WEIGHTS.get(severity) ?? 3),
  )
}

function errors(findings: readonly Reviewed[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule && finding.severity === 'error').length
}

function serious(findings: readonly Reviewed[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length
}

function stability({ repropose }: ReviewEvidence): Violation[] {
  const again = repropose?.()
  return again?.kind === 'rewrite'
    ? [
        violation(
          'unstable',
          `a second proposal would change it again: ${again.steps.map(({ title }) => title).join(', ')}`,
        ),
      ]
    : []
}
