/** `verify --env`, as `docker run` takes it. What was given may be a secret: no message repeats it, but for names. */
import { UsageError } from '../io/usage-error.ts'
import { steersProgram } from '../verify/client.ts'
import type { Variables } from '../verify/engine.ts'

const MOST = 100
/** Of all names and values together, in bytes of UTF-8: what a program can be started with has its limits. */
const MOST_BYTES = 65_536

const NAME = /^[A-Za-z_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/

/** `NAME=VALUE`, or `NAME` for the value in `env`; of a name that is given twice the last counts. Throws UsageError. */
export function readVariables(given: readonly string[], env: NodeJS.ProcessEnv): Variables {
  if (given.length > MOST)
    throw new UsageError(`--env was given ${given.length} times; it takes ${MOST} variables`)
  const variables = new Map(given.map((text, index) => readVariable(text, index + 1, env)))
  const bytes = [...variables].flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes > MOST_BYTES)
    throw new UsageError(`the variables of --env have ${bytes} bytes; together they may have ${MOST_BYTES}`)
  return variables
}

function readVariable(text: string, place: number, env: NodeJS.ProcessEnv): readonly [string, string] {
  const [name = ''] = text.split('=', 1)
  if (!NAME.test(name))
    throw new UsageError(
      `--env takes NAME=VALUE, or NAME for the value it has here; what the ${place}. one gives as name is none (letters, digits, "_", "." and "-", beginning with a letter or "_"; it is not repeated here, as it may be a secret)`,
    )
  if (steersProgram(name))
    throw new UsageError(
      `--env ${name}: docker and buildah read ${name} themselves, so that it cannot be handed through them to the program`,
    )
  const value = text.includes('=') ? text.slice(name.length + 1) : env[name]
  if (value === undefined)
    throw new UsageError(
      `--env ${name}: there is no environment variable ${name}; --env ${name}= gives an empty one`,
    )
  if (value.includes('\0')) throw new UsageError(`--env ${name}: a value cannot hold a NUL character`)
  return [name, value]
}
