/** A Dockerfile on stdin, in the place of one in a repository. */
import { statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { decode, MAX_FILE_BYTES } from './decode.ts'
import { findRoot, openDirectory } from './files.ts'
import { withFile } from './overlay.ts'
import type { Selection } from './repository.ts'
import { UsageError } from './usage-error.ts'

/** `path` need not exist, its directory must. Throws UsageError. */
export async function selectStdin(
  cwd: string,
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Selection> {
  const place = resolve(cwd, path)
  const directory = dirname(place)
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--stdin-path ${path}: there is no directory ${dirname(path)}`)
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--stdin-path ${path} is a directory; it takes the path of a Dockerfile`)
  const root = findRoot(directory)
  const inside = relative(root, place).split(sep).join('/')
  const source = await openDirectory(root)
  const overlaid = withFile(source, inside, decode(await readAll(stdin)))
  return { root, source: overlaid, paths: [inside], overlaid: [inside] }
}

/** Reads on until what was read is too large to be used. */
async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    length += chunk.byteLength
    if (length > MAX_FILE_BYTES) break
  }
  return Buffer.concat(chunks)
}
