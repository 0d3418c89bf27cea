/**
 * Under chroot isolation the pipes of a program stay root's, and one that runs as another user cannot open /dev/stdout
 * or /dev/stderr by name; other engines hand them to the user. The pipes stand some tenths of a second before the
 * program does: meanwhile they are opened to everybody.
 */
import { chmodSync, readlinkSync } from 'node:fs'
import { attempt, descendants, programBelow } from './process-tree.ts'

const POLL_MS = 2
const LONGEST_MS = 20_000
/** What buildah itself calls while it prepares the start is gone before that. */
const LASTING_MS = 1000
const STREAMS = [0, 1, 2]

/** Opens the pipes of whatever comes below `pid`, until the program itself is there or `ended` says that it is over. */
export function openPipes(pid: number, ended: () => boolean): void {
  const open = new Set<string>()
  const began = performance.now()
  let [program, since]: [number | null, number] = [null, began]
  const timer = setInterval(() => {
    const [now, there] = [performance.now(), programBelow(pid)]
    if (there !== program) [program, since] = [there, now]
    for (const below of descendants(pid)) for (const stream of STREAMS) openPipe(below, stream, open)
    const lasting = program !== null && now - since > LASTING_MS
    if (lasting || ended() || now - began > LONGEST_MS) clearInterval(timer)
  }, POLL_MS)
}

function openPipe(pid: number, stream: number, open: Set<string>): void {
  const path = `/proc/${pid}/fd/${stream}`
  const pipe = attempt(() => readlinkSync(path)) ?? ''
  if (!pipe.startsWith('pipe:') || open.has(pipe)) return
  // One that is not ours to change stays as it is.
  attempt(() => chmodSync(path, 0o666))
  open.add(pipe)
}
