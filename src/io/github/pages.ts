/** Lists that GitHub gives page by page. */
import type { Ask } from './request.ts'
import { arrayIn } from './shape.ts'

const PAGE = 100
/** Of more than 5,000 entries the later ones stay unread. */
const MAX_PAGES = 50

/** Every entry, in GitHub's order. */
export async function readPages<Entry>(
  ask: Ask,
  what: string,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  toEntry: (value: unknown, what: string) => Entry,
): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const data = await ask(what, route, { ...parameters, per_page: PAGE, page })
    const entries = arrayIn({ data }, 'data', what).map((entry) => toEntry(entry, what))
    found.push(...entries)
    if (entries.length < PAGE) break
  }
  return found
}
