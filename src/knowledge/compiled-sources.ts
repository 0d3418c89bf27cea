/** What the sources of compiled programs are called, by the command that compiles them. */

interface Row {
  readonly programs: readonly string[]
  readonly extensions: readonly string[]
}

const ROWS: readonly Row[] = [
  { programs: ['go'], extensions: ['go'] },
  { programs: ['cargo'], extensions: ['rs'] },
  { programs: ['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt'], extensions: ['java', 'kt', 'scala', 'groovy'] },
  { programs: ['dotnet'], extensions: ['cs', 'fs', 'vb'] },
  { programs: ['swift'], extensions: ['swift'] },
  { programs: ['stack', 'cabal'], extensions: ['hs'] },
  { programs: ['zig'], extensions: ['zig'] },
  { programs: ['mix'], extensions: ['ex'] },
]

/** Bundlers and transpilers, package scripts among them. */
const SCRIPTS: readonly string[] = ['ts', 'tsx', 'jsx', 'vue', 'svelte']

/** Extensions of what a build command compiles, without the dot. */
export function sourceExtensions(program: string): readonly string[] {
  return ROWS.find(({ programs }) => programs.includes(program))?.extensions ?? SCRIPTS
}

/** Whether a build command makes scripts that an interpreter runs, and not a program. */
export function makesScripts(program: string): boolean {
  return sourceExtensions(program) === SCRIPTS
}

/** Directories that hold sources by convention. */
const NAMES = new Set(['src', 'cmd', 'internal', 'source', 'sources'])

/** Whether a path is called as directories of sources are. */
export function isSourceName(path: string): boolean {
  return NAMES.has(path.slice(path.lastIndexOf('/') + 1))
}

/** Whether a path lies in a directory that build commands write what they make to. */
export function isOutput(path: string): boolean {
  return /(^|\/)(dist|build|out|output|\.output|standalone)\//.test(path)
}
