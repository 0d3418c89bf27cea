/** Deployments of the repository that show that the program is meant to have the machine it runs on. */
import type { Stage } from '../../model/model.ts'
import { buildOf, fact } from '../build.ts'
import { cite } from '../cite.ts'
import { deploymentsOf } from '../shipped-stages.ts'

export interface HostAccess {
  /** Repository path of the file that says so. */
  readonly saidBy: string
  /** Half a sentence: who gives it what. */
  readonly reason: string
}

/** Null when none is seen. */
export const hostAccess = fact((stage: Stage): HostAccess | null => {
  const { saidBy, name } = deploymentsOf(stage).find(({ isPrivileged }) => isPrivileged) ?? {}
  if (saidBy !== undefined)
    return { saidBy, reason: `the service \`${name}\` of ${cite(saidBy)} runs it with \`privileged: true\`` }
  const found = buildOf(stage).context.hostAccess()
  return found && { saidBy: found.saidBy, reason: `${cite(found.saidBy)} runs it with ${found.gives}` }
})
