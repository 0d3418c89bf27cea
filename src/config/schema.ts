/** The configuration file: this schema is its check and, as JSON Schema, its documentation. */
import { z } from 'zod'
import { type Answerable, DEFAULT_CONFIG } from './config.ts'
import { MAX_GLOB_LENGTH } from './limits.ts'

const severity = z.enum(['off', 'info', 'warning', 'error'])
const globs = z.array(z.string().max(MAX_GLOB_LENGTH)).max(100)

const rule = z.union([severity, z.looseObject({ severity: severity.optional() })])

const base = z.strictObject({
  like: z.string().optional().describe('a known image it behaves like, such as `node:20-slim`'),
  user: z.string().optional().describe('the user it runs as'),
})

const defaults = DEFAULT_CONFIG.propose

const line = z
  .string()
  .max(1_000)
  .regex(/^[^\u0000-\u001f\u007f]+$/, 'must be one line')
const answer = z.union([line, z.record(z.string(), line)]).optional()

const answers = z.strictObject({
  'context-unknown': answer.describe('directory of the build context, relative to the repository'),
  'dev-runner': answer.describe('command that starts the built program'),
  'dynamic-start': answer.describe('command that starts the program'),
  'no-workdir': answer.describe('absolute directory in which the program may live'),
  'start-not-found': answer.describe('command that starts the program'),
  'system-libraries': answer.describe('packages of the system that the program needs, with blanks between'),
} satisfies Record<Answerable, unknown>)

const propose = z.strictObject({
  'target-base': z
    .enum(['auto', 'distroless', 'alpine', 'slim', 'same'])
    .default(defaults['target-base'])
    .describe('what the shipped stage stands on'),
  'base-runtime': line
    .nullable()
    .default(defaults['base-runtime'])
    .describe('an image of your own for the shipped stage'),
  'stage-name': z
    .string()
    .regex(/^[a-z][a-z0-9-_.]*$/, 'must be a stage name: lower-case letters, digits, `-`, `_`, `.`')
    .default(defaults['stage-name'])
    .describe('name of the shipped stage'),
  'max-stages': z
    .int()
    .min(2)
    .max(10)
    .default(defaults['max-stages'])
    .describe('stages on the path to the shipped one'),
  healthcheck: z
    .boolean()
    .default(defaults.healthcheck)
    .describe('add a health check where the program serves a port'),
  'cache-mounts': z.boolean().default(defaults['cache-mounts']).describe('use BuildKit cache mounts'),
  answers: answers.default({}).describe('what a decline asked, by its code'),
})

const ignores = z.strictObject({
  'require-reason': z.boolean().default(false).describe('an inline ignore without a reason ignores nothing'),
  'allow-inline': z.boolean().default(true).describe('whether comments in a Dockerfile may ignore a rule'),
})

export const configSchema = z.strictObject({
  files: globs.default([...DEFAULT_CONFIG.files]).describe('globs of the Dockerfiles; case does not count'),
  exclude: globs.default([...DEFAULT_CONFIG.exclude]).describe('globs that are left out'),
  preset: z
    .enum(['recommended', 'checklist'])
    .default('recommended')
    .describe('`checklist`: the five rules of the checklist are errors'),
  rules: z.record(z.string(), rule).default({}).describe('severity and options by rule id'),
  targets: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('shipped stages by the path of the Dockerfile'),
  bases: z.record(z.string(), base).default({}).describe('company images by a glob over their reference'),
  propose: propose.prefault({}),
  ignores: ignores.prefault({}),
})
