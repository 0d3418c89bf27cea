import { imageUses } from '../../src/facts/image-references.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { withoutDigest, wordsFor } from './words.ts'

interface Options {
  /** Ask for a digest behind every tag. */
  readonly digest: boolean
}

export const pinBaseImage: Rule<Options> = {
  id: 'pin-base-image',
  summary: 'Say which version of an image is meant',
  category: 'correctness',
  severity: 'warning',
  aliases: ['DL3006', 'DL3007'],
  options: {
    defaults: { digest: false },
    schema: (z) =>
      z.strictObject({ digest: z.boolean().default(false).describe('ask for a digest behind every tag') }),
  },

  *check(build, { digest }) {
    for (const use of imageUses(build)) {
      const words = wordsFor(use) ?? (digest ? withoutDigest(use) : null)
      if (!words) continue
      const said = use.default ? [{ at: use.default, label: 'the default stands here' }] : []
      const related = [...said, ...use.again.map((at) => ({ at, label: 'the same image' }))]
      yield { at: use.span, stage: use.stage, subject: use.repository, related, ...words }
    }
  },
}
