import type { Stage } from '../../src/facts/build.ts'
import { cite } from '../../src/facts/cite.ts'
import { baseImage, rootBase } from '../../src/facts/lineage.ts'
import { madeAccounts } from '../../src/facts/made-accounts.ts'
import {
  type Drop,
  dropsPrivileges,
  maySwitchUnseen,
  surelyServesAsRoot,
} from '../../src/facts/privileges.ts'
import { serves, servesDevelopers } from '../../src/facts/serves.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { type EffectiveUser, effectiveUser } from '../../src/facts/user.ts'
import { ownUser } from '../../src/facts/user-edits.ts'
import { type Rule, review, type Severity } from '../../src/lint/rule.ts'

export const nonRootUser: Rule = {
  id: 'non-root-user',
  summary: 'Run the program as a user that is not root',
  category: 'security',
  severity: 'error',
  aboutDeployed: true,
  aliases: ['DL3002'],

  *check(build) {
    for (const stage of shippedStages(build)) {
      const user = effectiveUser(stage)
      if (user.root !== true || baseImage(stage)?.role === 'function') continue
      const drop = dropsPrivileges(stage)
      const own = ownUser(stage)
      yield {
        at: user.said?.span ?? stage.from.span,
        stage,
        subject: 'user',
        message: `${startsAsRoot(user)}${drop ? `; ${drop.reason}` : ', so whoever breaks into it is root in the container'}.`,
        help: help(stage, drop),
        severity: severityOf(stage, drop),
        fix: own && review(`Run the program as ${cite(own.name)}`, own.edits),
      }
    }
  },
}

/** What serves is reached by strangers; a tool, a job or a development server is a weaker case. */
function severityOf(stage: Stage, drop: Drop | null): Severity {
  if (drop) return drop.how === 'workers' ? 'warning' : 'info'
  const service = serves(stage)
  if (!service || servesDevelopers(stage) || maySwitchUnseen(stage)) return 'warning'
  return service.by !== 'expose' || surelyServesAsRoot(stage) ? 'error' : 'warning'
}

function startsAsRoot({ said, base }: EffectiveUser): string {
  if (said) return `The program runs as root: ${cite(`USER ${said.written}`)} stands last`
  if (base === 'scratch') return 'The program runs as root: nothing sets a USER, and scratch brings none'
  return `The program runs as root: neither this file nor ${cite(base)} sets a USER`
}

function help(stage: Stage, drop: Drop | null): string {
  const { earlier } = effectiveUser(stage)
  if (earlier) return `Switch back with ${cite(`USER ${earlier}`)} behind the last step that needs root.`
  const image = baseImage(stage)
  const last = 'behind the last step that needs root'
  if (image?.unprivileged)
    return `Take ${cite(image.unprivileged)} of the same version, the same server made to run without root (its port is 8080).`
  const owns = drop?.how === 'workers' ? ', which then has to own what the server writes' : ''
  const made = madeAccounts(stage)
  if (made.length === 1) return `Add ${cite(`USER ${made[0]}`)} ${last}; this file makes that account${owns}.`
  if (image?.account) {
    const { name, uid } = image.account
    return `Add \`USER ${name}\` ${last}; the image has that account (uid ${uid})${owns}.`
  }
  if (rootBase(stage).kind === 'scratch')
    return 'Add `USER 65532:65532` in front of CMD or ENTRYPOINT; a number needs no account.'
  const create =
    image?.packages === 'apk' || image?.repository === 'busybox'
      ? 'adduser -S -D -H -u 10001 app'
      : 'useradd --system --uid 10001 app'
  return `Add \`RUN ${create}\` and, ${last}, \`USER 10001\`${owns}.`
}
