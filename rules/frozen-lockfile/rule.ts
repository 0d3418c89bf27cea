import { cite } from '../../src/facts/cite.ts'
import { looseInstalls } from '../../src/facts/loose-installs.ts'
import { isShipped, neededForShipping } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const frozenLockfile: Rule = {
  id: 'frozen-lockfile',
  summary: 'Install what the lockfile says',
  category: 'correctness',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of build.stages) {
      if (!isShipped(build, stage) && !neededForShipping(build).has(stage)) continue
      for (const { install, lockfile, instead, left } of looseInstalls(stage)) {
        const what = left
          ? `${cite(install.command)} resolves every version anew, because ${cite(lockfile)} is not copied before it`
          : `${cite(install.command)} changes ${cite(lockfile)} in silence where it does not fit the manifest`
        yield {
          at: install.span,
          stage,
          subject: install.manager,
          message: `${what}: the image may hold other versions than those that were tested.`,
          help: `${left ? `Copy ${cite(lockfile)} with the manifest, and use` : 'Use'} ${cite(instead)}, which fails instead.`,
        }
      }
    }
  },
}
