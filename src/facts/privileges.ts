/** Programs that start as root and give root up by themselves. */
import type { Stage } from '../model/model.ts'
import { buildOf, fact } from './build.ts'
import { baseImage, baseLabel, lineage, rootBase, startsItsOwn } from './lineage.ts'
import { programInContext, startedCommands } from './started.ts'
import { startedProgram } from './started-program.ts'

export interface Drop {
  /** `entrypoint`: before the program starts. `workers`: a root master with unprivileged workers. `supervisor`: starts others. */
  readonly how: 'entrypoint' | 'workers' | 'supervisor'
  /** Half a sentence: who drops, and to whom when that is known. */
  readonly reason: string
}

const DROPPERS = new Set([
  'gosu',
  'su-exec',
  'setpriv',
  'runuser',
  's6-setuidgid',
  'chpst',
  'setuidgid',
  'step-down',
])
/** Programs that need root to start others under their own accounts. */
const SUPERVISORS = new Set([
  'init',
  's6-svscan',
  'supervisord',
  'cron',
  'crond',
  'sshd',
  'systemd',
  'runsvdir',
  'my_init',
  'dockerd',
  'dockerd-entrypoint.sh',
  'openvpn',
  'fcron',
])
const MASTERS = new Set([
  'nginx',
  'httpd',
  'apache2',
  'apache2-foreground',
  'httpd-foreground',
  'apachectl',
  'apache2ctl',
  'php-fpm',
  'openresty',
  'haproxy',
])

/** Null when nothing is seen to give up root. */
export const dropsPrivileges = fact(
  (stage: Stage): Drop | null => byStart(stage) ?? byScript(stage) ?? byBase(stage),
)

/**
 * What an EXPOSE beside a program of its own proves: that it serves as root, unless an entrypoint script that nobody could
 * read may switch the user, Kubernetes may set another, or the image has nothing beside the program.
 */
export const surelyServesAsRoot = fact((stage: Stage): boolean => {
  if (!startsItsOwn(stage) || buildOf(stage).context.orchestrator) return false
  if (rootBase(stage).kind === 'scratch' || baseImage(stage)?.role === 'minimal') return false
  return !startsUnreadScript(stage)
})

function startsUnreadScript(stage: Stage): boolean {
  const { script, words } = startedProgram(stage)
  const file = script ?? programInContext(stage, words[0] ?? '')
  if (file !== null) return buildOf(stage).context.read(file).kind !== 'text'
  const known = baseImage(stage)?.entrypoint ?? []
  return words.some((word) => !known.includes(word) && /\.(sh|bash)$/.test(word.split(' ')[0] ?? ''))
}

function byStart(stage: Stage): Drop | null {
  const commands = startedCommands(stage)
  const dropper = commands.find(({ name }) => DROPPERS.has(name) || name === 'sudo' || name === 'su')
  if (dropper) return { how: 'entrypoint', reason: `\`${dropper.name}\` switches the user at start` }
  const supervisor = commands.find(({ name }) => SUPERVISORS.has(name) || isPhpFpm(name))
  if (supervisor && isPhpFpm(supervisor.name))
    return { how: 'workers', reason: '`php-fpm` gives its workers an account of their own' }
  if (supervisor)
    return {
      how: 'supervisor',
      reason: `\`${supervisor.name}\` starts its programs under accounts of their own`,
    }
  const master = commands.find(({ name }) => MASTERS.has(name))
  return master
    ? { how: 'workers', reason: `\`${master.name}\` gives its workers an account of their own` }
    : null
}

function isPhpFpm(name: string): boolean {
  return /^php-fpm[\d.]*$/.test(name)
}

/** An entrypoint script of the build context that calls a dropper. */
function byScript(stage: Stage): Drop | null {
  const { script, words } = startedProgram(stage)
  const scripts = script === null ? [] : [script]
  for (const path of scripts) {
    const content = buildOf(stage).context.read(path)
    if (content.kind !== 'text') continue
    const found =
      /(?:^|[\s;&|(])(gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst|setuidgid|su\s+-|sudo\s+-\w*u|su\s+\w+\s+-c)\b/m.exec(
        withoutComments(content.text),
      )?.[1]
    if (found)
      return { how: 'entrypoint', reason: `\`${path}\` switches the user with \`${found.split(/\s/)[0]}\`` }
  }
  return words[0] === '/init'
    ? { how: 'supervisor', reason: '`/init` starts its programs under accounts of their own' }
    : null
}

function withoutComments(script: string): string {
  return script.replace(/^\s*#.*$/gm, '')
}

function byBase(stage: Stage): Drop | null {
  const drops = baseImage(stage)?.drops
  if (!drops) return null
  const replaced = lineage(stage).some((part) =>
    part.instructions.some(({ keyword }) => keyword === 'ENTRYPOINT'),
  )
  if (replaced && drops.how === 'entrypoint') return null
  const commands = startedCommands(stage)
  if (drops.how === 'workers' && commands.length > 0) return null
  const base = `\`${baseLabel(stage)}\``
  const reason =
    drops.how === 'workers'
      ? `${base} gives its workers the account \`${drops.to}\``
      : `the entrypoint of ${base} switches to \`${drops.to}\``
  return { how: drops.how, reason }
}
