/** Asks a running application what its app.json expects: `node smoke.mjs APP`, with STAGEWRIGHT_URL set. */
import { readFileSync } from 'node:fs'

const { expect } = JSON.parse(readFileSync(new URL(`${process.argv[2]}/app.json`, import.meta.url), 'utf8'))

for (const { path, method = 'GET', status, includes, follow } of expect) {
  const url = new URL(path, process.env.STAGEWRIGHT_URL)
  const response = await fetch(url, { method, signal: AbortSignal.timeout(20_000) })
  const body = await response.text()
  if (response.status !== status) fail(`${method} ${path} answers ${response.status}: ${body.slice(0, 200)}`)
  if (includes && !body.includes(includes)) fail(`${method} ${path} lacks ${includes}: ${body.slice(0, 200)}`)
  if (follow) await followed(body, follow)
}

/** An asset that a page names must be there too. */
async function followed(body, prefix) {
  const named = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path)
  const path = named.find((each) => each.startsWith(prefix))
  if (!path) fail(`the page names nothing under ${prefix}`)
  const response = await fetch(new URL(path, process.env.STAGEWRIGHT_URL))
  if (!response.ok) fail(`${path} answers ${response.status}`)
}

function fail(reason) {
  console.error(reason)
  process.exit(1)
}
