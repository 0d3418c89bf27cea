/** Accounts that every image of a distribution has (base-passwd of Debian, alpine-baselayout, setup of Fedora). */

const EVERYWHERE = [
  'root',
  'bin',
  'daemon',
  'sync',
  'mail',
  'games',
  'nobody',
  'adm',
  'lp',
  'ftp',
  'man',
  'news',
  'operator',
]
const DEBIAN = [
  'sys',
  'uucp',
  'proxy',
  'www-data',
  'backup',
  'list',
  'irc',
  'gnats',
  '_apt',
  'nogroup',
  'tty',
  'disk',
  'staff',
  'users',
  'ubuntu',
  'messagebus',
  'systemd-network',
]
const ALPINE = [
  'halt',
  'shutdown',
  'uucp',
  'cron',
  'sshd',
  'squid',
  'at',
  'cyrus',
  'vpopmail',
  'ntp',
  'smmsp',
  'guest',
  'postmaster',
  'svn',
  'games',
  'utmp',
  'users',
  'nogroup',
  'ping',
  'www-data',
  'wheel',
  'tty',
  'disk',
]

/** Null when nobody knows which accounts the distribution has. */
export function systemAccounts(packages: string | null): readonly string[] | null {
  if (packages === 'apt') return [...EVERYWHERE, ...DEBIAN]
  return packages === 'apk' ? [...EVERYWHERE, ...ALPINE] : null
}

const TOOLS = new Set(['useradd', 'adduser', 'groupadd', 'addgroup', 'usermod', 'groupmod'])

/** Whether a program makes or changes users and groups, and reads nothing but the system's own files. */
export function isAccountTool(name: string | null): boolean {
  return name !== null && TOOLS.has(name)
}
