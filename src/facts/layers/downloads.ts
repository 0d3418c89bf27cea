/** Files that curl and wget leave in a layer. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { fact } from '../build.ts'
import { lineageCommands, type StageCommand, stageCommands } from '../commands.ts'
import { below, expand, normalise, unquote } from '../placements.ts'

export interface Download {
  readonly command: StageCommand
  /** Absolute; a variable that nobody knows stays as written. */
  readonly path: string
}

/** Those of the stage and of the stages below it, in order; what is piped on or named by a substitution is left out. */
export const downloads = fact((stage: Stage): readonly Download[] =>
  lineageCommands(stage).flatMap((command) => {
    const written = command.guarded ? null : writtenFile(command)
    const path = written === null ? null : pathIn(command, written)
    return path === null ? [] : [{ command, path }]
  }),
)

/** The directories that `git clone` makes, those that the same RUN removes again left out. */
export const clones = fact((stage: Stage): readonly Download[] =>
  lineageCommands(stage).flatMap((command) => {
    const directory = command.guarded ? null : clonedTo(command)
    const path = directory === null ? null : pathIn(command, directory)
    return path === null || isRemovedAtOnce(command, path) ? [] : [{ command, path }]
  }),
)

/** The word behind the address, or the name of the repository. */
function clonedTo({ name, texts }: StageCommand): string | null {
  if (name !== 'git' || !texts.includes('clone')) return null
  const words = texts.map(unquote)
  const at = words.findIndex((word) => /^(https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(word))
  if (at === -1) return null
  const next = words[at + 1]
  if (next !== undefined) return next.startsWith('-') ? null : next
  return (words[at] ?? '')
    .replace(/\/+$/, '')
    .replace(/^.*[/:]/, '')
    .replace(/\.git$/, '')
}

function isRemovedAtOnce({ stage, instruction, ordinal }: StageCommand, path: string): boolean {
  return stageCommands(stage).some((other) => {
    if (other.instruction !== instruction || other.ordinal < ordinal) return false
    return (
      /^(rm|mv)$/.test(other.name ?? '') &&
      other.texts.some((text) => {
        const removed = text.startsWith('-') ? null : pathIn(other, text)
        return removed !== null && (below(removed, path) !== null || below(path, removed) !== null)
      })
    )
  })
}

/** An argument as an absolute path; null where a glob, a substitution or an unknown directory decides. */
export function pathIn(command: StageCommand, text: string): string | null {
  const { variables, workdir } = stateBefore(command.stage, command.instruction)
  const word = expand(unquote(text), variables)
  if (word === '' || /[*?`()]/.test(word)) return null
  if (word.startsWith('/')) return normalise('/', word)
  const moved = stageCommands(command.stage).findLast(
    ({ name, instruction, ordinal }) =>
      /^(cd|pushd)$/.test(name ?? '') && instruction === command.instruction && ordinal < command.ordinal,
  )
  const directory = moved ? moved.args[0] : '.'
  return typeof directory === 'string' ? normalise(normalise(normalise('/', workdir), directory), word) : null
}

const NAMES = {
  curl: { short: /^-[a-zA-Z]*o(.*)$/, long: /^--output(?:=(.+))?$/ },
  wget: { short: /^-[a-zA-Z]*O(.*)$/, long: /^--output-document(?:=(.+))?$/ },
}

function writtenFile({ name, texts, redirects }: StageCommand): string | null {
  if (name !== 'curl' && name !== 'wget') return null
  const named = namedFile(texts, NAMES[name])
  if (named !== undefined) return /^(-|\/dev\/.*)$/.test(named) ? null : named
  if (name === 'curl' && !texts.some((text) => /^(-[a-zA-Z]*O[a-zA-Z]*|--remote-name)$/.test(text)))
    return redirects.find(({ target }) => target !== null)?.target?.text ?? null
  if (texts.some((text) => /^(-P|--directory-prefix|--output-dir)/.test(text))) return null
  const url = texts.map(unquote).find((text) => /^(https?|ftp):\/\//.test(text))
  return url?.replace(/[?#].*$/, '').replace(/^.*\//, '') ?? null
}

/** Behind the flag, or in the same word. */
function namedFile(texts: readonly string[], { short, long }: (typeof NAMES)['curl']): string | undefined {
  for (const [at, text] of texts.entries()) {
    const match = text.startsWith('--') ? long.exec(text) : short.exec(text)
    if (match) return match[1] || texts[at + 1]
  }
  return undefined
}
