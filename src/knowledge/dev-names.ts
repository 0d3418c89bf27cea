/** Words that stages, files and commands of development and tests go by. */

const DEVELOPMENT =
  /^(dev|develop|development|dev-?envs?|devcontainer|local|debug|debugger|hot-?reload|watch)$/
const TEST =
  /^(tests?|testing|tester|unit-?tests?|integration-?tests?|e2e|ci-?tests?|lint|linter|linting|check|checks|coverage)$/
const PRODUCTION = /^(prod|production|runtime|runner|run|final|release|deploy|app|server|web)$/
const PARTS = /[-_.]/

/** What a stage name says of its purpose; null when it says nothing. */
export function stageRole(name: string): 'development' | 'test' | 'production' | null {
  const words = [name, ...name.split(PARTS)]
  if (words.some((word) => DEVELOPMENT.test(word)) && !isDependencies(name)) return 'development'
  if (words.some((word) => TEST.test(word))) return 'test'
  return words.some((word) => PRODUCTION.test(word)) ? 'production' : null
}

/** `dev-deps` installs, it does not serve developers. */
function isDependencies(name: string): boolean {
  return /dep(s|endencies)?$/.test(name)
}

/** Whether a path is that of a Dockerfile or container definition for development. */
export function isForDevelopment(path: string): boolean {
  return /(^|\/)(\.devcontainer(\/|\.json$)|(Docker|Container)file[._-](dev|develop|development|local)$|(dev|develop|development|local)[._-](Docker|Container)file$|devfile\.ya?ml$|devenv\.nix$)/i.test(
    path,
  )
}

/**
 * Whether a file that a Dockerfile copies is a setting of Laravel Sail, whose runtimes serve a mounted project to the one
 * who writes it (github.com/laravel/sail, `runtimes/`).
 */
export function isSailSetting(destination: string): boolean {
  return /\/\d+-sail\.ini$/.test(destination)
}

/** Programs that only development starts. */
const DEVELOPMENT_PROGRAMS = new Set([
  'nodemon',
  'ts-node-dev',
  'webpack-dev-server',
  'air',
  'gin',
  'reflex',
  'watchmedo',
  'browser-sync',
  'live-server',
  'entr',
  'watchexec',
])
const DEVELOPMENT_CALLS: Readonly<Record<string, readonly string[]>> = {
  next: ['dev'],
  nuxt: ['dev'],
  vite: ['', 'dev', 'serve'],
  ng: ['serve'],
  'react-scripts': ['start'],
  'vue-cli-service': ['serve'],
  astro: ['dev'],
  gatsby: ['develop'],
  remix: ['dev'],
  webpack: ['serve', '--watch'],
  nest: ['--watch'],
  expo: ['start'],
  flask: ['--debug', '--reload'],
  uvicorn: ['--reload'],
  dotnet: ['watch'],
  quasar: ['dev'],
  strapi: ['develop', 'dev'],
  sapper: ['dev'],
  'svelte-kit': ['dev'],
  cargo: ['watch'],
  mix: [],
}
const SHELLS = new Set(['bash', 'sh', 'zsh', 'ash', 'fish', 'dash'])
/** Interpreters that ask for input when they are given no file: the image holds the language, not a program. */
const PROMPTS =
  /^(node|python[\d.]*|pypy[\d.]*|irb|jshell|php|ghci|iex|erl|julia|scala|lua|R|groovysh|swift)$/
/** Tools that do nothing, or tell how to use them, until somebody says what to do. */
const TOOLS = new Set(['composer', 'mvn', 'gradle', 'npm', 'pnpm', 'go', 'cargo', 'sbt', 'lein'])
/** They write sources for people who develop. */
const GENERATORS = new Set(
  'protoc buf sqlc openapi-generator-cli openapi-generator swagger-codegen graphql-codegen flatc thrift'.split(
    ' ',
  ),
)
/** What only people need who sit in front of the container. */
const COMFORTS = new Set(
  'vim vim-nox neovim emacs emacs-nox zsh fish tmux screen tig byobu ranger'.split(' '),
)

/** Whether a package of the distribution serves people at a terminal and no program. */
export function isComfort(name: string): boolean {
  return COMFORTS.has(name)
}
const TEST_PROGRAMS = new Set([
  'pytest',
  'jest',
  'mocha',
  'vitest',
  'tox',
  'nox',
  'rspec',
  'phpunit',
  'karma',
  'cypress',
  'playwright',
  'ctest',
  'bats',
  'robot',
  'behave',
  'cucumber',
  'newman',
  'k6',
  'locust',
])
const TEST_CALLS: Readonly<Record<string, readonly string[]>> = {
  go: ['test'],
  cargo: ['test', 'bench'],
  mvn: ['test', 'verify'],
  gradle: ['test', 'check'],
  gradlew: ['test', 'check'],
  dotnet: ['test'],
  npm: ['test', 't'],
  yarn: ['test'],
  pnpm: ['test'],
  rails: ['test'],
  mix: ['test'],
  ng: ['test'],
}

/** What a started program says of the image; null when it says nothing. */
export function programRole(
  name: string,
  args: readonly (string | null)[],
): 'development' | 'test' | 'shell' | 'idle' | null {
  if (SHELLS.has(name)) return isInteractive(args) ? 'shell' : null
  if (asksForInput(name, args) || GENERATORS.has(name)) return 'shell'
  if (name === 'sleep' || (name === 'tail' && args.includes('/dev/null'))) return 'idle'
  const words = args.length === 0 ? [''] : args
  if (DEVELOPMENT_PROGRAMS.has(name) || DEVELOPMENT_CALLS[name]?.some((word) => words.includes(word)))
    return 'development'
  if (TEST_PROGRAMS.has(name) || TEST_CALLS[name]?.some((word) => args.includes(word))) return 'test'
  if (/(^|[._-])(ci|e2e|tests?)\.(sh|bash)$/.test(name)) return 'test'
  return scriptRole(name, args)
}

/** A prompt of a language without a file, or a tool without anything to do. */
function asksForInput(name: string, args: readonly (string | null)[]): boolean {
  if (PROMPTS.test(name)) return args.every((arg) => arg === '-a' || arg === '-i')
  return args.length === 0 && TOOLS.has(name)
}

function isInteractive(args: readonly (string | null)[]): boolean {
  return args.every((arg) => arg === null || /^-[lie]+$/.test(arg) || arg === '--login')
}

/** `npm run dev`, `yarn test:unit`. */
function scriptRole(name: string, args: readonly (string | null)[]): 'development' | 'test' | null {
  if (!/^(npm|yarn|pnpm|bun)$/.test(name)) return null
  const script = args.find((arg) => arg !== 'run' && arg !== null && !arg.startsWith('-')) ?? ''
  if (/^(start:)?(dev|develop|watch|hot)(:|$)/.test(script)) return 'development'
  return /^(test|e2e|lint)(:|$)/.test(script) ? 'test' : null
}
