import type { Stage } from '../../src/facts/build.ts'
import { cite } from '../../src/facts/cite.ts'
import { type ShippedInstall, shippedDevInstalls } from '../../src/facts/dev-dependencies.ts'
import { isWorkshop } from '../../src/facts/image-kind.ts'
import { selfBuilt } from '../../src/facts/leftovers.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { plainWords, startedProgram } from '../../src/facts/started-program.ts'
import { buildSteps } from '../../src/facts/steps.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const noDevDependencies: Rule = {
  id: 'no-dev-dependencies',
  summary: 'Ship the dependencies of production alone',
  category: 'optimization',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    if (isWorkshop(build)) return
    for (const stage of shippedStages(build)) {
      if (selfBuilt(stage)) continue
      for (const found of shippedDevInstalls(stage)) {
        const { manager, command } = found.install
        yield {
          at: found.span,
          stage,
          subject: manager,
          message: `${cite(command)} installs what only development needs, too, and the image ships it: more to download, and more to patch.`,
          help: help(stage, found),
        }
      }
    }
  },
}

function help(stage: Stage, { install, from, instead, prune }: ShippedInstall): string {
  if (instead === null) return withoutFlag(install.manager)
  if (from && prune) return `End ${cite(stageLabel(from))} with ${cite(`RUN ${prune}`)}, behind the build.`
  if (from && MAKES_ALONE.has(install.manager)) return `Use ${cite(instead)} in ${cite(stageLabel(from))}.`
  if (from) return `Install with ${cite(instead)} in a stage of its own and copy from there.`
  if (buildSteps(stage).length > 0)
    return `Build in a stage of its own, and use ${cite(instead)} in the one that ships.`
  const words = plainWords(startedProgram(stage).words)
  return words.includes('uv') && words.includes('run')
    ? `Use ${cite(instead)} in this stage, and start with \`uv run --no-dev\`: without the flag, it installs them again.`
    : `Use ${cite(instead)} in this stage.`
}

/** Nothing is built with what they install: nobody has to install twice. */
const MAKES_ALONE = new Set(['composer', 'uv'])

function withoutFlag(manager: string): string {
  if (manager === 'bundler') return "Put `RUN bundle config set without 'development test'` in front of it."
  return manager === 'pipenv'
    ? 'Leave `--dev` out.'
    : 'Install from a requirements file that has no tools of development and tests in it.'
}
