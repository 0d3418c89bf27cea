/** Build arguments that say neither what they are for nor what they are without a value. */
import type { Span } from '../syntax/source.ts'
import { type Build, fact } from './build.ts'

export interface BareArgument {
  readonly name: string
  readonly span: Span
}

/** Those that BuildKit sets by itself need no words. */
const PREDEFINED =
  /^(TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$|^(HTTPS?|FTP|NO|ALL)_PROXY$|^SOURCE_DATE_EPOCH$/i

/** The first declaration of each; a comment above it, or above the ARG it stands in, is enough. */
export const bareArguments = fact((build: Build): readonly BareArgument[] => {
  const seen = new Set<string>()
  const found: BareArgument[] = []
  for (const instruction of build.model.dockerfile.instructions) {
    if (instruction.keyword !== 'ARG') continue
    for (const { name, value, span } of instruction.pairs) {
      const known = seen.has(name.text)
      seen.add(name.text)
      const told = value !== null || instruction.comments.length > 0 || PREDEFINED.test(name.text)
      if (!known && !told) found.push({ name: name.text, span })
    }
  }
  return found
})
