/** Small Dockerfiles with findings that are easy to name, for tests of what happens around a review. */
import { stagewright } from './bundle.ts'

const SERVICE = 'HEALTHCHECK CMD ["true"]\nCMD ["gunicorn", "app:app"]\n'

/** One error: it runs as root. */
export const ROOT = `FROM python:3.13-slim\n${SERVICE}`
/** Nothing to say against it. */
export const CLEAN = `FROM python:3.13-slim\nUSER 10001\n${SERVICE}`
/** One error of another kind beside the first. */
export const ROOT_TWICE = `${ROOT}COPPY a b\n`

export interface Seen {
  readonly path: string
  readonly rule: string
  readonly state: string
}

/** What a JSON report says of each finding. */
export function findingsIn(report: string): readonly Seen[] {
  const { files } = JSON.parse(report) as {
    files: { path: string; findings: { rule: string; state: string }[] }[]
  }
  return files.flatMap(({ path, findings }) => findings.map(({ rule, state }) => ({ path, rule, state })))
}

/** A review without proposals, as JSON. */
export function reviewed(cwd: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = stagewright(cwd, '--format', 'json', '--no-propose', ...args)
  return { status, stderr, found: stdout === '' ? [] : findingsIn(stdout) }
}
