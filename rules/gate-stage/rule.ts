import { cite } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { idleGates } from '../../src/facts/steps.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const gateStage: Rule = {
  id: 'gate-stage',
  summary: 'Build the stages that check something',
  category: 'testing',
  severity: 'warning',
  aliases: [],

  *check(build) {
    const shipped = shippedStages(build).map((stage) => cite(stageLabel(stage)))
    for (const { stage, check } of idleGates(build)) {
      const name = stageLabel(stage)
      yield {
        at: stage.from.span,
        stage,
        subject: 'gate',
        message: `${cite(citeCommand(check))} never runs when ${shipped.join(' or ')} is built: nothing it is made of comes from ${cite(name)}, so BuildKit skips this stage and a failure stops nothing.`,
        help: `Build it in CI (\`docker build --target ${stage.name ?? String(stage.index)} .\`), or let the shipped stage copy a file that this one leaves behind when it passes.`,
        related: [{ at: check.span, label: 'skipped' }],
        ...(build.context.list().complete ? {} : { severity: 'info' }),
      }
    }
  },
}
