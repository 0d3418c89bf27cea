/** Build commands that fetch the dependencies of a program themselves when nothing did before. */

export interface DownloadRow {
  readonly programs: readonly string[]
  /** Files that declare the dependencies. */
  readonly names: readonly string[]
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
    elsewhere: /^-mod=vendor$/,
    places: /\/go\/pkg|\/vendor\b/,
    repeats: 'downloads and compiles every module again',
    help: 'Copy `go.mod` and `go.sum` first, run `go mod download`, then copy the rest.',
  },
  {
    programs: ['cargo'],
    names: ['Cargo.toml'],
    elsewhere: /^--(offline|frozen)$/,
    places: /cargo|\/target\b|\/vendor\b/,
    repeats: 'downloads and compiles every crate again',
    help: 'Compile the dependencies before the sources come (`cargo chef cook`), or keep them with `RUN --mount=type=cache` for `/usr/local/cargo/registry` and the `target` directory.',
  },
  {
    programs: ['mvn', 'mvnw'],
    names: ['pom.xml'],
    elsewhere: /^(-o|--offline)$/,
    places: /\.m2|\/repository\b/,
    repeats: 'downloads every dependency and plugin again',
    help: 'Copy `pom.xml` first and run `mvn dependency:go-offline`, or keep the downloads with `RUN --mount=type=cache,target=/root/.m2 …`.',
  },
  {
    programs: ['gradle', 'gradlew'],
    names: ['build.gradle', 'build.gradle.kts'],
    elsewhere: /^--offline$/,
    places: /\.gradle/,
    repeats: 'downloads every dependency and plugin again',
    help: 'Keep the downloads with `RUN --mount=type=cache,target=/root/.gradle …`, or copy the build files first and run `gradle dependencies`.',
  },
]
