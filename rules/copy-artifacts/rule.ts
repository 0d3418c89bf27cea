import { cite } from '../../src/facts/cite.ts'
import { wholeCopies } from '../../src/facts/layers/whole-copies.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const copyArtifacts: Rule = {
  id: 'copy-artifacts',
  summary: 'Copy the result of a build stage and no more',
  category: 'optimization',
  severity: 'warning',
  aboutDeployed: true,
  aliases: ['DL3067'],

  *check(build) {
    for (const stage of shippedStages(build)) {
      for (const { transfer, kind, path, step, enough } of wholeCopies(stage)) {
        const from = cite(stageLabel(transfer.from))
        yield {
          at: transfer.instruction.span,
          stage,
          subject: `${kind} of ${stageLabel(transfer.from)}`,
          message:
            kind === 'root'
              ? `The whole file system of ${from} is copied: the second stage carries everything the first one was there to keep out.`
              : `${cite(path)} of ${from} is the tree that ${cite(step ?? '')} works in: its sources and whatever else the build left there come along.`,
          help:
            enough === null
              ? 'Name the files and directories that the program needs.'
              : `Copy ${cite(enough)}, and what it needs to run (its production dependencies), by name.`,
        }
      }
    }
  },
}
