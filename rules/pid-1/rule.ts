import { cite } from '../../src/facts/cite.ts'
import { execArray } from '../../src/facts/edits/edits.ts'
import { withoutManager } from '../../src/facts/edits/exec.ts'
import { isDeployed } from '../../src/facts/image-kind.ts'
import { managerLaunch } from '../../src/facts/launch.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { type Rule, review } from '../../src/lint/rule.ts'

export const pid1: Rule = {
  id: 'pid-1',
  summary: 'Make the program itself the first process',
  category: 'correctness',
  severity: 'info',
  aliases: [],

  *check(build) {
    if (!isDeployed(build)) return
    for (const stage of shippedStages(build)) {
      const launch = managerLaunch(stage)
      if (!launch) continue
      const { command, standsFor, span } = launch
      yield {
        at: span,
        stage,
        subject: 'first process',
        message: `${cite(command)} is the first process: it stays in memory beside the program and does not hand every stop signal on, so stopping the container may kill the program.`,
        help: standsFor
          ? `Start what it stands for: \`CMD ${execArray(standsFor)}\`.`
          : 'Start the program that the script calls, in exec form.',
        fix: review(`Start what ${cite(command)} stands for`, withoutManager(stage, launch)),
      }
    }
  },
}
