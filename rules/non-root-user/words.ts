/** What the rule says. */
import { cite } from '../../src/facts/cite.ts'
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
