import { cite } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import { earlierDelete } from '../../src/facts/edits/dead-delete.ts'
import { deadDeletes } from '../../src/facts/layers/dead-deletes.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { type Rule, review } from '../../src/lint/rule.ts'

export const deadDelete: Rule = {
  id: 'dead-delete',
  summary: 'Remove files in the step that brings them',
  category: 'optimization',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      for (const found of deadDeletes(stage)) {
        const { call, what, kept } = found
        yield {
          at: call.span,
          stage,
          subject: what,
          message: `${cite(citeCommand(call))} makes nothing smaller: the layer of ${cite(kept.text)} keeps ${cite(what)}, and this one only hides it.`,
          help:
            kept.text.startsWith('COPY') || kept.text.startsWith('ADD')
              ? 'Mount the file for the one RUN that needs it (`RUN --mount=type=bind,source=…`), or unpack it in a build stage.'
              : 'Join both into one RUN, so that no layer ever holds it.',
          related: [{ at: kept.span, label: 'this layer keeps it' }],
          fix: review(`Remove ${cite(what)} in the step that fetches it`, earlierDelete(build, found)),
        }
      }
    }
  },
}
