/**
 * Base images: looks a reference up in the tables of `base-images/`, where a row is added. Their sources: the
 * Dockerfiles of the images themselves (docker-library, GoogleContainerTools/distroless, dotnet-docker, oven-sh/bun,
 * denoland, nginx, astral-sh/uv, mono, ibmruntimes, fluent, google/oss-fuzz, BioContainers, mamba-org, minio and the others
 * that a row names), read from August to November 2026.
 */

import type { ImageConfig } from '../model/model.ts'
import { WINDOWS } from './base-images/common.ts'
import { LANGUAGES } from './base-images/languages.ts'
import { RUNTIMES } from './base-images/runtimes.ts'
import { SDKS } from './base-images/sdks.ts'
import { SERVERS } from './base-images/servers.ts'
import { IMAGE_SIZES } from './base-images/sizes.ts'
import { SYSTEMS } from './base-images/systems.ts'
import type { ImageRow, ImageSize, ImageTraits } from './base-images/types.ts'
import { parseImageReference } from './reference.ts'

export type { ImageTraits } from './base-images/types.ts'

export interface ImageFacts extends ImageTraits {
  readonly reference: string
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
}

const UNKNOWN: ImageTraits = {
  role: 'os',
  language: null,
  user: null,
  account: null,
  drops: null,
  unprivileged: null,
  shell: null,
  tools: null,
  packages: null,
  libc: null,
  codename: null,
  toolchains: [],
  serves: false,
  ports: [],
  env: [],
  entrypoint: null,
  cmd: null,
  workdir: '',
  windows: false,
}

const answers = new Map<string, ImageFacts | null>()

/** What the tables know of an image by its expanded reference; null when its repository is in none of them. */
export function imageFacts(reference: string): ImageFacts | null {
  const known = answers.get(reference)
  if (known !== undefined) return known
  if (answers.size > 2_000) answers.clear()
  const facts = lookUp(reference)
  answers.set(reference, facts)
  return facts
}

function lookUp(reference: string): ImageFacts | null {
  const parsed = parseImageReference(reference)
  const row = parsed && rowOf(parsed.repository)
  if (!parsed || !row) return null
  const { repositories: _, variants = [], ...own } = row
  const tag = parsed.tag ?? ''
  const traits: ImageTraits = Object.assign({}, UNKNOWN, own)
  for (const { tag: pattern, ...differences } of [...variants, WINDOWS])
    if (pattern.test(tag)) Object.assign(traits, differences)
  return { ...traits, codename: codenameOf(parsed.repository, tag), reference, ...parsed }
}

const exact = new Map<string, ImageRow>()
const prefixes: { readonly prefix: string; readonly row: ImageRow }[] = []
for (const row of [...LANGUAGES, ...SDKS, ...RUNTIMES, ...SERVERS, ...SYSTEMS]) {
  for (const name of row.repositories) {
    if (name.endsWith('*')) prefixes.push({ prefix: name.slice(0, -1), row })
    else exact.set(name, row)
  }
}

function rowOf(repository: string): ImageRow | null {
  return exact.get(repository) ?? prefixes.find(({ prefix }) => repository.startsWith(prefix))?.row ?? null
}

const CODENAMES =
  /(?:^|-)(jessie|stretch|buster|bullseye|bookworm|trixie|xenial|bionic|focal|jammy|noble|resolute|alpine)/

/**
 * Which release a tag without a codename stands for (docker-library/official-images with its history, August 2026). A
 * version that moved from one release to the next while it was maintained has it for its short tag alone.
 */
const DEFAULTS: readonly { readonly repository: RegExp; readonly tag: RegExp; readonly codename: string }[] =
  [
    { repository: /^node$/, tag: /^2[024]\b/, codename: 'bookworm' },
    { repository: /^node$/, tag: /^26\b/, codename: 'trixie' },
    { repository: /^python$/, tag: /^3\.1[0-5]\b/, codename: 'trixie' },
    { repository: /^golang$/, tag: /^1\.1[345](\.\d+)?$/, codename: 'buster' },
    { repository: /^golang$/, tag: /^1\.(16|1[78](\.\d+)?)$/, codename: 'bullseye' },
    { repository: /^golang$/, tag: /^1\.(19|20|2[123](\.\d+)?)$/, codename: 'bookworm' },
    { repository: /^golang$/, tag: /^(1|latest|1\.24|1\.2[5-9](\.\d+)?)?$/, codename: 'trixie' },
    { repository: /^rust$/, tag: /^1\.(3[7-9]|4\d|5[0-4])(\.\d+)?(-slim)?$/, codename: 'buster' },
    { repository: /^rust$/, tag: /^1\.(5[5-9]|6\d|7[01])(\.\d+)?(-slim)?$/, codename: 'bullseye' },
    { repository: /^rust$/, tag: /^1\.(7[2-9]|8[0-8])(\.\d+)?(-slim)?$/, codename: 'bookworm' },
    {
      repository: /^rust$/,
      tag: /^((1|1\.89|1\.9\d(\.\d+)?)(-slim)?|latest|slim)?$/,
      codename: 'trixie',
    },
    { repository: /^gcc$/, tag: /^(9|10|11)$/, codename: 'bullseye' },
    { repository: /^gcc$/, tag: /^(12|12\.[45]|13(\.\d+)*|14\.[12](\.\d+)?)$/, codename: 'bookworm' },
    {
      repository: /^gcc$/,
      tag: /^(latest|14|14\.4(\.\d+)?|15|15\.3(\.\d+)?|16(\.\d+)*)?$/,
      codename: 'trixie',
    },
    { repository: /^ruby$/, tag: /^3\.[345]\b|^4\b/, codename: 'trixie' },
    { repository: /^debian$/, tag: /^(latest|stable|13\b)/, codename: 'trixie' },
    { repository: /^debian$/, tag: /^12\b/, codename: 'bookworm' },
    { repository: /^ubuntu$/, tag: /^24\.04\b/, codename: 'noble' },
    { repository: /^ubuntu$/, tag: /^22\.04\b/, codename: 'jammy' },
    { repository: /^ubuntu$/, tag: /^20\.04\b/, codename: 'focal' },
  ]

function codenameOf(repository: string, tag: string): string | null {
  const written = CODENAMES.exec(tag)?.[1] ?? /-debian(1[123])\b/.exec(repository)?.[1]
  if (written === 'alpine') return null
  const byNumber = { '11': 'bullseye', '12': 'bookworm', '13': 'trixie' }
  if (written !== undefined) return written in byNumber ? byNumber[written as keyof typeof byNumber] : written
  return DEFAULTS.find((row) => row.repository.test(repository) && row.tag.test(tag))?.codename ?? null
}

/** The measured size of an image, or of one of the same make; null when nobody measured. */
export function imageSize(reference: string): (ImageSize & { readonly exact: boolean }) | null {
  const parsed = parseImageReference(reference)
  if (!parsed) return null
  const tag = parsed.tag ?? 'latest'
  const found = IMAGE_SIZES.find((size) => size.repository === parsed.repository && size.like.test(tag))
  return found ? { ...found, exact: found.tag === tag } : null
}

/** What the tables know of the config behind a reference; null when they do not know the image. */
export function knownBase(reference: string): Partial<ImageConfig> | null {
  const facts = imageFacts(reference)
  if (!facts) return null
  return {
    ...(facts.user === null ? {} : { User: facts.user }),
    WorkingDir: facts.workdir,
    Env: facts.env,
    Cmd: facts.cmd,
    Entrypoint: facts.entrypoint,
    ExposedPorts: facts.ports,
  }
}
