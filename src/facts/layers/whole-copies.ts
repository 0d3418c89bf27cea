/** Copies that take more from another stage than its result. */
import type { Stage } from '../../model/model.ts'
import { fact } from '../build.ts'
import { citeCommand } from '../commands.ts'
import { contextCopies } from '../copies.ts'
import { baseImage, lineage } from '../lineage.ts'
import { below, placements, type Transfer, transfers } from '../placements.ts'
import { startedProgram } from '../started-program.ts'
import { buildSteps } from '../steps.ts'

export interface WholeCopy {
  readonly transfer: Transfer
  /** `root`: the whole file system. `tree`: the directory that sources were copied to and built in. */
  readonly kind: 'root' | 'tree'
  readonly path: string
  /** The step that makes the artifact; null for a whole root. */
  readonly step: string | null
  /** What would be enough, where that is known. */
  readonly enough: string | null
}

export const wholeCopies = fact((stage: Stage): readonly WholeCopy[] =>
  transfers(stage).flatMap((transfer) => {
    const root = transfer.sources.includes('/')
    if (root)
      return isRootFs(transfer, stage)
        ? []
        : [{ transfer, kind: 'root', path: '/', step: null, enough: null }]
    return treeCopy(stage, transfer)
  }),
)

/** `FROM scratch` and `COPY --from=build / /` squash an image on purpose; a stage on scratch is made to be laid over another. */
function isRootFs({ target, from }: Transfer, stage: Stage): boolean {
  return (stage.base.kind === 'scratch' && target === '/') || baseImage(from) === null
}

function treeCopy(stage: Stage, transfer: Transfer): readonly WholeCopy[] {
  const { from, sources } = transfer
  const step = lineage(from).flatMap(buildSteps).at(-1)
  if (!step) return []
  const trees = lineage(from)
    .flatMap((part) =>
      contextCopies(part)
        .filter(({ bringsSources }) => bringsSources)
        .map((copy) => ({ part, copy })),
    )
    .flatMap(({ part, copy }) =>
      placements(part).filter(({ instruction }) => instruction === copy.instruction),
    )
    .map(({ target }) => target)
  const path = sources.find((source) => source !== '/' && trees.includes(source))
  if (path === undefined) return []
  const enough = artifactOf(stage, transfer, path)
  return enough === null ? [] : [{ transfer, kind: 'tree', path, step: citeCommand(step), enough }]
}

/** The directory below the tree that holds the started file: what the build made. */
function artifactOf(stage: Stage, { target }: Transfer, path: string): string | null {
  const { file } = startedProgram(stage)
  const rest = file === null ? null : below(target, file.path)
  const first = rest?.split('/')[0] ?? ''
  return /^(dist|build|out|output|\.output|lib|target|bin)$/.test(first) && rest?.includes('/')
    ? `${path}/${first}`
    : null
}
