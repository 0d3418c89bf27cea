/** A judgement in the format that was asked for, to stdout or to a file. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import type { JudgedReview, Judgement } from '../gate/judge.ts'
import { UsageError } from '../io/usage-error.ts'
import { VERSION } from '../version.ts'
import { oneOf } from './arguments.ts'
import type { Terminal } from './terminal.ts'

const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github', 'rdjson'] as const
const THRESHOLDS = ['error', 'warning', 'info', 'never'] as const

/** The options of every command that ends in a report and a verdict. */
export const OUTPUT_OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  output: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  quiet: { type: 'boolean', default: false },
} as const

interface Values {
  readonly format: string
  readonly output?: string | undefined
  readonly 'fail-on': string
  readonly quiet: boolean
  readonly color?: boolean | undefined
}

/** Throws UsageError. */
export function readOutput(values: Values) {
  return {
    format: oneOf('--format', values.format, FORMATS),
    failOn: oneOf('--fail-on', values['fail-on'], THRESHOLDS),
    quiet: values.quiet,
    output: values.output,
    color: values.color,
  }
}

export interface RenderOptions extends ReturnType<typeof readOutput> {
  readonly terminal: Terminal
  /** How the path of a file is written for a person. */
  readonly show: (file: JudgedReview) => string
  /** What the reader should know of the run. */
  readonly notes: readonly string[]
  /** The JSON report. */
  readonly json: () => Promise<string>
}

export async function render(judgement: Judgement, options: RenderOptions): Promise<string> {
  const { format } = options
  if (format === 'json') return options.json()
  if (format === 'sarif') return (await import('../report/sarif.ts')).sarif(judgement, rules, VERSION)
  if (format === 'github') return (await import('../report/github.ts')).github(judgement)
  if (format === 'rdjson') return (await import('../report/rdjson.ts')).rdjson(judgement)
  if (format === 'markdown') return markdown(judgement, options.notes)
  const { pretty } = await import('../report/pretty.ts')
  const { default: picocolors } = await import('picocolors')
  const { terminal, color, output } = options
  return pretty(judgement, {
    palette: picocolors.createColors(color ?? (terminal.color && output === undefined)),
    columns: output === undefined ? (terminal.columns ?? null) : null,
    quiet: options.quiet,
    show: options.show,
  })
}

async function markdown(judgement: Judgement, notes: readonly string[]): Promise<string> {
  const [{ summary }, { NOWHERE }] = await Promise.all([
    import('../report/summary.ts'),
    import('../report/markdown/place.ts'),
  ])
  return summary(judgement, { gate: { counts: 'new' }, place: NOWHERE, patch: null, notes })
}

/** Throws UsageError. */
export function emit(text: string, output: string | undefined, { cwd, stdout }: Terminal): void {
  const path = resolve(cwd, output ?? '')
  try {
    if (output === undefined) stdout(text)
    else writeFileSync(path, text)
  } catch (error) {
    throw new UsageError(
      `the report cannot be written to ${path}: ${error instanceof Error ? error.message : error}`,
    )
  }
}
