/** What COPY and ADD bring from the build context. */
import { sourcesOf } from '../context/sources.ts'
import { MANIFEST_FILES } from '../knowledge/package-managers.ts'
import type { Stage } from '../model/model.ts'
import type { AddInstruction, CopyInstruction } from '../syntax/tree.ts'
import { type Build, buildOf, fact } from './build.ts'
import { copyInstructions } from './instructions.ts'

export interface ContextCopy {
  readonly instruction: CopyInstruction | AddInstruction
  /** Context paths as written, `''` for the whole context; sources with variables are left out. */
  readonly sources: readonly string[]
  /** Takes the whole context. */
  readonly everything: boolean
  /** Takes files that change with every edit of the program, not only what describes its dependencies. */
  readonly bringsSources: boolean
  /** Takes files that describe dependencies, by their context path or glob. */
  readonly manifests: readonly string[]
  readonly stage: Stage
}

/** COPY and ADD from the context, in order; those with --from, URLs and heredocs left out. */
export const contextCopies = fact((stage: Stage): readonly ContextCopy[] =>
  copyInstructions(stage).flatMap((instruction) => {
    const sources = sourcesOf(instruction).map(({ path }) => path)
    if (sources.length === 0) return []
    const everything = sources.some((source) => source === '' || source === '*')
    const manifests = sources.filter(isManifest)
    const bringsSources =
      everything || sources.some((source) => !isManifest(source) && isSourceTree(stage, source))
    return [{ instruction, sources, everything, bringsSources, manifests, stage }]
  }),
)

/** Whether any stage takes sources of a program from the context, not only settings or what was built outside. */
export const takesSources = fact((build: Build): boolean =>
  build.stages.some((stage) => contextCopies(stage).some(({ bringsSources }) => bringsSources)),
)

const PLAIN_MANIFESTS = new Set(MANIFEST_FILES)
const MANIFEST_GLOBS = new RegExp(
  `^(?:${MANIFEST_FILES.filter((pattern) => pattern.includes('*'))
    .map((pattern) => pattern.replaceAll('.', '\\.').replaceAll('*', '.*'))
    .join('|')})$`,
)

/** Whether a context path (or glob) names a file or directory that dependency installers read. */
export function isManifest(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return PLAIN_MANIFESTS.has(name) || MANIFEST_GLOBS.test(name)
}

/** A COPY or ADD as messages name it: where it takes from and what, without its destination. */
export function copyText({ keyword, flags, sources }: CopyInstruction | AddInstruction): string {
  const from = flags.find(({ name }) => name === 'from')?.value
  return [keyword, ...(from ? [`--from=${from}`] : []), ...sources.map(({ text }) => text)].join(' ')
}

const SOURCE_NAMES =
  /(^|\/)(src|app|apps|lib|server|client|cmd|internal|source|backend|frontend|api|web|pages|components|services?)\/?$/i

/** A directory that holds more than manifests; a single file is none. */
function isSourceTree(stage: Stage, source: string): boolean {
  const { context } = buildOf(stage)
  if (/[*?[]/.test(source)) return /\*\.(js|ts|py|go|rb|rs|java|php|cs)$/.test(source)
  const kind = context.exists(source)
  if (kind === 'file') return false
  if (kind === 'directory') {
    const prefix = `${source}/`
    const files = context.list().paths.filter((path) => path.startsWith(prefix))
    return files.filter((path) => !isManifest(path) && !isMadeElsewhere(path.slice(source.length))).length > 2
  }
  return SOURCE_NAMES.test(source)
}

/** Archives, libraries and programs that somebody keeps in the repository: nobody edits them. */
function isMadeElsewhere(path: string): boolean {
  return (
    /\/s?bin\/[^/.]+$/.test(path) ||
    /\.(so(\.\d+)*|dll|exe|dylib|a|jar|deb|rpm|whl|gem|tgz|tar|gz|xz|bz2|zip)$/i.test(path)
  )
}
