/**
 * The checklists of the seeds as one table: every item with the documents it comes from, and the rules that answer it.
 * 000 multi-stage architect, 001 Bun builder, 002 multi-stage skill, 003 templates, 004 optimizer.
 */
import type { Build } from '../facts/build.ts'
import { healthcheckSpan, healthProbe } from '../facts/health.ts'
import { imageKind, isDeployed } from '../facts/image-kind.ts'
import { serves } from '../facts/serves.ts'
import { shippedStages } from '../facts/shipped-stages.ts'
import { effectiveUser } from '../facts/user.ts'
import type { ChecklistItem } from '../review.ts'
import type { Finding } from './finding.ts'

type Status = Pick<ChecklistItem, 'status' | 'detail'>

interface Item {
  readonly item: string
  readonly source: readonly string[]
  /** Rules whose findings fail it; none: nothing answers it yet. */
  readonly rules: readonly string[]
  /** Answers before the rules are asked: why it does not apply, or cannot be told. */
  readonly first?: (build: Build) => Status | null
  /** Said when every rule is silent. */
  readonly passes: (build: Build) => string
}

const UNANSWERED = 'no rule answers this yet'

const ITEMS: readonly Item[] = [
  {
    item: 'runtime-only',
    source: ['000', '001'],
    rules: ['no-build-tools'],
    passes: () => 'nothing in the shipped stage is there for building only',
  },
  { item: 'named-stages', source: ['003'], rules: [], passes: () => UNANSWERED },
  {
    item: 'no-build-tools',
    source: ['000', '001', '004'],
    rules: ['no-build-tools'],
    passes: () => 'no toolchain is seen in the shipped stage',
  },
  {
    item: 'non-root-user',
    source: ['000', '002'],
    rules: ['non-root-user'],
    first: unknownUser,
    passes: (build) => `runs as \`${shippedUser(build)}\``,
  },
  { item: 'security-scan', source: ['003', '004'], rules: [], passes: () => UNANSWERED },
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
    passes: () => 'no install waits for the sources',
  },
  {
    item: 'dockerignore',
    source: ['004'],
    rules: ['dockerignore'],
    first: unknownContext,
    passes: () => 'nothing is sent that no image needs',
  },
  { item: 'cache-mounts', source: ['003', '004'], rules: [], passes: () => UNANSWERED },
  { item: 'slim-base', source: ['001', '003', '004'], rules: [], passes: () => UNANSWERED },
  { item: 'production-dependencies', source: ['001', '003'], rules: [], passes: () => UNANSWERED },
  { item: 'no-source', source: ['001'], rules: [], passes: () => UNANSWERED },
  { item: 'copy-artifacts', source: ['003', '004'], rules: [], passes: () => UNANSWERED },
  { item: 'tests-gate-the-build', source: ['000', '003'], rules: [], passes: () => UNANSWERED },
  { item: 'development-target', source: ['000'], rules: [], passes: () => UNANSWERED },
  { item: 'documented-arguments', source: ['000', '003'], rules: [], passes: () => UNANSWERED },
  {
    item: 'health-check',
    source: ['000', '004'],
    rules: ['healthcheck'],
    first: noService,
    passes: () => 'the shipped stage has a HEALTHCHECK',
  },
  {
    item: 'buildable-targets',
    source: ['000', '003'],
    rules: ['syntax'],
    passes: () => 'BuildKit accepts every stage',
  },
  { item: 'runs-where-it-lands', source: ['002'], rules: [], passes: () => UNANSWERED },
]

/** Every item of the seeds' checklists with its answer, in the order of the review framework. */
export function checklist(build: Build, findings: readonly Finding[]): readonly ChecklistItem[] {
  return ITEMS.map((item) => ({ item: item.item, source: item.source, ...statusOf(item, build, findings) }))
}

function statusOf(item: Item, build: Build, findings: readonly Finding[]): Status {
  if (item.rules.length === 0) return { status: 'unknown', detail: item.passes(build) }
  if (item.item !== 'buildable-targets' && !isDeployed(build) && isAboutShipped(item)) {
    return { status: 'not-applicable', detail: `not an application image: ${imageKind(build).reason}` }
  }
  const against = findings.filter(({ rule }) => item.rules.includes(rule))
  const open = against.find(({ severity }) => severity !== 'info')
  if (open) return { status: 'fail', detail: open.message }
  return item.first?.(build) ?? { status: 'pass', detail: against[0]?.message ?? item.passes(build) }
}

function isAboutShipped({ rules }: Item): boolean {
  return rules.some((rule) => rule === 'non-root-user' || rule === 'healthcheck' || rule === 'no-build-tools')
}

function unknownUser(build: Build): Status | null {
  const unknown = shippedStages(build)
    .map(effectiveUser)
    .find(({ root }) => root === null)
  return unknown ? { status: 'unknown', detail: `nobody knows which user \`${unknown.base}\` sets` } : null
}

function shippedUser(build: Build): string {
  return shippedStages(build)
    .map((stage) => effectiveUser(stage).user ?? '')
    .join(', ')
}

function unknownContext(build: Build): Status | null {
  if (build.context.root !== null && build.context.ignore.text !== null && build.context.list().complete)
    return null
  return { status: 'unknown', detail: 'the build context is not known' }
}

function noService(build: Build): Status | null {
  for (const stage of shippedStages(build)) {
    if (healthcheckSpan(stage)) continue
    if (!serves(stage)) return { status: 'not-applicable', detail: 'nothing shows that it serves' }
    const probe = healthProbe(stage)
    if (probe.possible === false) return { status: 'not-applicable', detail: probe.reason }
    if (probe.possible === null) return { status: 'unknown', detail: probe.reason }
  }
  return null
}
