/** The entry point of the action: whatever happens ends in one sentence, never in a stack trace. */
import { rules } from '../../rules/index.ts'
import { GithubError } from '../io/github/error.ts'
import { debug, fail, setOutputs } from '../io/runner.ts'
import { UsageError } from '../io/usage-error.ts'
import { run } from './run.ts'

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof GithubError) return `Stagewright: ${error.message}`
  if (error instanceof Error && error.stack) debug(error.stack)
  return `Stagewright: internal error: ${error instanceof Error ? error.message : String(error)}`
}

run(process.env, rules).then(
  (sentence) => {
    if (sentence !== null) fail(sentence)
  },
  (error: unknown) => {
    setOutputs(process.env, { failed: 'true' })
    fail(explain(error))
  },
)
