// What is said of many real Dockerfiles: each rule with its hits and the share of files it speaks about, by what the image
// is for; beside it what hadolint and tally say of the same files, where they are installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['projects', 'bulk']
const LARGEST = 1 << 30
/** Files in one process of a peer: tally ends at the first that it cannot parse. */
const CHUNK = 50

export async function findings(root) {
  const corpus = process.env.STAGEWRIGHT_CORPUS
  const present = FOLDERS.filter((name) => corpus && existsSync(join(corpus, name)))
  if (present.length === 0)
    return { rows: [], note: 'not counted: STAGEWRIGHT_CORPUS names no folder with projects/ or bulk/' }
  const rows = []
  const notes = []
  for (const name of present) {
    const counted = countFolder(root, join(corpus, name), name)
    rows.push(...counted.rows)
    notes.push(counted.note)
  }
  return { rows, note: notes.join('\n') }
}

function countFolder(root, folder, name) {
  const report = reviewed(root, folder)
  const kinds = { deployed: 0, other: 0 }
  const rules = new Map()
  let withError = 0
  for (const { kind, findings } of report.files) {
    const group = kind === 'app' || kind === 'job' ? 'deployed' : 'other'
    kinds[group]++
    if (group === 'deployed' && findings.some(({ severity }) => severity === 'error')) withError++
    for (const { rule, severity } of findings) rowOf(rules, rule)[severity]++
    for (const rule of new Set(findings.map(({ rule }) => rule))) rowOf(rules, rule).files[group]++
  }
  const rows = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { error, warning, info, files }]) => ({
      folder: name,
      rule,
      error,
      warning,
      info,
      'of app and job files': share(files.deployed, kinds.deployed),
      'of other files': share(files.other, kinds.other),
    }))
  const paths = report.files.map(({ path }) => join(folder, path))
  const own = `${name}: ${report.files.length} files, ${kinds.deployed} of applications and jobs, ${share(withError, kinds.deployed)} of those with an error`
  return { rows, note: [own, ...peers(paths)].join('\n') }
}

function rowOf(rules, rule) {
  const row = rules.get(rule) ?? { error: 0, warning: 0, info: 0, files: { deployed: 0, other: 0 } }
  rules.set(rule, row)
  return row
}

const share = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`)

/** Our own report on a folder, as the command line gives it. */
function reviewed(root, folder) {
  const cli = join(root, 'dist/cli/index.js')
  const args = [cli, 'review', '--format', 'json', '--no-propose', '--fail-on', 'never', '.']
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: LARGEST })
  if (status !== 0) throw new Error(`the review of ${folder} ended with ${status}`)
  return JSON.parse(stdout)
}

function peers(paths) {
  return [
    said('hadolint', paths, ['--no-fail', '--format', 'json'], (text) =>
      JSON.parse(text).map(({ file, code, level }) => ({ file, rule: code, severity: level })),
    ),
    said(
      'tally',
      paths,
      ['lint', '--no-config', '--slow-checks', 'off', '--fail-level', 'none', '--format', 'json'],
      (text) =>
        JSON.parse(text).files.flatMap(({ file, violations }) =>
          violations.map(({ rule, severity }) => ({ file, rule, severity })),
        ),
    ),
  ]
}

/** One sentence on what a peer says, with its most frequent rules. */
function said(tool, paths, args, read) {
  if (spawnSync(tool, ['--version'], { stdio: 'ignore' }).error) return `${tool}: not installed`
  const all = []
  let refused = 0
  for (let at = 0; at < paths.length; at += CHUNK) {
    const chunk = paths.slice(at, at + CHUNK)
    const whole = run(tool, args, chunk, read)
    for (const part of whole ? [whole] : chunk.map((path) => run(tool, args, [path], read))) {
      if (part) all.push(...part)
      else refused++
    }
  }
  const byRule = Object.entries(tally(all.map(({ rule }) => rule))).sort(([, a], [, b]) => b - a)
  const most = byRule.slice(0, 12).map(([rule, hits]) => `${rule} ${hits}`)
  const files = new Set(all.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size
  return `${tool}: ${all.length} findings by ${byRule.length} rules, an error in ${share(files, paths.length)} of the files, ${refused} files not taken; most by ${most.join(', ')}`
}

function run(tool, args, paths, read) {
  const { stdout } = spawnSync(tool, [...args, ...paths], { encoding: 'utf8', maxBuffer: LARGEST })
  try {
    return read(stdout)
  } catch {
    return null
  }
}

function tally(names) {
  const counts = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
