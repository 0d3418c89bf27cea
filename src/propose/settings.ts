/** What the configuration may ask of a proposal; the words are those of its file. */
import { ANSWERABLE, type Answers } from '../config/config.ts'

export interface ProposeSettings {
  /** `same` keeps the base of the original; `auto` takes the smallest one that is proven. */
  readonly 'target-base': 'auto' | 'distroless' | 'alpine' | 'slim' | 'same'
  /** An image for the shipped stage where it is one of its own; null to find one. */
  readonly 'base-runtime': string | null
  /** Name of the shipped stage where the file gives it none. */
  readonly 'stage-name': string
  /** Stages on the path to the shipped one. */
  readonly 'max-stages': number
  readonly healthcheck: boolean
  readonly 'cache-mounts': boolean
  readonly answers: Answers
}

/** What the configuration answers about one Dockerfile; null when it says nothing. */
export function answerTo(answers: Answers, code: string, dockerfile: string): string | null {
  const known = ANSWERABLE.find((one) => one === code)
  const said = known === undefined ? undefined : answers[known]
  if (typeof said === 'string') return said
  return said !== undefined && Object.hasOwn(said, dockerfile) ? (said[dockerfile] ?? null) : null
}
