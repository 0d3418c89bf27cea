import { cite } from '../../src/facts/cite.ts'
import { execArray } from '../../src/facts/edits/edits.ts'
import { asJson, withoutShell } from '../../src/facts/edits/exec.ts'
import { isDeployed } from '../../src/facts/image-kind.ts'
import { type BrokenArray, brokenArray, managerLaunch, shellLaunch } from '../../src/facts/launch.ts'
import { serves } from '../../src/facts/serves.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { type Report, type Rule, review } from '../../src/lint/rule.ts'

export const execForm: Rule = {
  id: 'exec-form',
  summary: 'Start a server without a shell around it',
  category: 'correctness',
  severity: 'info',
  aliases: ['DL3025', 'JSONArgsRecommended'],

  *check(build) {
    if (!isDeployed(build)) return
    for (const stage of shippedStages(build)) {
      const broken = brokenArray(stage)
      if (broken)
        yield { stage, ...notJson(broken), fix: review('Write a JSON array', asJson(stage, broken)) }
      const launch = shellLaunch(stage)
      if (!launch || !serves(stage) || managerLaunch(stage)) continue
      const { keyword, span, command, words } = launch
      yield {
        at: span,
        stage,
        subject: keyword,
        message: `${cite(command)} runs below \`/bin/sh -c\`: where that shell stays the first process, a stop signal ends with it and the server is killed instead of finishing its requests.`,
        help: `Nothing here needs a shell: \`${keyword} ${execArray(words)}\`.`,
        fix: review(`Start ${cite(words[0] ?? '')} without a shell`, withoutShell(stage, launch)),
      }
    }
  },
}

function notJson({ keyword, span, written }: BrokenArray): Omit<Report, 'stage'> {
  const message = `${cite(written)} is not JSON, so a shell gets it, brackets and commas and all, and what is meant never starts.`
  const help = 'Write a JSON array: double quotes around each word, commas between them, no comma at the end.'
  return { at: span, subject: `${keyword} array`, message, help, severity: 'error' }
}
