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
  pypy: (tag) => slimInFront(tag),
  ruby: (tag) => slimInFront(tag),
  perl: (tag) => slimInFront(tag),
  elixir: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
  erlang: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
  // It compiles its pages with a compiler of its own. Corretto and SapMachine come as a JDK alone.
  tomcat: (tag) => (/(^|-)jdk\d+-(temurin|semeru)\b/.test(tag) ? tag.replace('jdk', 'jre') : null),
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

/**
 * Where a program that another image compiles can run, the likeliest first, each with a tag; none where the tables do
 * not say. `web`: whether it is a web program, null when nobody knows.
 */
export function runtimesFor(reference: string, web: boolean | null = null): readonly string[] {
  const facts = imageFacts(reference)
  if (!facts) return []
  if (facts.language === 'java') return jreFor(facts.repository, facts.tag)
  if (facts.language === 'dotnet')
    return olderRuntimes(facts.repository, facts.tag) ?? dotnetRuntimes(facts.repository, facts.tag, web)
  if (facts.language !== 'go' && facts.language !== 'rust' && facts.language !== 'c') return []
  if (facts.libc === 'musl') return [`alpine:${/alpine(\d+\.\d+)/.exec(facts.tag ?? '')?.[1] ?? '3'}`]
  return [
    facts.language === 'go' ? 'gcr.io/distroless/base-debian13:nonroot' : distributionOf(facts.codename),
  ]
}

/** Of what was there before .NET had its images: programs of the .NET Framework run on Mono alone. */
function olderRuntimes(repository: string, tag: string | null): readonly string[] | null {
  const version = tag === null || tag === 'latest' ? 'VERSION' : tag
  if (repository === 'mono') return [`mono:${version}-slim`]
  return repository === 'microsoft/aspnetcore-build' ? [`microsoft/aspnetcore:${version}`] : null
}

/** SDKs count their own patches: `8.0.404-alpine` goes with `8.0-alpine` of the runtimes. */
function dotnetRuntimes(repository: string, tag: string | null, web: boolean | null): readonly string[] {
  const parts = /^(\d+)\.(\d+)(?:\.\d+)?(-.+)?$/.exec((tag ?? '').replace(/-sdk\b/, ''))
  const version = parts ? `${parts[1]}.${parts[2]}${parts[3] ?? ''}` : 'VERSION'
  const old = parts !== null && Number(parts[1]) < 5
  const place = repository.includes('/nightly/') ? 'nightly/' : old ? 'core/' : ''
  const names = web === null ? ['aspnet', 'runtime'] : [web ? 'aspnet' : 'runtime']
  return names.map((name) => `mcr.microsoft.com/dotnet/${place}${name}:${version}`)
}

function distributionOf(codename: string | null): string {
  if (codename === null) return 'debian:trixie-slim'
  return /^(xenial|bionic|focal|jammy|noble|resolute)$/.test(codename)
    ? `ubuntu:${codename}`
    : `debian:${codename}-slim`
}

function jreFor(repository: string, tag: string | null): readonly string[] {
  // Its tags count GraalVM's releases, and there is no image of it without the compiler.
  if (repository.includes('graalvm')) return []
  const written = tag ?? ''
  const named = /(?:jdk-?|temurin-|openjdk-|corretto-)(8|11|17|21|25)\b/.exec(written)
  const version =
    named?.[1] ?? (repository === 'gradle' || repository === 'maven' ? undefined : /^\d+/.exec(written)?.[0])
  if (repository === 'eclipse-temurin' && tag !== null)
    return [
      `eclipse-temurin:${tag.includes('jdk') ? tag.replace('jdk', 'jre') : tag.replace(/^([\d._u]+)/, '$1-jre')}`,
    ]
  return [`eclipse-temurin:${version ?? 'VERSION'}-jre${written.includes('alpine') ? '-alpine' : ''}`]
}
