/** How builds ask git about the repository they build. */

/** Commands for a clone, of which they make another state: nothing asks them of the sources that are being built. */
const CLONE_VERBS = new Set('clone checkout switch fetch pull reset init apply am remote'.split(' '))

/** Whether a call of git asks about the repository it stands in; `args` are the words behind `git`. */
export function asksAboutRepository(args: readonly (string | null)[]): boolean {
  const verb = args.find((arg, at) => !arg?.startsWith('-') && !/^-[cC]$/.test(args[at - 1] ?? ''))
  if (verb === 'config') return args.includes('safe.directory')
  return typeof verb === 'string' && !CLONE_VERBS.has(verb)
}

interface Row {
  readonly programs: readonly string[]
  /** Paths in the context. */
  readonly files: RegExp
  readonly asks: RegExp
}

const CALLS = /\bgit["',\s]+(rev-parse|describe|rev-list|log|show)\b/
const ROWS: readonly Row[] = [
  {
    programs: ['cmake'],
    files: /^(CMakeLists\.txt|cmake\/[^/]+\.cmake)$/,
    asks: /find_package\s*\(\s*Git\b|\bgit\s+(rev-parse|describe|rev-list|log|show)\b/i,
  },
  { programs: ['make'], files: /^(GNU)?[Mm]akefile$/, asks: CALLS },
  {
    programs: ['meson'],
    files: /^meson\.build$/,
    asks: /\bvcs_tag\s*\(|\bgit["',\s]+(rev-parse|describe)\b/,
  },
  { programs: ['mvn', 'mvnw'], files: /^pom\.xml$/, asks: /git-commit-id|buildnumber-maven|jgitver/ },
  {
    programs: ['gradle', 'gradlew'],
    files: /^build\.gradle(\.kts)?$/,
    asks: /git-properties|jgitver|git-version|\bgit["',\s]+(rev-parse|describe|rev-list|log)\b/,
  },
  { programs: ['npm', 'yarn', 'pnpm', 'bun'], files: /^package\.json$/, asks: CALLS },
  { programs: ['cargo'], files: /^build\.rs$/, asks: /vergen|"git"|git2/ },
]

/** Files of the context root by which a program may ask git, with what shows that they do. */
export function gitQuestions(program: string): readonly Pick<Row, 'files' | 'asks'>[] {
  return ROWS.filter(({ programs }) => programs.includes(program))
}
