import { cite } from '../../src/facts/cite.ts'
import { type LiteralSubstitution, literalSubstitutions } from '../../src/facts/literal-substitutions.ts'
import type { Rule } from '../../src/lint/rule.ts'

export const literalSubstitution: Rule = {
  id: 'literal-substitution',
  summary: 'Do not expect Docker to run a command in a value',
  category: 'correctness',
  severity: 'warning',
  aliases: [],

  *check(build) {
    for (const found of literalSubstitutions(build)) {
      const { stage, keyword, text, name, span } = found
      const where = name === keyword ? `the path of ${keyword}` : cite(name)
      yield {
        at: span,
        stage,
        subject: `${keyword} ${name}`,
        message: `No shell reads ${keyword}: ${where} contains the text ${cite(text)}, not what that command prints.`,
        help: help(found),
      }
    }
  },
}

function help({ keyword, name, text }: LiteralSubstitution): string {
  if (keyword === 'COPY' || keyword === 'ADD' || keyword === 'WORKDIR' || keyword === 'USER')
    return 'Write the path out, or take it from an ARG that the build is given.'
  const argument = name.includes('.') || name.includes('-') ? 'VALUE' : name
  return `Hand the value in: \`ARG ${argument}\` here and \`--build-arg ${argument}="${text.startsWith('$') ? text : `$(${text.slice(1, -1)})`}"\` on the command line, or compute it in the RUN that needs it.`
}
