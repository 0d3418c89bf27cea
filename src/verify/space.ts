/** Room on the disk: a build that fills it takes others down with it, so there must be some before each. */
import { statfs } from 'node:fs/promises'
import { EngineError } from './engine.ts'

/** Throws EngineError when fewer than `freeBytes` are left where `folder` is. */
export async function enoughSpace(folder: string, freeBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize >= freeBytes) return
  const mb = (bytes: number): number => Math.round(bytes / 1e6)
  throw new EngineError(
    `only ${mb(bavail * bsize)} MB are free in ${folder}; a build wants at least ${mb(freeBytes)}`,
  )
}
