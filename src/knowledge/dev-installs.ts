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
  return args.some((arg) => ASKED.test(arg ?? '')) || !environment.some((pair) => row.environment.test(pair))
}

/** Asks for it, whatever the environment says. */
const ASKED = /^--(include=dev|production=false|prod=false)$/

/** A requirements file by whose name only development or tests want it. */
export function isForDevelopment(path: string): boolean {
  return /(^|[/_.-])(dev|development|tests?)\b[^/]*\.txt$/.test(path)
}

/** What leaves it out, behind the install as it is written. */
const FLAGS: Readonly<Record<string, string>> = {
  npm: '--omit=dev',
  yarn: '--production',
  pnpm: '--prod',
  bun: '--production',
  composer: '--no-dev',
  poetry: '--only main',
  uv: '--no-dev',
  pdm: '--prod',
}

/** npm below 7, which Node.js carries up to 14, knows no `--omit`. */
export function hasOldNpm(nodeTag: string | null): boolean {
  const major = /^(\d+)(?=\D|$)/.exec(nodeTag ?? '')?.[1]
  return major !== undefined && Number(major) < 15
}

/** The install that leaves out what only development needs; null where no flag does it. */
export function productionInstall(manager: string, command: string, oldNpm: boolean): string | null {
  const flag = manager === 'npm' && oldNpm ? '--only=production' : FLAGS[manager]
  if (flag === undefined) return null
  const plain = command
    .split(' ')
    .filter((word) => !ASKED.test(word))
    .join(' ')
  return plain === 'yarn' ? `yarn install ${flag}` : `${plain} ${flag}`
}

/** What takes them out of an installed tree; null for a manager that cannot (yarn takes generated clients along). */
export function pruneCommand(manager: string, oldNpm: boolean): string | null {
  if (manager === 'npm') return oldNpm ? 'npm prune --production' : 'npm prune --omit=dev'
  return manager === 'pnpm' ? 'pnpm prune --prod' : null
}
