/** Files with credentials that a build stage writes, and that a copy takes along into another one. */
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import type { Span } from '../syntax/source.ts'
import { fact } from './build.ts'
import { citeCommand, lineageCommands, type StageCommand } from './commands.ts'
import { below, expand, normalise, type Transfer, transfers, unquote } from './placements.ts'

export interface CarriedCredentials {
  readonly copy: Transfer
  /** Absolute, in the stage that writes it. */
  readonly path: string
  readonly writtenBy: string
  readonly writtenAt: Span
}

/** What package managers and Git read them from. */
const FILE = /(^|\/)(\.npmrc|\.netrc|\.git-credentials|\.pypirc)$/
/** A setting without one of these is none of a secret: registries and proxies stand in the same files. */
const CREDENTIAL = /_auth|_password|\bpassword\b|:\/\/[^@/\s]+@/i

/** Of each copy the first; none of a file that a later command of its stage removes. */
export const carriedCredentials = fact((stage: Stage): readonly CarriedCredentials[] =>
  transfers(stage).flatMap((copy) => {
    const found = [...keptCredentials(copy.from)].find(([path]) =>
      copy.sources.some((source) => below(source, path) !== null),
    )
    if (!found) return []
    const [path, command] = found
    return [{ copy, path, writtenBy: citeCommand(command), writtenAt: command.span }]
  }),
)

/** More files of a stage than these are not looked at. */
const MOST = 16

/** What is there at the end of a stage, by its absolute path. */
const keptCredentials = fact((stage: Stage): ReadonlyMap<string, StageCommand> => {
  const kept = new Map<string, StageCommand>()
  for (const command of lineageCommands(stage)) {
    const path = writtenFile(command)
    if (path !== null && kept.size < MOST) kept.set(path, command)
    for (const one of kept.keys()) if (removes(command, one)) kept.delete(one)
  }
  return kept
})

function writtenFile(command: StageCommand): string | null {
  if (command.guarded || command.redirects.length === 0) return null
  const target = command.redirects.find(({ operator }) => operator === '>' || operator === '>>')?.target
  if (!target || !FILE.test(unquote(target.text))) return null
  return command.texts.some((text) => CREDENTIAL.test(text)) ? inStage(command, target.text) : null
}

/** With the directory at the start of the RUN: a `cd` in it makes another file of a relative path, which is then not found. */
function inStage(command: StageCommand, written: string): string {
  const { variables, workdir } = stateBefore(command.stage, command.instruction)
  const home = variables.get('HOME') ?? '/root'
  const text = expand(unquote(written), new Map([['HOME', home], ...variables]))
  return normalise(normalise('/', workdir), text.replace(/^~(?=\/)/, home))
}

/** The file by its name, or a directory that it lies in. */
function removes(command: StageCommand, path: string): boolean {
  if (command.name !== 'rm' && command.name !== 'shred') return false
  return command.texts.some(
    (text) => !text.startsWith('-') && (FILE.test(text) || below(inStage(command, text), path) !== null),
  )
}
