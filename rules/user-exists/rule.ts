import { cite } from '../../src/facts/cite.ts'
import { rootBase } from '../../src/facts/lineage.ts'
import { isShipped, neededForShipping } from '../../src/facts/shipped-stages.ts'
import { missingAccounts } from '../../src/facts/users/missing-accounts.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const userExists: Rule = {
  id: 'user-exists',
  summary: 'Name users that the image has',
  category: 'correctness',
  severity: 'error',
  aliases: [],

  *check(build) {
    for (const stage of build.stages) {
      if (!isShipped(build, stage) && !neededForShipping(build).has(stage)) continue
      for (const { name, by, base, span } of missingAccounts(stage)) {
        const outcome =
          by === 'USER'
            ? 'the next RUN fails, or the container does not start'
            : 'BuildKit leaves the files to root without a word, and other builders stop'
        const scratch = rootBase(stage).kind === 'scratch'
        yield {
          at: span,
          stage,
          subject: `${by} ${name}`,
          message: `${by} names ${cite(name)}, but ${cite(base)} has no such account and nothing here makes one: ${outcome}.`,
          ...(by === 'USER' ? {} : { severity: 'warning' }),
          help: scratch
            ? `Write a number, such as \`10001:10001\`: it needs no account.`
            : `Make it in front of this line (\`RUN useradd --system ${name}\`; Alpine: \`adduser -S ${name}\`), or write a number.`,
        }
      }
    }
  },
}
