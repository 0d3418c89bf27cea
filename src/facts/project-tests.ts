/** Whether the project has tests that a build could run. */
import { isInTests, isTestFile, isTestScript } from '../knowledge/test-files.ts'
import { type Build, fact } from './build.ts'
import { takesSources } from './copies.ts'
import { declaration } from './projects.ts'
import { runsTests } from './steps.ts'

/** What shows them, for a message: a script of package.json, or a path; null when none is seen. */
const projectTests = fact((build: Build): string | null => {
  const line = declaration(build, 'package.json')?.programs.get('test')
  if (line !== undefined && isTestScript(line)) return 'the script `test` of package.json'
  const files = build.context.list().paths.filter((path) => /test|spec/i.test(path) && isTestFile(path))
  const file = files.find(isInTests) ?? files[0]
  return file === undefined ? null : `\`${file}\``
})

/** Tests that the project has and no stage runs, as `projectTests` names them; null otherwise, and where no sources come in. */
export const idleTests = fact((build: Build): string | null => {
  if (!takesSources(build) || build.stages.some(runsTests)) return null
  return projectTests(build)
})
