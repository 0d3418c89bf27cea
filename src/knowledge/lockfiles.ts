/** Lockfiles, and how an install keeps to them. */

/** A word for another, an argument more, or an assignment in front. */
export type LockChange =
  | { readonly word: readonly string[]; readonly by: string }
  | { readonly argument: string }
  | { readonly assignment: string }

interface Row {
  readonly files: readonly string[]
  /** An argument that makes the install fail rather than change the lockfile. */
  readonly keeps: RegExp
  /** Environment that does the same. */
  readonly environment: RegExp
  /**
   * The change of the command that makes it so; null for a tool that keeps to a lockfile that is there in any case: only
   * one that is not copied is lost.
   */
  readonly change: LockChange | null
}

const NEVER = /^$/

export const LOCKS: Readonly<Record<string, Row>> = {
  npm: {
    files: ['package-lock.json', 'npm-shrinkwrap.json'],
    keeps: /^(ci|clean-install|--no-package-lock|--package-lock=false)$/,
    environment: NEVER,
    change: { word: ['install', 'i'], by: 'ci' },
  },
  yarn: {
    files: ['yarn.lock'],
    keeps:
      /^(--frozen-lockfile|--pure-lockfile|--immutable|--immutable-cache|focus|--no-lockfile|--production=.*lock)$/,
    environment: /^(CI=.+|YARN_ENABLE_IMMUTABLE_INSTALLS=(1|true))$/,
    change: { argument: '--frozen-lockfile' },
  },
  pnpm: {
    files: ['pnpm-lock.yaml'],
    keeps: /^(--frozen-lockfile|--frozen-lockfile=true|fetch|--no-frozen-lockfile|--offline|--no-lockfile)$/,
    environment: /^CI=.+$/,
    change: { argument: '--frozen-lockfile' },
  },
  bun: {
    files: ['bun.lock', 'bun.lockb'],
    keeps: /^(--frozen-lockfile|ci|--production|-p)$/,
    environment: NEVER,
    change: { argument: '--frozen-lockfile' },
  },
  bundler: {
    files: ['Gemfile.lock'],
    keeps: /^(--deployment|--frozen|--local)$/,
    environment: /^BUNDLE_(DEPLOYMENT|FROZEN)=.+$/,
    change: { assignment: 'BUNDLE_FROZEN=true' },
  },
  uv: {
    files: ['uv.lock'],
    keeps: /^(--locked|--frozen|pip)$/,
    environment: /^UV_(LOCKED|FROZEN)=.+$/,
    change: { argument: '--locked' },
  },
  poetry: {
    files: ['poetry.lock'],
    keeps: NEVER,
    environment: NEVER,
    change: null,
  },
  composer: {
    files: ['composer.lock'],
    keeps: NEVER,
    environment: NEVER,
    change: null,
  },
  pipenv: {
    files: ['Pipfile.lock'],
    keeps: /^(sync|--deploy|--ignore-pipfile|--skip-lock)$/,
    environment: /^PIPENV_(DEPLOY|IGNORE_PIPFILE|SKIP_LOCK)=.+$/,
    change: { argument: '--deploy' },
  },
  pdm: {
    files: ['pdm.lock'],
    keeps: /^(sync|--check|--frozen-lockfile|--no-lock)$/,
    environment: /^PDM_(FROZEN_LOCKFILE|NO_LOCK)=.+$/,
    change: { argument: '--check' },
  },
}

/** Arguments that make Cargo keep to Cargo.lock (doc.rust-lang.org/cargo/commands/cargo-install.html). */
export const CARGO_KEEPS = /^--(locked|frozen)$/
export const CARGO_CHANGE: LockChange = { argument: '--locked' }
