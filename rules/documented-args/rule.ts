import { bareArguments } from '../../src/facts/bare-arguments.ts'
import { cite } from '../../src/facts/cite.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const documentedArgs: Rule = {
  id: 'documented-args',
  summary: 'Say what a build argument is for',
  category: 'developer-experience',
  severity: 'off',
  aliases: [],

  *check(build) {
    for (const { name, span } of bareArguments(build)) {
      yield {
        at: span,
        stage: null,
        subject: name,
        message: `${cite(name)} has neither a default nor a comment: whoever builds this has to guess what to give it.`,
        help: `Put a line \`# ${name}: …\` above it, or give it a default.`,
      }
    }
  },
}
