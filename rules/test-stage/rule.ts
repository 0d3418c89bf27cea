import { isDeployed } from '../../src/facts/image-kind.ts'
import { idleTests } from '../../src/facts/project-tests.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { buildSteps } from '../../src/facts/steps.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const testStage: Rule = {
  id: 'test-stage',
  summary: 'Run the tests in a stage of the build',
  category: 'testing',
  severity: 'off',
  aliases: [],

  *check(build) {
    const tests = isDeployed(build) ? idleTests(build) : null
    const stage = build.stages.findLast((one) => buildSteps(one).length > 0) ?? shippedStages(build)[0]
    if (tests === null || !stage) return
    yield {
      at: stage.from.span,
      stage,
      subject: 'tests',
      message: `The project has tests (${tests}) and no stage runs them: this build makes an image whether they pass or not.`,
      help: 'Add a stage that runs them behind the one that builds, and let the shipped stage copy a file that it leaves behind when they pass.',
    }
  },
}
