/** An image archive (docker save, or an OCI layout) as data: what each layer holds and what remains of it. */
import { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import { at, parseJson, strings } from './json.ts'
import { ByteSource, eachEntry, type TarEntry } from './tar.ts'

export interface LayerFile {
  readonly path: string
  readonly type: TarEntry['type']
  readonly mode: number
  readonly size: number
  readonly linkTarget: string
}

export interface Layer {
  /** Sum of the unpacked files, in bytes. */
  readonly bytes: number
  readonly files: readonly LayerFile[]
}

/** A file as a container sees it, with the layer that last wrote it (0 is the lowest). */
export interface ImageFile extends LayerFile {
  readonly layer: number
}

export interface ImageContents {
  /** Lowest layer first. */
  readonly layerBytes: readonly number[]
  /** Sorted by path. */
  readonly files: readonly ImageFile[]
  /** The first bytes of small files whose name suggests a credential, by path. */
  readonly heads: ReadonlyMap<string, string>
}

/** Files looked into, because their name alone does not tell a secret from a certificate or an example. */
const LOOK_INTO =
  /(^|\/)(\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|pip\.conf|settings\.xml|config\.json|credentials|\.env(\.[\w-]+)?|[^/]+\.(pem|key|p12)|id_[a-z0-9]+)$/

const LARGEST_JSON = 16 << 20
const LARGEST_HEAD = 65_536

interface Blobs {
  readonly layers: Map<string, Layer>
  readonly json: Map<string, unknown>
  readonly links: Map<string, string>
  readonly heads: Map<string, string>
}

/** Reads an image archive in one pass. Throws when it is not one, or holds more than `maxBytes` unpacked. */
export async function readImage(tar: AsyncIterable<Buffer>, maxBytes: number): Promise<ImageContents> {
  const blobs: Blobs = { layers: new Map(), json: new Map(), links: new Map(), heads: new Map() }
  const budget = { left: maxBytes }
  const source = new ByteSource(tar)
  await eachEntry(source, async (entry, body) => {
    if (entry.type === 'symlink' || entry.type === 'link') blobs.links.set(entry.path, entry.linkTarget)
    if (entry.type === 'file') await readBlob(entry, body, blobs, budget)
  })
  await source.drain()
  const layers = layerPaths(blobs).map((path) => blobs.layers.get(resolve(path, blobs.links)) ?? EMPTY)
  return { layerBytes: layers.map((layer) => layer.bytes), files: merge(layers), heads: blobs.heads }
}

const EMPTY: Layer = { bytes: 0, files: [] }

async function readBlob(
  entry: TarEntry,
  body: AsyncIterable<Buffer>,
  blobs: Blobs,
  budget: { left: number },
): Promise<void> {
  const source = new ByteSource(body)
  const magic = await source.peek(263)
  const first = magic[0]
  if ((first === 0x7b || first === 0x5b) && entry.size <= LARGEST_JSON) {
    const value = parseJson((await source.read(entry.size)).toString('utf8'))
    if (value !== undefined) blobs.json.set(entry.path, value)
    return
  }
  const unpacked = unpack(magic, source, entry.size)
  if (unpacked) blobs.layers.set(entry.path, await readLayer(unpacked, blobs.heads, budget))
}

/** The tar inside a blob, whichever way it is packed; null when it is none. */
function unpack(magic: Buffer, source: ByteSource, size: number): AsyncIterable<Buffer> | null {
  if (magic.subarray(257, 262).toString('latin1') === 'ustar') return source.slice(size)
  if (magic[0] === 0x1f && magic[1] === 0x8b) return through(source, size, zlib.createGunzip())
  if (magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528) {
    if (!('createZstdDecompress' in zlib)) throw new Error('layers packed with zstd need Node 22.15 or newer')
    return through(source, size, (zlib.createZstdDecompress as () => zlib.Gunzip)())
  }
  return null
}

function through(source: ByteSource, size: number, unzip: zlib.Gunzip): AsyncIterable<Buffer> {
  const input = Readable.from(source.slice(size), { objectMode: false })
  input.on('error', (error) => unzip.destroy(error))
  return input.pipe(unzip)
}

async function readLayer(
  tar: AsyncIterable<Buffer>,
  heads: Map<string, string>,
  budget: { left: number },
): Promise<Layer> {
  const files: LayerFile[] = []
  let bytes = 0
  const source = new ByteSource(tar)
  await eachEntry(source, async (entry, body) => {
    const { path, type, mode, size, linkTarget } = entry
    files.push({ path, type, mode, size, linkTarget })
    bytes += size
    budget.left -= size
    if (budget.left < 0) throw new Error('the image is larger than the limit')
    if (type === 'file' && size <= LARGEST_HEAD && LOOK_INTO.test(path)) {
      heads.set(path, (await new ByteSource(body).read(4096)).toString('utf8'))
    }
  })
  await source.drain()
  return { bytes, files }
}

function resolve(path: string, links: ReadonlyMap<string, string>): string {
  const target = links.get(path)
  if (target === undefined) return path
  // Old archives name a repeated layer by a link to its twin: `../<id>/layer.tar`.
  return target.replace(/^(?:\.\.\/)+/, '')
}

/** The layers in order: from docker's manifest.json, else through OCI's index.json. */
function layerPaths(blobs: Blobs): readonly string[] {
  const own = strings(at(blobs.json.get('manifest.json'), 0, 'Layers'))
  if (own.length > 0) return own
  const manifest = blobs.json.get(blobPath(at(blobs.json.get('index.json'), 'manifests', 0, 'digest')))
  const layers = at(manifest, 'layers')
  if (!Array.isArray(layers)) throw new Error('the engine gave no image archive')
  return layers.map((layer) => blobPath(at(layer, 'digest')))
}

function blobPath(digest: unknown): string {
  return `blobs/${String(digest).replace(':', '/')}`
}

const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'

/** What a container sees: later layers cover earlier ones, whiteouts remove. */
function merge(layers: readonly Layer[]): readonly ImageFile[] {
  const seen = new Map<string, ImageFile>()
  layers.forEach((layer, index) => {
    remove(seen, layer)
    for (const file of layer.files) {
      if (file.path !== '' && !baseName(file.path).startsWith(WHITEOUT)) {
        seen.set(file.path, { ...file, layer: index })
      }
    }
  })
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function remove(seen: Map<string, ImageFile>, layer: Layer): void {
  const gone = new Set<string>()
  const emptied = new Set<string>()
  for (const { path } of layer.files) {
    const name = baseName(path)
    const folder = path.slice(0, Math.max(0, path.length - name.length - 1))
    if (name === OPAQUE) emptied.add(folder)
    else if (name.startsWith(WHITEOUT)) gone.add(join(folder, name.slice(WHITEOUT.length)))
  }
  if (gone.size === 0 && emptied.size === 0) return
  for (const path of seen.keys()) {
    if (gone.has(path) || ancestors(path).some((above) => gone.has(above) || emptied.has(above)))
      seen.delete(path)
  }
}

function ancestors(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
