/** Trees that are copied and then given to somebody, file by file, in another layer. */
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import type { Span } from '../syntax/source.ts'
import { fact } from './build.ts'
import { type StageCommand, stageCommands } from './commands.ts'
import { below, normalise, placements, transfers } from './placements.ts'

export interface ChownedCopy {
  readonly call: StageCommand
  /** The flag that the COPY takes instead: `--chown=app:app`. */
  readonly flag: string
  readonly path: string
  readonly copies: readonly Span[]
}

export const chownedCopies = fact((stage: Stage): readonly ChownedCopy[] => {
  const copied = [...placements(stage), ...transfers(stage)].filter(
    ({ instruction }) => !instruction.flags.some(({ name }) => name === 'chown' || name === 'chmod'),
  )
  return stageCommands(stage).flatMap((call) => {
    const given = givenTo(stage, call)
    if (!given) return []
    for (const path of given.paths) {
      const copies = copied
        .filter(
          ({ instruction, target, sources }) =>
            instruction.index < call.instruction.index && isTree(sources) && below(path, target) !== null,
        )
        .map(({ instruction }) => instruction.span)
      if (copies.length > 0) return [{ call, flag: given.flag, path, copies }]
    }
    return []
  })
})

/** A single file costs nothing to speak of. */
function isTree(sources: readonly string[]): boolean {
  return sources.some((source) => !/\.[a-z0-9]{1,5}$/i.test(source) || source.includes('*'))
}

function givenTo(
  stage: Stage,
  call: StageCommand,
): { readonly flag: string; readonly paths: readonly string[] } | null {
  if ((call.name !== 'chown' && call.name !== 'chmod') || call.guarded) return null
  if (!call.args.some((arg) => arg === '--recursive' || /^-[a-zA-Z]*R/.test(arg ?? ''))) return null
  const [whom, ...rest] = call.texts.filter((text) => !text.startsWith('-'))
  if (whom === undefined || (call.name === 'chmod' && !/^[0-7]{3,4}$/.test(whom))) return null
  const { workdir } = stateBefore(stage, call.instruction)
  const paths = rest
    .filter((text) => !/[$*`]/.test(text))
    .map((text) => normalise(workdir, text))
    .filter((path) => path !== '/')
  return { flag: `--${call.name}=${whom}`, paths }
}
