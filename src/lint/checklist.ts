/**
 * The checklists of the seeds as one table: every item with the documents it comes from, and the rules that answer it.
 * 000 multi-stage architect, 001 Bun builder, 002 multi-stage skill, 003 templates, 004 optimizer.
 */
import type { Build } from '../facts/build.ts'
import { list } from '../facts/cite.ts'
import { developmentPlace } from '../facts/development.ts'
import {
  argumentsTold,
  developmentElsewhere,
  doubtfulCache,
  largerBase,
  noCacheMounts,
  noDevInstalls,
  notDeployed,
  nothingCopied,
  nothingToKeepOut,
  oneStage,
  type Status,
  scanned,
  serviceCheck,
  shippedBases,
  shippedUser,
  sourcesShipped,
  testsOutside,
  unknownBase,
  unknownTools,
  unknownUser,
} from './checklist-status.ts'
import type { Finding } from './finding.ts'
import type { LintSettings } from './lint.ts'

/** One line of the checklist. */
export interface ChecklistItem extends Status {
  readonly item: string
  /** The documents it comes from. */
  readonly source: readonly string[]
}

interface Item {
  readonly item: string
  readonly source: readonly string[]
  /** Rules whose findings fail it; none: nothing answers it yet. */
  readonly rules: readonly string[]
  /** It asks about deployed images alone. */
  readonly shipped?: boolean
  /** A remark fails it, too. */
  readonly strict?: boolean
  /** Answers when no rule speaks against it: why it does not apply, or cannot be told. */
  readonly first?: (build: Build) => Status | null
  /** Said when every rule is silent. */
  readonly passes: (build: Build) => string
}

const ITEMS: readonly Item[] = [
  {
    item: 'runtime-only',
    source: ['000', '001'],
    rules: ['multi-stage', 'no-build-tools', 'no-dev-dependencies'],
    shipped: true,
    first: unknownBase,
    passes: () => 'nothing is seen in the shipped stage that is there for building only',
  },
  {
    item: 'named-stages',
    source: ['003'],
    rules: ['named-stages'],
    strict: true,
    first: oneStage,
    passes: ({ stages }) => `stages are taken by name: ${list(stages.flatMap(({ name }) => name ?? []))}`,
  },
  {
    item: 'no-build-tools',
    source: ['000', '001', '004'],
    rules: ['no-build-tools'],
    shipped: true,
    first: unknownTools,
    passes: () => 'no toolchain is seen in the shipped stage',
  },
  {
    item: 'non-root-user',
    source: ['000', '002'],
    rules: ['non-root-user', 'user-exists'],
    shipped: true,
    first: unknownUser,
    passes: (build) => `runs as \`${shippedUser(build)}\``,
  },
  {
    item: 'no-secrets',
    source: ['000'],
    rules: ['no-secrets'],
    passes: () => 'no secret is seen in the file',
  },
  {
    item: 'security-scan',
    source: ['003', '004'],
    rules: [],
    first: scanned,
    passes: () => 'the image is scanned',
  },
  {
    item: 'smaller-by-half',
    source: ['000', '004'],
    rules: [],
    passes: () => 'nobody measured: `verify` builds and compares',
  },
  {
    item: 'build-cache',
    source: ['000', '001', '003', '004'],
    rules: ['cache-order'],
    first: doubtfulCache,
    passes: () => 'no install waits for the sources',
  },
  {
    item: 'dockerignore',
    source: ['004'],
    rules: ['dockerignore'],
    first: nothingToKeepOut,
    passes: () => 'nothing is sent that no image needs',
  },
  {
    item: 'cache-mounts',
    source: ['003', '004'],
    rules: ['cache-mounts'],
    strict: true,
    first: noCacheMounts,
    passes: () => 'the installs keep what they download in cache mounts',
  },
  {
    item: 'slim-base',
    source: ['001', '003', '004'],
    rules: ['slim-base'],
    shipped: true,
    strict: true,
    first: largerBase,
    passes: (build) => `no smaller image is known that does what ${shippedBases(build)} does here`,
  },
  {
    item: 'production-dependencies',
    source: ['001', '003'],
    rules: ['no-dev-dependencies', 'multi-stage'],
    shipped: true,
    first: noDevInstalls,
    passes: () => 'no install of development dependencies is seen in the shipped stage',
  },
  {
    item: 'no-source',
    source: ['001'],
    rules: ['no-source'],
    shipped: true,
    strict: true,
    first: sourcesShipped,
    passes: () => 'the program is compiled, and none of its sources is seen in the shipped stage',
  },
  {
    item: 'copy-artifacts',
    source: ['003', '004'],
    rules: ['copy-artifacts'],
    shipped: true,
    first: nothingCopied,
    passes: () => 'no whole tree is copied from another stage where its result is known',
  },
  {
    item: 'tests-gate-the-build',
    source: ['000', '003'],
    rules: ['gate-stage', 'test-stage'],
    first: testsOutside,
    passes: () => 'every stage that tests, lints or scans is built',
  },
  {
    item: 'development-target',
    source: ['000'],
    rules: ['shipped-stage', 'dev-stage'],
    first: developmentElsewhere,
    passes: (build) => `${developmentPlace(build)} is for development, and not what a plain build makes`,
  },
  {
    item: 'documented-arguments',
    source: ['000', '003'],
    rules: [],
    first: argumentsTold,
    passes: () => 'every build argument has a default or a comment',
  },
  {
    item: 'health-check',
    source: ['000', '004'],
    rules: ['healthcheck', 'healthcheck-runnable'],
    shipped: true,
    first: serviceCheck,
    passes: () => 'the shipped stage has a HEALTHCHECK',
  },
  {
    item: 'buildable-targets',
    source: ['000', '003'],
    rules: ['syntax'],
    passes: () => 'BuildKit accepts every stage',
  },
  {
    item: 'runs-where-it-lands',
    source: ['002'],
    rules: [
      'runtime-matches-builder',
      'healthcheck-runnable',
      'user-exists',
      'writable-paths',
      'runtime-certs',
    ],
    first: unknownBase,
    passes: () => 'nothing is seen that the shipped image lacks',
  },
]

/** Every item of the seeds' checklists with its answer, in the order of the review framework. */
export function checklist(
  build: Build,
  findings: readonly Finding[],
  settings: Pick<LintSettings, 'rules'>,
): readonly ChecklistItem[] {
  return ITEMS.map((item) => {
    const { status, detail } = turnedOff(item, settings) ?? statusOf(item, build, findings)
    return { item: item.item, source: item.source, status, detail }
  })
}

/** Nobody looked: where the first of its rules is off, an item neither passes nor fails. */
function turnedOff({ rules: [id] }: Item, { rules }: Pick<LintSettings, 'rules'>): Status | null {
  if (id === undefined || !Object.hasOwn(rules, id) || rules[id]?.severity !== 'off') return null
  return { status: 'not-applicable', detail: `the configuration turns \`${id}\` off` }
}

function statusOf(item: Item, build: Build, findings: readonly Finding[]): Status {
  const asked = item.rules.length === 0 ? item.first?.(build) : null
  if (item.rules.length === 0) return asked ?? { status: 'unknown', detail: item.passes(build) }
  const other = item.shipped === true ? notDeployed(build) : null
  if (other) return other
  const against = findings.filter(({ rule }) => item.rules.includes(rule))
  const open = against.find(({ severity }) => item.strict === true || severity !== 'info')
  if (open) return { status: 'fail', detail: open.message }
  const first = item.first?.(build)
  if (first) return first
  const [remark] = against
  // A remark says that something is not as it should be: no rule is silent, and nothing is shown to fail.
  return remark
    ? { status: 'unknown', detail: remark.message }
    : { status: 'pass', detail: item.passes(build) }
}
