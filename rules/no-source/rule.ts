import { cite } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import { isDeployed } from '../../src/facts/image-kind.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import { unsaidSources } from '../../src/facts/shipped-sources.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const noSource: Rule = {
  id: 'no-source',
  summary: 'Ship what was built and not what it was built from',
  category: 'security',
  severity: 'info',
  aliases: [],

  *check(build) {
    if (!isDeployed(build)) return
    for (const stage of shippedStages(build)) {
      const found = unsaidSources(stage)
      if (!found) continue
      const { copy, path, from, step } = found
      const what = path === '' ? 'The whole context' : cite(path)
      const where = from ? `${what} of ${cite(stageLabel(from))}` : what
      yield {
        at: copy.span,
        stage,
        subject: 'sources',
        message: `${where} brings the sources into the image that ships, where the result of ${cite(citeCommand(step))} runs without them: whoever gets the image gets the code, and every edit of it makes this layer anew.`,
        help: `Copy the result from ${cite(stageLabel(step.stage))}, and by name what else the program reads when it runs.`,
        related: [{ at: step.span, label: 'compiles them' }],
      }
    }
  },
}
