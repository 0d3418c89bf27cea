// Draws the hits that __tests__/ledger.tsv judges: what the default-on error and warning rules say of real Dockerfiles.
//   node scripts/ledger.mjs FOLDER... [--rule ID] [--count N] [--skip N] [--hash H] [--json]
//   node scripts/ledger.mjs FOLDER... --save HITS.json     every hit, to draw from again with --report HITS.json
//   node scripts/ledger.mjs FOLDER... --ledger FILE --json every hit in the files that a ledger names
// A FOLDER holds *.Dockerfile, each alone in the world, or a folder per build context (or per before/ and after/ of one);
// or such folders. A context's TREE.txt lists the paths that its repository has beyond the files that are there, and
// `subdir` of its META.json says where in the repository it stands.
// The order of a rule's hits is that of sha256(rule, file, line), a file speaking once: unbiased, and the same every time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const DIST = process.env.STAGEWRIGHT_DIST ?? join(dirname(fileURLToPath(import.meta.url)), '../dist')
const BUNDLE = join(DIST, 'cli/index.js')
/** What these rules say of a lone file says nothing: they look at the context, and it has none. */
const NEEDS_CONTEXT = ['dockerignore']
/** An empty file is one that only a listing names: nobody has seen what it says. */
const EMPTY = sha256('').slice(0, 16)
const ROOM = 1 << 30
/** Lone files that one process reviews. */
const BATCH = 500

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    count: { type: 'string', default: '20' },
    skip: { type: 'string', default: '0' },
    hash: { type: 'string' },
    report: { type: 'string' },
    save: { type: 'string' },
    ledger: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const severities = options.report ? new Map() : defaultSeverities()
const named = options.ledger ? hashesOf(options.ledger) : null
const hits = options.report ? JSON.parse(readFileSync(options.report, 'utf8')) : allHits()
if (options.save) writeFileSync(options.save, `${JSON.stringify(hits)}\n`)
else if (options.ledger) print(hits)
else print(sample(hits))

function hashesOf(ledger) {
  const rows = readFileSync(ledger, 'utf8').trim().split('\n').slice(1)
  return new Set(rows.map((row) => row.split('\t')[1]))
}

/** Of each rule the hits `skip` to `skip + count`, counted from 0. */
function sample(hits) {
  const [skip, count] = [Number(options.skip), Number(options.count)]
  const rules = new Set(hits.map(({ rule }) => rule))
  return [...rules].sort().flatMap((rule) => {
    if (options.rule && options.rule !== rule) return []
    const drawn = drawOrder(hits.filter((hit) => hit.rule === rule))
    console.error(`${rule}: ${drawn.length} hits, a file counted once`)
    return drawn
      .slice(skip, skip + count)
      .filter(({ hash }) => !options.hash || hash.startsWith(options.hash))
  })
}

/** A hit a file. Where one text stands in several contexts, the first of them speaks. */
function drawOrder(hits) {
  const ranked = hits
    .map((hit, place) => ({ ...hit, place, rank: sha256(`${hit.rule}\n${hit.hash}\n${hit.line}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.place - b.place))
  const spoken = new Set()
  return ranked.filter(({ hash }) => !spoken.has(hash) && spoken.add(hash))
}

function print(hits) {
  if (options.json) console.log(JSON.stringify(hits))
  else
    for (const { rule, severity, hash, line, file, message, help } of hits)
      console.log([rule, severity, hash, line, file, message, `-> ${help}`].join('\t'))
}

/** Every open finding of an error or warning, by a rule that is one by default. */
function allHits() {
  const scratch = mkdtempSync(join(tmpdir(), 'stagewright-ledger-'))
  try {
    const { contexts, lone } = collect(folders)
    const inContexts = contexts.flatMap((context, index) => contextHits(context, join(scratch, `${index}`)))
    const alone = loneHits(lone, join(scratch, 'lone')).filter(({ rule }) => !NEEDS_CONTEXT.includes(rule))
    return [...inContexts, ...alone]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Folders -> the build contexts in them, and the Dockerfiles that stand alone. */
function collect(folders) {
  const found = { contexts: [], lone: [] }
  for (const folder of folders) {
    const entries = readdirSync(folder, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name))
    const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
    if (existsSync(join(folder, 'TREE.txt'))) found.contexts.push(folder)
    else if (below.length > 0) {
      const inner = collect(below)
      found.contexts.push(...inner.contexts)
      found.lone.push(...inner.lone)
    } else found.lone.push(...files.filter((file) => file.endsWith('.Dockerfile')))
  }
  return found
}

/** A copy at its place in a Git repository, in which every path of it exists, if only as an empty file. */
function contextHits(context, repository) {
  const hashOf = (path) => sha256(readFileSync(path)).slice(0, 16)
  const paths = readdirSync(context, { recursive: true })
  const tree = readFileSync(join(context, 'TREE.txt'), 'utf8').split('\n').filter(Boolean)
  if (named && !paths.some((path) => isFile(join(context, path)) && named.has(hashOf(join(context, path)))))
    return []
  const copy = join(repository, placeOf(context))
  mkdirSync(join(repository, '.git'), { recursive: true })
  cpSync(context, copy, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'u+w', copy])
  for (const own of ['META.json', 'TREE.txt'])
    if (!tree.includes(own)) rmSync(join(copy, own), { force: true })
  for (const path of tree) touch(copy, path)
  const hits = review([repository]).map(({ path, ...hit }) => {
    const inside = relative(placeOf(context), path)
    return { ...hit, hash: hashOf(join(copy, inside)), file: join(context, inside) }
  })
  rmSync(repository, { recursive: true, force: true })
  return hits.filter(({ hash }) => hash !== EMPTY && (!named || named.has(hash)))
}

/** Where the context stands in its repository; the root where nothing says so. */
function placeOf(context) {
  const meta = join(context, 'META.json')
  const { subdir } = existsSync(meta) ? JSON.parse(readFileSync(meta, 'utf8')) : {}
  return typeof subdir === 'string' && !normalize(subdir).startsWith('..') ? normalize(subdir) : '.'
}

function touch(root, path) {
  if (normalize(path).startsWith('..') || path.endsWith('/') || existsSync(join(root, path))) return
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '')
  } catch {
    // A path below what the copy has as a file: a submodule or a link, which cannot be both.
  }
}

/** Each alone in a folder of its own, so that the others are not its context. */
function loneHits(files, scratch) {
  const hits = []
  const seen = new Map()
  for (const file of files) {
    const hash = sha256(readFileSync(file)).slice(0, 16)
    if (!seen.has(hash) && (!named || named.has(hash))) seen.set(hash, file)
  }
  const wanted = [...seen]
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH).map(([hash, file]) => {
      const folder = join(scratch, hash)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${hash}.Dockerfile`), readFileSync(file))
      return folder
    })
    for (const { path, ...hit } of review(batch)) {
      const hash = basename(path, '.Dockerfile')
      hits.push({ ...hit, hash, file: seen.get(hash) })
    }
  }
  return hits
}

/** What the bundle says of folders, each a repository of its own. */
function review(roots) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [BUNDLE, 'review', '--format', 'json', '--no-propose', ...roots],
    { encoding: 'utf8', maxBuffer: ROOM },
  )
  if (status !== 0 && status !== 1) throw new Error(`review of ${roots.join(' ').slice(0, 200)}: ${stderr}`)
  return JSON.parse(stdout).files.flatMap(({ path, findings }) =>
    findings
      .filter(
        ({ state, severity, rule }) =>
          state !== 'ignored' && counts(severity) && counts(severities.get(rule)),
      )
      .map(({ rule, severity, range, message, help }) => ({
        rule,
        severity,
        line: range.start.line,
        path,
        message,
        help,
      })),
  )
}

function counts(severity) {
  return severity === 'error' || severity === 'warning'
}

function defaultSeverities() {
  const { stdout } = spawnSync(process.execPath, [BUNDLE, 'rules', '--format', 'json'], { encoding: 'utf8' })
  return new Map(JSON.parse(stdout).map(({ id, severity }) => [id, severity]))
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function sha256(data) {
  return createHash('sha256').update(data).digest('hex')
}
