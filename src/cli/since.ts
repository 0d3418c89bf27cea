/** `--base REV`: the same comparison as in a pull request, between the work tree and a revision of git. */
import { type Reviewed, reviewChange } from '../change/review.ts'
import { createConfigReader } from '../io/config.ts'
import type { Selection } from '../io/repository.ts'
import type { ReviewRequest } from '../io/review.ts'
import { openRevision } from '../io/revision.ts'

/** Every Dockerfile of the selection; those that the change is not about have known findings alone. */
export async function reviewSince(
  rev: string,
  { root, source, paths, overlaid }: Selection,
  request: ReviewRequest,
  env: NodeJS.ProcessEnv,
): Promise<Reviewed> {
  const { source: base, changes, note } = await openRevision(root, rev, env)
  const configs = createConfigReader(source, request.rules)
  const globs = await (request.config === null ? configs.for('') : configs.load(request.config))
  const reviewed = await reviewChange({
    head: source,
    before: { source: base, changes: { ...changes, paths: new Set([...changes.paths, ...overlaid]) } },
    config: source,
    paths,
    scope: 'all',
    globs,
    request,
    distrust: false,
  })
  return { ...reviewed, notes: [...(note === null ? [] : [note]), ...reviewed.notes] }
}
