/** A copy of the build context of our own: what is changed for the warm build, and for a candidate, is changed there. */

import { constants } from 'node:fs'
import { cp, lstat, mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** The user gave a context that cannot be used. */
export class ContextError extends Error {
  override readonly name = 'ContextError'
}

export interface CopiedContext {
  readonly folder: string
  /** Every regular file, relative with `/`, sorted. */
  readonly files: readonly string[]
}

/** Copies `from` to `to`; symbolic links stay what they are. Throws ContextError when it holds more than `maxBytes`. */
export async function copyContext(from: string, to: string, maxBytes: number): Promise<CopiedContext> {
  const source = await realpath(from).catch(() => null)
  if (source === null) throw new ContextError(`no such folder: ${from}`)
  const files: string[] = []
  const bytes = await walk(source, source, files, maxBytes)
  if (bytes > maxBytes) {
    throw new ContextError(`the build context ${from} holds more than ${Math.round(maxBytes / 1e6)} MB`)
  }
  await cp(source, to, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    preserveTimestamps: true,
    // Sockets and pipes cannot be copied, and are never sent to a builder.
    filter: async (path) => {
      const stat = await lstat(path)
      return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink()
    },
  })
  return { folder: to, files: files.sort() }
}

async function walk(root: string, folder: string, files: string[], maxBytes: number): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) bytes += await walk(root, path, files, maxBytes - bytes)
    else if (entry.isFile()) {
      files.push(relative(root, path).split(sep).join('/'))
      bytes += (await lstat(path)).size
    }
    if (bytes > maxBytes) return bytes
  }
  return bytes
}

/** Puts a file in place, whatever stood there (a link is not followed); null takes it away. */
export async function placeFile(folder: string, path: string, text: string | null): Promise<void> {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new ContextError(`not a path inside the context: ${path}`)
  }
  for (let depth = 1; depth < parts.length; depth++) {
    const stat = await lstat(join(folder, ...parts.slice(0, depth))).catch(() => null)
    if (stat?.isSymbolicLink() === true) throw new ContextError(`not a path inside the context: ${path}`)
  }
  const target = join(folder, ...parts)
  await rm(target, { force: true })
  if (text === null) return
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, text, { flag: 'wx' })
}

/** The text of a file, null when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

/** The .dockerignore that counts for a Dockerfile: the one of its own name first, as BuildKit does. */
export async function ignoreFor(dockerfile: string, context: string): Promise<string | null> {
  return (
    (await readIfThere(`${dockerfile}.dockerignore`)) ?? (await readIfThere(join(context, '.dockerignore')))
  )
}

const SOURCE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kt|scala|rb|php|ex|exs|cs|fs|c|cc|cpp|h|hpp|swift|html|css|ejs|hbs|tmpl)$/
const NOT_SOURCE =
  /(?:^|\/)(?:node_modules|vendor|dist|build|target|\.[^/]+|__pycache__|migrations)\/|^(?:[^/]+\/)?(?:tests?|__tests__|spec|e2e|docs?|examples?|scripts?|bench)\/|\.(?:test|spec|config|d)\.[cm]?[jt]sx?$|(?:^|\/)(?:setup|conftest|manage)\.py$|_test\.go$|(?:^|\/)\.[^/]+$|(?:^|\/)(?:jest|vite|next|webpack|rollup|babel|eslint|tailwind|postcss|svelte|nuxt|astro)\.config\./
const COMMENTS: readonly (readonly [RegExp, string, string])[] = [
  [/\.(?:py|rb|ex|exs)$/, '# ', ''],
  [/\.(?:html|vue|svelte)$/, '<!-- ', ' -->'],
  [/\.(?:css|c|h)$/, '/* ', ' */'],
  [/\.(?:ejs|hbs|tmpl)$/, '', ''],
]

/**
 * The text of a source file with a comment at its end. `mark` makes it one that no build has seen: else a layer
 * that another build left would be taken for this file's.
 */
export function touched(path: string, text: string, mark: string): string {
  const [, open, close] = COMMENTS.find(([pattern]) => pattern.test(path)) ?? [null, '// ', '']
  // A template has no comment that would not show: there the mark is written in blanks.
  const blank = [...mark].map((character) => (character.charCodeAt(0) % 2 === 0 ? ' ' : '\t')).join('')
  return `${text}${text.endsWith('\n') ? '' : '\n'}${open === '' ? blank : `${open}${mark}${close}`}\n`
}

const LIKELY_FOLDER = /^(?:.*\/)?(?:src|app|lib|cmd|internal|pages|server|api)\//

/** Source files whose change a developer would rebuild for, likeliest first. */
export function sourceFiles(files: readonly string[]): readonly string[] {
  const rank = (path: string): number => (LIKELY_FOLDER.test(path) ? 0 : 100) + path.split('/').length
  return files
    .filter((path) => SOURCE.test(path) && !NOT_SOURCE.test(path))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
