/** Writes files of a repository on disk, and nothing outside of it. */
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { exists, realPlace, whyNot } from './files.ts'
import { UsageError } from './usage-error.ts'

/**
 * New text for a file that still has the old one: all of it or nothing, and the mode stays. A link is followed only as
 * long as it stays inside the repository, and stays a link. Gives why it was not written; null when it was.
 */
export function replaceText(root: string, path: string, before: string, after: string): string | null {
  try {
    const place = realPlace(root, path)
    if (place === null) return 'it is a link out of the repository'
    accessSync(place, constants.W_OK)
    if (!readFileSync(place).equals(Buffer.from(before))) return 'it has changed meanwhile, or is not UTF-8'
    const { mode } = statSync(place)
    const draft = join(dirname(place), `.${basename(place)}.${process.pid}.stagewright`)
    try {
      writeFileSync(draft, after, { flag: 'wx', flush: true })
      chmodSync(draft, mode & 0o7777)
      renameSync(draft, place)
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    }
    return null
  } catch (error) {
    return whyNot(error, 'written')
  }
}

/** A file of the repository with this text, made with its directories when it is not there. Throws UsageError. */
export function writeText(root: string, path: string, text: string): void {
  write(root, path, text, 'w')
}

/** The same, never over a file that is there. Throws UsageError. */
export function writeNew(root: string, path: string, text: string): void {
  write(root, path, text, 'wx')
}

function write(root: string, path: string, text: string, flag: 'w' | 'wx'): void {
  const refuse = (because: string) => new UsageError(`${path} cannot be written: ${because}`)
  if (!staysInside(root, path)) throw refuse('it is a link out of the repository')
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text, { flag })
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
}

/** Whether the part of a path that is there leads nowhere else; a link that leads to nothing may lead anywhere. */
function staysInside(root: string, path: string): boolean {
  let place = path
  while (place !== '.' && !exists(join(root, place))) place = dirname(place)
  try {
    return realPlace(root, place) !== null
  } catch {
    return false
  }
}
