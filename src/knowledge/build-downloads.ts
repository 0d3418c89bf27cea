/** Build commands that fetch the dependencies of a program themselves when nothing did before. */

export interface DownloadRow {
  readonly programs: readonly string[]
  /** Files that declare the dependencies, and the words that show that one declares some. */
  readonly names: readonly string[]
  declares(text: string): boolean
  /** Arguments that say where else they come from. */
  readonly elsewhere: RegExp
  /** Where they are kept: another stage that fills such a place has done the work. */
  readonly places: RegExp
  /** What the command does again, as a predicate. */
  readonly repeats: string
  /** What to do, as a sentence. */
  readonly help: string
}

export const BUILD_DOWNLOADS: readonly DownloadRow[] = [
  {
    programs: ['go'],
    names: ['go.mod'],
    declares: (text) => /^\s*require\b/m.test(text),
    elsewhere: /^-mod=vendor$/,
    places: /\/go\/pkg|\/vendor\b/,
    repeats: 'downloads and compiles every module again',
    help: 'Copy `go.mod` and `go.sum` first, run `go mod download`, then copy the rest.',
  },
  {
    programs: ['cargo'],
    names: ['Cargo.toml'],
    declares: hasCrates,
    elsewhere: /^--(offline|frozen)$/,
    places: /cargo|\/target\b|\/vendor\b/,
    repeats: 'downloads and compiles every crate again',
    help: 'Compile the dependencies before the sources come (`cargo chef cook`), or keep them with `RUN --mount=type=cache` for `/usr/local/cargo/registry` and the `target` directory.',
  },
  {
    programs: ['mvn', 'mvnw'],
    names: ['pom.xml'],
    declares: (text) => /<(dependency|parent|plugin)>/.test(text),
    elsewhere: /^(-o|--offline)$/,
    places: /\.m2|\/repository\b/,
    repeats: 'downloads every dependency and plugin again',
    help: 'Copy `pom.xml` first and run `mvn dependency:go-offline`, or keep the downloads with `RUN --mount=type=cache,target=/root/.m2 …`.',
  },
  {
    programs: ['gradle', 'gradlew'],
    names: ['build.gradle', 'build.gradle.kts'],
    declares: (text) => /\b(dependencies|plugins)\s*\{/.test(text),
    elsewhere: /^--offline$/,
    places: /\.gradle/,
    repeats: 'downloads every dependency and plugin again',
    help: 'Keep the downloads with `RUN --mount=type=cache,target=/root/.gradle …`, or copy the build files first and run `gradle dependencies`.',
  },
]

/** `cargo init` writes the heading of a section that stays empty in many a project. */
function hasCrates(text: string): boolean {
  let inside = false
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('[')) inside = /dependencies(\.|\])/.test(line)
    if (inside && (/dependencies\.[\w-]+\]/.test(line) || /^["\w-]+\s*[.=]/.test(line))) return true
  }
  return false
}
