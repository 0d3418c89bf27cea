/** One proof from beginning to end: engine, temporary copies, comparison, and everything gone afterwards. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProcessPort } from '../io/process.ts'
import type { Bench } from './bench.ts'
import { copyContext } from './build-context.ts'
import type { EngineName } from './engine.ts'
import { chooseEngine } from './engines.ts'
import type { Limits } from './limits.ts'
import { type Session, withSession } from './session.ts'
import { resultOf, type VerifyResult, withoutSecrets } from './verdict.ts'
import { compare, type Plan } from './verify.ts'

export interface ProofInput {
  readonly plan: Plan
  /** The folder that is sent to the builder; it is copied and never written to. */
  readonly context: string
  readonly engine: EngineName | 'auto'
  readonly settings: Pick<Bench, 'buildArgs' | 'secrets' | 'variables' | 'ports' | 'path' | 'smoke' | 'depth'>
  readonly limits: Limits
  /** Logs and Dockerfiles stay where `kept` says. */
  readonly keep: boolean
  /** Of the programs that are started. */
  readonly env: NodeJS.ProcessEnv
  readonly processes: ProcessPort
  readonly progress: (text: string) => void
  readonly about: Pick<VerifyResult, 'path' | 'commit'>
}

export interface Proof {
  readonly result: VerifyResult
  /** The folder of the logs, null unless they were to be kept. */
  readonly kept: string | null
}

export class InterruptedBySignal extends Error {
  override readonly name = 'InterruptedBySignal'
}

/** Throws EngineError, ContextError, Interrupted (out of time) and InterruptedBySignal; leaves nothing behind in any case. */
export function prove(input: ProofInput): Promise<Proof> {
  return withSession({ totalMs: input.limits.totalMs, keepFolder: input.keep }, async (session) => {
    try {
      return await proveIn(session, input)
    } catch (error) {
      const signal = session.interrupted()
      if (signal !== null) throw new InterruptedBySignal(signal)
      throw error
    }
  })
}

async function proveIn(session: Session, input: ProofInput): Promise<Proof> {
  const { processes, env, limits, plan, settings } = input
  const { run, folder, signal } = session
  const { engine, version } = await chooseEngine(input.engine, { processes, env, run, folder, signal })
  session.atEnd(() => engine.cleanup())
  input.progress('copying the build context')
  const copy = join(folder, 'context')
  session.atEnd(() => rm(copy, { recursive: true, force: true }))
  const context = await copyContext(input.context, copy, limits.contextBytes)
  const bench: Bench = {
    ...settings,
    ...{
      engine,
      processes,
      limits,
      signal,
      outOfTime: session.outOfTime,
      env,
      folder,
      run,
      context,
      progress: input.progress,
    },
  }
  const outcome = await compare(bench, plan)
  const result = resultOf(outcome, plan.candidates, {
    ...input.about,
    engine: { name: engine.name, version },
    settings: {
      path: settings.path,
      smoke: settings.smoke !== null,
      buildArgs: settings.buildArgs.map((arg) => arg.split('=', 1)[0] ?? ''),
      secrets: settings.secrets.map((secret) => secret.id),
      env: [...settings.variables.keys()],
    },
  })
  const values = settings.secrets.map((secret) => secret.value)
  return { result: withoutSecrets(result, values), kept: input.keep ? folder : null }
}
