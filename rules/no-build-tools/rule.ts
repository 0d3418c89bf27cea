import { cite, list } from '../../src/facts/cite.ts'
import { isWorkshop } from '../../src/facts/image-kind.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { toolchains } from '../../src/facts/toolchains.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { fromPart, fromSdk } from './words.ts'

export const noBuildTools: Rule = {
  id: 'no-build-tools',
  summary: 'Keep compilers and build systems out of the shipped image',
  category: 'security',
  severity: 'error',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    if (isWorkshop(build)) return
    for (const stage of shippedStages(build)) {
      const found = toolchains(stage).filter(({ neededBy }) => neededBy === null)
      const sdk = found.find(({ from, weight }) => from === 'base' && weight === 'sdk')
      const rest = found.filter((other) => other !== sdk)
      const related = rest.map(({ at, tools }) => ({ at, label: `adds ${list(tools.map(cite))}` }))
      if (sdk) yield { stage, ...fromSdk(stage, sdk), related }
      else for (const toolchain of rest) for (const report of fromPart(toolchain)) yield { stage, ...report }
    }
  },
}
