import { cite, list } from '../../src/facts/cite.ts'
import { unnamedModule } from '../../src/facts/probe-modules.ts'
import { type Missing, missingPrograms } from '../../src/facts/runtime/runnable.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const healthcheckRunnable: Rule = {
  id: 'healthcheck-runnable',
  summary: 'Start and check with programs that the image has',
  category: 'correctness',
  severity: 'error',
  aliases: [],

  *check(build) {
    for (const stage of shippedStages(build)) {
      for (const missing of missingPrograms(stage)) {
        const { program, keyword, base, span, kind } = missing
        const needs =
          kind === 'shell'
            ? `needs a shell, and ${cite(base)} has none`
            : `calls ${cite(program)}, which ${cite(base)} does not have`
        yield {
          at: span,
          stage,
          subject: `${keyword} ${program}`,
          message: `${keyword} ${needs}: ${outcome(missing)}.`,
          help: help(missing),
        }
      }
      const unnamed = unnamedModule(stage)
      if (!unnamed) continue
      const { module, span, files } = unnamed
      yield {
        at: span,
        stage,
        subject: `HEALTHCHECK ${module}`,
        message: `HEALTHCHECK imports ${cite(module)}, which ${list(files.map(cite))} ${files.length === 1 ? 'does' : 'do'} not name: unless another package brings it along, every check fails while the program runs well.`,
        help: 'Ask with `urllib.request`, which Python has, or name the package.',
        severity: 'info',
      }
    }
  },
}

function outcome({ keyword }: Missing): string {
  return keyword === 'HEALTHCHECK'
    ? 'every check fails, and the container is called unhealthy while the program runs well'
    : 'the container ends before the program starts'
}

function help({ keyword, kind, program }: Missing): string {
  if (kind === 'shell') return `Write ${keyword} in exec form, as a JSON array, with a program that is there.`
  if (keyword === 'HEALTHCHECK')
    return `Ask with what is there (the language of the program can fetch a URL), or install ${cite(program)}.`
  return `Install ${cite(program)}, or start with a program that is there.`
}
