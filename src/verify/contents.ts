/** What an image carries that a shipped image should not; pure, over the list of its files. */
import type { ImageContents, ImageFile } from './layers.ts'

export interface Contents {
  /** Bytes: the unpacked layers, the base's included. */
  readonly bytes: number
  readonly layers: number
  /** Compilers and build tools beyond the base, by path. */
  readonly toolchains: readonly string[]
  readonly caches: readonly { readonly path: string; readonly bytes: number }[]
  /** Paths, and where a secret stands in the image's metadata. */
  readonly secrets: readonly string[]
  /** Setuid and setgid programs beyond the base, by path. */
  readonly setuid: readonly string[]
}

const TOOLS = new Set([
  'gcc',
  'g++',
  'cc',
  'c++',
  'clang',
  'clang++',
  'tcc',
  'ld',
  'as',
  'make',
  'cmake',
  'ninja',
  'meson',
  'go',
  'cargo',
  'rustc',
  'rustup',
  'javac',
  'mvn',
  'gradle',
  'sbt',
  'dotnet-sdk',
  'csc',
  'npm',
  'pnpm',
  'yarn',
  'bun',
  'uv',
  'poetry',
  'pdm',
  'pipenv',
  'composer',
  'bundle',
  'node-gyp',
])
const VERSIONED = /^(?:[a-z0-9_]+-)*(?:gcc|g\+\+|clang|cpp|ld)(?:-\d+(?:\.\d+)*)?$/
const TOOL_FOLDER =
  /^(?:bin|sbin|usr\/bin|usr\/sbin|usr\/local\/bin|usr\/local\/sbin|opt\/[^/]+\/bin|opt\/[^/]+\/[^/]+\/bin|usr\/local\/go\/bin|usr\/local\/cargo\/bin|root\/\.cargo\/bin|usr\/lib\/jvm\/[^/]+\/bin)$/

const CACHES = [
  /^var\/lib\/apt\/lists(?=\/)/,
  /^var\/cache\/apt(?=\/)/,
  /^var\/cache\/apk(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.npm\/_cacache(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.cache\/(?:pip|uv|pypoetry|pipenv|go-build|yarn|pnpm|node|composer|deno)(?=\/)/,
  /^usr\/local\/share\/\.cache\/yarn(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.local\/share\/pnpm\/store(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.yarn\/berry\/cache(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.bun\/install\/cache(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.m2\/repository(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.gradle\/caches(?=\/)/,
  /^(?:root|home\/[^/]+)\/\.nuget\/packages(?=\/)/,
  /^(?:root\/\.cargo|usr\/local\/cargo)\/(?:registry|git)(?=\/)/,
  /^(?:root\/go|go)\/pkg\/mod(?=\/)/,
  /^opt\/conda\/pkgs(?=\/)/,
  /^tmp\/(?:npm-|pip-|yarn-|node-compile-cache)[^/]*(?=\/)/,
]
/** Smaller leftovers (lock files, empty indexes) are not worth a word. */
const CACHE_BYTES = 100_000

/** `baseLayers`: how many of the lowest layers are the base's; `leaks`: secrets found in the metadata. */
export function contentsOf(image: ImageContents, baseLayers: number, leaks: readonly string[]): Contents {
  const own = image.files.filter((file) => file.layer >= baseLayers)
  return {
    bytes: image.layerBytes.reduce((total, size) => total + size, 0),
    layers: image.layerBytes.length,
    toolchains: own.filter(isTool).map((file) => `/${file.path}`),
    caches: caches(own),
    secrets: [...secretFiles(own, image.heads), ...leaks],
    setuid: own
      .filter((file) => file.type === 'file' && (file.mode & 0o6000) !== 0)
      .map((file) => `/${file.path}`),
  }
}

function isTool(file: ImageFile): boolean {
  if (file.type === 'directory' || file.type === 'other') return false
  const slash = file.path.lastIndexOf('/')
  const name = file.path.slice(slash + 1)
  return TOOL_FOLDER.test(file.path.slice(0, slash)) && (TOOLS.has(name) || VERSIONED.test(name))
}

function caches(files: readonly ImageFile[]): readonly { path: string; bytes: number }[] {
  const bytes = new Map<string, number>()
  for (const file of files) {
    const path = CACHES.map((pattern) => pattern.exec(file.path)?.[0]).find((found) => found !== undefined)
    if (path !== undefined) bytes.set(path, (bytes.get(path) ?? 0) + file.size)
  }
  return [...bytes]
    .filter(([, size]) => size >= CACHE_BYTES)
    .map(([path, size]) => ({ path: `/${path}`, bytes: size }))
    .sort((a, b) => b.bytes - a.bytes)
}

const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/
/** What makes a file of this name a secret; a name that matches none of these is judged by `PRIVATE_KEY`. */
const TELLTALES: readonly (readonly [RegExp, RegExp])[] = [
  [/(^|\/)\.npmrc$/, /_(?:authToken|auth|password)\s*=\s*(?!\$\{)\S/],
  [/(^|\/)\.yarnrc\.yml$/, /npmAuth(?:Token|Ident):\s*["']?(?!\$\{)[^\s"']/],
  [/(^|\/)\.pypirc$/, /password\s*[:=]\s*\S/],
  [/(^|\/)\.netrc$/, /password\s+\S/],
  [/(^|\/)pip\.conf$/, /https?:\/\/[^/\s:@]+:[^/\s@]+@/],
  [/(^|\/)\.m2\/settings\.xml$/, /<password>(?!\$\{)[^<]/],
  [/(^|\/)\.docker\/config\.json$/, /"auth"\s*:\s*"[^"]/],
  [/(^|\/)\.aws\/credentials$/, /aws_secret_access_key/i],
  [
    /(^|\/)\.env(?:\.[\w-]+)?$/,
    /^(?:export\s+)?\w*(?:SECRET|TOKEN|PASSWORD|PRIVATE_KEY|API_KEY)\w*\s*=\s*\S/im,
  ],
]
const EXAMPLE =
  /(^|\/)(?:node_modules|site-packages|dist-packages|testdata|tests?|examples?|share\/doc)\/|\.(?:example|sample|template)$/

function secretFiles(files: readonly ImageFile[], heads: ReadonlyMap<string, string>): readonly string[] {
  return files
    .filter((file) => {
      const head = heads.get(file.path)
      if (head === undefined || EXAMPLE.test(file.path)) return false
      return (
        PRIVATE_KEY.test(head) || TELLTALES.some(([path, text]) => path.test(file.path) && text.test(head))
      )
    })
    .map((file) => `/${file.path}`)
}

/** Where a named secret's value can be read by anyone who has the image. Values shorter than 6 are too common to tell. */
export function leaksOf(
  secrets: readonly { readonly id: string; readonly value: string }[],
  env: readonly string[],
  history: readonly string[],
): readonly string[] {
  return secrets
    .filter(({ value }) => value.trim().length >= 6)
    .flatMap(({ id, value }) => {
      const text = value.trim()
      const found: string[] = []
      if (env.some((entry) => entry.includes(text))) found.push(`secret ${id} in the image's environment`)
      if (history.some((entry) => entry.includes(text))) found.push(`secret ${id} in the image's history`)
      return found
    })
}
