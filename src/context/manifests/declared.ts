/** What a manifest declares, whatever its format: the part that readers of every ecosystem share. */

export interface Declared {
  /** Name of the package, crate, module or artifact; null when the manifest gives none. */
  readonly name: string | null
  /** The version of the language that it asks for, as written: `>=3.11`, `1.22`, `net8.0`; null when it asks for none. */
  readonly language: string | null
  readonly dependencies: readonly Dependency[]
  /** Commands and entry points by name, with what they run: a script's text, a module, a class, a source file. */
  readonly programs: ReadonlyMap<string, string>
  /** Packages of the same repository that belong to it, as written: workspace globs, modules, projects, local paths. */
  readonly members: readonly string[]
  /** Build backend and build plugins. */
  readonly tools: readonly string[]
}

export interface Dependency {
  /** As its registry compares names. */
  readonly name: string
  /** The range or version as written; null when there is none. */
  readonly version: string | null
  /** `dev`: only developing, building or testing needs it. `optional`: only some installs take it. */
  readonly group: 'runtime' | 'dev' | 'optional'
  /** The group's own name, such as `test`; null for the main one. */
  readonly label: string | null
}

export const NOTHING_DECLARED: Declared = {
  name: null,
  language: null,
  dependencies: [],
  programs: new Map(),
  members: [],
  tools: [],
}

/** What a reader makes of the text of a file: `broken` for one that is not of its format. */
export type Reading<Value> = { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'broken' }

export const BROKEN = { kind: 'broken' } as const

export function read<Value>(value: Value): Reading<Value> {
  return { kind: 'read', value }
}

/** Longer texts are not parsed as a whole, in UTF-16 units. */
export const MAX_TEXT = 1_000_000
