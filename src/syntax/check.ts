/** What BuildKit refuses in an instruction that its parser has taken (`instructions/parse.go`). */
import { lower, trim } from './characters.ts'
import { checkFlags } from './flag-rules.ts'
import { isHeredocWord } from './heredocs.ts'
import { readJson } from './json.ts'
import { healthcheckType, isAs } from './read.ts'
import { type Statement, wordAt } from './statement.ts'
import type { AddInstruction, CopyInstruction, Instruction, OnbuildInstruction, Pair, Word } from './tree.ts'
import { nearest, oneOf, shown } from './wording.ts'
import { blankWords } from './words.ts'

/** Notes the statement's problems. Not for ONBUILD triggers: those are read when the image serves as a base. */
export function checkInstruction(statement: Statement, instruction: Instruction): void {
  const { keyword, keywordSpan, problems } = statement
  if (!(instruction.keyword === 'HEALTHCHECK' && instruction.none)) checkFlags(statement)
  switch (instruction.keyword) {
    case 'FROM':
      checkFrom(statement)
      break
    case 'COPY':
    case 'ADD':
      checkSources(statement, instruction)
      break
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      checkPairs(statement, instruction.pairs)
      break
    case 'HEALTHCHECK':
      checkHealthcheck(statement)
      break
    case 'VOLUME':
      checkVolume(statement, instruction.paths)
      break
    case 'SHELL':
      checkShell(statement, instruction.words)
      break
    case 'ONBUILD':
      checkOnbuild(statement, instruction)
      break
    case 'UNKNOWN':
      refuseUnknown(statement, instruction.suggestion)
      break
    case 'EXPOSE':
      if (isEmpty(statement)) problems.add(keywordSpan, 'EXPOSE needs a port, as in `EXPOSE 8080`.')
      break
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      if (isEmpty(statement)) problems.add(keywordSpan, `${keyword} needs a value and has none.`)
      break
    default: // RUN, CMD and ENTRYPOINT may stand alone.
  }
}

function isEmpty({ start, end }: Statement): boolean {
  return start === end
}

const STAGE_NAME = /^[a-z][a-z0-9\-_.]*$/

function checkFrom(statement: Statement): void {
  const { line, start, end, keywordSpan, problems } = statement
  const [image, as, name, more] = blankWords(line.text, start, end, 4).map((span) => wordAt(statement, span))
  if (image === undefined) {
    problems.add(keywordSpan, 'FROM needs an image, as in `FROM alpine:3.22` or `FROM scratch`.')
  } else if (as === undefined) {
    return
  } else if (name === undefined || more !== undefined || !isAs(as.text)) {
    problems.add(
      { start: as.span.start, end: wordAt(statement, { start, end }).span.end },
      `FROM takes an image, or \`image AS name\`, and nothing more; a comment needs a line of its own.`,
    )
  } else if (!STAGE_NAME.test(lower(name.text))) {
    problems.add(
      name.span,
      `\`${shown(name.text)}\` cannot name a stage: begin with a letter, go on with letters, digits, \`-\`, \`_\` and \`.\`.`,
    )
  }
}

function checkSources(statement: Statement, { destination, json }: CopyInstruction | AddInstruction): void {
  const { keyword, keywordSpan, problems } = statement
  if (destination === null) {
    const form = json ? `\`${keyword} ["source", "destination"]\`` : `\`${keyword} source destination\``
    problems.add(keywordSpan, `${keyword} needs a source and a destination: write ${form}.`)
  } else if (isHeredocWord(destination.text)) {
    problems.add(destination.span, `A heredoc cannot be the destination of ${keyword}: put a path behind it.`)
  }
}

function checkPairs(statement: Statement, pairs: readonly Pair[]): void {
  const { keyword, keywordSpan, problems } = statement
  if (pairs.length === 0) {
    problems.add(keywordSpan, `${keyword} needs a name, as in \`${keyword} NAME=value\`.`)
  }
  for (const { name, span } of pairs) {
    if (name.text === '') problems.add(span, `The name before \`=\` is missing in this ${keyword}.`)
  }
}

function checkHealthcheck(statement: Statement): void {
  const { start, end, keywordSpan, problems, line } = statement
  const { type, rest } = healthcheckType(statement)
  const body = wordAt(statement, { start, end }).span
  const isBare = rest === end || readJson(line, rest, end)?.length === 0
  if (isEmpty(statement)) {
    problems.add(keywordSpan, 'HEALTHCHECK needs `CMD` with a command, or `NONE`.')
  } else if (type === 'NONE') {
    if (!isBare) problems.add(body, 'HEALTHCHECK NONE takes nothing behind it.')
  } else if (type !== 'CMD') {
    const suggestion = nearest(type, ['CMD', 'NONE'])
    problems.add(
      body,
      `\`${shown(type)}\` is not a kind of HEALTHCHECK: write \`CMD\` and a command, or \`NONE\`.`,
      suggestion,
    )
  } else if (isBare) {
    problems.add(body, 'HEALTHCHECK CMD needs a command behind it.')
  }
}

function checkVolume({ keywordSpan, problems }: Statement, paths: readonly Word[]): void {
  if (paths.length === 0) problems.add(keywordSpan, 'VOLUME needs a path, as in `VOLUME /data`.')
  for (const path of paths) {
    if (trim(path.text) === '') problems.add(path.span, 'A path of VOLUME is empty.')
  }
}

function checkShell({ keywordSpan, problems }: Statement, words: readonly Word[]): void {
  if (words.length > 0) return
  problems.add(keywordSpan, 'SHELL needs a JSON array of strings, as in `SHELL ["/bin/bash", "-c"]`.')
}

function checkOnbuild({ keywordSpan, problems }: Statement, { trigger }: OnbuildInstruction): void {
  if (trigger === null) {
    problems.add(keywordSpan, 'ONBUILD needs an instruction behind it.')
    return
  }
  const keyword = trigger.written.toUpperCase()
  if (keyword === 'ONBUILD' || keyword === 'FROM' || keyword === 'MAINTAINER') {
    problems.add(trigger.keywordSpan, `${keyword} cannot be the trigger of an ONBUILD.`)
  }
}

/** What people end a heredoc with: one too many, or behind a heredoc that has ended already. */
const HEREDOC_ENDS = new Set(['EOF', 'EOT', 'EOS', 'EOL', 'END'])

function refuseUnknown({ written, keywordSpan, problems }: Statement, suggestion: string | null): void {
  if (written === '') {
    problems.add(keywordSpan, 'A line continuation stands here with no instruction before or behind it.')
    return
  }
  const start = `\`${shown(written)}\` is not an instruction`
  if (HEREDOC_ENDS.has(written)) {
    problems.add(keywordSpan, `${start}, and no heredoc is open here that it could end: take the line out.`)
  } else if (suggestion === null) {
    problems.add(
      keywordSpan,
      `${start}: if it belongs to the instruction above, that one must end in a line continuation.`,
    )
  } else {
    problems.add(keywordSpan, `${start}: did you mean ${oneOf([suggestion])}?`, suggestion)
  }
}
