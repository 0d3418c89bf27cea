/** Small tar archives and images for tests, written by hand so that the reader is not tested against itself. */
import { gzipSync } from 'node:zlib'

export interface Entry {
  readonly path: string
  readonly type?: '0' | '1' | '2' | '5'
  readonly mode?: number
  readonly text?: string
  readonly link?: string
}

export function tar(entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocks), Buffer.alloc(1024)])
}

function blocks({ path, type = '0', mode = 0o644, text = '', link = '' }: Entry): readonly Buffer[] {
  const body = Buffer.from(text)
  const header = ustar(path, type, mode, body.length, link)
  return Buffer.byteLength(path) > 100
    ? [...paxPath(path), ustar(path.slice(0, 100), type, mode, body.length, link), padded(body)]
    : [header, padded(body)]
}

function paxPath(path: string): readonly Buffer[] {
  const rest = ` path=${path}\n`
  let length = rest.length + 2
  while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length
  const record = Buffer.from(`${length}${rest}`)
  return [ustar('pax', 'x', 0o644, record.length, ''), padded(record)]
}

function ustar(path: string, type: string, mode: number, size: number, link: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(path.slice(0, 100), 0)
  header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(type, 156)
  header.write(link, 157)
  header.write('ustar\u000000', 257)
  return header
}

function padded(body: Buffer): Buffer {
  return Buffer.concat([body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

/** What `docker save` writes: layers under their names, then the manifest that puts them in order. */
export function dockerArchive(layers: readonly (readonly Entry[])[], compressed = false): Buffer {
  const names = layers.map((_, index) => `blobs/sha256/${'abcdef'[index]}`)
  const blobs = layers.map((layer) => (compressed ? gzipSync(tar(layer)) : tar(layer)))
  const files = names.map((name, index) => ({ name, data: blobs[index] ?? Buffer.alloc(0) })).reverse()
  const manifest = Buffer.from(JSON.stringify([{ Config: 'x', Layers: names }]))
  return raw([...files, { name: 'manifest.json', data: manifest }])
}

/** An OCI layout as a tar. */
export function ociArchive(layers: readonly (readonly Entry[])[]): Buffer {
  const names = layers.map((_, index) => 'abcdef'[index] ?? 'x')
  const manifest = { layers: names.map((name) => ({ digest: `sha256:${name}` })) }
  return raw([
    ...layers.map((layer, index) => ({ name: `blobs/sha256/${names[index]}`, data: gzipSync(tar(layer)) })),
    { name: 'blobs/sha256/m', data: Buffer.from(JSON.stringify(manifest)) },
    { name: 'index.json', data: Buffer.from(JSON.stringify({ manifests: [{ digest: 'sha256:m' }] })) },
  ])
}

function raw(files: readonly { readonly name: string; readonly data: Buffer }[]): Buffer {
  const parts = files.flatMap(({ name, data }) => [ustar(name, '0', 0o644, data.length, ''), padded(data)])
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

/** The bytes in chunks of a size that fits no block. */
export async function* chunks(data: Buffer, size = 777): AsyncGenerator<Buffer> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size)
}
