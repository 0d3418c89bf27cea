/** Which of the repository's CI files scans images. */
import { scannerIn } from '../knowledge/scanners.ts'
import type { Content, Listing, Snapshot } from '../snapshot.ts'
import { buildFileKind } from './build-files.ts'

export interface Scan {
  /** The scanner's name. */
  readonly name: string
  /** Repository path of the file that calls it. */
  readonly saidBy: string
}

/** No more files are asked. */
const MAX_FILES = 24
const CI =
  /^(\.gitlab-ci\.ya?ml|Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.travis\.ya?ml|cloudbuild\.ya?ml|\.circleci\/config\.ya?ml|\.buildkite\/pipeline\.ya?ml|\.github\/workflows\/[^/]+\.ya?ml)$/

/** Null when none is seen. */
export function scanOf(snapshot: Snapshot): Scan | null {
  for (const path of filesOf(snapshot.list())) {
    const name = nameIn(snapshot.read(path))
    if (name !== '') return { name, saidBy: path }
  }
  return null
}

const byListing = new WeakMap<Listing, readonly string[]>()

function filesOf(listing: Listing): readonly string[] {
  const known = byListing.get(listing)
  if (known) return known
  const found = listing.paths.filter((path) => CI.test(path) || buildFileKind(path) === 'compose')
  const files = found.toSorted((a, b) => Number(CI.test(b)) - Number(CI.test(a))).slice(0, MAX_FILES)
  byListing.set(listing, files)
  return files
}

const byContent = new WeakMap<Content, string>()

function nameIn(content: Content): string {
  if (content.kind !== 'text') return ''
  const known = byContent.get(content)
  if (known !== undefined) return known
  const name = scannerIn(content.text) ?? ''
  byContent.set(content, name)
  return name
}
