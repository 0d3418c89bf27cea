/** Where we say something else than BuildKit on purpose, each with its reason. Anything not listed here is a fault. */
import type { Difference } from './compare.ts'

export interface Deliberate {
  readonly reason: string
  /** Whether it explains a difference; `valid` says whether the bytes of the file are UTF-8. */
  readonly explains: (difference: Difference, valid: boolean) => boolean
}

const BEYOND_ASCII = /[^\u0000-\u007f]/

export const DELIBERATE: readonly Deliberate[] = [
  {
    reason:
      'BuildKit reads flags byte by byte and takes each byte for a character, so that --chown=é becomes --chown=Ã©; we show what is written',
    explains: ({ what, ours, buildkit }) =>
      what.startsWith('flags of line') && BEYOND_ASCII.test(JSON.stringify([ours, buildkit])),
  },
  {
    reason:
      'bytes that are not UTF-8 are U+FFFD, one each in the oracle, one for each broken sequence in ours, as the Encoding Standard has it',
    explains: ({ ours, buildkit }, valid) => !valid && withoutBroken(ours) === withoutBroken(buildkit),
  },
  {
    reason:
      'a mount at a relative path on an image that nobody knows: the oracle takes its work directory for /, we do not know it',
    explains: ({ what, ours, buildkit }) =>
      what.startsWith('refuses stage') && ours === null && buildkit === 'invalid mount target "/"',
  },
]

function withoutBroken(value: unknown): string {
  return JSON.stringify(value).replaceAll('\ufffd', '')
}
