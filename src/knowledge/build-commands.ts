/** Programs that need a toolchain when a container starts them, and what each of them needs. */

interface Needs {
  readonly program: string
  /** Arguments, one of which must be there, anywhere behind it; a file's extension stands for any such file. */
  readonly oneOf?: readonly string[]
  /** Words from `ImageTraits.toolchains` or package names that it stands for. */
  readonly toolchain: RegExp
}

const NEEDS: readonly Needs[] = [
  { program: 'go', oneOf: ['run', 'test', 'build', 'install'], toolchain: /Go toolchain|^go(lang)?/ },
  { program: 'gin', toolchain: /Go toolchain|^go(lang)?/ },
  { program: 'air', toolchain: /Go toolchain|^go(lang)?/ },
  { program: 'cargo', toolchain: /Rust toolchain|cargo|rust|gcc/ },
  { program: 'mvn', toolchain: /Maven|JDK|maven|jdk/ },
  { program: 'mvnw', toolchain: /Maven|JDK|maven|jdk/ },
  { program: 'gradle', toolchain: /Gradle|JDK|gradle|jdk/ },
  { program: 'gradlew', toolchain: /Gradle|JDK|gradle|jdk/ },
  // Another JVM is another program: people take GraalVM for its compiler, which works at run time.
  { program: 'java', toolchain: /GraalVM/ },
  { program: 'javac', toolchain: /JDK|jdk/ },
  { program: 'jshell', toolchain: /JDK|jdk/ },
  { program: 'jcmd', toolchain: /JDK|jdk/ },
  { program: 'jstack', toolchain: /JDK|jdk/ },
  { program: 'jmap', toolchain: /JDK|jdk/ },
  { program: 'keytool', toolchain: /never/ },
  { program: 'sbt', toolchain: /sbt|JDK|jdk/ },
  { program: 'lein', toolchain: /Clojure|JDK|lein|jdk/ },
  { program: 'clj', toolchain: /Clojure|JDK/ },
  { program: 'clojure', toolchain: /Clojure|JDK/ },
  {
    program: 'dotnet',
    oneOf: ['run', 'watch', 'test', 'build', 'ef', 'tool'],
    toolchain: /\.NET SDK|dotnet/,
  },
  { program: 'swift', oneOf: ['run', 'test', 'build'], toolchain: /Swift/ },
  { program: 'stack', toolchain: /GHC|ghc/ },
  { program: 'cabal', toolchain: /GHC|ghc/ },
  { program: 'runhaskell', toolchain: /GHC|ghc/ },
  { program: 'dart', oneOf: ['run', 'test', '.dart'], toolchain: /Dart/ },
  { program: 'crystal', toolchain: /compiler|crystal/ },
  { program: 'make', toolchain: /./ },
  { program: 'cmake', toolchain: /./ },
  { program: 'gcc', toolchain: /./ },
  { program: 'g++', toolchain: /./ },
  { program: 'cc', toolchain: /./ },
  { program: 'clang', toolchain: /./ },
  { program: 'clang++', toolchain: /./ },
  { program: 'rustc', toolchain: /./ },
  { program: 'npm', oneOf: ['install', 'ci', 'rebuild'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
  { program: 'pip', oneOf: ['install'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
  { program: 'bundle', oneOf: ['install'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
  { program: 'R', toolchain: /./ },
  { program: 'Rscript', toolchain: /./ },
]

const RUNS_SOURCES: Readonly<Record<string, readonly string[] | null>> = {
  go: ['run'],
  cargo: ['run'],
  dotnet: ['run', 'watch'],
  swift: ['run'],
  dart: ['run'],
  gin: null,
  air: null,
  mvn: null,
  mvnw: null,
  gradle: null,
  gradlew: null,
  sbt: null,
  lein: null,
  mix: null,
  stack: null,
  cabal: null,
  make: null,
}

/** Whether a started command builds what it runs. */
export function buildsAndRuns(program: string, args: readonly (string | null)[]): boolean {
  const words = RUNS_SOURCES[program]
  return words === null || (words?.some((word) => args.includes(word)) ?? false)
}

/** Whether a started command builds what it runs, or runs TypeScript as it is: it needs the sources. */
export function runsSources(program: string, args: readonly (string | null)[]): boolean {
  if (buildsAndRuns(program, args)) return true
  return args.some((arg) => arg !== null && /[^.]\.[cm]?tsx?$/.test(arg))
}

/** Tools of the development dependencies that some projects start in production, too. */
const DEVELOPMENT_TOOLS = new Set(
  'vite ng nest react-scripts vue-cli-service webpack parcel typeorm'.split(' '),
)
const TRANSPILERS = new Set(['ts-node', 'ts-node-dev', 'tsx', 'babel-node'])

/** Whether a program compiles JavaScript's dialects while it runs them: what a build made of them lies idle. */
export function transpiles(program: string): boolean {
  return TRANSPILERS.has(program)
}

export function isDevelopmentTool(program: string): boolean {
  return DEVELOPMENT_TOOLS.has(program)
}

/** Whether a started command cannot do without a toolchain; `args` are its words behind the name. */
export function needsToolchain(
  program: string,
  args: readonly (string | null)[],
  toolchain: string,
): boolean {
  return NEEDS.some(
    (row) =>
      row.program === program &&
      row.toolchain.test(toolchain) &&
      (row.oneOf?.some((word) => args.some((arg) => fits(arg, word))) ?? true),
  )
}

function fits(arg: string | null, word: string): boolean {
  return arg !== null && (word.startsWith('.') ? arg.endsWith(word) : arg === word)
}
