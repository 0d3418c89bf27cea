import { parse } from '../../src/syntax/parse.ts'
import { textOf } from '../../src/syntax/source.ts'
import type { Command, Dockerfile, Instruction, Word } from '../../src/syntax/tree.ts'

type Of<K extends Instruction['keyword']> = Extract<Instruction, { keyword: K | (string & {}) }>

/** The instruction on the last line of a stage, told to be of a keyword. */
export function one<K extends Instruction['keyword']>(
  keyword: K,
  line: string,
): Of<K> & { readonly keyword: K } {
  const { instructions } = parse(`FROM scratch\n${line}\n`)
  const instruction = instructions[1]
  if (instructions.length !== 2 || instruction?.keyword !== keyword) {
    throw new Error(`expected one ${keyword}, found ${instructions.map((other) => other.keyword)}`)
  }
  return instruction as Of<K> & { readonly keyword: K }
}

export function texts(words: readonly Word[]): string[] {
  return words.map((word) => word.text)
}

/** The words of exec form, or the text for the shell. */
export function commandText(command: Command): string[] | string {
  return command.form === 'exec' ? texts(command.words) : command.script.text
}

/** The file's text under every span of a kind. */
export function spanned(dockerfile: Dockerfile, words: readonly (Word | null)[]): (string | null)[] {
  return words.map((word) => (word === null ? null : textOf(dockerfile.source, word.span)))
}

export function keywords(text: string): string[] {
  return parse(text).instructions.map((instruction) => instruction.keyword)
}

/** "line: message", with the stage that most texts need already there. */
export function problems(line: string): string[] {
  return parse(`FROM scratch\n${line}`).problems.map((problem) => problem.message)
}
