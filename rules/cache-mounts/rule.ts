import { cite } from '../../src/facts/cite.ts'
import { cacheMountEdits } from '../../src/facts/edits/cache-mount.ts'
import { copiedCaches, uncachedInstalls } from '../../src/facts/layers/cache-mounts.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import { type Rule, review } from '../../src/lint/rule.ts'

export const cacheMounts: Rule = {
  id: 'cache-mounts',
  summary: 'Use cache mounts for what is downloaded, and only for that',
  category: 'optimization',
  severity: 'info',
  aliases: [],

  *check(build) {
    for (const { transfer, stage, directory, mount } of copiedCaches(build)) {
      const from = cite(stageLabel(transfer.from))
      yield {
        at: transfer.instruction.span,
        stage,
        subject: `copy of ${directory}`,
        message: `${cite(directory)} is a cache mount in ${from}, so nothing of it is in the layers of that stage: this copy brings an empty directory or fails.`,
        help: `Mount the same cache where it is needed, and leave this line out; or drop the mount in ${from}.`,
        related: [{ at: mount, label: 'the mount' }],
        severity: 'warning',
      }
    }
    const [first, ...rest] = uncachedInstalls(build)
    if (!first) return
    const { stage, install, directory } = first
    yield {
      at: install.span,
      stage,
      subject: 'cache mounts',
      message: `${cite(install.command)} downloads everything again whenever a manifest changes, although this file needs BuildKit anyway, which can keep the downloads.`,
      help: `Write \`RUN --mount=type=cache,target=${directory} …\`; the mount stays out of the image.`,
      related: rest.map(({ install: other }) => ({ at: other.span, label: 'likewise' })),
      fix: review(
        rest.length === 0
          ? `Give ${cite(install.command)} a cache mount`
          : 'Give every install a cache mount',
        cacheMountEdits(build),
      ),
    }
  },
}
