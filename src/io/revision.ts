/** A revision of git as a repository to review, and what changed between it and the work tree. */
import type { Changes } from '../change/changes.ts'
import { type Git, openGit } from './git.ts'
import { createLimit } from './github/limit.ts'
import { createTreeSource } from './github/source.ts'
import type { CommitFile, CommitTree } from './github/tree.ts'
import type { RepositorySource } from './load.ts'
import { UsageError } from './usage-error.ts'

export interface Revision {
  readonly source: RepositorySource
  readonly changes: Changes
  /** Why the comparison is not what was asked for; null when it is. */
  readonly note: string | null
}

/** Processes of git at once. */
const AT_A_TIME = 4

/**
 * As the action compares: with the commit where HEAD and the revision parted. What is not committed, or not even added,
 * is part of the change. Throws UsageError.
 */
export async function openRevision(root: string, rev: string, env: NodeJS.ProcessEnv): Promise<Revision> {
  const git = await openGit(root, env)
  const { base, note } = await baseOf(git, root, rev)
  const tree = await readTree(git, base)
  const limit = createLimit(AT_A_TIME)
  const readBlob = (sha: string) =>
    limit(async () => (await git.bytes('cat-file', 'blob', sha)) ?? missing(`the object ${sha}`, rev))
  return {
    // Blobs are read from the disk: none is lost on the way.
    source: createTreeSource(tree, readBlob, () => {}),
    changes: await readChanges(git, base),
    note,
  }
}

async function baseOf(git: Git, root: string, rev: string): Promise<{ base: string; note: string | null }> {
  if ((await git.line('rev-parse', '--is-inside-work-tree')) !== 'true')
    throw new UsageError(`--base needs git to read ${root}: ${git.complaint() || 'it is no work tree'}`)
  // What begins with a dash would be an option.
  const commit = rev.startsWith('-')
    ? null
    : await git.line('rev-parse', '--verify', '--quiet', `${rev}^{commit}`)
  const shallow = (await git.line('rev-parse', '--is-shallow-repository')) === 'true'
  const cut = shallow ? ' (this clone is shallow: `fetch-depth: 0` brings the history)' : ''
  if (!commit) throw new UsageError(`--base: git knows no commit ${rev} here${cut}`)
  const base = await git.line('merge-base', commit, 'HEAD')
  if (base) return { base: base.split('\n')[0] ?? base, note: null }
  const note = `HEAD and ${rev} have no common ancestor${cut}: compared with ${commit.slice(0, 7)} itself`
  return { base: commit, note }
}

/** `MODE TYPE SHA SIZE<tab>PATH`, each ended by a NUL. */
async function readTree(git: Git, commit: string): Promise<CommitTree> {
  const out = await git.bytes('ls-tree', '-r', '-l', '-z', '--full-tree', commit)
  const files: (readonly [string, CommitFile])[] = []
  const submodules: string[] = []
  for (const entry of fields(out ?? missing('the tree', commit))) {
    const tab = entry.indexOf('\t')
    const [mode = '', type, sha = '', size] = entry.slice(0, tab).split(/ +/)
    const path = entry.slice(tab + 1)
    if (type === 'commit') submodules.push(path)
    else files.push([path, { mode, sha, size: Number(size) }])
  }
  return {
    files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))),
    submodules,
    complete: true,
  }
}

/** `:MODE MODE SHA SHA STATUS`, then the path; files that git does not follow yet are new ones. */
async function readChanges(git: Git, commit: string): Promise<Changes> {
  const flags = ['--raw', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all']
  const [tracked, untracked] = await Promise.all([
    git.bytes('diff', ...flags, commit, '--'),
    git.bytes('ls-files', '-z', '--others', '--exclude-standard'),
  ])
  const entries = fields(tracked ?? missing('what changed', commit))
  const status = new Map<string, string>()
  for (let at = 0; at + 1 < entries.length; at += 2)
    status.set(entries[at + 1] ?? '', entries[at]?.slice(-1) ?? '')
  // What left the index and still stands there has changed, and is neither new nor gone.
  for (const path of fields(untracked ?? missing('what is not tracked', commit)))
    status.set(path, status.has(path) ? 'M' : 'A')
  const those = (letter: string) => [...status].filter(([, value]) => value === letter).map(([path]) => path)
  return { paths: new Set(status.keys()), added: those('A'), deleted: new Set(those('D')) }
}

function fields(out: Buffer): readonly string[] {
  return out
    .toString('utf8')
    .split('\0')
    .filter((field) => field !== '')
}

function missing(what: string, rev: string): never {
  throw new UsageError(`--base: git cannot read ${what} of ${rev}`)
}
