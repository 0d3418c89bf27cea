import type { Stage } from '../../src/facts/build.ts'
import { carriedCredentials } from '../../src/facts/carried-credentials.ts'
import { copiedEnvironments } from '../../src/facts/copied-environment.ts'
import { isDeployed } from '../../src/facts/image-kind.ts'
import { lineage } from '../../src/facts/lineage.ts'
import { secrets } from '../../src/facts/secrets.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Report, Rule } from '../../src/lint/rule.ts'
import { wordsFor, wordsForCopy, wordsForEnvironment } from './words.ts'

export const noSecrets: Rule = {
  id: 'no-secrets',
  summary: 'Keep secrets out of the image and its history',
  category: 'security',
  severity: 'error',
  aliases: ['DL3064', 'SecretsUsedInArgOrEnv'],

  *check(build) {
    const told = new Set<string>()
    for (const found of secrets(build)) {
      const key = `${found.how} ${found.what}`
      if (told.has(key) || (found.how === 'name' && told.has(`used ${found.what}`))) continue
      told.add(key)
      const mild = found.how === 'account' && !isDeployed(build) ? ({ severity: 'info' } as const) : {}
      yield { at: found.span, stage: found.stage, subject: found.what, ...wordsFor(found), ...mild }
    }
    for (const stage of new Set(shippedStages(build).flatMap(lineage)))
      yield* copied(stage, isDeployed(build))
  },
}

function* copied(stage: Stage, deployed: boolean): Iterable<Report> {
  for (const environment of copiedEnvironments(stage))
    if (environment.sets !== null || deployed) yield { stage, ...wordsForEnvironment(environment) }
  for (const carried of carriedCredentials(stage)) yield { stage, ...wordsForCopy(carried) }
}
