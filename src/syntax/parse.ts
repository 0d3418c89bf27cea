/** Text to tree. Every text has one; what BuildKit would refuse is listed in `problems`. */
import { checkInstruction } from './check.ts'
import { findHeredocs, type HeredocStart } from './heredocs.ts'
import { readJson } from './json.ts'
import { type AttachedLine, checkSize, LineReader } from './lines.ts'
import { ProblemList } from './problems.ts'
import { readInstruction, triggerOf } from './read.ts'
import { createSource } from './source.ts'
import { type Statement, splitStatement } from './statement.ts'
import type { Dockerfile, Instruction } from './tree.ts'

/**
 * Reads a Dockerfile as BuildKit v0.34.1 does (`parser.Parse`, then `instructions.Parse`), but goes on after a problem.
 *
 * @param text the file, decoded from UTF-8 with any byte order mark kept
 * @returns the tree; `problems` is empty exactly when both steps of BuildKit take the file. Never throws; time is
 *   linear in the length of the text. Two bounds of our own are problems, too: 100,000 lines, and 1,000 heredocs an instruction.
 */
export function parse(text: string): Dockerfile {
  const source = createSource(text)
  const problems = new ProblemList()
  checkSize(source, problems)
  const reader = new LineReader(source, problems)
  const instructions: Instruction[] = []
  const stageCheck = new StageCheck(problems)
  for (let attached = reader.read(); attached !== null; attached = reader.read()) {
    const instruction = readAttached(reader, attached, instructions.length, problems)
    stageCheck.take(instruction)
    instructions.push(instruction)
  }
  if (instructions.length === 0) {
    problems.add({ start: 0, end: 0 }, 'There is no instruction in this file: begin with `FROM image`.')
  }
  return {
    source,
    escape: reader.directives.escape,
    directives: reader.directives.directives,
    instructions,
    comments: reader.comments,
    problems: problems.sorted(),
  }
}

function readAttached(
  reader: LineReader,
  { line, comments }: AttachedLine,
  index: number,
  problems: ProblemList,
): Instruction {
  const setting = { line, escape: reader.directives.escape, problems }
  const statement = splitStatement(setting, 0, line.text.length)
  const starts = heredocStarts(statement)
  const { heredocs, end } =
    starts.length > 0 ? reader.readHeredocs(starts, problems) : { heredocs: NO_HEREDOCS, end: line.span.end }
  const span = { start: line.span.start, end }
  const instruction = readInstruction(statement, { index, span, heredocs, comments })
  checkInstruction(statement, instruction)
  return instruction
}

const NO_HEREDOCS: never[] = []

/** Heredocs stand in RUN, COPY and ADD without a JSON array, and in ONBUILD of these. */
function heredocStarts(statement: Statement): HeredocStart[] {
  const { line, problems } = statement
  if (!line.text.includes('<<')) return NO_HEREDOCS
  const holder = triggerOf(statement) ?? statement
  const { keyword } = holder
  if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD') return []
  return readJson(line, holder.start, holder.end) === null ? findHeredocs(line, problems) : []
}

/** Before the first FROM only ARG may stand; said once, at the first instruction that does not. */
class StageCheck {
  private done = false
  private readonly problems: ProblemList

  constructor(problems: ProblemList) {
    this.problems = problems
  }

  take({ keyword, keywordSpan }: Instruction): void {
    if (this.done || keyword === 'ARG' || keyword === 'UNKNOWN') return
    this.done = true
    if (keyword === 'FROM') return
    this.problems.add(
      keywordSpan,
      `${keyword} stands before the first FROM, where only ARG may: begin a stage first.`,
    )
  }
}
