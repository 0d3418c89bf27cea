/** Build commands that fetch the dependencies of a program themselves when nothing did before. */

export interface DownloadRow {
  readonly programs: readonly string[]
  /** First words that fetch, beside those of commands that make the program. */
  readonly words?: RegExp
  /** Files that declare the dependencies, in the directory the command runs in; `*.` with an extension: wherever they lie. */
  readonly names: readonly string[]
  /** What such a file says when it declares some, where nothing reads its format. */
  readonly declares?: RegExp
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
    words: /(build|assemble|jar|war|bundle|dist|compile|classes)$/i,
    names: ['build.gradle', 'build.gradle.kts'],
    elsewhere: /^--offline$/,
    places: /\.gradle/,
    repeats: 'downloads every dependency and plugin again',
    help: 'Keep the downloads with `RUN --mount=type=cache,target=/root/.gradle …`, or copy the build files first and run `gradle dependencies`.',
  },
  {
    programs: ['sbt'],
    names: ['build.sbt'],
    declares: /^(?![ \t]*\/\/).*\blibraryDependencies\b/m,
    elsewhere: /\boffline\b/,
    places: /\.ivy2|\.sbt|coursier/,
    repeats: 'downloads every library and plugin again',
    help: 'Copy `build.sbt` and `project/` first and run `sbt update`, then copy the rest.',
  },
  {
    programs: ['dotnet'],
    words: /^(pack|test)$/,
    names: ['*.csproj', '*.fsproj', '*.vbproj'],
    elsewhere: /^(--no-restore|--source|-s|--packages)$/,
    places: /\.nuget|\/packages\b|\/obj\b/,
    repeats: 'downloads every NuGet package again',
    help: 'Copy the project files first, each to its directory, run `dotnet restore`, then copy the rest; or keep the downloads with `RUN --mount=type=cache,target=/root/.nuget/packages …`.',
  },
  {
    programs: ['swift'],
    names: ['Package.swift'],
    declares: /^(?![ \t]*\/\/).*\.package\(\s*(name:[^,\n]{0,100},\s*)?url:/m,
    elsewhere: /^--(skip-update|disable-automatic-resolution|only-use-versions-from-resolved-file)$/,
    places: /\/\.build\b|swiftpm/,
    repeats: 'fetches and compiles every package again',
    help: 'Copy `Package.swift` and `Package.resolved` first, run `swift package resolve`, then copy the rest.',
  },
  {
    programs: ['stack'],
    names: ['stack.yaml'],
    declares: /^(resolver|snapshot):/m,
    elsewhere: /^--dry-run$/,
    places: /\.stack\b|\.stack-work/,
    repeats: 'downloads and compiles every package again',
    help: 'Copy `stack.yaml`, `package.yaml` and the `.cabal` files first, run `stack build --only-dependencies`, then copy the rest.',
  },
  {
    programs: ['cabal'],
    words: /^(v2|new)-build$/,
    names: ['*.cabal'],
    declares: /^[ \t]*build-depends:/im,
    elsewhere: /^--offline$/,
    places: /\.cabal\b|\/dist-newstyle\b|\.local\/state/,
    repeats: 'downloads and compiles every package again',
    help: 'Copy `cabal.project` and the `.cabal` files first, run `cabal build --only-dependencies`, then copy the rest.',
  },
]
