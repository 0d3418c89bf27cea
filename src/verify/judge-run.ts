/** The running program: does the candidate's do what the original's did? Pure. */
import type { Check, JudgeOptions } from './check.ts'
import type { PortObservation, RunObservation } from './observation.ts'

/** `healthExpected`: the original declares a health check. */
export function runChecks(
  original: RunObservation,
  candidate: RunObservation,
  healthExpected: boolean,
  options: JudgeOptions,
): readonly Check[] {
  if (candidate.startError !== null) {
    const same = original.startError !== null
    const message = `it does not start${same ? ', as the original does not' : ''}: ${candidate.startError}`
    return [{ check: 'start', status: same ? 'note' : 'fail', message }]
  }
  const both = [
    { check: 'start', status: 'pass', message: '' } as const,
    ...lifeChecks(original, candidate, options),
    userCheck(original.uid, candidate.uid),
  ]
  if (!candidate.running || !original.running) return both
  return [
    ...both,
    original.ports.length === 0 ? portlessCheck(candidate) : portsCheck(original.ports, candidate.ports),
    healthCheck(original, candidate, healthExpected),
    smokeCheck(original, candidate),
    stopCheck(original, candidate),
  ]
}

function lifeChecks(
  original: RunObservation,
  candidate: RunObservation,
  options: JudgeOptions,
): readonly Check[] {
  if (original.running && candidate.running) return [{ check: 'stays-up', status: 'pass', message: '' }]
  if (original.running) {
    const message = `it ends with code ${candidate.exitCode ?? 'unknown'}, the original stays up${said(candidate.tail)}`
    return [{ check: 'stays-up', status: 'fail', message }]
  }
  if (candidate.running) {
    const message = `it stays up, the original ends with code ${original.exitCode ?? 'unknown'}`
    return [{ check: 'stays-up', status: 'fail', message }]
  }
  return [exitCheck(original, candidate), outputCheck(original, candidate, options)]
}

function exitCheck(original: RunObservation, candidate: RunObservation): Check {
  const [before, after] = [original.exitCode, candidate.exitCode]
  if (before !== after) {
    const message = `it ends with code ${after ?? 'unknown'}, the original with ${before ?? 'unknown'}${said(candidate.tail)}`
    return { check: 'exit-code', status: 'fail', message }
  }
  if (before === 0) return { check: 'exit-code', status: 'pass', message: '' }
  const message = `both end with code ${before} at once${said(candidate.tail)}`
  return { check: 'exit-code', status: 'note', message }
}

function outputCheck(original: RunObservation, candidate: RunObservation, options: JudgeOptions): Check {
  const check = 'output'
  if (sameOutput(original.output, candidate.output)) return { check, status: 'pass', message: '' }
  if (original.exitCode !== 0) {
    // Of two programs that fail, only the same words show that they came as far.
    const message = `both end with code ${original.exitCode ?? 'unknown'}, but not with the same words${said(candidate.output)}; the original${said(original.output)}`
    return { check, status: 'fail', message }
  }
  if (!options.outputStable) {
    return { check, status: 'not-applicable', message: 'the original writes something else each time' }
  }
  return {
    check,
    status: 'fail',
    message: `it writes something else: ${firstDifference(original.output, candidate.output)}`,
  }
}

/** Whether two outputs say the same, apart from times, durations, addresses and ids, and from who called whom. */
export function sameOutput(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

/** What npm says before and after a script that it runs: a candidate may start the program without it. */
const LAUNCHER = /^> \S+@\S+ \S+\n> .*\n|^npm (?:error|ERR!|notice|warn|WARN)\b.*\n?/gm
/** A line of a stack trace: the same failure under another folder of dependencies is still the same. */
const FRAME = /^[ \t]+(?:at .*|File ".*", line \d+.*)\n?/gm

/** Without what the launcher adds and without frames, unless nothing is left then. */
function ownWords(output: string): string {
  const own = output.replace(LAUNCHER, '').replace(FRAME, '')
  return own.trim() === '' ? output : own
}

function comparable(output: string): string {
  return ownWords(output)
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>')
    .replace(/\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b/g, '<time>')
    .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|µs|us|ns|seconds?|milliseconds?)\b/g, '<duration>')
    .replace(/\b0x[0-9a-f]+\b/gi, '<id>')
    .replace(/\b(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f-]{12,}\b/gi, '<id>')
    .replace(/\b(pid|process)(\W{0,3})\d+/gi, '$1$2<id>')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

function firstDifference(before: string, after: string): string {
  const [one, other] = [comparable(before).split('\n'), comparable(after).split('\n')]
  const index = other.findIndex((line, at) => line !== one[at])
  const at = index === -1 ? other.length : index
  return `${quote(other[at] ?? '')} where the original writes ${quote(one[at] ?? '')}`
}

function quote(line: string): string {
  return line === '' ? 'nothing' : JSON.stringify(line.slice(0, 120))
}

/** A server that does not say so stays up without its files too, so that alone shows little. */
function portlessCheck({ smoke, health }: RunObservation): Check {
  const check = 'ports'
  const tested = smoke?.exitCode === 0 || health?.exitCode === 0
  if (tested) return { check, status: 'not-applicable', message: 'it serves no port' }
  const message = 'both stay up and were asked nothing, as the original exposes no port (`--port N` asks one)'
  return { check, status: 'note', message }
}

function portsCheck(original: readonly PortObservation[], candidate: readonly PortObservation[]): Check {
  const check = 'ports'
  const wrong: string[] = []
  const weak: string[] = []
  for (const { port, answer } of original) {
    const now = candidate.find((seen) => seen.port === port)?.answer ?? 'none'
    if (answer === 'none')
      weak.push(`the original does not answer on port ${port}${now === 'none' ? ' either' : ''}`)
    else if (now !== answer)
      wrong.push(`port ${port} answers ${spoken(now)}, in the original ${spoken(answer)}`)
    else if (typeof answer === 'number' && answer >= 400)
      weak.push(`both answer on port ${port} with ${answer} (\`--path\` asks for something else)`)
  }
  if (wrong.length > 0) return { check, status: 'fail', message: wrong.join('; ') }
  if (weak.length > 0) return { check, status: 'note', message: weak.join('; ') }
  return {
    check,
    status: 'pass',
    message: original.map(({ port, answer }) => `${port}: ${answer}`).join(', '),
  }
}

function spoken(answer: PortObservation['answer']): string {
  if (answer === 'none') return 'nothing'
  return answer === 'open' ? 'in another protocol than HTTP' : `with ${answer}`
}

function healthCheck(original: RunObservation, candidate: RunObservation, expected: boolean): Check {
  const check = 'health'
  if (candidate.health === null) {
    if (!expected) return { check, status: 'not-applicable', message: 'neither declares a health check' }
    return { check, status: 'fail', message: 'the HEALTHCHECK of the original is gone' }
  }
  if (candidate.health.exitCode === 0) return { check, status: 'pass', message: '' }
  const message = `its health check fails with code ${candidate.health.exitCode ?? 'unknown'}${said(candidate.health.output)}`
  const wasBroken = original.health !== null && original.health.exitCode !== 0
  return {
    check,
    status: wasBroken ? 'note' : 'fail',
    message: wasBroken ? `${message}, as the original's does` : message,
  }
}

function smokeCheck(original: RunObservation, candidate: RunObservation): Check {
  const check = 'smoke'
  if (candidate.smoke === null) return { check, status: 'not-applicable', message: 'no --smoke command' }
  const [before, after] = [original.smoke?.exitCode ?? null, candidate.smoke.exitCode]
  if (after === 0) return { check, status: 'pass', message: '' }
  const message = `the smoke test ends with ${after ?? 'no code'}${said(candidate.smoke.output)}`
  return { check, status: before === 0 ? 'fail' : 'note', message }
}

/** 128 + SIGKILL: it had to be killed. */
const KILLED = 137

function stopCheck(original: RunObservation, candidate: RunObservation): Check {
  const check = 'stop'
  if (candidate.stop?.exitCode !== KILLED) return { check, status: 'pass', message: '' }
  if (original.stop?.exitCode === KILLED) {
    return { check, status: 'note', message: 'both ignore SIGTERM and have to be killed' }
  }
  return {
    check,
    status: 'fail',
    message: 'it ignores SIGTERM and has to be killed, the original ends by itself',
  }
}

function userCheck(before: number | null, after: number | null): Check {
  const check = 'user'
  if (after === null)
    return { check, status: 'not-applicable', message: 'the engine does not tell the user id' }
  if (after !== 0) return { check, status: 'pass', message: `runs as ${after}` }
  if (before !== null && before !== 0) {
    return { check, status: 'fail', message: `it runs as root, the original as ${before}` }
  }
  return { check, status: 'shortfall', message: 'it runs as root' }
}

const COMPLAINT = /error|exception|panic|fatal|cannot|can't|denied|not found|no such|missing|answers|lacks/i

/** The line that says most: the last one that complains, else the last one. */
export function said(output: string): string {
  const lines = ownWords(output)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const line = lines.findLast((each) => COMPLAINT.test(each)) ?? lines.at(-1)
  return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`
}
