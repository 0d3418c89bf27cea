/** The checklist of one file on one line: what fails first, what does not apply last, and each reason once. */
import type { ChecklistItem } from '../../lint/checklist.ts'
import { prose } from './escape.ts'

const MARK = { fail: '❌', pass: '✅', 'not-applicable': '➖' } as const

export function checklistMarkdown(checklist: readonly ChecklistItem[]): string {
  const of = (status: keyof typeof MARK) => checklist.filter((item) => item.status === status)
  const failed = of('fail')
  const passed = of('pass')
  const items = [
    ...failed.map(({ item }) => `${MARK.fail}\u00A0${name(item)}`),
    ...passed.map(({ item }) => `${MARK.pass}\u00A0${name(item)}`),
    ...besides(of('not-applicable')),
  ]
  if (items.length === 0) return ''
  return `**Checklist** ${passed.length} of ${passed.length + failed.length}: ${items.join(' · ')}`
}

/** What does not apply, together with all that does not for the same reason. */
function besides(items: readonly ChecklistItem[]): readonly string[] {
  const reasons = new Map<string, string[]>()
  for (const { item, detail } of items) {
    const names = reasons.get(detail)
    if (names) names.push(name(item))
    else reasons.set(detail, [name(item)])
  }
  return [...reasons].map(([reason, names]) => {
    const why = reason === '' ? '' : ` (${prose(reason)})`
    return `${MARK['not-applicable']}\u00A0${names.join(', ')}${why}`
  })
}

/** An item does not break over lines. */
function name(item: string): string {
  return prose(item.replace(/[- ]/g, '\u00A0'))
}
