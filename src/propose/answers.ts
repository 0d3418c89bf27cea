/** What the configuration answers to a decline (`propose.answers`), as the change to the file that the answer means. */
import { ANSWERABLE, type Answers, type ProposeSettings } from '../config/config.ts'
import type { Build } from '../facts/build.ts'
import type { Step } from './proposal.ts'

export interface Answered {
  /** The whole file with the answer in it. */
  readonly text: string
  readonly step: Step
}

/** What the configuration answers about one Dockerfile; null when it says nothing. */
export function answerTo(answers: Answers, code: string, dockerfile: string): string | null {
  const known = ANSWERABLE.find((one) => one === code)
  const said = known === undefined ? undefined : answers[known]
  if (typeof said === 'string') return said
  return said !== undefined && Object.hasOwn(said, dockerfile) ? (said[dockerfile] ?? null) : null
}

/** Null when nothing answers the decline, or the answer changes no line of the file. */
export function answered(build: Build, code: string, { answers }: ProposeSettings): Answered | null {
  const answer = answerTo(answers, code, build.path)
  if (answer === null) return null
  if (code === 'no-workdir') return inDirectory(build, answer)
  return code === 'dev-runner' || code === 'dynamic-start' || code === 'start-not-found'
    ? startingWith(build, answer)
    : null
}

const BECAUSE = 'The configuration says so (`propose.answers`).'

/** A start command in place of the last CMD; a file with an ENTRYPOINT of its own is left alone. */
function startingWith({ stages, model }: Build, answer: string): Answered | null {
  const instructions = stages.at(-1)?.instructions ?? []
  if (instructions.some(({ keyword }) => keyword === 'ENTRYPOINT')) return null
  const { text } = model.dockerfile.source
  const last = instructions.findLast(({ keyword }) => keyword === 'CMD')
  const words = answer.trim().split(/ +/)
  const plain = words.every((word) => /^[\w@%+=:,./-]+$/.test(word))
  const line = `CMD ${plain ? `[${words.map((word) => JSON.stringify(word)).join(', ')}]` : answer.trim()}`
  const step = { title: `Start with \`${answer.trim()}\``, reason: BECAUSE, rules: [] }
  if (last) return { text: `${text.slice(0, last.span.start)}${line}${text.slice(last.span.end)}`, step }
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return { text: `${text.replace(/\r?\n$/, '')}${eol}${line}${eol}`, step }
}

/** A WORKDIR behind the last FROM. */
function inDirectory({ stages, model }: Build, answer: string): Answered | null {
  const from = stages.at(-1)?.from
  if (!from || !/^\/[\w./-]*\w$/.test(answer)) return null
  const { text } = model.dockerfile.source
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const step = { title: `Keep the program in ${answer}`, reason: BECAUSE, rules: [] }
  return { text: `${text.slice(0, from.span.end)}${eol}WORKDIR ${answer}${text.slice(from.span.end)}`, step }
}
