import type { Build } from '../../src/facts/build.ts'
import { cite } from '../../src/facts/cite.ts'
import { healthcheckEdits } from '../../src/facts/edits/healthcheck.ts'
import { healthcheckSpan, healthProbe, inheritedHealthcheck } from '../../src/facts/health.ts'
import { type Service, serves } from '../../src/facts/serves.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { probeCommand } from '../../src/knowledge/probes.ts'
import { type Report, type Rule, review } from '../../src/lint/rule.ts'

export const healthcheck: Rule = {
  id: 'healthcheck',
  summary: 'Give a server a HEALTHCHECK',
  category: 'correctness',
  severity: 'warning',
  aboutDeployed: true,
  aliases: ['DL3057'],

  *check(build) {
    for (const stage of shippedStages(build)) {
      const service = serves(stage)
      const probe = healthProbe(stage)
      if (!service || probe.possible !== true || healthcheckSpan(stage) || inheritedHealthcheck(stage))
        continue
      const elsewhere = checkedElsewhere(build)
      yield {
        at: service.span ?? stage.from.span,
        stage,
        subject: 'healthcheck',
        message: `Nothing notices when the program stops answering: ${service.reason}, and the image has no HEALTHCHECK${elsewhere}.`,
        help: help(service, probe.tool),
        ...mildness(service, elsewhere),
        fix: review('Ask the port whether somebody listens', healthcheckEdits(stage)),
      }
    }
  },
}

function checkedElsewhere({ context }: Build): string {
  const compose = context.uses.find(({ hasHealthcheck }) => hasHealthcheck)
  if (compose) return ` of its own (${cite(compose.saidBy)} brings one)`
  const { orchestrator, platform } = context
  if (orchestrator)
    return ` (${orchestrator.name}, see ${cite(orchestrator.saidBy)}, asks its own probes instead)`
  return platform ? ` (${platform.name}, see ${cite(platform.saidBy)}, does not read it)` : ''
}

function mildness(service: Service, elsewhere: string): Pick<Report, 'severity'> {
  return service.by === 'expose' || elsewhere !== '' ? { severity: 'info' } : {}
}

function help(service: Service, tool: string | null): string {
  const command = tool && service.port ? probeCommand(tool, service.port) : null
  const why = service.publishedBy ? ` (the port that ${cite(service.publishedBy)} publishes)` : ''
  if (command) return `Add \`HEALTHCHECK CMD ${command}\`${why}, better a request that the program answers.`
  return tool
    ? `Add a HEALTHCHECK; ${cite(tool)} is there to run it.`
    : 'Add a HEALTHCHECK that asks the program itself.'
}
