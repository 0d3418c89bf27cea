/** Bytes of a repository file -> text, or the reason why it is none. */
import type { Content } from '../snapshot.ts'

/** Larger files are not read: no Dockerfile or manifest comes near. In bytes. */
export const MAX_FILE_BYTES = 5_000_000

const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

export function decode(bytes: Uint8Array): Content {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    return { kind: 'unavailable', reason: `it is larger than ${MAX_FILE_BYTES / 1e6} MB` }
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (text.startsWith(LFS_POINTER)) return { kind: 'unavailable', reason: 'it is a Git LFS pointer' }
  if (text.slice(0, 8_192).includes('\0')) return { kind: 'unavailable', reason: 'it is a binary file' }
  return text.includes('\uFFFD') ? { kind: 'text', text, lossy: true } : { kind: 'text', text }
}
