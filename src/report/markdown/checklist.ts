/** The checklist of one file on one line: what fails first, what could not be told last. */
import type { ChecklistItem } from '../../lint/checklist.ts'
import { prose } from './escape.ts'

const MARK = { fail: '❌', pass: '✅', 'not-applicable': '➖', unknown: '❔' } as const
const SHOWN = ['fail', 'pass', 'not-applicable'] as const

export function checklistMarkdown(checklist: readonly ChecklistItem[]): string {
  const items = SHOWN.flatMap((status) => checklist.filter((item) => item.status === status)).map(item)
  if (items.length === 0) return ''
  const passed = checklist.filter(({ status }) => status === 'pass').length
  const decided = checklist.filter(({ status }) => status === 'pass' || status === 'fail').length
  return `**Checklist** ${passed} of ${decided}: ${items.join(' · ')}`
}

function item({ item, status, detail }: ChecklistItem): string {
  const why = status === 'not-applicable' && detail !== '' ? ` (${prose(detail)})` : ''
  return `${MARK[status]}\u00A0${prose(item.replace(/[- ]/g, '\u00A0'))}${why}`
}
