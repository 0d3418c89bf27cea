import { cite } from '../../src/facts/cite.ts'
import { type Refusal, refusals, spellingEdits } from '../../src/facts/problems.ts'
import { type Rule, review } from '../../src/lint/rule.ts'

export const syntax: Rule = {
  id: 'syntax',
  summary: 'Write what BuildKit accepts',
  category: 'correctness',
  severity: 'error',
  aliases: ['DL1000'],

  *check(build) {
    for (const refusal of refusals(build)) {
      const { problem, more, argument } = refusal
      const { message, suggestion, span } = problem
      const words = argument === null ? message : withoutArguments(message)
      yield {
        at: span,
        stage: build.stages.findLast(({ from }) => from.span.start <= span.start) ?? null,
        subject: message,
        message: more === 0 ? words : `${words} The same goes for what follows (${more} more).`,
        help: helpFor(refusal, suggestion),
        fix: review(`Write ${cite(suggestion ?? '')}`, spellingEdits(build, refusal.problem)),
        ...(argument === null ? {} : { severity: 'warning' }),
      }
    }
  },
}

/** Whoever hands the arguments in never sees it: only a plain build stops. */
function withoutArguments(message: string): string {
  return message.includes('without build arguments') ? message : `Without build arguments, ${message}`
}

function helpFor({ argument }: Refusal, suggestion: string | null): string {
  if (argument !== null)
    return `Give ${cite(`ARG ${argument}`)} a default, so that a build works that hands in nothing.`
  return suggestion === null ? 'The build stops here: mend the line.' : `Write ${cite(suggestion)}.`
}
