/** Which installs leave out what only development needs, and which cannot. */

interface Row {
  readonly managers: readonly string[]
  /** Any of these leaves it out. */
  readonly without: RegExp
  /** Environment that does the same. */
  readonly environment: RegExp
}

const ROWS: readonly Row[] = [
  {
    managers: ['npm'],
    without: /^(--production(=true)?|--only=prod(uction)?|--omit=dev|--prod|--omit)$/,
    environment: /^(NODE_ENV=production|NPM_CONFIG_(PRODUCTION=true|OMIT=dev|ONLY=prod(uction)?))$/i,
  },
  {
    managers: ['yarn'],
    without: /^(--production(=true)?|--prod|focus|--omit=dev)$/,
    environment: /^NODE_ENV=production$|^YARN_PRODUCTION=true$/i,
  },
  { managers: ['pnpm'], without: /^(--prod|-P|--production|fetch)$/, environment: /^NODE_ENV=production$/ },
  {
    managers: ['bun'],
    without: /^(--production|-p|--omit=dev|--omit)$/,
    environment: /^NODE_ENV=production$/,
  },
  {
    managers: ['bundler'],
    without: /^(--without|--without=.*|--with|--local)$/,
    environment: /^BUNDLE_(WITHOUT|ONLY|DEPLOYMENT|WITH)=./,
  },
  { managers: ['composer'], without: /^--no-dev$/, environment: /^COMPOSER_NO_DEV=1$/ },
  {
    managers: ['poetry'],
    without: /^(--no-dev|--only(=.*)?|--without(=.*)?)$/,
    environment: /^POETRY_(WITHOUT|ONLY)=./,
  },
  {
    managers: ['pdm'],
    without: /^(--prod|--production|--no-dev|-G|--group|--without(=.*)?)$/,
    environment: /^PDM_(NO_DEV|PRODUCTION|WITHOUT|GROUP)=./,
  },
  {
    managers: ['uv'],
    without: /^(--no-dev|--no-default-groups|--only-group)$/,
    environment: /^UV_NO_DEV=(1|true)$/,
  },
]

/** Whether an install of a manager's manifest takes development dependencies along. */
export function installsDev(
  manager: string,
  args: readonly (string | null)[],
  environment: readonly string[],
): boolean {
  if (manager === 'pip') return args.some((arg) => isForDevelopment(arg ?? ''))
  if (manager === 'pipenv') return args.includes('--dev') || args.includes('-d')
  const row = ROWS.find(({ managers }) => managers.includes(manager))
  if (!row || (manager === 'uv' && args[0] === 'pip')) return false
  if (args.some((arg) => arg === null || row.without.test(arg))) return false
  return !environment.some((pair) => row.environment.test(pair))
}

/** A requirements file by whose name only development or tests want it. */
export function isForDevelopment(path: string): boolean {
  return /(^|[/_.-])(dev|development|tests?)\b[^/]*\.txt$/.test(path)
}

const PRODUCTION: Readonly<Record<string, string>> = {
  npm: 'npm ci --omit=dev',
  yarn: 'yarn install --production',
  pnpm: 'pnpm install --prod',
  bun: 'bun install --production',
  bundler: 'bundle config set without development:test',
  composer: 'composer install --no-dev',
  poetry: 'poetry install --only main',
  uv: 'uv sync --no-dev',
  pdm: 'pdm install --prod',
  pipenv: 'pipenv install --deploy',
}

/** The install that leaves out what only development needs. */
export function productionInstall(manager: string): string {
  return PRODUCTION[manager] ?? 'a file with the dependencies of production'
}
