/** What `COPY .` brings that no image wants, and what a .dockerignore keeps from a COPY that names it. */

import { matchesGlob } from '../../context/glob.ts'
import { baseName, directoryOf } from '../../context/paths.ts'
import { sourcesOf } from '../../context/sources.ts'
import { STACKS, type Stack } from '../../knowledge/stack-directories.ts'
import type { Listing } from '../../snapshot.ts'
import type { Span } from '../../syntax/source.ts'
import { type Build, fact } from '../build.ts'
import { type ContextCopy, contextCopies } from '../copies.ts'
import { asksGit } from './asks-git.ts'

export interface Leak {
  /** Context path of a directory that is not tracked: `.git`, `node_modules`. */
  readonly path: string
  /** Why it will be there. */
  readonly because: string
}

export interface SentSecret {
  readonly path: string
  /** Its text was read and holds a secret; false when only its name says so. */
  readonly proven: boolean
  readonly what: string
}

/** The first copy of the whole context that ends up in some stage; null when every COPY names what it takes. */
export const wholeContextCopy = fact((build: Build): ContextCopy | null => {
  for (const stage of build.stages) {
    const copy = contextCopies(stage).find(({ everything }) => everything)
    if (copy) return copy
  }
  return null
})

/** Directories that lie in the context when somebody builds, tracked or not, and that the .dockerignore lets through. */
export const leaks = fact((build: Build): readonly Leak[] => {
  const { context } = build
  const history = { path: '.git', because: 'the history of the repository' }
  const found: Leak[] = context.root === '' && !asksGit(build) ? [history] : []
  for (const leak of STACKS.flatMap((stack) => leavesOf(build, stack))) {
    const tracked = context.exists(leak.path) === 'directory'
    if (!tracked && !found.some(({ path }) => path === leak.path)) found.push(leak)
  }
  const { ignore } = context
  return found.filter(
    ({ path }) => !ignore.brings(path) && !ignore.ignores(path) && !ignore.ignores(`${path}/x`),
  )
})

function leavesOf(build: Build, { manifest, leaves, optional }: Stack): readonly Leak[] {
  const directory = manifestDirectory(build, manifest)
  if (directory === null) return []
  return (optional ? expectedOf(build, leaves) : leaves).map((leaf) => ({
    path: directory === '' ? leaf : `${directory}/${leaf}`,
    because: `\`${manifest}\` leaves it behind`,
  }))
}

/** Of the names that one directory may have, the first that the .gitignore expects; none where the .dockerignore knows one. */
function expectedOf({ context }: Build, names: readonly string[]): readonly string[] {
  const content = context.read('.gitignore')
  if (content.kind !== 'text' || names.some((name) => context.ignore.ignores(`${name}/x`))) return []
  const lines = new Set(content.text.split('\n').map((line) => line.trim().replace(/^\/|\/$/g, '')))
  return names.filter((name) => lines.has(name)).slice(0, 1)
}

/** The directory of a manifest nearest to the root of the context, three levels deep at most (`src/Shop/Shop.csproj`). */
function manifestDirectory(build: Build, manifest: string): string | null {
  if (!manifest.includes('*')) return build.context.exists(manifest) === 'file' ? '' : null
  const found = manifestsByGlob(build.context.list()).get(manifest)
  return found === undefined ? null : directoryOf(found)
}

/** The first file, three levels deep at most, for each manifest that is named by a wildcard. */
const manifestsByGlob = fact((listing: Listing): ReadonlyMap<string, string> => {
  const depth = (path: string) => path.split('/').length
  const shallow = listing.paths.filter((path) => depth(path) <= 3).toSorted((a, b) => depth(a) - depth(b))
  return new Map(
    STACKS.flatMap(({ manifest }): readonly [string, string][] => {
      const found = manifest.includes('*')
        ? shallow.find((path) => matchesGlob(manifest, baseName(path)))
        : undefined
      return found === undefined ? [] : [[manifest, found]]
    }),
  )
})

const KEY_NAME = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|p12|pfx|jks|keystore|ppk))$/i
export const ENV_NAME = /(^|\/)\.env(\.(local|production|prod|staging|development))?$/
const PUBLIC_NAME =
  /(^|[/._-])(tests?|testdata|fixtures?|examples?|samples?|mocks?|__tests__|spec|docs?|public|pub|demo|dummy|template)([/._-]|$)/i
const MAX_READ = 12

/** Tracked files with secrets that a copy of the whole context would put into the image. */
export const sentSecrets = fact((build: Build): readonly SentSecret[] => {
  const { context } = build
  const candidates = secretNames(context.list())
    .filter((path) => !context.ignore.ignores(path))
    .slice(0, MAX_READ)
  return candidates.flatMap((path) => {
    const content = context.read(path)
    const text = content.kind === 'text' ? content.text : null
    const secret = ENV_NAME.test(path) ? envSecret(path, text) : keySecret(path, text)
    return secret ? [secret] : []
  })
})

/** Files whose names promise a secret: ssh-keygen writes `NAME.pub` beside every private key `NAME`. */
const secretNames = fact((listing: Listing): readonly string[] => {
  const pairs = new Set(
    listing.paths.flatMap((path) => (path.endsWith('.pub') ? [path.slice(0, -'.pub'.length)] : [])),
  )
  return listing.paths.filter(
    (path) => (KEY_NAME.test(path) || ENV_NAME.test(path) || pairs.has(path)) && !PUBLIC_NAME.test(path),
  )
})

const SECRET_NAME = /(SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)/i
const PLACEHOLDER =
  /^(|x+|\*+|<.*>|\$\{.*\}|change.?me.*|your.*|example.*|secret|password|test|todo|none|null|root|admin|postgres|true|false|\d{1,5})$/i

function envSecret(path: string, text: string | null): SentSecret | null {
  const name = secretInEnv(text ?? '')
  return name === null ? null : { path, proven: true, what: `sets ${name}` }
}

/** The secret-like name to which the text of an .env gives a value that is no placeholder; null when there is none. */
export function secretInEnv(text: string): string | null {
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line.trim()) ?? []
    if (SECRET_NAME.test(name) && !PLACEHOLDER.test(value.replace(/^["']|["']$/g, ''))) return name
  }
  return null
}

function keySecret(path: string, text: string | null): SentSecret | null {
  if (text === null) return { path, proven: false, what: 'is named like a private key' }
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)
    ? { path, proven: true, what: 'is a private key' }
    : null
}

export interface HiddenSource {
  readonly path: string
  readonly span: Span
}

/** Sources that a COPY names, that are there, and that the .dockerignore leaves out: the build fails on them. */
export const hiddenSources = fact((build: Build): readonly HiddenSource[] => {
  const { context } = build
  if (context.ignore.path === null || context.ignore.text === null) return []
  return build.stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) =>
      sourcesOf(instruction).flatMap(({ path, glob, span }) => {
        if (path === '' || glob || !context.ignore.ignores(path)) return []
        const kind = context.exists(path)
        const allOut =
          kind === 'directory'
            ? context
                .list()
                .paths.every((file) => !file.startsWith(`${path}/`) || context.ignore.ignores(file))
            : kind === 'file'
        return allOut ? [{ path, span }] : []
      }),
    ),
  )
})
