/** Where a report may link to. */
import { link, urlPath } from './escape.ts'

export interface Place {
  /** `https://github.com/owner/name/blob/SHA`; null when the files cannot be linked to. */
  readonly blobUrl: string | null
  /** The commit that was reviewed; null for a work tree. */
  readonly sha: string | null
  /** The page of the run, whose summary has the complete report; null outside of one. */
  readonly runUrl: string | null
}

/** Nothing to link to: a report on paper. */
export const NOWHERE: Place = { blobUrl: null, sha: null, runUrl: null }

/** A link to a file, or to one 1-based line of it. `label` is Markdown. */
export function fileLink(place: Place, path: string, label: string, line?: number): string {
  if (place.blobUrl === null) return label
  const anchor = line === undefined ? '' : `#L${line}`
  return link(label, `${place.blobUrl}/${urlPath(path)}${anchor}`)
}
