import { cite } from '../../src/facts/cite.ts'
import { selfBuilt } from '../../src/facts/leftovers.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { smallerBase } from '../../src/facts/smaller-base.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const slimBase: Rule = {
  id: 'slim-base',
  summary: 'Ship on the smallest image of the same version that does',
  category: 'optimization',
  severity: 'info',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      const found = smallerBase(stage)
      // What builds itself needs a second stage before it needs another base: `multi-stage` names both.
      if (!found || selfBuilt(stage)) continue
      const { at, base, reference, sizes, without } = found
      const [larger, smaller] = sizes ? [` (${sizes.from} MB)`, ` (${sizes.to} MB)`] : ['', '']
      const difference =
        without === 'documentation'
          ? `${cite(reference)}${smaller} is the same release without documentation and translations, which nothing here reads`
          : `${cite(reference)}${smaller} serves the same files from the same places, and nothing here needs Debian`
      yield {
        at,
        stage,
        subject: 'base',
        message: `${cite(base)}${larger} is more than this stage uses: ${difference}.`,
        help: `Write ${cite(`FROM ${reference}`)} for this stage.`,
      }
    }
  },
}
