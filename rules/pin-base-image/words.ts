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
  if (promise === 'rolling')
    return {
      message: `${what} takes the packages of the day on their way to a release: what builds today may not build tomorrow, without a change here.`,
      help: `Build on a release: ${cite(pinned)}. A digest would hold the image, but not what is installed on it from the same suite.`,
      severity: 'info',
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
