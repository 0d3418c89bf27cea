/** Where the build context of a Dockerfile is: said by someone, or inferred from what it copies. */
import type { BuildModel } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { type Listing, unlistedAbove } from '../snapshot.ts'
import type { Instruction } from '../syntax/tree.ts'
import type { BuildUse } from './context.ts'
import { matchesGlob } from './glob.ts'
import { ancestors, directoryOf, joinPath, kindOfPath, normalizePath, pathsBelow } from './paths.ts'
import { type ContextSource, contextSources, sourcesOf } from './sources.ts'

export interface Located {
  readonly root: string | null
  readonly source: string
}

/**
 * An explicit answer wins; then whoever builds the file, if everything it copies is there; then the nearest directory
 * at or above the Dockerfile that has every literal source.
 */
export function locateContext(
  listing: Listing,
  dockerfile: string,
  model: BuildModel,
  uses: readonly BuildUse[],
  explicit: Located | null,
): Located {
  if (explicit) return explicit
  if (uses.length === 0 && !listing.complete) return { root: directoryOf(dockerfile), source: 'default' }
  const sources = contextSources(model).filter((source) => source.path !== '')
  const own = directoryOf(dockerfile)
  const said = uses.find((use) => sources.every((source) => stands(listing, use.context, source))) ?? uses[0]
  if (said) return { root: said.context, source: said.saidBy }
  if (sources.length === 0) return fromEverything(listing, own, model)
  const fitting = ancestors(own).filter((root) => sources.every((source) => stands(listing, root, source)))
  if (fitting[0] === own) return { root: own, source: 'inferred' }
  const only = fitting.length === 1 ? fitting[0] : undefined
  return only === undefined ? { root: null, source: 'unknown' } : { root: only, source: 'inferred' }
}

/**
 * `COPY . .` alone names nothing: the directory that other words of the file are seen from, else the Dockerfile's own,
 * unless only Docker's files stand there.
 */
function fromEverything(listing: Listing, own: string, model: BuildModel): Located {
  const copiesAll = contextSources(model).length > 0
  const [above, ...others] = copiesAll && own !== '' ? rootsThatWordsTell(listing, own, model) : []
  if (above !== undefined && others.length === 0) return { root: above, source: 'inferred' }
  if (copiesAll && own !== '' && pathsBelow(listing.paths, own).every((path) => isDockersOwn(path))) {
    return { root: null, source: 'unknown' }
  }
  return { root: own, source: 'default' }
}

/**
 * `WORKDIR /src/tools/job` behind `COPY . /src` in `tools/job/Dockerfile`: what is copied is the directory that holds
 * `tools`. A word tells of it when it leads to something in the Dockerfile's own directory; the directory alone tells
 * in a WORKDIR, for elsewhere its name may be that of a program: `/src/job`.
 */
function rootsThatWordsTell(listing: Listing, own: string, model: BuildModel): readonly string[] {
  const paths = copiedPaths(model)
  return ancestors(own)
    .slice(1)
    .filter((root) =>
      paths.some(({ path, enters }) => {
        const full = joinPath(root, path)
        const leads = full.startsWith(`${own}/`) || (enters && full === own)
        return leads && kindOfPath(listing.paths, full) !== null
      }),
    )
}

interface WordPath {
  readonly path: string
  /** It stands in a WORKDIR. */
  readonly enters: boolean
}

/** The words of a Dockerfile that may be paths below the copied context, as the context would name them. */
function copiedPaths(model: BuildModel): readonly WordPath[] {
  const targets = model.stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) => {
      const copies = instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
      const to = copies && sourcesOf(instruction).length > 0 ? instruction.destination?.text : undefined
      if (to === undefined) return []
      const { workdir } = stateBefore(stage, instruction)
      return normalizePath(to.startsWith('/') ? to : joinPath(workdir, to)) ?? []
    }),
  )
  return model.stages.flatMap((stage) =>
    stage.instructions.flatMap((one) =>
      wordsOf(one, model)
        .flatMap((word) => belowTargets(word, targets))
        .map((path) => ({ path, enters: one.keyword === 'WORKDIR' })),
    ),
  )
}

function belowTargets(word: string, targets: readonly string[]): readonly string[] {
  const path = normalizePath(word)
  if (path === null || !word.startsWith('/')) return path === null ? [] : [path]
  return targets.flatMap((target) => {
    const prefix = target === '' ? '' : `${target}/`
    return path.startsWith(prefix) ? path.slice(prefix.length) : []
  })
}

function wordsOf({ keyword, span }: Instruction, model: BuildModel): readonly string[] {
  if (keyword === 'FROM' || keyword === 'ARG' || keyword === 'LABEL') return []
  const text = model.dockerfile.source.text.slice(span.start, span.end)
  return text.split(/[\s"'`,=;&|()[\]<>]+/).filter((word) => word.includes('/'))
}

function isDockersOwn(path: string): boolean {
  return /(^|\/)([^/]*(dockerfile|containerfile|dockerignore|compose)[^/]*|[^/]*\.(sh|md|env|conf|ya?ml|ini))$/i.test(
    path,
  )
}

function stands(listing: Listing, root: string, source: ContextSource): boolean {
  const path = joinPath(root, source.path)
  if (listing.unlisted?.includes(path) || unlistedAbove(listing, path) !== null) return true
  if (!source.glob) return kindOfPath(listing.paths, path) !== null
  const below = pathsBelow(listing.paths, root)
  const skip = root === '' ? 0 : root.length + 1
  return below.some((path) => matchesGlob(source.path, path.slice(skip)))
}
