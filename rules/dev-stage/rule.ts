import { takesSources } from '../../src/facts/copies.ts'
import { developmentPlace } from '../../src/facts/development.ts'
import { isDeployed } from '../../src/facts/image-kind.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const devStage: Rule = {
  id: 'dev-stage',
  summary: 'Give development a target of its own',
  category: 'developer-experience',
  severity: 'off',
  aliases: [],

  *check(build) {
    const [shipped] = shippedStages(build)
    if (!shipped || !isDeployed(build) || !build.context.list().complete) return
    if (developmentPlace(build) !== null || !takesSources(build)) return
    yield {
      at: shipped.from.span,
      stage: shipped,
      subject: 'development',
      message:
        'No stage is for development: whoever works on the program builds the shipped image again for every edit, or installs on the host what this file describes.',
      help: 'Add a stage `AS development`, above the shipped one, that has the tools and starts the program so that it reloads, and build it with `--target development`.',
    }
  },
}
