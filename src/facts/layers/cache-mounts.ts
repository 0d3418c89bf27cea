/** Installs that download everything again when their layer is built again. */
import type { Span } from '../../syntax/source.ts'
import { type Build, fact, type Stage } from '../build.ts'
import { type Install, installs } from '../installs.ts'
import { instructionsOf } from '../instructions.ts'
import { lineage } from '../lineage.ts'
import { below, normalise, type Transfer, transfers } from '../placements.ts'
import { neededForShipping } from '../shipped-stages.ts'

export interface Uncached {
  readonly stage: Stage
  readonly install: Install
  /** Where its manager keeps what it downloaded. */
  readonly directory: string
}

const DIRECTORIES: Readonly<Record<string, string>> = {
  npm: '/root/.npm',
  pip: '/root/.cache/pip',
  go: '/go/pkg/mod',
  cargo: '/usr/local/cargo/registry',
  maven: '/root/.m2',
  gradle: '/root/.gradle',
  uv: '/root/.cache/uv',
  poetry: '/root/.cache/pypoetry',
  composer: '/root/.composer/cache',
}

/** What every `--mount` of the file says, in order. */
export const mounts = fact((build: Build): readonly string[] => {
  const found: string[] = []
  for (const { flags } of build.model.dockerfile.instructions)
    for (const { name, value } of flags) if (name === 'mount') found.push(value ?? '')
  return found
})

/** Empty unless the file cannot be built without BuildKit anyway: it mounts something, or has a heredoc. */
export const uncachedInstalls = fact((build: Build): readonly Uncached[] => {
  const { instructions } = build.model.dockerfile
  if (mounts(build).length === 0 && !instructions.some(({ heredocs }) => heredocs.length > 0)) return []
  return [...neededForShipping(build)].flatMap((stage) =>
    installs(stage).flatMap((install) => {
      const directory = DIRECTORIES[install.manager]
      const { flags } = install.call.instruction
      const isCached = flags.some(
        ({ name, value }) => name === 'mount' && /type=(cache|tmpfs)/.test(value ?? ''),
      )
      return directory === undefined || isCached ? [] : [{ stage, install, directory }]
    }),
  )
})

export interface CopiedCache {
  readonly transfer: Transfer
  readonly stage: Stage
  /** The directory that is mounted. */
  readonly directory: string
  readonly mount: Span
}

/** Copies from a stage of what a cache mount held there: a mount leaves nothing in the layers of the stage. */
export const copiedCaches = fact((build: Build): readonly CopiedCache[] =>
  build.stages.flatMap((stage) =>
    transfers(stage).flatMap((transfer) => {
      const found = cachesOf(transfer.from).find(({ directory }) =>
        transfer.sources.some(
          (source) =>
            source === directory || directory === `${source}/mod` || below(directory, source) !== null,
        ),
      )
      return found ? [{ transfer, stage, ...found }] : []
    }),
  ),
)

function cachesOf(stage: Stage): readonly { readonly directory: string; readonly mount: Span }[] {
  return lineage(stage).flatMap((part) =>
    instructionsOf(part, 'RUN').flatMap(({ flags }) =>
      flags.flatMap(({ name, value, span }) => {
        const directory = /(?:^|,)(?:target|dst|destination)=(\/[^,$]+)/.exec(value ?? '')?.[1]
        const isCache = name === 'mount' && /(^|,)type=cache(,|$)/.test(value ?? '')
        return isCache && directory !== undefined
          ? [{ directory: normalise('/', directory), mount: span }]
          : []
      }),
    ),
  )
}
