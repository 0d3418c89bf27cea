/** The JSON report, version 1: this schema is its type, its check and (as JSON Schema) its documentation. */
import { z } from 'zod'
import { CATEGORIES } from '../lint/rule.ts'
import { DECLINE_CODES, LEVELS } from '../propose/proposal.ts'

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) })
const range = z
  .strictObject({ start: position, end: position })
  .describe('1-based; columns count UTF-16 units; `end` is exclusive')
const severity = z.enum(['error', 'warning', 'info'])

const finding = z.strictObject({
  rule: z.string(),
  category: z.enum(CATEGORIES),
  severity,
  message: z.string(),
  help: z.string(),
  url: z.string(),
  stage: z.string().nullable(),
  range,
  related: z.array(z.strictObject({ range, label: z.string() })),
  state: z.enum(['new', 'known', 'ignored']),
  fingerprint: z.string().describe('survives moved lines and bumped versions'),
  fix: z
    .strictObject({
      safety: z
        .enum(['safe', 'review'])
        .describe('`safe`: BuildKit does the same build afterwards; `review`: somebody should look'),
      title: z.string(),
      edits: z
        .array(z.strictObject({ path: z.string(), range, text: z.string() }))
        .min(1)
        .describe('new text for ranges of the file as it was read; all of them or none'),
    })
    .nullable(),
})

const rewrite = z.strictObject({
  kind: z.literal('rewrite'),
  level: z.enum(LEVELS),
  dockerfile: z.string(),
  dockerignore: z.string().nullable(),
  diff: z.string().describe('unified; applies with `git apply` at the repository root'),
  stages: z.array(
    z.strictObject({
      name: z.string(),
      base: z.string(),
      purpose: z.string(),
      shipped: z.boolean(),
      sizeMb: z.number().nullable(),
    }),
  ),
  steps: z.array(z.strictObject({ title: z.string(), reason: z.string(), rules: z.array(z.string()) })),
  shortfalls: z.array(z.strictObject({ goal: z.string(), because: z.string() })),
  smaller: z.array(z.strictObject({ level: z.enum(LEVELS), because: z.string() })),
  confirm: z.array(z.string()),
  contents: z.array(z.string()),
  commands: z.array(z.string()),
  troubleshooting: z.array(z.strictObject({ symptom: z.string(), cause: z.string(), do: z.string() })),
  size: z
    .strictObject({ beforeMb: z.number(), afterMb: z.number(), basis: z.enum(['base images', 'measured']) })
    .nullable(),
  verified: z.looseObject({ verdict: z.string(), engine: z.string() }).nullable(),
})

const proposal = z.discriminatedUnion('kind', [
  rewrite,
  z.strictObject({ kind: z.literal('keep'), reason: z.string() }),
  z.strictObject({
    kind: z.literal('decline'),
    code: z.enum(DECLINE_CODES),
    reason: z.string(),
    line: z.int().min(1).nullable(),
    question: z.string().nullable(),
  }),
])

const file = z.strictObject({
  path: z.string().describe('relative to the repository, with `/`'),
  kind: z.enum(['app', 'job', 'base', 'ci', 'dev', 'test', 'unknown']),
  kindReason: z.string(),
  context: z.string().nullable(),
  contextSource: z.string(),
  targets: z.array(z.string()).describe('the shipped stages'),
  stages: z.array(
    z.strictObject({
      index: z.int().min(0),
      name: z.string().nullable(),
      base: z.string(),
      line: z.int().min(1),
      shipped: z.boolean(),
      reachable: z.boolean(),
      dependsOn: z.array(z.int().min(0)),
    }),
  ),
  findings: z.array(finding),
  checklist: z.array(
    z.strictObject({
      item: z.string(),
      source: z.array(z.string()),
      status: z.enum(['pass', 'fail', 'not-applicable', 'unknown']),
      detail: z.string(),
    }),
  ),
  proposal: proposal.nullable(),
  bugs: z
    .array(z.strictObject({ where: z.string(), message: z.string() }))
    .default([])
    .describe('what broke in Stagewright itself; the rest of the review stands'),
})

export const reportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('stagewright'), version: z.string() }),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable()
    .describe('the commit that was reviewed; null for a work tree'),
  shard: z
    .strictObject({ index: z.int().min(1), total: z.int().min(1) })
    .nullable()
    .default(null)
    .describe('the part of the Dockerfiles that this report is about; null for all'),
  files: z.array(file),
  summary: z.strictObject({
    files: z.int().min(0),
    error: z.int().min(0),
    warning: z.int().min(0),
    info: z.int().min(0),
    failed: z.boolean(),
    reason: z.string(),
    incomplete: z.string().optional().describe('why the review is not complete'),
  }),
})

export type Report = z.infer<typeof reportSchema>
export type FileReport = Report['files'][number]
