/** What a base image is made of. Every field is a fact about a published image; what nobody checked is null. */

export type ImageRole =
  /** A bare distribution. */
  | 'os'
  /** A language with its package manager, meant to run programs. */
  | 'interpreter'
  /** A compiler or build system. */
  | 'sdk'
  /** Runs what another image compiled (a JRE, aspnet). */
  | 'runtime'
  /** Starts a server by itself. */
  | 'server'
  | 'database'
  /** No shell, no package manager. */
  | 'minimal'
  /** A function platform starts it its own way. */
  | 'function'
  /** A workplace: development container, CI executor, notebook. */
  | 'workplace'

export type Language =
  | 'node'
  | 'bun'
  | 'deno'
  | 'python'
  | 'go'
  | 'rust'
  | 'java'
  | 'ruby'
  | 'php'
  | 'dotnet'
  | 'elixir'
  | 'erlang'
  | 'c'
  | 'swift'
  | 'haskell'
  | 'dart'
  | 'scala'
  | 'clojure'
  | 'perl'
  | 'r'

export interface ImageTraits {
  readonly role: ImageRole
  readonly language: Language | null
  /** USER of the image config; empty is root. Null when not known. */
  readonly user: string | null
  /** An unprivileged account it ships for the program. */
  readonly account: { readonly name: string; readonly uid: number } | null
  /** Root starts it, but its own entrypoint or worker model gives up root. */
  readonly drops: { readonly to: string; readonly how: 'entrypoint' | 'workers' } | null
  /** The repository that publishes the same server made to run without root; null where nobody does. */
  readonly unprivileged: string | null
  /** The shell that `RUN` and shell forms reach: `bash` where there is one, `none` for images without a shell. */
  readonly shell: 'bash' | 'sh' | 'none' | null
  /** Which of bash, curl, wget, git, nc, python3 and perl are there; null when not known. */
  readonly tools: readonly string[] | null
  readonly packages: 'apt' | 'apk' | 'dnf' | 'none' | null
  readonly libc: 'glibc' | 'musl' | null
  /** Release name of the distribution (`bookworm`, `noble`). */
  readonly codename: string | null
  /** What it carries for building, in words for a message: `the Go toolchain`, `gcc`. */
  readonly toolchains: readonly string[]
  /** Its CMD or ENTRYPOINT serves on `ports` when nothing replaces them. */
  readonly serves: boolean
  readonly ports: readonly string[]
  readonly env: readonly string[]
  readonly entrypoint: readonly string[] | null
  readonly cmd: readonly string[] | null
  readonly workdir: string
  readonly windows: boolean
}

/** Traits that hold for the tags that match; later variants win. */
export interface ImageVariant extends Partial<ImageTraits> {
  readonly tag: RegExp
}

export interface ImageRow extends Partial<ImageTraits> {
  /** Repository names as `parseImageReference` gives them; one that ends in `*` is a prefix. */
  readonly repositories: readonly string[]
  readonly role: ImageRole
  readonly variants?: readonly ImageVariant[]
}

/** A size somebody measured: uncompressed, linux/amd64, decimal megabytes. */
export interface ImageSize {
  readonly repository: string
  /** The tag that was measured. */
  readonly tag: string
  /** Tags of the same make: same release line and flavour, whose size is about this. */
  readonly like: RegExp
  readonly mb: number
  readonly source: string
  /** Month of the measurement. */
  readonly date: string
}
