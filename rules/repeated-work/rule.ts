import { cite, list } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import { repetitions } from '../../src/facts/layers/repeated-work.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const repeatedWork: Rule = {
  id: 'repeated-work',
  summary: 'Do the same work in one stage',
  category: 'architecture',
  severity: 'info',
  aliases: [],

  *check(build) {
    for (const { first, again, more } of repetitions(build)) {
      const [there, here] = [cite(stageLabel(first.stage)), cite(stageLabel(again.stage))]
      const what = list([again, ...more].map((step) => cite(citeCommand(step))))
      yield {
        at: again.span,
        stage: again.stage,
        subject: again.name ?? 'step',
        message: `${what} ${more.length === 0 ? 'runs' : 'run'} in ${there} and once more in ${here}, on layers that the two do not share: a build of both pays twice for the same work.`,
        help: `Do it in one stage that both begin with (\`FROM … AS base\`), or copy its result with \`COPY --from=${first.stage.name ?? first.stage.index}\`.`,
        related: [{ at: first.span, label: 'the first time' }],
      }
    }
  },
}
