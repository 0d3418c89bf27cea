/** Cache mounts for installs, where nothing works against them. */
import { stateBefore } from '../../model/state.ts'
import { type Build, fact } from '../build.ts'
import { type StageCommand, stageCommands } from '../commands.ts'
import { type Uncached, uncachedInstalls } from '../layers/cache-mounts.ts'
import { baseImage } from '../lineage.ts'
import { type Edit, insert } from './edits.ts'

/**
 * Managers that need nothing of their cache once they are done. What Go, Cargo, Maven and Gradle download is read by
 * later steps too, and Poetry keeps its environments there: a mount on the install alone would take it away.
 */
const KEEPS_NOTHING = ['npm', 'pip', 'uv']

/** Variables that move the cache, or turn it off. */
const MOVED =
  /^(HOME|XDG_CACHE_HOME|npm_config_cache|NPM_CONFIG_CACHE|PIP_CACHE_DIR|PIP_NO_CACHE_DIR|UV_CACHE_DIR|UV_NO_CACHE)$/

/** Each is held against all commands of its stage. */
const MOST_INSTALLS = 50

/** A mount for every install without one; null where one of them cannot have it. */
export const cacheMountEdits = fact((build: Build): readonly Edit[] | null => {
  const installs = uncachedInstalls(build)
  if (installs.length === 0 || installs.length > MOST_INSTALLS || !installs.every(takesMount)) return null
  const places = new Map(
    installs.map(({ install, directory }) => {
      const at = install.call.instruction.keywordSpan.end
      return [`${at} ${directory}`, insert(at, ` --mount=type=cache,target=${directory}`)]
    }),
  )
  return [...places.values()]
})

function takesMount({ stage, install }: Uncached): boolean {
  const { call, manager } = install
  const { user, variables } = stateBefore(stage, call.instruction)
  const root = user === '' ? baseImage(stage)?.user === '' : /^(root|0)(:|$)/.test(user)
  if (!root || !KEEPS_NOTHING.includes(manager) || [...variables.keys()].some((name) => MOVED.test(name)))
    return false
  return !stageCommands(stage).some(
    (other) => other.instruction === call.instruction && other.name !== 'apk' && isAboutCaches(other),
  )
}

/** `--no-cache-dir`, `npm cache clean`, `rm -rf ~/.npm`. */
function isAboutCaches({ name, args, texts }: StageCommand): boolean {
  if (name === 'rm') return texts.some((text) => /cache|^~|^\/root|\.npm/.test(text))
  return args.includes('cache') || texts.some((text) => /^--(no-)?cache/.test(text))
}
