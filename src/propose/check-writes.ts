/** Whether a program that gets another user can still write where it wrote. */
import { DEFAULT_CONFIG } from '../config/config.ts'
import type { Build } from '../facts/build.ts'
import { nodeSteps } from '../facts/node/steps.ts'
import { below, normalise } from '../facts/placements.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { examine } from './stacks/node-examine.ts'
import { writesOf } from './stacks/node-writes.ts'

export function unwritable(original: Build, before: Stage, after: Stage): string[] {
  const user = after.config.User.split(':')[0] ?? ''
  if (isRoot(user) || before.config.User === after.config.User) return []
  // What is examined does not depend on the settings.
  const app = examine(original, DEFAULT_CONFIG.propose)
  if (app.kind !== 'app' || app.sources.missing !== null)
    return [`where the program writes is not known, and it would run as ${user}`]
  const owned = ownedPaths(after, user)
  const sites = writesOf(app)
  const dirs = [
    ...sites.map(({ dir, at }) => ({ dir, where: `${at.path}:${at.line}` })),
    ...before.config.Volumes.map((dir) => ({ dir, where: 'VOLUME' })),
  ]
  return dirs.flatMap(({ dir, where }) => {
    if (dir === null) return [`${where} writes to a path that is computed, and it would run as ${user}`]
    return owned.some((path) => below(path, dir) !== null)
      ? []
      : [`${user} could not write to ${dir} (${where})`]
  })
}

function isRoot(user: string): boolean {
  return user === '' || user === 'root' || /^0+$/.test(user)
}

/** Paths that the stage gives to a user, by chown or while copying. */
function ownedPaths(stage: Stage, user: string): string[] {
  const changed = nodeSteps(stage).flatMap(({ parts }) =>
    parts.flatMap(({ call, names }) =>
      call.name === 'chown' && call.args.some((arg) => arg?.split(':')[0] === user) ? names : [],
    ),
  )
  const copied = stage.instructions.flatMap((node) => {
    const owner = node.flags.find(({ name }) => name === 'chown')?.value?.split(':')[0]
    if (owner !== user || (node.keyword !== 'COPY' && node.keyword !== 'ADD') || !node.destination) return []
    return [normalise(stateBefore(stage, node).workdir, node.destination.text)]
  })
  return [...changed, ...copied]
}
