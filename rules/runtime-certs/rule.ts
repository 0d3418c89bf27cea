import { cite } from '../../src/facts/cite.ts'
import { missingData } from '../../src/facts/runtime/system-data.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const runtimeCerts: Rule = {
  id: 'runtime-certs',
  summary: 'Ship the certificates and time zones that the program asks for',
  category: 'correctness',
  severity: 'warning',
  aboutDeployed: true,
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      for (const { kind, evidence, at, base, help } of missingData(stage)) {
        const outcome =
          kind === 'certificates'
            ? `${cite(base)} has no certificates to check a server by: every call fails with an unknown authority`
            : `${cite(base)} has no time zones: the program sees UTC or an error`
        yield { at, stage, subject: kind, message: `${evidence}, but ${outcome}.`, help }
      }
    }
  },
}
