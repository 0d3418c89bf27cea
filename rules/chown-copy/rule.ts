import { cite } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import { ownedCopies } from '../../src/facts/edits/chown-copy.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { chownedCopies } from '../../src/facts/users/chowned-copies.ts'
import { type Rule, review } from '../../src/lint/rule.ts'

export const chownCopy: Rule = {
  id: 'chown-copy',
  summary: 'Set the owner of files while copying them',
  category: 'optimization',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      for (const found of chownedCopies(stage)) {
        const { call, flag, path, late, copies } = found
        yield {
          at: call.span,
          stage,
          subject: path,
          message: `${cite(citeCommand(call))} writes every file that was copied to ${cite(path)} into a second layer: the image carries them twice.`,
          help: `${late === null ? 'Write' : `Make ${cite(late)} above the COPY, write`} ${cite(`COPY ${flag} …`)}, and leave to this command only what a RUN made.`,
          related: copies.map((at) => ({ at, label: 'copied here' })),
          fix: review(`Copy to ${cite(path)} with ${cite(flag)}`, ownedCopies(stage, found)),
        }
      }
    }
  },
}
