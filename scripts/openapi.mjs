// Keeps, of GitHub's OpenAPI description, what our own requests are checked against: bodies and query parameters.
// The package is 385 MB and no dependency: npm install --prefix FOLDER @octokit/openapi, then node scripts/openapi.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: node scripts/openapi.mjs FOLDER, where @octokit/openapi is installed')
  process.exit(2)
}

const ROUTES = [
  'GET /user',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
]

const home = join(folder, 'node_modules/@octokit/openapi')
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
const api = JSON.parse(readFileSync(join(home, 'generated/api.github.com.json'), 'utf8'))

/** Follows `$ref`s, and leaves out what checks nothing. */
function resolved(value) {
  if (Array.isArray(value)) return value.map(resolved)
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$ref === 'string') {
    const path = value.$ref.replace(/^#\//, '').split('/')
    return resolved(path.reduce((node, key) => node[key], api))
  }
  const kept = Object.entries(value).filter(
    ([key]) => !/^(descriptions?|examples?|x-.*|deprecated)$/.test(key),
  )
  return Object.fromEntries(kept.map(([key, child]) => [key, resolved(child)]))
}

const routes = {}
for (const route of ROUTES) {
  const [method, path] = route.split(' ')
  const operation = api.paths[path]?.[method.toLowerCase()]
  if (!operation) throw new Error(`${route} is not in ${version}`)
  const query = resolved(operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const body = operation.requestBody?.content?.['application/json']?.schema
  routes[route] = {
    query: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    body: body ? resolved(body) : null,
  }
}

const out = join(dirname(fileURLToPath(import.meta.url)), '../__tests__/action/openapi.json')
writeFileSync(out, `${JSON.stringify({ package: '@octokit/openapi', version, routes }, null, 1)}\n`)
console.log(`wrote ${Object.keys(routes).length} routes of ${version}`)
