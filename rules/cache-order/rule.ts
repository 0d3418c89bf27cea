import { earlySources, volatileArgs } from '../../src/facts/layers/cache-inputs.ts'
import { lateDownload } from '../../src/facts/layers/late-downloads.ts'
import { lateProject } from '../../src/facts/layers/late-projects.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { afterAll, afterSources, afterVolatile } from './words.ts'

export const cacheOrder: Rule = {
  id: 'cache-order',
  summary: 'Install dependencies before copying the source',
  category: 'optimization',
  severity: 'warning',
  aliases: [],

  *check(build) {
    for (const stage of build.stages) {
      const early = earlySources(stage)
      const late = early.length === 0 ? (lateDownload(stage) ?? lateProject(stage)) : null
      for (const one of early) yield afterSources(stage, one)
      if (late) yield afterAll(stage, late)
      for (const one of volatileArgs(stage)) yield afterVolatile(stage, one)
    }
  },
}
