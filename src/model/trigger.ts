/** ONBUILD triggers: kept as text in the image, and read again when a stage builds on it. */
import { LineReader } from '../syntax/lines.ts'
import { parse } from '../syntax/parse.ts'
import { ProblemList } from '../syntax/problems.ts'
import { createSource } from '../syntax/source.ts'
import type { Dockerfile, Instruction, OnbuildInstruction } from '../syntax/tree.ts'

/** A trigger read by itself: its spans are those of its own text. */
export type ReadTrigger = { readonly instruction: Instruction } | { readonly problem: string }

/** What `OnBuild` of the image config holds: the lines of the instruction joined, without `ONBUILD`, heredocs behind it. */
export function triggerText(dockerfile: Dockerfile, onbuild: OnbuildInstruction): string {
  const { source } = dockerfile
  const written = source.text.slice(onbuild.span.start, onbuild.span.end)
  const header = `# escape=${dockerfile.escape}\n`
  const reader = new LineReader(createSource(header + written), new ProblemList())
  const line = reader.read()?.line.text ?? ''
  const bodies = onbuild.heredocs.map((heredoc) => `\n${heredoc.content}${heredoc.name}`)
  return line.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, '') + bodies.join('')
}

/** Reads the text as BuildKit does: as a Dockerfile of one instruction, with `\` as its escape character. */
export function readTrigger(text: string): ReadTrigger {
  const { instructions, problems } = parse(`FROM scratch\n${text}`)
  const [, instruction, second] = instructions
  const [problem] = problems
  if (!instruction) return { problem: 'nothing stands behind ONBUILD' }
  if (second) return { problem: 'it holds more than one instruction' }
  if (problem) return { problem: problem.message.replace(/\.$/, '') }
  return instruction.keyword === 'FROM' ? { problem: 'FROM is no trigger' } : { instruction }
}
