import { cite, list } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import { copyText } from '../../src/facts/copies.ts'
import { lateSteps } from '../../src/facts/layers/late-steps.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const prodStageOrder: Rule = {
  id: 'prod-stage-order',
  summary: 'Put what seldom changes above what changes with every edit',
  category: 'optimization',
  severity: 'info',
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      const late = lateSteps(stage)
      const [first, ...rest] = late?.steps ?? []
      if (!late || !first) continue
      const copy = cite(copyText(late.copy))
      const what = list([first, ...rest].map((step) => cite(citeCommand(step))))
      const run = rest.length === 0 ? 'runs' : 'run'
      yield {
        at: first.span,
        stage,
        subject: 'order',
        message: `${what} ${run} again with every change of the program, and ${rest.length === 0 ? 'its layer is' : 'their layers are'} pushed and pulled anew: ${copy} stands above, and nothing here needs it.`,
        help: `Move ${rest.length === 0 ? 'this' : 'these'} above ${copy}, so that an edit changes the last layers alone.`,
        related: [
          { at: late.copy.span, label: 'changes with the program' },
          ...rest.map(({ span }) => ({ at: span, label: 'likewise' })),
        ],
      }
    }
  },
}
