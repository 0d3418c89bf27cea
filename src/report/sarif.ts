/**
 * A judgement as SARIF 2.1.0, as GitHub's code scanning takes it. All findings stand in it, known ones too: code
 * scanning compares by itself. Those that a comment in the file ignores do not: it would open alerts for them.
 */
import type { JudgedFinding, JudgedReview, Judgement } from '../gate/judge.ts'
import type { FindingFix } from '../lint/finding.ts'
import type { Rule, Severity } from '../lint/rule.ts'
import type { Range } from '../syntax/source.ts'
import { HOMEPAGE } from '../version.ts'
import type {
  SarifArtifact,
  SarifFix,
  SarifLocation,
  SarifLog,
  SarifRegion,
  SarifResult,
  SarifRule,
} from './sarif-types.ts'
import { visible, visibleLine } from './visible.ts'

/** What a report says of a rule that found nothing. */
export type RuleInfo = Pick<Rule, 'id' | 'summary' | 'category' | 'severity'>

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Code scanning refuses a run with more, and shows the first 5,000 by severity. */
const MAX_RESULTS = 25_000
/** Code scanning shows this many locations of one result. */
const MAX_LOCATIONS = 100
/** In UTF-16 units; alerts show less. */
const MAX_MESSAGE = 4_000

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const LEVEL = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation' } as const
/** Of rules about security: `high` and `medium` in the words of code scanning. */
const SCORE = { error: '7.0', warning: '5.0', info: '3.0', off: '3.0' } as const

export function sarif(judgement: Judgement, rules: readonly RuleInfo[], version: string): string {
  return `${JSON.stringify(toSarif(judgement, rules, version), null, 2)}\n`
}

export function toSarif({ files }: Judgement, rules: readonly RuleInfo[], version: string): SarifLog {
  const found = files
    .flatMap((file) => file.findings.map((finding) => ({ file, finding })))
    .filter(({ finding }) => finding.state !== 'ignored')
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity])
  const seen = new Set<string>()
  const kept = found
    .filter(({ finding: { fingerprint } }) => !seen.has(fingerprint) && seen.add(fingerprint))
    .slice(0, MAX_RESULTS)
  const described = describeRules(rules, kept)
  const index = new Map(described.map(({ id }, at) => [id, at]))
  const bugs = files.flatMap((file) => file.bugs)
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Stagewright', informationUri: HOMEPAGE, version, rules: described } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: bugs.length === 0,
            toolExecutionNotifications: bugs.map(({ where, message }) => ({
              level: 'error',
              message: { text: plain(`${where}: ${message}`) },
            })),
          },
        ],
        results: kept.map(({ file, finding }) => result(file, finding, index.get(finding.rule) ?? 0)),
      },
    ],
  }
}

interface Found {
  readonly file: JudgedReview
  readonly finding: JudgedFinding
}

/** Every rule of the catalogue, and what else found something: files that cannot be read, syntax. */
function describeRules(rules: readonly RuleInfo[], found: readonly Found[]): readonly SarifRule[] {
  const urls = new Map(found.map(({ finding }) => [finding.rule, finding.url]))
  const known = new Set(rules.map(({ id }) => id))
  const others = new Map<string, RuleInfo>()
  for (const { finding } of found) {
    const { rule: id, category, severity } = finding
    if (!known.has(id) && !others.has(id)) others.set(id, { id, summary: id, category, severity })
  }
  return [...rules, ...others.values()].map((rule) => describeRule(rule, urls.get(rule.id) ?? ''))
}

function describeRule({ id, summary, category, severity }: RuleInfo, url: string): SarifRule {
  const page = url === '' ? {} : { helpUri: url }
  const more = url === '' ? '' : ` [More about it](${url})`
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: summary },
    fullDescription: { text: `${summary}.` },
    help: { text: `${summary}.${url === '' ? '' : ` ${url}`}`, markdown: `${summary}.${more}` },
    ...page,
    defaultConfiguration: { enabled: severity !== 'off', level: LEVEL[severity] },
    properties: {
      tags: ['dockerfile', category],
      precision: 'high',
      'problem.severity': PROBLEM[severity],
      ...(category === 'security' ? { 'security-severity': SCORE[severity] } : {}),
    },
  }
}

function result(file: JudgedReview, finding: JudgedFinding, ruleIndex: number): SarifResult {
  const related = finding.related.slice(0, MAX_LOCATIONS)
  const { rule, severity, state, fingerprint, fix } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: messageOf(finding) },
    locations: [location(file.path, finding.range)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ range, label }, at) => ({
            id: at + 1,
            ...location(file.path, range),
            message: { text: plain(label) },
          })),
        }),
    ...(fix ? { fixes: [sarifFix(fix)] } : {}),
    // Code scanning knows an alert again by the first; other tools by whatever is there.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'stagewright/v1': fingerprint },
    baselineState: state === 'known' ? 'unchanged' : 'new',
  }
}

/** Related places are only shown where the text links to them. */
function messageOf({ message, help, related }: JudgedFinding): string {
  const links = related
    .slice(0, MAX_LOCATIONS)
    .map(({ label }, at) => `[${plain(label).replace(/[[\]\\]/g, '\\$&')}](${at + 1})`)
  const see = links.length === 0 ? '' : `\nSee ${links.join(', ')}.`
  return `${plain(help === '' ? message : `${message}\n${help}`).slice(0, MAX_MESSAGE)}${see}`
}

/** Text of strangers: it must hide nothing, and make no link to a place by its number. */
function plain(text: string): string {
  return (
    visible(text)
      .replace(/\](?=\()/g, '] ')
      .trim() || '-'
  )
}

function sarifFix({ safety, title, edits }: FindingFix): SarifFix {
  const paths = [...new Set(edits.map(({ path }) => path))]
  return {
    description: { text: plain(safety === 'safe' ? title : `${title} (look at it before you commit it)`) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
    })),
  }
}

function location(path: string, range: Range): SarifLocation {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } }
}

function artifact(path: string): SarifArtifact {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
}

function region({ start, end }: Range): SarifRegion {
  return {
    startLine: Math.max(1, start.line),
    startColumn: Math.max(1, start.column),
    endLine: Math.max(1, start.line, end.line),
    endColumn: Math.max(1, end.column),
  }
}

/** Relative to the repository; every character that a URI gives a meaning is escaped. */
function uriOf(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/')
}

function pascalCase(id: string): string {
  return visibleLine(id)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
