import { cite } from '../../src/facts/cite.ts'
import type { ImageUse } from '../../src/facts/image-references.ts'
import type { Report } from '../../src/lint/rule.ts'

type Words = Pick<Report, 'message' | 'help' | 'severity'>

/** Null for a reference that promises enough. */
export function wordsFor({ reference, promise, pinned }: ImageUse): Words | null {
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

export function withoutDigest({ reference }: ImageUse): Words | null {
  if (reference.includes('@')) return null
  return {
    message: `${cite(reference)} has no digest: its publisher can put another image behind the tag.`,
    help: `Write \`${reference}@sha256:…\`, and let a bot raise both.`,
  }
}
