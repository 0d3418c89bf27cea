import { cite } from '../../src/facts/cite.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import { isMadeOf, unnamedTarget } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const shippedStage: Rule = {
  id: 'shipped-stage',
  summary: 'Let a plain build make the production image',
  category: 'architecture',
  severity: 'warning',
  aliases: [],

  *check(build) {
    const found = unnamedTarget(build)
    if (!found) return
    const last = cite(stageLabel(found.last))
    const meant = cite(stageLabel(found.meant))
    yield {
      at: found.last.from.span,
      stage: found.last,
      subject: 'default target',
      message: `A build without \`--target\` makes ${last}, because it stands last: whoever forgets the flag deploys it instead of ${meant}.`,
      help: isMadeOf(found.last, found.meant)
        ? `End the file with \`FROM ${stageLabel(found.meant)}\`: a last line that adds nothing and is built by default.`
        : `Move ${meant} behind ${last}; nothing else changes by the order of stages that do not need each other.`,
    }
  },
}
