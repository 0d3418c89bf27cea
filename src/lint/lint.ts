/** Runs rules over a build: reports in, findings with identity, severity and place out. */
import type { Build } from '../facts/build.ts'
import { isDeployed } from '../facts/image-kind.ts'
import { type Range, rangeOf } from '../syntax/source.ts'
import type { Finding, FindingFix } from './finding.ts'
import { fingerprintOf, stageIdentity } from './identity.ts'
import { idleIgnores } from './idle-ignores.ts'
import { type Because, createBecause, type IgnoreSubject, readIgnores } from './ignores.ts'
import type { Fix, Report, Rule, Severity } from './rule.ts'
import { settle } from './severity.ts'

/** The part of the configuration that rules depend on. */
export interface LintSettings {
  readonly preset: 'recommended' | 'checklist'
  readonly rules: Readonly<
    Record<
      string,
      { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> }
    >
  >
  readonly ignores: { readonly 'require-reason': boolean; readonly 'allow-inline': boolean }
}

export interface Linted {
  /** In order of place, then rule. */
  readonly findings: readonly Finding[]
  /** Rules that broke; what they had reported until then stands. */
  readonly bugs: readonly { readonly where: string; readonly message: string }[]
}

/** The rules that `preset: checklist` turns into errors. */
export const CARD: readonly string[] = [
  'non-root-user',
  'healthcheck',
  'no-build-tools',
  'cache-order',
  'dockerignore',
]

const PAGES = 'https://github.com/stagewright/stagewright/blob/main/rules'

export function lint(build: Build, rules: readonly Rule[], settings: LintSettings): Linted {
  const active = activeOf(rules, settings)
  const broken: Broken[] = []
  const found: Placed[] = []
  const check = ({ rule, options }: Active) => rule.check(build, options)
  for (const one of active) hear(one, check, found, broken)
  const ignores = settings.ignores['allow-inline'] ? readIgnores(build) : []
  const requireReason = settings.ignores['require-reason']
  if (ignores.length > 0) {
    const conclusive = isConclusive(build) ? idsOf(active, broken) : new Set<string>()
    const idle = idleIgnores(build, ignores, {
      rules,
      conclusive,
      found: found.map(subjectOf),
      requireReason,
    })
    const check = ({ rule }: Active) => rule.checkIgnores?.(idle) ?? []
    for (const one of active) hear(one, check, found, broken)
  }
  found.sort(byPlace)
  const ordinals = new Map<string, number>()
  const because = createBecause(build, ignores, requireReason)
  return {
    findings: found.map((item) => findingOf(build, item, because, ordinals)),
    bugs: broken.map(({ rule, message }) => ({ where: `rule ${rule.id} on ${build.path}`, message })),
  }
}

/** The finding for a Dockerfile that could not be read at all. */
export function unreadableFinding(path: string, reason: string, range: Range): Finding {
  return {
    rule: 'syntax',
    category: 'correctness',
    severity: 'error',
    message: `It could not be read: ${reason}.`,
    help: 'Store it as a UTF-8 text file.',
    url: `${PAGES}/syntax/README.md`,
    stage: null,
    range,
    related: [],
    fingerprint: fingerprintOf('syntax', path, 'file', 'unreadable', 0),
    ignored: null,
    fix: null,
  }
}

interface Active {
  readonly rule: Rule
  /** Null when neither configuration nor preset says anything. */
  readonly configured: Severity | null
  readonly options: unknown
}

interface Placed extends Pick<Active, 'rule' | 'configured'> {
  readonly report: Report
}

interface Broken {
  readonly rule: Rule
  readonly message: string
}

const known = new WeakMap<readonly Rule[], { settings: LintSettings; active: readonly Active[] }>()

/** The same for every file of a run, and for every fix that is tried. */
function activeOf(rules: readonly Rule[], settings: LintSettings): readonly Active[] {
  const last = known.get(rules)
  if (last?.settings === settings) return last.active
  const active: Active[] = []
  for (const rule of rules) {
    const configured = configuredSeverity(rule, settings)
    if (configured !== 'off') active.push({ rule, configured, options: optionsOf(rule, settings) })
  }
  known.set(rules, { settings, active })
  return active
}

/** Those that spoke to the end. */
function idsOf(active: readonly Active[], broken: readonly Broken[]): ReadonlySet<string> {
  return new Set(
    active
      .map(({ rule }) => rule)
      .filter((rule) => !broken.some((one) => one.rule === rule))
      .map(({ id }) => id),
  )
}

/** Whether silence tells anything: of what BuildKit refuses, or where files may be missing, it does not. */
function isConclusive({ model, context }: Build): boolean {
  return model.problems.length === 0 && context.list().complete
}

function subjectOf({ rule, report }: Placed): IgnoreSubject {
  return { id: rule.id, aliases: rule.aliases, at: report.at, stage: report.stage }
}

function configuredSeverity(rule: Rule, { rules, preset }: LintSettings): Severity | 'off' | null {
  const said = Object.hasOwn(rules, rule.id) ? rules[rule.id]?.severity : undefined
  if (said !== undefined) return said
  if (preset === 'checklist' && CARD.includes(rule.id)) return 'error'
  return rule.severity === 'off' ? 'off' : null
}

/** Adds what a rule says until it ends or breaks. */
function hear(
  active: Active,
  check: (active: Active) => Iterable<Report>,
  found: Placed[],
  broken: Broken[],
): void {
  const { rule, configured } = active
  try {
    for (const report of check(active)) found.push({ rule, report, configured })
  } catch (error) {
    broken.push({ rule, message: error instanceof Error ? error.message : String(error) })
  }
}

/** What the configuration says, which its reader has checked, or the rule's own defaults. */
function optionsOf(rule: Rule, { rules }: LintSettings): unknown {
  const given = Object.hasOwn(rules, rule.id) ? rules[rule.id]?.options : undefined
  return given ?? rule.options?.defaults
}

/** By place, then rule, then subject: the same file gives the same order whatever order the rules run in. */
function byPlace(a: Placed, b: Placed): number {
  return (
    a.report.at.start - b.report.at.start ||
    a.report.at.end - b.report.at.end ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.report.subject, b.report.subject)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function findingOf(build: Build, placed: Placed, because: Because, ordinals: Map<string, number>): Finding {
  const { rule, report, configured } = placed
  const { source } = build.model.dockerfile
  const identity = stageIdentity(build, report.stage)
  const key = [rule.id, identity, report.subject].join('\0')
  const ordinal = ordinals.get(key) ?? 0
  ordinals.set(key, ordinal + 1)
  const aside = rule.aboutDeployed === true && !isDeployed(build)
  return {
    rule: rule.id,
    category: rule.category,
    severity: settle({ rule: rule.severity, report: report.severity, configured, aside }),
    message: report.message,
    help: report.help,
    url: `${PAGES}/${rule.id}/README.md`,
    stage: report.stage ? (report.stage.name ?? String(report.stage.index)) : null,
    range: rangeOf(source, report.at),
    related: (report.related ?? []).map(({ at, label }) => ({ range: rangeOf(source, at), label })),
    fingerprint: fingerprintOf(rule.id, build.path, identity, report.subject, ordinal),
    ignored: because(subjectOf(placed)),
    fix: report.fix ? placedFix(build, report.fix) : null,
  }
}

function placedFix({ path, model }: Build, { safety, title, edits }: Fix): FindingFix {
  const { source } = model.dockerfile
  return {
    safety,
    title,
    edits: edits.map(({ span, text }) => ({ path, range: rangeOf(source, span), text })),
  }
}
