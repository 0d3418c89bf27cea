/**
 * Versions of the GNU C library by the release of the distribution: packages.debian.org/libc6, packages.ubuntu.com/libc6,
 * docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html, and the release notes of Red Hat Enterprise Linux (November
 * 2026). All of them are 2.x, and stand here as x.
 */
import type { ImageFacts } from './images.ts'

const BY_CODENAME: Readonly<Record<string, number>> = {
  jessie: 19,
  stretch: 24,
  buster: 28,
  bullseye: 31,
  bookworm: 36,
  trixie: 41,
  xenial: 23,
  bionic: 27,
  focal: 31,
  jammy: 35,
  noble: 39,
}

const BY_TAG: readonly { readonly repository: RegExp; readonly tag: RegExp; readonly version: number }[] = [
  { repository: /(^|\/)amazonlinux$/, tag: /^2(\.0\.|$)/, version: 26 },
  { repository: /(^|\/)amazonlinux$/, tag: /^(2023|latest|$)/, version: 34 },
  { repository: /^(centos|(quay\.io\/centos\/)centos)$/, tag: /^(centos)?7\b/, version: 17 },
  { repository: /(^|\/)ubi7(\/|-|$)/, tag: /^/, version: 17 },
  { repository: /(^|\/)ubi8(\/|-|$)/, tag: /^/, version: 28 },
  { repository: /(^|\/)ubi9(\/|-|$)/, tag: /^/, version: 34 },
  { repository: /(^|\/)ubi10(\/|-|$)/, tag: /^/, version: 39 },
  { repository: /(^|\/)(rockylinux|almalinux|oraclelinux)$/, tag: /^8\b/, version: 28 },
  { repository: /(^|\/)(rockylinux|almalinux|oraclelinux)$/, tag: /^9\b/, version: 34 },
]

/** The x of 2.x; null where an image has none, or nobody can tell from its name. */
export function glibcOf({ codename, digest, libc, reference, repository, tag }: ImageFacts): number | null {
  if (libc === 'musl' || repository.includes('distroless/static')) return null
  if (codename !== null) {
    // Which release a short tag stood for on the day of a digest, its name does not say.
    const isWritten = reference.includes(codename) || /-debian\d/.test(repository)
    return digest === null || isWritten ? (BY_CODENAME[codename] ?? null) : null
  }
  const row = BY_TAG.find((one) => one.repository.test(repository) && one.tag.test(tag ?? ''))
  return row?.version ?? null
}

export interface SymbolStep {
  /** Programs that are linked with this x of 2.x or a newer one. */
  readonly version: number
  /** Whether every program does ask for it, and not only one that calls what came with it. */
  readonly always: boolean
}

/**
 * Versions in which functions that are common in programs got another symbol: whoever is linked with them does not start
 * on an older library (sourceware.org/glibc/wiki/Release). 2.34 gave the start of every program and the threads new
 * ones, 2.28 `fcntl`, 2.38 `strtol` and its like in C and C++ (and 2.39 what Rust starts processes with).
 */
export const SYMBOL_STEPS: readonly SymbolStep[] = [
  { version: 34, always: true },
  { version: 38, always: false },
  { version: 28, always: false },
]
