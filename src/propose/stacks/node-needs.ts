/** Which instructions of the original a building stage must have. */
import { buildReads, hasInstallScripts } from '../../facts/node/build-env.ts'
import { textOf } from '../../syntax/source.ts'
import type { EnvInstruction, Instruction } from '../../syntax/tree.ts'
import type { NodeApp } from './node-app.ts'
import type { Item } from './node-items.ts'

/** Whether a building stage must have it. */
export function needed(app: NodeApp, item: Item): boolean {
  if (item.node.keyword === 'USER')
    return app.items.some(({ index, side }) => index > item.index && side !== 'ship')
  if (item.node.keyword === 'ENV') return readsEnvironment(app, item.node)
  if (item.node.keyword === 'ARG') return readsArgument(app, item)
  if (item.node.keyword === 'WORKDIR') return true
  if (item.segments.some(({ roles }) => roles.has('account'))) return usesAccount(app)
  return item.side !== 'ship'
}

/** A variable that neither npm nor the build looks at is for the program alone. */
function readsEnvironment(app: NodeApp, node: EnvInstruction): boolean {
  const { stage, project, build } = app
  const reads = buildReads(stage)
  const later = build.model.dockerfile.instructions.filter(
    ({ index, keyword }) =>
      index > node.index &&
      (keyword === 'ENV' || keyword === 'WORKDIR' || keyword === 'COPY' || keyword === 'ADD'),
  )
  return node.pairs.some(
    ({ name }) =>
      reads(name.text) ||
      hasInstallScripts(project.manifest) ||
      later.some((other) => new RegExp(`\\$\\{?${name.text}\\b`).test(textIn(app, other))),
  )
}

function readsArgument(app: NodeApp, { node, index }: Item): boolean {
  if (node.keyword !== 'ARG') return false
  const reads = buildReads(app.stage)
  const users = app.items.filter(
    (other) =>
      other.index > index &&
      other.side !== 'ship' &&
      other.node.keyword !== 'ARG' &&
      (other.node.keyword !== 'ENV' || readsEnvironment(app, other.node)),
  )
  return node.pairs.some(
    ({ name }) =>
      reads(name.text) ||
      users.some((other) => new RegExp(`\\$\\{?${name.text}\\b`).test(textIn(app, other.node))),
  )
}

function usesAccount({ items, installItem }: NodeApp): boolean {
  return items.some(({ node, index }) => node.keyword === 'USER' && index < installItem.index)
}

function textIn(app: NodeApp, node: Instruction): string {
  return textOf(app.build.model.dockerfile.source, node.span)
}
