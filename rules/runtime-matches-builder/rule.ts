import { cite } from '../../src/facts/cite.ts'
import { misfits } from '../../src/facts/runtime/misfits.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const runtimeMatchesBuilder: Rule = {
  id: 'runtime-matches-builder',
  summary: 'Build for the system that the program runs on',
  category: 'correctness',
  severity: 'error',
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      const [found] = misfits(stage)
      if (!found) continue
      const { span, what, builtOn, runsOn, because, help, open } = found
      yield {
        at: span,
        stage,
        subject: 'artifact',
        message: `${what} is made on ${cite(builtOn)} and ${open ? 'may not' : 'cannot'} run on ${cite(runsOn)}: ${because}.`,
        help,
        ...(open ? { severity: 'warning' } : {}),
      }
    }
  },
}
