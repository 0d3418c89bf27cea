/** Files of environment variables that a COPY names and an image keeps. */
import { sourcesOf } from '../context/sources.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact, type Stage } from './build.ts'
import { lineageCommands } from './commands.ts'
import { ENV_NAME, secretInEnv } from './layers/sent-files.ts'
import { lineage } from './lineage.ts'
import { below, placements, transfers } from './placements.ts'

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
  const named = stage.instructions
    .flatMap(sourcesOf)
    .flatMap(({ path, glob, span }) => (glob ? [] : [{ path, span }]))
  return [...named, ...passedOn(stage)].flatMap(({ path, span }): readonly CopiedEnvironment[] => {
    if (!ENV_NAME.test(path) || context.ignore.ignores(path)) return []
    const content = context.read(path)
    if (content.kind !== 'text') return context.exists(path) === 'absent' ? [{ path, sets: null, span }] : []
    const sets = secretInEnv(content.text)
    return sets === null ? [] : [{ path, sets, span }]
  })
})

/** `COPY --from=build /app/.env`, which the copy of a directory brought there and no command mentions. */
function passedOn(stage: Stage): readonly Pick<CopiedEnvironment, 'path' | 'span'>[] {
  return transfers(stage).flatMap(({ from, sources, instruction }) =>
    sources
      .filter((source) => ENV_NAME.test(source) && !mentions(from, source))
      .flatMap((source) => {
        const places = lineage(from).flatMap(placements).toReversed()
        for (const place of places) {
          const [directory] = place.sources
          const rest = below(place.target, source)
          if (place.sources.length === 1 && directory !== undefined && rest && isDirectory(stage, directory))
            return [{ path: directory === '' ? rest : `${directory}/${rest}`, span: instruction.span }]
        }
        return []
      }),
  )
}

function isDirectory(stage: Stage, path: string): boolean {
  return path === '' || buildOf(stage).context.exists(path) === 'directory'
}

function mentions(stage: Stage, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return lineageCommands(stage).some(({ texts, redirects }) =>
    [...texts, ...redirects.map(({ target }) => target?.text ?? '')].some((text) => text.includes(name)),
  )
}
