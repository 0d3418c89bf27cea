/** What the rule says. */
import { cite } from '../../src/facts/cite.ts'
import type { HostAccess } from '../../src/facts/users/host-access.ts'
import type { EffectiveUser } from '../../src/facts/users/user.ts'
import type { Report } from '../../src/lint/rule.ts'

export function startsAsRoot({ said, base }: EffectiveUser): string {
  if (said) return `The program runs as root: ${cite(`USER ${said.written}`)} stands last`
  if (base === 'scratch') return 'The program runs as root: nothing sets a USER, and scratch brings none'
  return `The program runs as root: neither this file nor ${cite(base)} sets a USER`
}

export function rootForTheAsking(user: string): Pick<Report, 'message' | 'help'> {
  return {
    message: `${cite(user)} is root for the asking: this lets it run everything through \`sudo\` without a password, so whoever breaks in is root in the container.`,
    help: `Leave out the line and \`sudo\`: what needs root runs in front of ${cite(`USER ${user}`)}, and an entrypoint that starts as root gives it up (\`gosu\`, \`setpriv\`).`,
  }
}

/** Who is given the machine needs root for what it does there, and its author knows. */
export function withTheMachine(
  user: EffectiveUser,
  { reason, saidBy }: HostAccess,
): Pick<Report, 'message' | 'help' | 'severity'> {
  return {
    message: `${startsAsRoot(user)}; ${reason}, and whoever needs that mostly needs root for it.`,
    help: `Nothing to do if so; else take that out of ${cite(saidBy)} first, and then switch to a user here.`,
    severity: 'info',
  }
}
