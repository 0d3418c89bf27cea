import { cite } from '../../src/facts/cite.ts'
import { namingEdits, numberedStages } from '../../src/facts/numbered-copies.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const namedStages: Rule = {
  id: 'named-stages',
  summary: 'Copy from a stage by its name',
  category: 'developer-experience',
  severity: 'info',
  aliases: [],

  *check(build) {
    for (const numbered of numberedStages(build)) {
      const { source, name, copies } = numbered
      const [first, ...rest] = copies
      if (!first) continue
      yield {
        at: first.span,
        stage: first.stage,
        subject: `stage ${source.index}`,
        message: `\`--from=${source.index}\` means whichever stage stands at that place: one more FROM in front, and it copies from another.`,
        help: source.name
          ? `Write ${cite(`--from=${name}`)}.`
          : `Write ${cite(`AS ${name}`)} behind its FROM and ${cite(`--from=${name}`)} here.`,
        related: [{ at: source.from.span, label: `stage ${source.index}` }],
        fix: {
          safety: 'safe',
          title: `Copy from ${cite(name)} instead of stage ${source.index}${rest.length > 0 ? ', everywhere' : ''}`,
          edits: namingEdits(numbered),
        },
      }
    }
  },
}
