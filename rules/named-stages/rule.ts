import { cite } from '../../src/facts/cite.ts'
import { numberedCopies } from '../../src/facts/numbered-copies.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const namedStages: Rule = {
  id: 'named-stages',
  summary: 'Copy from a stage by its name',
  category: 'developer-experience',
  severity: 'info',
  aliases: [],

  *check(build) {
    const told = new Set<unknown>()
    for (const { stage, source, span } of numberedCopies(build)) {
      if (told.has(source)) continue
      told.add(source)
      const name = source.name ?? 'build'
      yield {
        at: span,
        stage,
        subject: `stage ${source.index}`,
        message: `\`--from=${source.index}\` means whichever stage stands at that place: one more FROM in front, and it copies from another.`,
        help: source.name
          ? `Write ${cite(`--from=${name}`)}.`
          : `Write ${cite(`AS ${name}`)} behind its FROM and ${cite(`--from=${name}`)} here.`,
        related: [{ at: source.from.span, label: `stage ${source.index}` }],
      }
    }
  },
}
