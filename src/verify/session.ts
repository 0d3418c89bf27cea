/** One run of verify: its random name, its temporary folder, and the way everything of it goes away again. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Session {
  /** Twelve hex digits: part of every name of ours. */
  readonly run: string
  readonly folder: string
  /** Aborted by SIGINT, SIGTERM, SIGHUP, and when all the time is used up. */
  readonly signal: AbortSignal
  /** What was received; null when nothing was. */
  interrupted(): NodeJS.Signals | null
  outOfTime(): boolean
  /** Run on every way out, last one first; what one throws does not stop the others. */
  atEnd(action: () => Promise<void>): void
}

/** How long what was aborted may take to come to its own end. */
const GRACE_MS = 20_000

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs `work` in a session; whatever happens, what was registered at its end is done before this returns. */
export async function withSession<T>(
  options: { readonly totalMs: number; readonly keepFolder: boolean },
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const actions: (() => Promise<void>)[] = []
  let received: NodeJS.Signals | null = null
  // Listening before anything is made: a second signal must not end us while we tidy up either.
  const listener = (signal: NodeJS.Signals): void => {
    received ??= signal
    controller.abort()
  }
  for (const signal of SIGNALS) process.on(signal, listener)
  let late = false
  const timer = setTimeout(() => {
    late = true
    controller.abort()
  }, options.totalMs)
  const grace = deadline(controller.signal)
  try {
    const run = randomBytes(6).toString('hex')
    const folder = await mkdtemp(join(tmpdir(), `stagewright-${run}-`))
    if (!options.keepFolder) actions.push(() => rm(folder, { recursive: true, force: true }))
    const session: Session = {
      run,
      folder,
      signal: controller.signal,
      interrupted: () => received,
      outOfTime: () => late && received === null,
      atEnd: (action) => actions.push(action),
    }
    return await Promise.race([work(session), grace.passed])
  } finally {
    clearTimeout(timer)
    grace.cancel()
    for (const action of actions.reverse()) await action().catch(() => {})
    for (const signal of SIGNALS) process.off(signal, listener)
  }
}

/** Rejects some time after an abort: tidying up must not wait for what does not heed it. */
function deadline(signal: AbortSignal): { readonly passed: Promise<never>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<never>((_resolve, reject) => {
    const start = (): void => {
      timer = setTimeout(() => reject(new Error('interrupted')), GRACE_MS)
    }
    signal.addEventListener('abort', start, { once: true })
  })
  return { passed, cancel: () => clearTimeout(timer) }
}
