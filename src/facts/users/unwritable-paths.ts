/** Directories that a program without root's rights writes to and that are shown to be root's. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import type { Span } from '../../syntax/source.ts'
import { buildOf, fact } from '../build.ts'
import { instructionsOf } from '../instructions.ts'
import { baseImage, lastInstruction, lineage } from '../lineage.ts'
import { expand, normalise, unquote } from '../placements.ts'
import { startedCommands } from '../started.ts'
import { startedProgram } from '../started-program.ts'
import { nginxState } from './nginx-state.ts'
import { madeByRoot } from './ownership.ts'
import { dropsPrivileges } from './privileges.ts'
import { programWrites } from './program-writes.ts'
import { effectiveUser } from './user.ts'

export interface UnwritablePath {
  /** Absolute. */
  readonly dir: string
  /** Who writes, as the file calls the account. */
  readonly user: string
  /** Half a sentence with its subject: what writes there. */
  readonly writes: string
  /** Half a sentence: what made the directory root's. */
  readonly because: string
  /** The instruction that has to change. */
  readonly at: Span
  readonly help: string
}

/** One for each directory. */
export const unwritablePaths = fact((stage: Stage): readonly UnwritablePath[] => {
  const user = writer(stage)
  if (user === null || mayChangeOwners(stage)) return []
  const nginx = nginxState(stage)
  const found = nginx ? [{ ...nginx, user }] : [...inWorkdir(stage, user), ...inVolumes(stage, user)]
  return found.filter(({ dir }, at) => found.findIndex((other) => other.dir === dir) === at)
})

/** The account that the program has; of PHP's servers that of their workers. Null for root and for one nobody knows. */
function writer(stage: Stage): string | null {
  const { user, root } = effectiveUser(stage)
  if (root === false) return (user ?? '').split(':')[0] || null
  const image = baseImage(stage)
  const workers = root === true && image?.language === 'php' && dropsPrivileges(stage)?.how === 'workers'
  return workers ? (image?.drops?.to ?? null) : null
}

/** A script at the start that cannot be read, or that gives directories away. */
function mayChangeOwners(stage: Stage): boolean {
  const { script, words, unresolved } = startedProgram(stage)
  if (words.some((word) => /\b(sudo|gosu|su-exec|chown|chmod|mkdir|cd)\b/.test(word))) return true
  if (script === null) return unresolved !== null && words.some((word) => /\.(sh|bash)\b/.test(word))
  const content = buildOf(stage).context.read(script)
  return (
    content.kind !== 'text' ||
    /\b(sudo|gosu|su-exec|chown|chmod|setpriv|fix-permissions)\b/.test(content.text)
  )
}

function inWorkdir(stage: Stage, user: string): readonly UnwritablePath[] {
  return programWrites(stage).flatMap(({ dir, writes }) => {
    const made = madeByRoot(stage, dir)
    if (made === null || made === 'untouched') return []
    return [
      {
        dir,
        user,
        writes,
        because: `\`${made.written}\` gives it to root`,
        at: made.span,
        help: /^(COPY|ADD)\b/.test(made.written)
          ? `Add \`--chown=${user}\` to that ${made.written.split(' ')[0]}, or \`RUN mkdir -p ${dir} && chown ${user} ${dir}\` behind it.`
          : `Add \`RUN mkdir -p ${dir} && chown ${user} ${dir}\` in front of USER.`,
      },
    ]
  })
}

/** What is mounted to be read, and what the system has. */
const READ_ONLY =
  /(^|\/)(conf(ig(uration)?s?)?|conf\.d|etc|certs?|certificates|ssl|tls|keys?|secrets?|templates?|plugins?|static|html|www|public|sites(-\w+)?|src|source|input|in|rules|scripts?|dags|web|repo|workspace|project|code|models?|import|media|music|movies|tv|books|videos|photos)$/i

/** Where nothing in the image has the path, the engine makes it root's (docs.docker.com/reference/dockerfile#volume). */
function inVolumes(stage: Stage, user: string): readonly UnwritablePath[] {
  const { orchestrator } = buildOf(stage).context
  const image = baseImage(stage)
  // A server's image has directories of its own, and knows whose they are.
  if (image?.serves || image?.role === 'database') return []
  if (orchestrator || startedCommands(stage).length === 0) return []
  // A bare base has nothing that somebody could own; another one that sets a user may have made the directory.
  if (!effectiveUser(stage).said && image?.role !== 'minimal') return []
  return volumes(stage).flatMap(({ dir, at }) => {
    if (READ_ONLY.test(dir) || SYSTEM.test(dir) || isPart(stage, dir)) return []
    const made = madeByRoot(stage, dir)
    return made === null ? [] : [volume(user, dir, at, made === 'untouched' ? null : made.written)]
  })
}

const SYSTEM = /^\/((var|usr|etc|run|proc|sys|dev)(\/[^/]+)?)?$/

/** The absolute ones. */
function volumes(stage: Stage): readonly { readonly dir: string; readonly at: Span }[] {
  return lineage(stage).flatMap((part) =>
    instructionsOf(part, 'VOLUME').flatMap((one) => {
      const { variables } = stateBefore(part, one)
      const paths = one.paths.map(({ text }) => expand(unquote(text), variables))
      return paths
        .filter((path) => path.startsWith('/'))
        .map((path) => ({ dir: normalise('/', path), at: one.span }))
    }),
  )
}

/** The directory that the program itself lies in is mounted to work on it. */
function isPart(stage: Stage, dir: string): boolean {
  return (
    normalise('/', stage.config.WorkingDir || '/') === dir ||
    lastInstruction(stage, 'WORKDIR')?.value?.text === dir
  )
}

function volume(user: string, dir: string, at: Span, written: string | null): UnwritablePath {
  return {
    dir,
    user,
    writes: `\`VOLUME ${dir}\` keeps what it writes`,
    because:
      written === null
        ? 'nothing makes that directory, so the engine gives it to root'
        : `\`${written}\` gives it to root`,
    at,
    help: `Make it and give it away in front of VOLUME, while the user is still root: \`RUN mkdir -p ${dir} && chown ${user} ${dir}\`; in an image without a shell, \`COPY --from=build --chown=${user} ${dir} ${dir}\`.`,
  }
}
