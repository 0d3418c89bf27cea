/** Which paths of a repository are Dockerfiles. */
import { Minimatch } from 'minimatch'
import { MAX_GLOB_LENGTH } from './limits.ts'

export interface FileGlobs {
  readonly files: readonly string[]
  readonly exclude: readonly string[]
}

const OPTIONS = { dot: true, nocase: true, nonegate: true, nocomment: true, braceExpandMax: 1_000 } as const

/** The paths that some glob of `files` takes and none of `exclude` drops, in their order. Case does not count. */
export function matchDockerfiles(paths: readonly string[], globs: FileGlobs): readonly string[] {
  const compile = (glob: string) => new Minimatch(glob.slice(0, MAX_GLOB_LENGTH), OPTIONS)
  const wanted = globs.files.map(compile)
  const unwanted = globs.exclude.map(compile)
  return paths.filter(
    (path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path)),
  )
}
