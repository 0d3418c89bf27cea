import type { Stage } from '../../src/facts/build.ts'
import { cite } from '../../src/facts/cite.ts'
import { ownUser } from '../../src/facts/edits/user.ts'
import { isWorkshop } from '../../src/facts/image-kind.ts'
import { baseImage, rootBase, startsItsOwn } from '../../src/facts/lineage.ts'
import { serves, servesDevelopers } from '../../src/facts/serves.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { hostAccess } from '../../src/facts/users/host-access.ts'
import { passwordlessSudo } from '../../src/facts/users/passwordless-sudo.ts'
import {
  type Drop,
  dropsPrivileges,
  maySwitchUnseen,
  surelyServesAsRoot,
} from '../../src/facts/users/privileges.ts'
import { type EffectiveUser, effectiveUser } from '../../src/facts/users/user.ts'
import { userAdvice } from '../../src/facts/users/user-advice.ts'
import { type Report, type Rule, review, type Severity } from '../../src/lint/rule.ts'
import { rootForTheAsking, startsAsRoot, withTheMachine } from './words.ts'

export const nonRootUser: Rule = {
  id: 'non-root-user',
  summary: 'Run the program as a user that is not root',
  category: 'security',
  severity: 'error',
  aboutDeployed: true,
  aliases: ['DL3002'],

  *check(build) {
    for (const stage of shippedStages(build)) {
      const sudo = isWorkshop(build) ? null : passwordlessSudo(stage)
      if (sudo)
        yield { at: sudo.at, stage, subject: 'sudo', severity: 'warning', ...rootForTheAsking(sudo.user) }
      const user = effectiveUser(stage)
      if (user.root !== true || baseImage(stage)?.role === 'function' || holdsFilesAlone(stage)) continue
      yield { at: user.said?.span ?? stage.from.span, stage, subject: 'user', ...aboutRoot(stage, user) }
    }
  },
}

function aboutRoot(stage: Stage, user: EffectiveUser): Omit<Report, 'at' | 'stage' | 'subject'> {
  const drop = dropsPrivileges(stage)
  const host = drop ? null : hostAccess(stage)
  if (host) return withTheMachine(user, host)
  const own = ownUser(stage)
  return {
    message: `${startsAsRoot(user)}${drop ? `; ${drop.reason}` : ', so whoever breaks into it is root in the container'}.`,
    help: userAdvice(stage),
    severity: severityOf(stage, drop),
    fix: own && review(`Run the program as ${cite(own.name)}`, own.edits),
  }
}

/** Files on nothing, which somebody takes out or copies from: there is no program. */
function holdsFilesAlone(stage: Stage): boolean {
  return rootBase(stage).kind === 'scratch' && !startsItsOwn(stage)
}

/** What serves is reached by strangers; a tool, a job or a development server is a weaker case. */
function severityOf(stage: Stage, drop: Drop | null): Severity {
  if (drop) return drop.how === 'workers' ? 'warning' : 'info'
  const service = serves(stage)
  if (!service || servesDevelopers(stage) || maySwitchUnseen(stage)) return 'warning'
  return service.by !== 'expose' || surelyServesAsRoot(stage) ? 'error' : 'warning'
}
