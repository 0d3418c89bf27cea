/** `stagewright merge REPORT.json...`: the reports of shards as one, judged as a whole. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { GateOptions } from '../gate/judge.ts'
import { UsageError } from '../io/usage-error.ts'
import { judgementOf, parseReport } from '../report/from-report.ts'
import { printReport } from '../report/json.ts'
import { MergeError, mergeReports, type NamedReport } from '../report/merge.ts'
import { ReportError } from '../report/report-error.ts'
import type { Report } from '../report/report-schema.ts'
import { visibleLine } from '../report/visible.ts'
import { VERSION } from '../version.ts'
import { readArguments } from './arguments.ts'
import { emit, OUTPUT_OPTIONS, readOutput, render } from './output.ts'
import { EXIT, type Terminal } from './terminal.ts'

/** Reports beyond this are none of ours. In bytes. */
const MAX_REPORT = 100_000_000

export async function merge(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OUTPUT_OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('merge'))
    return EXIT.ok
  }
  const output = readOutput(values)
  if (positionals.length === 0) throw new UsageError('merge takes the JSON reports of the shards')
  const reports = positionals.map((path) => readReport(path, terminal))
  for (const { name, report } of reports) {
    if (report.tool.version !== VERSION)
      terminal.stderr(
        `stagewright: ${visibleLine(`${name} was written by ${report.tool.version}`)}, and this is ${VERSION}\n`,
      )
  }
  const whole = merged(reports, { gate: 'new', failOn: output.failOn })
  const judgement = judgementOf(whole)
  const text = await render(judgement, {
    ...output,
    terminal,
    notes: [],
    show: ({ path }) => path,
    json: async () => printReport(whole),
  })
  emit(text, output.output, terminal)
  if (judgement.files.some(({ bugs }) => bugs.length > 0)) return EXIT.bug
  return judgement.verdict.failed ? EXIT.findings : EXIT.ok
}

function readReport(path: string, { cwd }: Terminal): NamedReport {
  const place = resolve(cwd, path)
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new UsageError(`there is no file ${path}`)
  if (stat.size > MAX_REPORT) throw new UsageError(`${path} is larger than ${MAX_REPORT / 1e6} MB`)
  try {
    return { name: path, report: parseReport(JSON.parse(readFileSync(place, 'utf8'))) }
  } catch (error) {
    const because = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message
    if (!(error instanceof ReportError || error instanceof SyntaxError)) throw error
    throw new UsageError(`${path} is no JSON report of stagewright: ${because}`)
  }
}

function merged(reports: readonly NamedReport[], gate: GateOptions): Report {
  try {
    return mergeReports(reports, gate, VERSION)
  } catch (error) {
    throw error instanceof MergeError ? new UsageError(error.message) : error
  }
}
