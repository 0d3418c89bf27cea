import { cite } from '../../src/facts/cite.ts'
import { frozenEdits } from '../../src/facts/edits/lockfile.ts'
import { type LooseInstall, looseInstalls } from '../../src/facts/loose-installs.ts'
import { isShipped, neededForShipping } from '../../src/facts/shipped-stages.ts'
import { type Rule, review } from '../../src/lint/rule.ts'

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
      for (const loose of looseInstalls(stage)) {
        const { call, command, lockfile, manager, how } = loose
        yield {
          at: call.span,
          stage,
          subject: manager,
          message: `${whatHappens(loose)}: the image may hold other versions than those that were tested.`,
          help: whatToDo(loose),
          fix: review(`Let ${cite(command)} keep to ${cite(lockfile)}`, frozenEdits(stage, loose)),
          ...(how === 'resolved' ? { severity: 'info' } : {}),
        }
      }
    }
  },
}

function whatToDo({ lockfile, instead, how }: LooseInstall): string {
  if (instead === null) return `Copy ${cite(lockfile)} with the manifest: the same command keeps to it then.`
  const copy = how === 'left' ? `Copy ${cite(lockfile)} with the manifest, and use` : 'Use'
  return `${copy} ${cite(instead)}, which ${how === 'unread' ? 'keeps to it' : 'fails instead'}.`
}

function whatHappens({ command, lockfile, how }: LooseInstall): string {
  if (how === 'left')
    return `${cite(command)} resolves every version anew, because ${cite(lockfile)} is not copied before it`
  if (how === 'unread')
    return `${cite(command)} resolves every version anew, without a look at ${cite(lockfile)}`
  return `${cite(command)} silently changes ${cite(lockfile)} where it does not fit the manifest`
}
