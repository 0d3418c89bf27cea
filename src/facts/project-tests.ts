/** Whether the project has tests that a build could run. */
import { isInTests, isTestFile, isTestScript } from '../knowledge/test-files.ts'
import { type Build, fact } from './build.ts'
import { takesSources } from './copies.ts'
import { runsTests } from './steps.ts'

/** What shows them, for a message: a script of package.json, or a path; null when none is seen. */
export const projectTests = fact((build: Build): string | null => {
  const { context } = build
  const manifest = context.read('package.json')
  const line = manifest.kind === 'text' ? SCRIPT.exec(manifest.text)?.[1] : undefined
  if (line !== undefined && isTestScript(line)) return 'the script `test` of package.json'
  const files = context.list().paths.filter((path) => /test|spec/i.test(path) && isTestFile(path))
  const file = files.find(isInTests) ?? files[0]
  return file === undefined ? null : `\`${file}\``
})

const SCRIPT = /"test"\s*:\s*"((?:[^"\\]|\\.)*)"/

/** Tests that the project has and no stage runs, as `projectTests` names them; null otherwise, and where no sources come in. */
export const idleTests = fact((build: Build): string | null => {
  if (!takesSources(build) || build.stages.some(runsTests)) return null
  return projectTests(build)
})
