/** Programs that start as root and give root up by themselves. */
import type { Stage } from '../model/model.ts'
import { buildOf, fact } from './build.ts'
import { baseImage, baseLabel, lastInstruction, rootBase, startsItsOwn } from './lineage.ts'
import { onPath, programInContext, startedCommands } from './started.ts'
import { plainWords, startedProgram } from './started-program.ts'

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
 * What nobody can read here may set another user: an entrypoint script, or the manifests that deploy the image to
 * Kubernetes.
 */
export const maySwitchUnseen = fact(
  (stage: Stage): boolean => buildOf(stage).context.orchestrator !== null || startsUnreadScript(stage),
)

/** What an EXPOSE beside a program of its own proves, unless the image has nothing beside the program. */
export const surelyServesAsRoot = fact((stage: Stage): boolean => {
  if (!startsItsOwn(stage) || maySwitchUnseen(stage)) return false
  return rootBase(stage).kind !== 'scratch' && baseImage(stage)?.role !== 'minimal'
})

function startsUnreadScript(stage: Stage): boolean {
  const { script, words } = startedProgram(stage)
  const file = script ?? programInContext(stage, firstProgram(words), onPath)
  if (file !== null) return buildOf(stage).context.read(file).kind !== 'text'
  const known = baseImage(stage)?.entrypoint ?? []
  return words.some((word) => !known.includes(word) && /\.(sh|bash)$/.test(word.split(' ')[0] ?? ''))
}

/** The first word that is no init and no `exec`, with the shell around it taken off. */
function firstProgram(words: readonly string[]): string {
  return plainWords(words).find((word) => !/(^|\/)(exec|env|tini|dumb-init|--)$/.test(word)) ?? ''
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
  const base = `\`${baseLabel(stage)}\``
  if (drops.how === 'entrypoint' && lastInstruction(stage, 'ENTRYPOINT')) {
    if (!startsUnreadScript(stage)) return null
    const own = `\`${firstProgram(startedProgram(stage).words)}\``
    return {
      how: 'entrypoint',
      reason: `the entrypoint of ${base} switches to \`${drops.to}\`, provided that ${own} ends in it`,
    }
  }
  if (drops.how === 'workers' && startedCommands(stage).length > 0) return null
  const reason =
    drops.how === 'workers'
      ? `${base} gives its workers the account \`${drops.to}\``
      : `the entrypoint of ${base} switches to \`${drops.to}\``
  return { how: drops.how, reason }
}
