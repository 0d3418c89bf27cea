// npm run bench [NAME...]: prints each table; nothing here is a test, and every figure is a ratio within one run.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const BENCHES = {
  findings: async () => (await import('./findings.mjs')).findings(root),
  growth: async () => (await import('./growth.mjs')).growth(root),
  reading: async () => (await import('./reading.mjs')).reading(root),
  startup: async () => (await import('./startup.mjs')).startup(root),
}

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { rows, note } = await bench()
  console.log(`\n${name}`)
  console.table(rows)
  console.log(note)
}
