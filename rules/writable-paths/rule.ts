import { cite } from '../../src/facts/cite.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { unwritablePaths } from '../../src/facts/users/unwritable-paths.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const writablePaths: Rule = {
  id: 'writable-paths',
  summary: 'Give the program the directories that it writes to',
  category: 'correctness',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      for (const { dir, user, writes, because, at, help } of unwritablePaths(stage)) {
        yield {
          at,
          stage,
          subject: dir,
          message: `The program runs as ${cite(user)} and cannot write to ${cite(dir)}: ${writes}, and ${because}.`,
          help,
        }
      }
    }
  },
}
