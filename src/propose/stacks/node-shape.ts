/** Which stages a Node file falls into. */
import type { Level } from '../proposal.ts'
import { type NodeApp, segmentsBehind } from './node-app.ts'
import { omitsDev, sourcesBeforeInstall } from './node-install.ts'

/** Where the production node_modules come from, and how. */
export type Modules = 'deps' | 'prod-deps' | 'in-place'

export interface Shape {
  /** Something is built behind the install. */
  readonly builds: boolean
  /** Sources stand before the install, because its scripts read them: one stage for both. */
  readonly inOrder: boolean
  readonly modules: Modules
  /** Development dependencies are left out. */
  readonly prunes: boolean
}

/** Something behind the install makes files or has to run. */
export function needsBuild(app: NodeApp): boolean {
  const own = segmentsBehind(app.installItem, app.install)
  const later = app.items
    .filter(({ index }) => index > app.installItem.index)
    .flatMap(({ segments }) => segments)
  return [...own, ...later].some(
    ({ side, roles }) =>
      side !== 'ship' &&
      [...roles].some(
        (role) => !['clean', 'prune', 'nothing', 'os', 'global', 'account', 'config'].includes(role),
      ),
  )
}

export function shapeOf(app: NodeApp, level: Level): Shape {
  const builds = needsBuild(app) || app.lifecycle.needsSources !== null
  const inOrder =
    (builds && app.settings['max-stages'] < 3) ||
    app.lifecycle.needsSources !== null ||
    touchesProjectFirst(app)
  const prunes = app.prune.kind === 'safe' && !omitsDev(app)
  return {
    builds: builds || inOrder,
    inOrder,
    prunes,
    modules: modulesOf(app, level, builds || inOrder, inOrder, prunes),
  }
}

function modulesOf(app: NodeApp, level: Level, builds: boolean, inOrder: boolean, prunes: boolean): Modules {
  if (!builds) return prunes ? 'in-place' : 'deps'
  if (level === 'workdir' || inOrder) return 'in-place'
  const later = app.items
    .filter(({ index }) => index > app.installItem.index)
    .flatMap(({ segments }) => segments)
  if ([...segmentsBehind(app.installItem, app.install), ...later].some(({ roles }) => roles.has('generate')))
    return 'in-place'
  return prunes ? (app.settings['max-stages'] < 4 ? 'in-place' : 'prod-deps') : 'deps'
}

/** A RUN before the install works on the project: its order is part of the program. */
export function touchesProjectFirst(app: NodeApp): boolean {
  return app.items.some(
    ({ index, segments }) =>
      index < app.installItem.index &&
      segments.some(
        ({ side, roles, parts }) =>
          side !== 'ship' &&
          (roles.has('script') ||
            roles.has('compile') ||
            roles.has('generate') ||
            (roles.has('files') && parts.some(({ call }) => call.name !== 'mkdir' && call.name !== 'chown'))),
      ),
  )
}

/** Whether any COPY of the context brings sources: else nothing stands in front of the install. */
export function copiesSourcesFirst(app: NodeApp): boolean {
  return sourcesBeforeInstall(app).length > 0
}
