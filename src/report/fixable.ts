/** What `stagewright fix` would mend, in one line. */
import type { JudgedReview } from '../gate/judge.ts'

/** Empty when it would mend nothing. */
export function fixable(files: readonly Pick<JudgedReview, 'findings'>[]): string {
  const fixes = files.flatMap(({ findings }) =>
    findings.flatMap(({ fix, state }) => (fix && state !== 'ignored' ? fix.safety : [])),
  )
  const safe = fixes.filter((safety) => safety === 'safe').length
  const others = fixes.length - safe
  const more =
    others === 0
      ? ''
      : safe === 0
        ? `${others} fixable with stagewright fix --unsafe`
        : `${others} more with --unsafe`
  return [safe === 0 ? '' : `${safe} fixable with stagewright fix`, more]
    .filter((part) => part !== '')
    .join(', ')
}
