/** Which published image runs what another one builds. */
import { imageFacts } from './images.ts'
import { parseImageReference } from './reference.ts'

/**
 * The slim image of the same version and release; null when there is none (Debian's php), none is known, or the
 * image is slim already.
 */
export function slimSibling(reference: string): string | null {
  const parsed = parseImageReference(reference)
  if (!parsed || parsed.digest !== null) return null
  const { repository, tag } = parsed
  if (tag !== null && /slim|alpine|windows|nanoserver/.test(tag)) return null
  const prefix = reference.slice(0, tag === null ? undefined : -(tag.length + 1))
  const name = SLIM_TAGS[repository]?.(tag ?? 'latest')
  return name ? `${prefix}:${name}` : null
}

const CODENAME = /^(?:(.*)-)?(stretch|buster|bullseye|bookworm|trixie)$/

/** Node puts the release in front of `slim`, Python and Ruby behind it. */
const SLIM_TAGS: Readonly<Record<string, (tag: string) => string | null>> = {
  node: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
  python: (tag) => slimInFront(tag),
  ruby: (tag) => slimInFront(tag),
  perl: (tag) => slimInFront(tag),
  elixir: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
  erlang: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
}

function slimInFront(tag: string): string {
  if (tag === 'latest') return 'slim'
  const release = CODENAME.exec(tag)
  if (!release) return `${tag}-slim`
  return release[1] ? `${release[1]}-slim-${release[2]}` : `slim-${release[2]}`
}

/** A smaller image of the same version, where no compiler makes the difference. */
export interface SmallerImage {
  readonly reference: string
  /** Documentation and translations alone, or Debian itself: another C library and no bash. */
  readonly without: 'documentation' | 'debian'
}

/**
 * Null when none is known, for an image pinned by digest, and where Alpine's C library would decide what the program
 * does: natives in jars, iconv and locales of PHP, the sort order of a database.
 */
export function smallerImage(reference: string): SmallerImage | null {
  const parsed = parseImageReference(reference)
  if (!parsed || parsed.digest !== null) return null
  const { repository, tag } = parsed
  const row = SMALLER[repository]
  const name = row?.tag(tag ?? 'latest')
  const prefix = reference.slice(0, tag === null ? undefined : -(tag.length + 1))
  return row && name ? { reference: `${prefix}:${name}`, without: row.without } : null
}

const RELEASE =
  /^(stable|oldstable|testing|unstable|sid|wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky|([789]|1\d)(\.\d+)?)(-\d{8})?$/

const SMALLER: Readonly<
  Record<string, { readonly tag: (tag: string) => string | null; readonly without: SmallerImage['without'] }>
> = {
  debian: {
    tag: (tag) => (tag === 'latest' ? 'stable-slim' : RELEASE.test(tag) ? `${tag}-slim` : null),
    without: 'documentation',
  },
  nginx: { tag: nginxOnAlpine, without: 'debian' },
}

/** `1.27`, `1.27-bookworm`, `stable` and `latest`; the variants with perl and telemetry are left alone. */
function nginxOnAlpine(tag: string): string | null {
  const version = tag.replace(/-?(buster|bullseye|bookworm|trixie)$/, '')
  if (version === '' || version === 'latest') return 'alpine'
  return /^(stable|mainline|1|1\.(9|[1-9]\d)(\.\d+)?)$/.test(version) ? `${version}-alpine` : null
}

/** Where a compiled program can run, in words for a message; null when the tables do not say. */
export function runtimeFor(reference: string): string | null {
  const facts = imageFacts(reference)
  if (!facts) return null
  if (facts.language === 'java') return jreFor(facts.repository, facts.tag)
  if (facts.language === 'dotnet') return `mcr.microsoft.com/dotnet/aspnet:${facts.tag ?? 'the same version'}`
  if (facts.language === 'go')
    return facts.libc === 'musl' ? 'alpine' : 'gcr.io/distroless/base-debian13:nonroot'
  if (facts.language === 'rust' || facts.language === 'c') {
    if (facts.libc === 'musl') return 'alpine'
    return distributionOf(facts.codename)
  }
  return null
}

function distributionOf(codename: string | null): string {
  if (codename === null) return 'debian:stable-slim'
  return /^(xenial|bionic|focal|jammy|noble|resolute)$/.test(codename)
    ? `ubuntu:${codename}`
    : `debian:${codename}-slim`
}

function jreFor(repository: string, tag: string | null): string | null {
  // Its tags count GraalVM's releases, and there is no image of it without the compiler.
  if (repository.includes('graalvm')) return null
  const written = tag ?? ''
  const named = /(?:jdk-?|temurin-|openjdk-|corretto-)(8|11|17|21|25)\b/.exec(written)
  const version =
    named?.[1] ?? (repository === 'gradle' || repository === 'maven' ? undefined : /^\d+/.exec(written)?.[0])
  if (repository === 'eclipse-temurin' && tag !== null)
    return `eclipse-temurin:${tag.includes('jdk') ? tag.replace('jdk', 'jre') : tag.replace(/^([\d._u]+)/, '$1-jre')}`
  return version === undefined ? 'a JRE image' : `eclipse-temurin:${version}-jre`
}
