/** Where a Dockerfile is built and what it takes from there: what can be told before a review, for few requests. */
import { createContext } from '../context/create.ts'
import { type ContextSource, contextSources } from '../context/sources.ts'
import { imageLookup } from '../knowledge/company-images.ts'
import { buildModel } from '../model/build.ts'
import type { Snapshot } from '../snapshot.ts'
import { parse } from '../syntax/parse.ts'
import { type RepositorySource, reviewAll } from './load.ts'

export interface BuildPlace {
  /** Directory of the build context; null when nobody knows. */
  readonly root: string | null
  readonly sources: readonly Pick<ContextSource, 'path' | 'glob'>[]
  /** What compose files, bake files and workflows say of the build: equal text for equal builds. */
  readonly said: string
}

/** Reads the Dockerfile and the files that name builds, nothing else. */
export async function readPlace(source: RepositorySource, dockerfile: string): Promise<BuildPlace> {
  const [place] = await reviewAll([dockerfile], source, placeIn)
  return place ?? { root: null, sources: [], said: '' }
}

function placeIn(snapshot: Snapshot, path: string): BuildPlace {
  const content = snapshot.read(path)
  const model = buildModel(parse(content.kind === 'text' ? content.text : ''), imageLookup({}).config)
  const { root, source, targets, uses } = createContext(snapshot, path, model)
  return { root, sources: contextSources(model), said: JSON.stringify([root, source, targets, uses]) }
}
