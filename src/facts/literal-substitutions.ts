/** Command substitutions where no shell runs. */
import { stageOf } from '../model/stage-of.ts'
import type { Span } from '../syntax/source.ts'
import type { Instruction, Word } from '../syntax/tree.ts'
import { type Build, fact, type Stage } from './build.ts'

export interface LiteralSubstitution {
  readonly stage: Stage | null
  readonly keyword: Instruction['keyword']
  /** `$(date)`, as written. */
  readonly text: string
  /** What gets the text as its value: a name, or the instruction. */
  readonly name: string
  readonly span: Span
}

/** `$(…)` of anything, backticks of a program that is known: markdown uses them, too. */
const SUBSTITUTION =
  /(?<!\\)\$\((?!\()(?:[^()]|\([^()]{0,200}\)){0,1000}(?:\)|$)|(?<!\\)`(?:date|git|hostname|uname|cat|nproc|whoami|id|curl|dirname|arch)\b[^`]*(?:`|$)/
/** Values that some shell reads later, on purpose. */
const READ_LATER =
  /^(PS[1-4]|PROMPT.*|.*_?COMMAND|.*_CMD|BASH_ENV|ENV|RUN|INSTALL|UNINSTALL|USAGE|.*usage|.*docker\.(cmd|debug|help).*|.*_OPTS|.*_ARGS|.*_FLAGS)$/i

export const literalSubstitutions = fact((build: Build): readonly LiteralSubstitution[] => {
  const { instructions, escape: escapeCharacter } = build.model.dockerfile
  const found: LiteralSubstitution[] = []
  for (const instruction of instructions) {
    for (const { name, word } of valuesOf(instruction)) {
      const text = /\$\(|`/.test(word.text) ? SUBSTITUTION.exec(word.text)?.[0] : undefined
      if (text === undefined || READ_LATER.test(name) || (escapeCharacter === '`' && text.startsWith('`')))
        continue
      const stage = stageOf(build.model, instruction)
      found.push({ stage, keyword: instruction.keyword, text, name, span: word.span })
    }
  }
  return found
})

interface Value {
  readonly name: string
  readonly word: Word
}

function valuesOf(instruction: Instruction): readonly Value[] {
  switch (instruction.keyword) {
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return instruction.pairs.flatMap(({ name, value }) => (value ? [{ name: name.text, word: value }] : []))
    case 'COPY':
    case 'ADD': {
      const words = [...instruction.sources, ...(instruction.destination ? [instruction.destination] : [])]
      return words.map((word) => ({ name: instruction.keyword, word }))
    }
    case 'WORKDIR':
    case 'USER':
      return instruction.value ? [{ name: instruction.keyword, word: instruction.value }] : []
    default:
      return []
  }
}
