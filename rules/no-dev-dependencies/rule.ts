import { cite } from '../../src/facts/cite.ts'
import { shippedDevInstalls } from '../../src/facts/dev-dependencies.ts'
import { selfBuilt } from '../../src/facts/leftovers.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { productionInstall } from '../../src/knowledge/dev-installs.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const noDevDependencies: Rule = {
  id: 'no-dev-dependencies',
  summary: 'Ship the dependencies of production alone',
  category: 'optimization',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      if (selfBuilt(stage)) continue
      for (const { install, span, copied } of shippedDevInstalls(stage)) {
        const { manager, command } = install
        const instead = cite(productionInstall(manager))
        yield {
          at: span,
          stage,
          subject: manager,
          message: `${cite(command)} installs what only development needs, too, and the image ships it: more to download, and more that has to be patched.`,
          help: copied
            ? `Install with ${instead} in a stage of its own and copy from there, or prune before this copy.`
            : `Use ${instead} in this stage.`,
        }
      }
    }
  },
}
