/** The result of `verify`, version 1, read back: it comes from a job that ran a stranger's code, and so it is checked. */
import { z } from 'zod'
import { CHECKS, type VerifyResult } from '../verify/verdict.ts'
import { ReportError } from './report-error.ts'

const count = z.number().min(0)
const answer = z.union([z.int(), z.enum(['open', 'none'])])

const seen = z.strictObject({
  built: z.boolean(),
  failure: z
    .strictObject({ line: z.int().nullable(), quote: z.string(), message: z.string(), tail: z.string() })
    .nullable(),
  coldSeconds: count.nullable(),
  warmSeconds: count.nullable(),
  touched: z.string().nullable(),
  dependencyLayer: z.enum(['holds', 'rebuilt', 'none', 'unknown']),
  bytes: count.nullable(),
  layers: count.nullable(),
  uid: count.nullable(),
  running: z.boolean().nullable(),
  exitCode: z.int().nullable(),
  ports: z.array(z.strictObject({ port: z.int(), answer })),
  health: z.int().nullable(),
  stopSeconds: count.nullable(),
  toolchains: z.array(z.string()),
  caches: z.array(z.string()),
  secrets: z.array(z.string()),
})

const attempt = z.strictObject({
  level: z.string(),
  verdict: z.enum(['proven', 'failed', 'flaky', 'unavailable']),
  reason: z.string().nullable(),
  checks: z.array(
    z.strictObject({
      check: z.enum(CHECKS),
      status: z.enum(['pass', 'fail', 'shortfall', 'note', 'not-applicable']),
      message: z.string(),
    }),
  ),
  seen: seen.nullable(),
})

const proof = z.strictObject({
  version: z.literal(1),
  path: z.string(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable(),
  engine: z.strictObject({ name: z.enum(['docker', 'buildah']), version: z.string() }),
  verdict: z.enum(['proven', 'failed', 'baseline-fails', 'flaky', 'unavailable']),
  reason: z.string().nullable(),
  settings: z.strictObject({
    path: z.string(),
    smoke: z.boolean(),
    buildArgs: z.array(z.string()),
    secrets: z.array(z.string()),
    env: z.array(z.string()).default([]),
  }),
  original: seen,
  attempts: z.array(attempt),
  untried: z.array(z.string()),
  checklist: z.array(
    z.strictObject({
      item: z.enum(['smaller-by-half', 'build-cache']),
      status: z.enum(['pass', 'fail', 'not-applicable', 'unknown']),
      detail: z.string(),
    }),
  ),
  proposal: z
    .strictObject({
      level: z.string(),
      dockerfile: z.string(),
      dockerignore: z.strictObject({ path: z.string(), text: z.string() }).nullable(),
    })
    .nullable(),
})

/** Whether a JSON value is meant to be one: a report has no verdict of its own. */
export function isProof(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'verdict' in value
}

/** Throws ReportError. */
export function parseProof(value: unknown): VerifyResult {
  const { data, error } = proof.safeParse(value)
  if (data) return data
  const [issue] = error.issues
  const place = issue?.path.map(String).join('.').slice(0, 100) || 'the result'
  throw new ReportError(`${place} is not as \`verify --format json\` writes it (${issue?.code ?? 'invalid'})`)
}
