import { refusals } from '../../src/facts/problems.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const syntax: Rule = {
  id: 'syntax',
  summary: 'Write what BuildKit accepts',
  category: 'correctness',
  severity: 'error',
  aliases: ['DL1000'],

  *check(build) {
    for (const { problem, more } of refusals(build)) {
      const { message, suggestion, span } = problem
      yield {
        at: span,
        stage: build.stages.findLast(({ from }) => from.span.start <= span.start) ?? null,
        subject: message,
        message: more === 0 ? message : `${message} The same goes for what follows (${more} more).`,
        help: suggestion === null ? 'The build stops here: mend the line.' : `Write \`${suggestion}\`.`,
      }
    }
  },
}
