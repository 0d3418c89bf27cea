import { cite, list } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import { selfBuilt } from '../../src/facts/leftovers.ts'
import { baseImage, baseLabel } from '../../src/facts/lineage.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { smallerBase } from '../../src/facts/smaller-base.ts'
import { slimSibling } from '../../src/knowledge/siblings.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const multiStage: Rule = {
  id: 'multi-stage',
  summary: 'Build in one stage and ship another',
  category: 'architecture',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      const found = selfBuilt(stage)
      if (!found) continue
      const step = cite(citeCommand(found.step))
      const base = baseLabel(stage)
      const known = baseImage(stage) !== null
      const last = known
        ? `with \`FROM ${slimSibling(base) ?? smallerBase(stage)?.reference ?? base}\``
        : 'on a base that only runs the program'
      const what = list(found.leftovers.map((one) => (one.includes(' ') ? one : cite(one))))
      yield {
        at: found.step.span,
        stage,
        subject: 'single stage',
        message: found.transpiler
          ? `${step} runs in the stage that ships, and ${cite(found.transpiler)} starts the sources all the same: what the build made lies idle, and the image carries its tools.`
          : `${step} runs in the stage that ships, so the image carries what only that step needs: ${what}.`,
        help: `${stage.name === null ? 'Call this stage `AS build`' : `Keep ${cite(stage.name)} for building`}, begin another one ${last}, and ${cite(`COPY --from=${stage.name ?? 'build'}`)} only what the program needs to run.`,
      }
    }
  },
}
