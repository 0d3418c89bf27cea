/** How test files are called where the tools of a language look for them. */
import { isForeign } from './stack-directories.ts'

const PATTERNS: readonly RegExp[] = [
  /_test\.(go|py|exs|dart|rb)$/,
  /(^|\/)test_[^/]+\.py$/,
  /\.(test|spec)\.[cm]?[jt]sx?$/,
  /(^|\/)__tests__\/.+\.[cm]?[jt]sx?$/,
  /(^|\/)src\/(test|it)\/(java|kotlin|scala|groovy)\/.+\.(java|kt|scala|groovy)$/,
  /_spec\.rb$/,
  /(^|\/)tests\/[^/]+\.rs$/,
  /Tests?\.(php|cs|swift)$/,
  /[._-]Tests?\.(cs|fs|vb)proj$/,
]

/** Whether a path is that of a test of the project; installed packages and bundled third parties bring some of their own. */
export function isTestFile(path: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(path)) && !isForeign(path)
}

/** Whether a path lies where tests are kept apart: a name alone may lie. */
export function isInTests(path: string): boolean {
  return /(^|\/)(tests?|spec|__tests__)\//.test(path)
}

/** What `npm init` writes. */
const PLACEHOLDER = /no test specified/

/** Whether a line of package.json's `scripts` tests anything. */
export function isTestScript(line: string): boolean {
  return line.trim() !== '' && !PLACEHOLDER.test(line) && !/^(echo|exit|true|:)\b/.test(line.trim())
}
