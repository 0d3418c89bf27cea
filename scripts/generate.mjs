// Writes what is derived from the code: JSON Schemas and the tables of the README. `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const checking = process.argv.includes('--check')
const load = (path) => import(join(root, 'lib', path))

const { configSchema } = await load('src/config/schema.js')
const { reportSchema } = await load('src/report/report-schema.js')
const { rules } = await load('rules/index.js')
const { judge } = await load('src/gate/judge.js')
const { comment } = await load('src/report/comment.js')
const { openDirectory } = await load('src/io/files.js')
const { reviewRepository } = await load('src/io/review.js')

const schema = (title, type, io) => `${JSON.stringify({ title, ...z.toJSONSchema(type, { io }) }, null, 2)}\n`

const files = {
  'schema/config.schema.json': schema('Stagewright configuration', configSchema, 'input'),
  'schema/report.schema.json': schema('Stagewright report', reportSchema, 'output'),
  'README.md': await readme(),
}

async function readme() {
  let text = readFileSync(join(root, 'README.md'), 'utf8')
  text = withTable(text, 'rules', rulesTable())
  text = withTable(text, 'config', configTable())
  text = withTable(text, 'inputs', inputsTable())
  text = withTable(text, 'outputs', outputsTable())
  return withTable(text, 'comment', await exampleComment())
}

function inputsTable() {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  const rows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`,
  )
  return ['| input | default | what it does |', '|---|---|---|', ...rows].join('\n')
}

function outputsTable() {
  const { outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`)
  return ['| output | what it is |', '|---|---|', ...rows].join('\n')
}

/** The keys of the configuration, those of its sections behind a dot. */
function configTable() {
  const rows = keysOf(z.toJSONSchema(configSchema, { io: 'input' }), '').map(
    ({ key, description, value }) => {
      const written = value === undefined || value === null ? '' : JSON.stringify(value)
      const shown = written.length > 60 ? 'see the schema' : written && `\`${written}\``
      return `| \`${key}\` | ${shown} | ${description} |`
    },
  )
  return ['| key | default | what it does |', '|---|---|---|', ...rows].join('\n')
}

function keysOf({ properties = {} }, prefix) {
  return Object.entries(properties).flatMap(([name, one]) =>
    one.description === undefined
      ? keysOf(one, `${prefix}${name}.`)
      : [
          { key: prefix + name, description: one.description, value: one.default },
          ...keysOf(one, `${prefix}${name}.`),
        ],
  )
}

/** The comment as the action renders it, on a pull request that adds the example. */
async function exampleComment() {
  const source = await openDirectory(root)
  const request = { rules, propose: true, context: null, target: null, config: null }
  const { reviews } = await reviewRepository(source, ['examples/express-api/Dockerfile'], request)
  const gate = { gate: 'new', failOn: 'error' }
  const place = { blobUrl: null, sha: null, runUrl: null }
  const text = comment(
    judge(reviews, new Set(), gate),
    { gate: { counts: 'new' }, place, patch: 'stagewright.patch', notes: [] },
    '',
  )
  const body = text.slice(text.indexOf('\n') + 1).trimEnd()
  return body
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function rulesTable() {
  const rows = rules.map(
    ({ id, severity, category, summary }) =>
      `| [\`${id}\`](rules/${id}/README.md) | ${severity} | ${category} | ${summary} |`,
  )
  return ['| rule | severity | category | what it asks for |', '|---|---|---|---|', ...rows].join('\n')
}

function withTable(text, name, table) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from === -1 || to === -1) throw new Error(`README.md has no place for the table of ${name}`)
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`
}

const stale = Object.entries(files).filter(([path, text]) => read(path) !== text)

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return null
  }
}

if (checking) {
  for (const [path] of stale)
    console.error(`${path} is not what the code says; run: npm run build && npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`wrote ${path}`)
  }
}
