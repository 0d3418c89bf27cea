import { cite } from '../../src/facts/cite.ts'
import type { IdleIgnore } from '../../src/lint/idle-ignores.ts'
import type { Report, Rule } from '../../src/lint/rule.ts'

export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  summary: 'Keep no ignore that ignores nothing',
  category: 'developer-experience',
  severity: 'info',
  aliases: [],

  check: () => [],

  *checkIgnores(idle) {
    for (const ignore of idle) {
      yield { at: ignore.at, stage: ignore.stage, subject: ignore.name.toLowerCase(), ...wordsFor(ignore) }
    }
  },
}

function wordsFor({ name, why, nearest }: IdleIgnore): Pick<Report, 'message' | 'help'> {
  const rule = cite(name)
  switch (why) {
    case 'unknown':
      return {
        message: `There is no rule ${rule}: this comment ignores nothing, and what it was written for is still reported.`,
        help: nearest
          ? `Did you mean ${cite(nearest)}?`
          : '`stagewright rules` lists their names; a reason stands behind ` -- `.',
      }
    case 'detached':
      return {
        message: `This comment stands above no instruction, so it ignores ${rule} nowhere.`,
        help: `Put it right above the one it is about, or write \`ignore-file=${name}\` for the whole file.`,
      }
    case 'no-reason':
      return {
        message: `This comment ignores ${rule} without a reason, and the configuration asks for one: the finding stands.`,
        help: `Write it as \`# stagewright ignore=${name} -- reason\`.`,
      }
    case 'unused':
      return {
        message: `${rule} finds nothing here any more: the comment would only hide what comes next.`,
        help: `Remove ${rule} from the comment.`,
      }
  }
}
