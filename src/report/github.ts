/** A judgement as workflow commands: what `--format github` prints in a job of GitHub Actions. */
import type { Judgement } from '../gate/judge.ts'
import { type Annotation, annotations } from './annotations.ts'
import { visible, visibleLine } from './visible.ts'

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const

/** At most as many annotations as a step shows; the rest is counted. */
export function github(judgement: Judgement): string {
  const { shown, left } = annotations(judgement, { counts: 'new' }, () => null)
  const rest = left === 0 ? [] : [`::notice::${left} more ${left === 1 ? 'annotation' : 'annotations'}.`]
  const lines = [...shown.map(command), ...rest]
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function command({ severity, path, line, title, message }: Annotation): string {
  const properties = `file=${property(path)},line=${line},title=${property(title)}`
  return `::${COMMAND[severity]} ${properties}::${data(visible(message))}`
}

/** As the toolkit escapes them: nothing of a path or message may end the line and begin another command. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(visibleLine(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
