/** Package managers of the languages: how they install, what they read, and what goes first into an image. */

export interface InstallRow {
  readonly manager: string
  /** Names the command goes by. */
  readonly programs: readonly string[]
  /** Its first arguments; the first list that fits decides. Flags in front are skipped. */
  readonly calls: readonly (readonly string[])[]
  /** Files that it reads, those to copy first; `*` as COPY has it. */
  readonly manifests: readonly string[]
  /** A step of the same manager that reads no sources, where this one does. */
  readonly first?: string
}

const NPM = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', '.npmrc']
const YARN = ['package.json', 'yarn.lock', '.yarnrc', '.yarnrc.yml', '.yarn']
const PNPM = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs']
const BUN = ['package.json', 'bun.lock', 'bun.lockb', 'bunfig.toml']
const COMPOSER = ['composer.json', 'composer.lock']
const POETRY = ['pyproject.toml', 'poetry.lock']

export const INSTALLS: readonly InstallRow[] = [
  {
    manager: 'npm',
    programs: ['npm'],
    calls: [['ci'], ['clean-install'], ['install'], ['i']],
    manifests: NPM,
  },
  { manager: 'yarn', programs: ['yarn'], calls: [['install'], ['workspaces', 'focus'], []], manifests: YARN },
  { manager: 'pnpm', programs: ['pnpm'], calls: [['install'], ['i'], ['fetch']], manifests: PNPM },
  { manager: 'bun', programs: ['bun'], calls: [['install'], ['i']], manifests: BUN },
  {
    manager: 'pip',
    programs: ['pip', 'pip3'],
    calls: [['install'], ['wheel'], ['download']],
    manifests: ['requirements*.txt'],
  },
  {
    manager: 'uv',
    programs: ['uv'],
    calls: [['sync'], ['pip', 'install'], ['pip', 'sync']],
    manifests: ['pyproject.toml', 'uv.lock'],
    first: 'uv sync --no-install-project',
  },
  {
    manager: 'poetry',
    programs: ['poetry'],
    calls: [['install'], ['sync']],
    manifests: POETRY,
    first: 'poetry install --no-root',
  },
  {
    manager: 'pipenv',
    programs: ['pipenv'],
    calls: [['install'], ['sync']],
    manifests: ['Pipfile', 'Pipfile.lock'],
  },
  {
    manager: 'pdm',
    programs: ['pdm'],
    calls: [['install'], ['sync']],
    manifests: ['pyproject.toml', 'pdm.lock'],
    first: 'pdm install --no-self',
  },
  {
    manager: 'conda',
    programs: ['conda', 'mamba', 'micromamba'],
    calls: [
      ['env', 'create'],
      ['env', 'update'],
    ],
    manifests: ['environment.yml'],
  },
  {
    manager: 'bundler',
    programs: ['bundle', 'bundler'],
    calls: [['install']],
    manifests: ['Gemfile', 'Gemfile.lock'],
  },
  {
    manager: 'composer',
    programs: ['composer', 'composer.phar'],
    calls: [['install']],
    manifests: COMPOSER,
    first: 'composer install --no-scripts --no-autoloader',
  },
  { manager: 'go', programs: ['go'], calls: [['mod', 'download']], manifests: ['go.mod', 'go.sum'] },
  { manager: 'cargo', programs: ['cargo'], calls: [['fetch']], manifests: ['Cargo.toml', 'Cargo.lock'] },
  {
    manager: 'maven',
    programs: ['mvn', 'mvnw'],
    calls: [['dependency:go-offline'], ['dependency:resolve']],
    manifests: ['pom.xml'],
  },
  {
    manager: 'gradle',
    programs: ['gradle', 'gradlew'],
    calls: [['dependencies']],
    manifests: ['build.gradle*', 'settings.gradle*', 'gradle.properties'],
  },
  { manager: 'dotnet', programs: ['dotnet'], calls: [['restore']], manifests: ['*.csproj', '*.sln'] },
  { manager: 'mix', programs: ['mix'], calls: [['deps.get']], manifests: ['mix.exs', 'mix.lock'] },
]

/** Those whose builds read from the cache what was downloaded: with the cache mounted, nothing is downloaded twice. */
const CACHED = new Set(['go', 'cargo', 'maven', 'gradle', 'dotnet'])

export function keepsInCache(manager: string): boolean {
  return CACHED.has(manager)
}

/** Files that describe dependencies, and what installers read beside them. `*` as COPY has it. */
export const MANIFEST_FILES: readonly string[] = [
  ...new Set(INSTALLS.flatMap((row) => row.manifests)),
  'package*.json',
  'lerna.json',
  'nx.json',
  'turbo.json',
  'patches',
  '.pnp.cjs',
  '.pnp.loader.mjs',
  '.nvmrc',
  '.node-version',
  '.tool-versions',
  'tsconfig*.json',
  'requirements*',
  '*requirements*.txt',
  '*requirements*.in',
  'constraints*.txt',
  'setup.py',
  'setup.cfg',
  'README*',
  'LICENSE*',
  '.python-version',
  'Pipfile*',
  'poetry.toml',
  'pylock.toml',
  'environment*.yml',
  'environment*.yaml',
  '*.gemspec',
  '.ruby-version',
  'Gemfile*',
  'composer*',
  'symfony.lock',
  'auth.json',
  'go.*',
  'go.work',
  'go.work.sum',
  'vendor',
  'Cargo.*',
  'rust-toolchain*',
  '.cargo',
  '.mvn',
  'mvnw',
  'mvnw.cmd',
  'gradle',
  'gradlew',
  'gradlew.bat',
  'buildSrc',
  '*.gradle',
  '*.gradle.kts',
  '*.fsproj',
  '*.vbproj',
  '*.slnx',
  'Directory.*.props',
  'Directory.*.targets',
  'nuget.config',
  'NuGet.Config',
  'NuGet.config',
  'global.json',
  'packages.lock.json',
  'mix.*',
  'config',
  'prisma',
  'schema.prisma',
  '.npmrc',
  '.yarn',
  'binding.gyp',
  'Makefile',
  'pubspec.*',
  'Package.*',
  'rebar.*',
  'shard.*',
  'stack.yaml*',
  '*.cabal',
  'cpanfile*',
  'deps.edn',
  'project.clj',
  'build.sbt',
  'project',
]
