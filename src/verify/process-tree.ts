/** The processes below one that we started, read from /proc; without it there are none. Synchronous: it races with them. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** Programs of the engine that stand between us and what they run; buildah starts itself anew from memory. */
const HELPER = /^(?:(?:memfd:)?buildah(?:-chroot-\w+)?|runc|crun|conmon)$/

/** All processes below `pid`, nearest first. */
export function descendants(pid: number): readonly number[] {
  const found: number[] = []
  const queue = [pid]
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    const children = childrenOf(here)
    found.push(...children)
    queue.push(...children)
  }
  return found
}

function childrenOf(pid: number): readonly number[] {
  const tasks = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? []
  const lists = tasks.map((task) => attempt(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')))
  return lists
    .flatMap((list) => list?.split(/\s+/) ?? [])
    .filter((word) => word !== '')
    .map(Number)
}

/** The first process below `pid` that is not one of the engine's; null when there is none (yet). */
export function programBelow(pid: number): number | null {
  return descendants(pid).find((here) => !isHelper(here)) ?? null
}

function isHelper(pid: number): boolean {
  const path = attempt(() => readlinkSync(`/proc/${pid}/exe`)) ?? ''
  return HELPER.test(basename(path).replace(/ \(deleted\)$/, ''))
}

/** What `read` gives, null when the process it asks about has gone. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
