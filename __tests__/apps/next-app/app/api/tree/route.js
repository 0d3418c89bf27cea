import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const dynamic = 'force-dynamic'

/** Plants a tree: the file lies where the image says that data may be written. */
export async function POST() {
  const file = join(process.env.ORCHARD_DATA ?? '/tmp', 'trees.txt')
  await writeFile(file, 'apple\n', { flag: 'a' })
  return Response.json({ trees: (await readFile(file, 'utf8')).trim().split('\n').length })
}
