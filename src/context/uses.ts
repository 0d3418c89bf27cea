/** Who builds a Dockerfile: the compose files, bake files and workflows of its repository. */
import type { Content, Listing, Snapshot } from '../snapshot.ts'
import { bakeUses } from './bake.ts'
import { buildFileKind } from './build-files.ts'
import { composeUses } from './compose.ts'
import type { BuildUse } from './context.ts'
import { parseAs } from './parsers.ts'
import { ancestors, directoryOf } from './paths.ts'
import { workflowUses } from './workflow.ts'

/** Files farther than this many directory steps from the Dockerfile are not asked; nor are more than the nearest MAX_FILES. */
const MAX_STEPS = 4
const MAX_FILES = 24

/** Every build of `dockerfile` that the repository writes down; compose before bake before workflows, nearest first. */
export function usesOf(snapshot: Snapshot, dockerfile: string): readonly BuildUse[] {
  const from = directoryOf(dockerfile)
  return candidates(snapshot.list())
    .map((path) => ({ path, steps: distance(from, path) }))
    .filter(({ steps }) => steps <= MAX_STEPS)
    .sort((a, b) => a.steps - b.steps || rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
    .slice(0, MAX_FILES)
    .sort((a, b) => rank(a.path) - rank(b.path))
    .flatMap(({ path }) => parsed(path, snapshot.read(path)).filter((use) => use.dockerfile === dockerfile))
}

const byListing = new WeakMap<Listing, readonly string[]>()

function candidates(listing: Listing): readonly string[] {
  const known = byListing.get(listing)
  if (known) return known
  const found = listing.paths.filter((path) => buildFileKind(path) !== null)
  byListing.set(listing, found)
  return found
}

const byContent = new WeakMap<Content, readonly BuildUse[]>()

function parsed(path: string, content: Content): readonly BuildUse[] {
  if (content.kind !== 'text') return []
  const known = byContent.get(content)
  if (known) return known
  const uses = parse(path, content.text)
  byContent.set(content, uses)
  return uses
}

function parse(path: string, text: string): readonly BuildUse[] {
  const kind = buildFileKind(path)
  if (kind === 'bake') return bakeUses(text, path)
  if (kind === 'workflow') return text.includes('docker') ? workflowUses(parseAs('yaml', text), path) : []
  return text.includes('build') ? composeUses(parseAs('yaml', text), path) : []
}

const ORDER = ['compose', 'bake', 'workflow']

function rank(path: string): number {
  return ORDER.indexOf(buildFileKind(path) ?? '')
}

/** Steps up and down between the directory `from` and that of `path`; a workflow counts from above `.github`. */
function distance(from: string, path: string): number {
  const workflow = path.indexOf('.github/workflows/')
  const to = workflow === -1 ? directoryOf(path) : path.slice(0, workflow).replace(/\/$/, '')
  if (workflow !== -1) return to === '' || from === to || from.startsWith(`${to}/`) ? 0 : MAX_STEPS + 1
  const above = ancestors(from)
  const down = ancestors(to)
  const shared = above.findIndex((directory) => down.includes(directory))
  return shared + down.indexOf(above[shared] ?? '')
}
