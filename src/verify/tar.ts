/** Reads a tar stream entry by entry, without unpacking and without holding more than a block of it. */

export interface TarEntry {
  readonly path: string
  readonly type: 'file' | 'link' | 'symlink' | 'directory' | 'other'
  /** Permission bits with setuid, setgid and sticky. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Bytes of content in this archive. */
  readonly size: number
  readonly linkTarget: string
}

/** A cursor over chunks; `read` gives exactly `n` bytes, or fewer at the end. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>
  #buffer: Buffer = Buffer.alloc(0)
  #ended = false

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  async read(n: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let missing = n
    while (missing > 0 && (await this.#fill())) {
      const part = this.#take(missing)
      parts.push(part)
      missing -= part.length
    }
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
  }

  async skip(n: number): Promise<void> {
    let missing = n
    while (missing > 0 && (await this.#fill())) missing -= this.#take(missing).length
  }

  /** The next `n` bytes without taking them. */
  async peek(n: number): Promise<Buffer> {
    while (this.#buffer.length < n && !this.#ended) {
      const { value, done } = await this.#chunks.next()
      if (done === true) this.#ended = true
      else this.#buffer = Buffer.concat([this.#buffer, value])
    }
    return this.#buffer.subarray(0, n)
  }

  /** The next `n` bytes as a stream of their own; what is not read of them is not skipped. */
  async *slice(n: number): AsyncGenerator<Buffer> {
    let missing = n
    while (missing > 0 && (await this.#fill())) {
      const part = this.#take(missing)
      missing -= part.length
      yield part
    }
  }

  /** Reads to the end: who writes is not left waiting, and what is read elsewhere is not read behind our back. */
  async drain(): Promise<void> {
    while (await this.#fill()) this.#take(this.#buffer.length)
  }

  #take(most: number): Buffer {
    const part = this.#buffer.subarray(0, most)
    this.#buffer = this.#buffer.subarray(part.length)
    return part
  }

  async #fill(): Promise<boolean> {
    while (this.#buffer.length === 0 && !this.#ended) {
      const { value, done } = await this.#chunks.next()
      if (done === true) this.#ended = true
      else this.#buffer = value
    }
    return this.#buffer.length > 0
  }
}

const BLOCK = 512
/** A header of its own (long names, pax records) longer than this is no honest archive. */
const LONGEST_EXTRA = 1 << 20

type Extra = { path?: string; linkTarget?: string; size?: number }

/**
 * The entries of a tar archive. `visit` may read up to `entry.size` bytes of `body`; the rest is skipped.
 * Understands ustar, GNU long names and pax records. Throws on a broken header.
 */
export async function eachEntry(
  source: ByteSource,
  visit: (entry: TarEntry, body: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  let extra: Extra = {}
  for (;;) {
    const header = await source.read(BLOCK)
    if (header.length < BLOCK || header.every((byte) => byte === 0)) return
    const size = extra.size ?? octal(header, 124, 12)
    const type = String.fromCharCode(header[156] ?? 0)
    if ('xgLK'.includes(type)) {
      extra = { ...extra, ...(await readExtra(source, type, octal(header, 124, 12))) }
      continue
    }
    const entry = entryOf(header, type, size, extra)
    extra = {}
    const stored = entry.type === 'file' || entry.type === 'other' ? size : 0
    let used = 0
    await visit(
      { ...entry, size: stored },
      counted(source.slice(stored), (bytes) => (used += bytes)),
    )
    await source.skip(stored - used + padding(stored))
  }
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}

function entryOf(header: Buffer, type: string, size: number, extra: Extra): TarEntry {
  const prefix = field(header, 257, 5) === 'ustar' ? field(header, 345, 155) : ''
  const name = field(header, 0, 100)
  return {
    path: clean(extra.path ?? (prefix === '' ? name : `${prefix}/${name}`)),
    type: typeOf(type),
    mode: octal(header, 100, 8) & 0o7777,
    uid: octal(header, 108, 8),
    gid: octal(header, 116, 8),
    size,
    linkTarget: extra.linkTarget ?? field(header, 157, 100),
  }
}

function typeOf(flag: string): TarEntry['type'] {
  if (flag === '0' || flag === '\0' || flag === '7') return 'file'
  if (flag === '1') return 'link'
  if (flag === '2') return 'symlink'
  if (flag === '5') return 'directory'
  return 'other'
}

/** `./usr/bin/` is `usr/bin`. */
function clean(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
}

function field(header: Buffer, start: number, length: number): string {
  const bytes = header.subarray(start, start + length)
  const end = bytes.indexOf(0)
  return bytes.subarray(0, end === -1 ? length : end).toString('utf8')
}

function octal(header: Buffer, start: number, length: number): number {
  const first = header[start] ?? 0
  if ((first & 0x80) !== 0) {
    // GNU's base-256 form for what does not fit; the last six bytes hold more than any size we take.
    return header.readUIntBE(start + length - 6, 6)
  }
  const value = Number.parseInt(field(header, start, length).trim() || '0', 8)
  if (!Number.isFinite(value) || value < 0) throw new Error('broken tar header')
  return value
}

async function readExtra(source: ByteSource, type: string, size: number): Promise<Extra> {
  if (size > LONGEST_EXTRA) throw new Error('broken tar header')
  const data = await source.read(size)
  await source.skip(padding(size))
  if (type === 'L') return { path: field(data, 0, size) }
  if (type === 'K') return { linkTarget: field(data, 0, size) }
  // Global pax records carry comments only in what engines write.
  return type === 'x' ? paxRecords(data) : {}
}

function paxRecords(data: Buffer): Extra {
  const extra: Extra = {}
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(0x20, at)
    const length = Number.parseInt(data.subarray(at, space).toString('latin1'), 10)
    if (space === -1 || !(length > 0)) break
    const record = data.subarray(space + 1, at + length - 1).toString('utf8')
    const equals = record.indexOf('=')
    const [key, value] = [record.slice(0, equals), record.slice(equals + 1)]
    if (key === 'path') extra.path = value
    if (key === 'linkpath') extra.linkTarget = value
    if (key === 'size') extra.size = Number(value)
    at += length
  }
  return extra
}
