/** What a tag promises. */
import type { ImageReference } from './reference.ts'

/** Words that stand for whatever is newest, in any repository. */
const MOVING =
  /^(stable|edge|nightly|main|master|dev|devel|develop|current|lts|mainline|rolling|canary|next|beta|alpha|rc|testing|unstable|sid|snapshot|slim|alpine|bullseye|bookworm|trixie|jammy|noble|fpm|apache|cli)([-_.]|$)/
/** Repositories of distributions, whose release names are versions. */
const DISTRIBUTIONS =
  /^(debian|ubuntu|buildpack-deps|amazonlinux|fedora|centos|rockylinux|almalinux|opensuse\/.*|archlinux|kalilinux\/.*|debian\/.*)$/
const RELEASES =
  /^(jessie|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|resolute)\b/
/** Publishers that version by digest: their tags say the flavour. OSS-Fuzz has its builders named without one. */
const BY_DIGEST = /^(gcr\.io\/(distroless|oss-fuzz-base)\/|cgr\.dev\/chainguard\/|chainguard\/)/

/**
 * Suites that packages go through on their way to a release, with what stands for one: the stable release of Debian
 * (debian.org/releases, November 2026), a place for the version elsewhere.
 */
const ROLLING: readonly { readonly repository: RegExp; readonly suite: RegExp; readonly release: string }[] =
  [
    {
      repository: /^(debian|buildpack-deps)$/,
      suite: /^(sid|unstable|testing|experimental|rc-buggy)(?=-|$)/,
      release: 'trixie',
    },
    { repository: /^alpine$/, suite: /^edge$/, release: 'VERSION' },
  ]

function rollingSuite(repository: string, tag: string) {
  return ROLLING.find((row) => row.repository.test(repository) && row.suite.test(tag))
}

export type TagPromise = 'none' | 'latest' | 'moving' | 'rolling' | 'flavour' | 'fixed'

/**
 * `moving`: the next major version comes under the same tag. `rolling`: so does every package of the day. `flavour`: the publisher has no version tags. `fixed`: a
 * version, a digest, or a tag that nobody knows better of.
 */
export function tagPromise({ repository: written, tag, digest }: ImageReference): TagPromise {
  if (digest !== null) return 'fixed'
  const repository = forAnyMachine(written)
  if (BY_DIGEST.test(repository)) return tag === null || !/\d/.test(tag) ? 'flavour' : 'fixed'
  if (tag === null) return 'none'
  if (tag === 'latest') return 'latest'
  if (DISTRIBUTIONS.test(repository) && RELEASES.test(tag)) return 'fixed'
  if (rollingSuite(repository, tag)) return /\d/.test(tag) ? 'fixed' : 'rolling'
  return MOVING.test(tag) && !/\d/.test(tag.replace(/alpine[\d.]+/, '')) ? 'moving' : 'fixed'
}

/** Official images by the machine they are for: `arm64v8/alpine` is `alpine`. */
function forAnyMachine(repository: string): string {
  return repository.replace(/^(amd64|i386|arm32v[567]|arm64v8|ppc64le|s390x|riscv64)\//, '')
}

/** What says how an image is made and not which release it is of: a pinned tag keeps it. */
const FLAVOUR = /^(slim|alpine|bullseye|bookworm|trixie|jammy|noble|fpm|apache|cli)[\d.]*$/

/**
 * The same image with a place for its version: `rust:slim-bookworm` is `rust:VERSION-slim-bookworm`, `node:lts-alpine`
 * is `node:VERSION-alpine`, `debian:sid-slim` is `debian:trixie-slim`. A digest stays as it is.
 */
export function withVersion(reference: string, { repository, tag, digest }: ImageReference): string {
  if (digest !== null) return reference
  const rolling = tag === null ? undefined : rollingSuite(forAnyMachine(repository), tag)
  if (rolling && tag !== null)
    return `${reference.slice(0, -tag.length)}${tag.replace(rolling.suite, rolling.release)}`
  const name = tag === null ? reference : reference.slice(0, -tag.length - 1)
  const parts = tag?.split('-') ?? []
  const at = parts.findIndex((part) => FLAVOUR.test(part))
  return `${name}:${['VERSION', ...(at === -1 ? [] : parts.slice(at))].join('-')}`
}
