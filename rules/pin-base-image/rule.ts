import { cite } from '../../src/facts/cite.ts'
import { type ImageUse, imageUses } from '../../src/facts/image-references.ts'
import type { Report, Rule } from '../../src/lint/rule.ts'

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
      const related = use.again.map((at) => ({ at, label: 'the same image' }))
      yield { at: use.span, stage: use.stage, subject: use.repository, related, ...words }
    }
  },
}

type Words = Pick<Report, 'message' | 'help' | 'severity'>

function wordsFor({ reference, promise, pinned }: ImageUse): Words | null {
  const help = `Name the version that was tested: ${cite(pinned)}; with \`@sha256:…\` behind it, the build is the same next year.`
  const what = cite(reference)
  if (promise === 'none')
    return {
      message: `${what} has no tag and so means \`latest\`: another image with every release, whatever this file was tested with.`,
      help,
    }
  if (promise === 'latest')
    return {
      message: `${what} is another image with every release, whatever this file was tested with.`,
      help,
    }
  if (promise === 'moving')
    return {
      message: `${what} becomes the next major version as soon as that is out: one day the build takes it without a change here.`,
      help,
      severity: 'info',
    }
  return null
}

function withoutDigest({ reference }: ImageUse): Words | null {
  if (reference.includes('@')) return null
  return {
    message: `${cite(reference)} has no digest: its publisher can put another image behind the tag.`,
    help: `Write \`${reference}@sha256:…\`, and let a bot raise both.`,
  }
}
