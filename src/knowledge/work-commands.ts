/** What the commands of a build do: make the program, or check it. */

interface Row {
  readonly programs: readonly string[]
  /** One of these has to be among the arguments; left out: the program alone says it. */
  readonly words?: readonly string[]
}

const PACKAGE_RUNNERS = new Set(['npm', 'yarn', 'pnpm', 'bun'])
const PACKAGE_STARTERS = new Set(['npx', 'bunx', 'pnpx'])
const ENVIRONMENT_RUNNERS = new Set(['bundle', 'poetry', 'uv', 'pipenv'])

/** Rows by each of their programs: most commands are in none. */
type Table<R extends Row = Row> = ReadonlyMap<string, readonly R[]>

function byProgram<R extends Row>(rows: readonly R[]): Table<R> {
  const programs = new Set(rows.flatMap((row) => row.programs))
  return new Map([...programs].map((name) => [name, rows.filter((row) => row.programs.includes(name))]))
}

/** Commands that turn sources into something else that runs. */
const BUILDS = byProgram([
  { programs: ['go'], words: ['build', 'install'] },
  { programs: ['cargo'], words: ['build', 'install', 'cbuild'] },
  { programs: ['mvn', 'mvnw'], words: ['package', 'install', 'verify', 'compile'] },
  {
    programs: ['gradle', 'gradlew'],
    words: ['build', 'assemble', 'bootJar', 'shadowJar', 'jar', 'installDist', 'war', 'distTar'],
  },
  { programs: ['dotnet'], words: ['publish', 'build'] },
  { programs: ['sbt'], words: ['assembly', 'stage', 'compile', 'package'] },
  { programs: ['swift', 'stack', 'cabal', 'zig'], words: ['build'] },
  { programs: ['mix'], words: ['release', 'compile'] },
  { programs: ['tsc', 'webpack', 'rollup', 'esbuild', 'tsup', 'parcel', 'swc', 'ngc'] },
  { programs: ['gulp', 'grunt'] },
  {
    programs: [
      'next',
      'vite',
      'nuxt',
      'ng',
      'nest',
      'react-scripts',
      'vue-cli-service',
      'astro',
      'gatsby',
      'remix',
    ],
    words: ['build'],
  },
])

/** Whether a command makes the program. `npx` and its like are looked through. */
export function buildsProgram(name: string, args: readonly (string | null)[]): boolean {
  if (PACKAGE_STARTERS.has(name)) return throughRunner(args, buildsProgram)
  if (args.some((arg) => ASKS.has(arg ?? '')) || installsTool(name, args)) return false
  if (PACKAGE_RUNNERS.has(name)) {
    const script = scriptOf(args)
    return script !== null && /^(build|compile|bundle)([:.-]|$)/.test(script)
  }
  return anyFits(BUILDS, name, args)
}

const ASKS = new Set(['--version', '--help'])

/** `cargo install NAME`, `go install PACKAGE@latest`: the program of somebody else. */
function installsTool(name: string, args: readonly (string | null)[]): boolean {
  if (args[0] !== 'install') return false
  if (name === 'go') return args.some((arg) => arg?.includes('@'))
  return name === 'cargo' && !args.some((arg) => arg === '--path' || arg?.startsWith('--path='))
}

const TEST_ROWS: readonly Row[] = [
  { programs: ['go'], words: ['test'] },
  { programs: ['cargo'], words: ['test', 'nextest'] },
  { programs: ['mvn', 'mvnw'], words: ['test'] },
  { programs: ['gradle', 'gradlew'], words: ['test', 'check'] },
  { programs: ['make', 'just', 'task'], words: ['test', 'tests', 'check'] },
  { programs: ['dotnet', 'mix', 'bun', 'swift', 'deno', 'flutter'], words: ['test'] },
  {
    programs: [
      'pytest',
      'py.test',
      'tox',
      'nox',
      'jest',
      'mocha',
      'vitest',
      'rspec',
      'phpunit',
      'ctest',
      'bats',
    ],
  },
]
const TESTS = byProgram(TEST_ROWS)

/** Build commands that run the tests on their way, unless one of the words is there. */
const BUILDS_WITH_TESTS = byProgram<Row & { readonly without: RegExp }>([
  {
    programs: ['mvn', 'mvnw'],
    words: ['package', 'install', 'verify', 'deploy'],
    without: /^-(DskipTests(=true)?|Dmaven\.test\.skip(\.exec)?(=true)?|Pquick|DskipITs)$/,
  },
  { programs: ['gradle', 'gradlew'], words: ['build'], without: /^(-x|--exclude-task)/ },
])

const CHECKS = byProgram([
  ...TEST_ROWS,
  { programs: ['go'], words: ['vet'] },
  { programs: ['cargo'], words: ['clippy', 'audit'] },
  {
    programs: ['eslint', 'flake8', 'pylint', 'mypy', 'rubocop', 'golangci-lint', 'shellcheck', 'staticcheck'],
  },
  { programs: ['ruff'], words: ['check'] },
  { programs: ['black', 'isort', 'prettier'], words: ['--check'] },
  {
    programs: ['trivy', 'grype', 'snyk', 'gosec', 'bandit', 'semgrep', 'govulncheck', 'pip-audit', 'safety'],
  },
])

const PROGRAMS = new Set([
  ...BUILDS.keys(),
  ...CHECKS.keys(),
  ...PACKAGE_RUNNERS,
  ...PACKAGE_STARTERS,
  ...ENVIRONMENT_RUNNERS,
])

/** Whether a program builds or checks anything, whatever its arguments. */
export function isWorkProgram(name: string): boolean {
  return PROGRAMS.has(name) || name.startsWith('python')
}

/** Whether a command tests, lints or scans, and fails when it finds something. */
export function checksProgram(name: string, args: readonly (string | null)[]): boolean {
  const script = /^(test|tests|t|lint|typecheck|type-check|audit|e2e)([:.-]|$)/
  return checks(name, args, CHECKS, script, checksProgram)
}

/** Whether a command runs the tests, alone or on its way to building the program. */
export function testsProgram(name: string, args: readonly (string | null)[]): boolean {
  const onTheWay = BUILDS_WITH_TESTS.get(name)?.some(
    (row) => rowFits(row, args) && !args.some((arg) => arg === null || row.without.test(arg)),
  )
  return onTheWay === true || checks(name, args, TESTS, /^(test|tests|t|coverage|e2e)([:.-]|$)/, testsProgram)
}

function checks(
  name: string,
  args: readonly (string | null)[],
  table: Table,
  scripts: RegExp,
  judge: Judge,
): boolean {
  if (PACKAGE_STARTERS.has(name)) return throughRunner(args, judge)
  if (args[0] === '-m' && /^python[\d.]*$/.test(name)) return throughRunner(args.slice(1), judge)
  if (ENVIRONMENT_RUNNERS.has(name)) return throughRunner(args.slice(1), judge)
  if (PACKAGE_RUNNERS.has(name)) {
    const script = scriptOf(args)
    return script !== null && scripts.test(script)
  }
  return anyFits(table, name, withoutExcluded(name, args))
}

/** `gradle build -x test` leaves `test` out. */
function withoutExcluded(name: string, args: readonly (string | null)[]): readonly (string | null)[] {
  if (name !== 'gradle' && name !== 'gradlew') return args
  return args.filter((_, at) => !/^(-x|--exclude-task)$/.test(args[at - 1] ?? ''))
}

type Judge = (name: string, args: readonly (string | null)[]) => boolean

/** The first word that is no flag is the program: `npx -y tsc -p .`, `bunx @snyk/cli test`. */
function throughRunner(args: readonly (string | null)[], judge: Judge): boolean {
  const at = args.findIndex((arg) => arg !== null && !arg.startsWith('-'))
  const word = args[at]
  if (!word) return false
  const bare = /^@(\w+)\/cli\b/.exec(word)?.[1] ?? word.slice(word.lastIndexOf('/') + 1)
  return judge(bare, args.slice(at + 1))
}

/** `run build`, `build`, `--filter web build`: the script that a package manager is asked for. */
function scriptOf(args: readonly (string | null)[]): string | null {
  let words = args.filter((arg): arg is string => arg !== null)
  words = words.filter(
    (word, at) =>
      !word.startsWith('-') && !/^(--filter|-F|--cwd|--prefix|-w|--workspace)$/.test(words[at - 1] ?? ''),
  )
  const rest = words[0] === 'run' || words[0] === 'run-script' ? words.slice(1) : words
  const [first = null] = words[0] === 'workspace' ? rest.slice(2) : rest
  return first
}

function anyFits(table: Table, name: string, args: readonly (string | null)[]): boolean {
  return table.get(name)?.some((row) => rowFits(row, args)) ?? false
}

function rowFits({ words }: Row, args: readonly (string | null)[]): boolean {
  return words === undefined || args.some((arg) => arg !== null && words.includes(arg.replace(/^.*:/, '')))
}
