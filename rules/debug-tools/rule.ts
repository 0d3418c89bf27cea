import { cite, list } from '../../src/facts/cite.ts'
import { idleTools } from '../../src/facts/runtime/idle-tools.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const debugTools: Rule = {
  id: 'debug-tools',
  summary: 'Leave editors, network tools and spare shells out of the shipped image',
  category: 'security',
  severity: 'info',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      for (const { tools, at, unread } of idleTools(stage)) {
        const [ships, them] = tools.length === 1 ? ['ships', 'it'] : ['ship', 'them']
        yield {
          at,
          stage,
          subject: tools.toSorted().join(' '),
          message: `${list(tools.map(cite))} ${ships} with the program, and nothing that this file runs, starts or checks uses ${them}${unread.length === 0 ? '' : `, unless sources that could not be read use ${unread.map(cite).join(' or ')}`}: more to patch, and at hand for whoever breaks in.`,
          help: `Install ${them} where ${tools.length === 1 ? 'it is' : 'they are'} used, or not at all: a running container can be entered with \`docker debug\` or an ephemeral container.`,
        }
      }
    }
  },
}
