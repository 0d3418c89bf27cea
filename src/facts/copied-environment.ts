/** Files of environment variables that a COPY names and an image keeps. */
import { sourcesOf } from '../context/sources.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact, type Stage } from './build.ts'
import { ENV_NAME, secretInEnv } from './layers/sent-files.ts'

export interface CopiedEnvironment {
  /** Its path in the context. */
  readonly path: string
  /** The secret-like name that it sets; null where only the machine that builds has the file. */
  readonly sets: string | null
  readonly span: Span
}

/** Those that set a secret, and those that the repository leaves out; nothing is said of a file without one. */
export const copiedEnvironments = fact((stage: Stage): readonly CopiedEnvironment[] => {
  const { context } = buildOf(stage)
  if (!context.list().complete) return []
  return stage.instructions
    .flatMap(sourcesOf)
    .flatMap(({ path, glob, span }): readonly CopiedEnvironment[] => {
      if (glob || !ENV_NAME.test(path) || context.ignore.ignores(path)) return []
      const content = context.read(path)
      if (content.kind !== 'text')
        return context.exists(path) === 'absent' ? [{ path, sets: null, span }] : []
      const sets = secretInEnv(content.text)
      return sets === null ? [] : [{ path, sets, span }]
    })
})
