/** Where people work on the program in a container. */
import { isForDevelopment, stageRole } from '../knowledge/dev-names.ts'
import type { Listing } from '../snapshot.ts'
import { type Build, fact } from './build.ts'
import { neededForShipping, shippedStages } from './shipped-stages.ts'

/** The stage beside what ships, or the file that says so, as messages name it; null when nothing is seen. */
export const developmentPlace = fact((build: Build): string | null => {
  const shipped = shippedStages(build)
  const stage = build.stages.find(
    (one) => one.name !== null && stageRole(one.name) === 'development' && !shipped.includes(one),
  )
  if (stage) return `\`${stage.name}\``
  const file = developmentFile(build.context.list())
  if (file !== null) return `\`${file}\``
  const target = usedTarget(build)
  return target === null ? null : `\`${target}\``
})

const developmentFile = fact(
  (listing: Listing): string | null => listing.paths.find(isForDevelopment) ?? null,
)

/** A stage that compose builds to work in, while another one ships. */
function usedTarget(build: Build): string | null {
  const shipped = new Set(shippedStages(build).map(({ name }) => name))
  const parts = new Set([...neededForShipping(build)].map(({ name }) => name))
  const use = build.context.uses.find(
    ({ kind, target }) => kind === 'compose' && target !== null && parts.has(target) && !shipped.has(target),
  )
  return use?.target ?? null
}
