/** Programs that start as root and give root up by themselves. */

import { matchesGlob } from '../../context/glob.ts'
import type { Stage } from '../../model/model.ts'
import { buildOf, fact } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { baseImage, baseLabel, lastInstruction, lineage, rootBase, startsItsOwn } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { normalise, placements } from '../placements.ts'
import { onPath, programInContext, startedCommands } from '../started.ts'
import { plainWords, startedProgram } from '../started-program.ts'

export interface Drop {
  /**
   * `entrypoint`: before the program starts. `workers`: a root master with unprivileged workers. `supervisor`: starts
   * others. `network`, `daemon`: it keeps root, for what it does takes it.
   */
  readonly how: 'entrypoint' | 'workers' | 'supervisor' | 'network' | 'daemon'
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

/** Null when nothing is seen to give up root, or to need it. */
export const dropsPrivileges = fact(
  (stage: Stage): Drop | null =>
    byDaemon(stage) ??
    byStart(stage) ??
    byScript(stage) ??
    byInstalled(stage) ??
    byBase(stage) ??
    byNetwork(stage),
)

/** They set up interfaces, routes and filters of the kernel. */
const NETWORK_TOOLS =
  /^(wireguard(-tools|-go)?|amneziawg-tools|ip6?tables(-legacy|-persistent)?|nftables|ipset|openvpn|strongswan|libreswan|keepalived|hostapd|conntrack(-tools)?|tailscale|zerotier-one)$/

function byNetwork(stage: Stage): Drop | null {
  const tool = osPackages(stage).find(({ name }) => NETWORK_TOOLS.test(name))
  return tool ? { how: 'network', reason: `\`${tool.name}\` sets up the network, which takes root` } : null
}

/** The socket of the Docker daemon: it belongs to root, and whoever may write to it is root on the host. */
function byDaemon(stage: Stage): Drop | null {
  const named = [...stage.config.Env, ...(stage.config.Entrypoint ?? []), ...(stage.config.Cmd ?? [])]
  const asked =
    named.some((text) => text.includes('/docker.sock')) ||
    buildOf(stage).context.uses.some(({ mountsDocker }) => mountsDocker)
  return asked
    ? { how: 'daemon', reason: 'it speaks to the Docker daemon, whose socket belongs to root' }
    : null
}

/**
 * What nobody can read here may set another user: an entrypoint script, or the manifests that deploy the image to
 * Kubernetes.
 */
export const maySwitchUnseen = fact(
  (stage: Stage): boolean => buildOf(stage).context.orchestrator !== null || startsUnreadScript(stage),
)

/**
 * What an EXPOSE beside a program of its own proves, unless the image has nothing beside the program, a script in which
 * no server is seen stands between the two, or the program is made outside the repository.
 */
export const surelyServesAsRoot = fact((stage: Stage): boolean => {
  if (!startsItsOwn(stage) || maySwitchUnseen(stage)) return false
  const first = firstProgram(stage)
  if (startedProgram(stage).script !== null || isShellScript(first) || isBrought(stage, first)) return false
  return rootBase(stage).kind !== 'scratch' && baseImage(stage)?.role !== 'minimal'
})

function startsUnreadScript(stage: Stage): boolean {
  const { script, words } = startedProgram(stage)
  const first = firstProgram(stage)
  const file = script ?? programInContext(stage, first, onPath)
  if (file !== null) return buildOf(stage).context.read(file).kind !== 'text'
  const known = baseImage(stage)?.entrypoint ?? []
  return (
    copiedUnlisted(stage, first) ||
    words.some((word) => !known.includes(word) && isShellScript(word.split(' ')[0] ?? ''))
  )
}

function isShellScript(name: string): boolean {
  return /\.(sh|bash)$/.test(name)
}

/** Interpreters of the base, which a copied directory of programs will not replace. */
const INTERPRETER =
  /^(node|npm|npx|yarn|pnpm|bun|deno|python[\d.]*|java|ruby|bundle|php|dotnet|erl|elixir|perl)$/

/** It lies in a directory that a COPY fills and that is not listed: nobody can look what it is. */
function copiedUnlisted(stage: Stage, name: string): boolean {
  if (INTERPRETER.test(name)) return false
  const directories = onPath(stage, name).map((directory) => normalise(directory, `${name}/..`))
  return lineage(stage)
    .flatMap(placements)
    .some(
      ({ sources, target }) =>
        directories.includes(target) &&
        sources.every((source) => /(^|\/)[^./]+$/.test(source) && isUnlisted(stage, source)),
    )
}

/** What a virtual machine is given to run: compiled, so that it is the program itself. */
const COMPILED = /\.(jar|war|dll)$/

/** The program itself comes from outside the repository. */
function isBrought(stage: Stage, name: string): boolean {
  const compiled = plainWords(startedProgram(stage).words).filter((word) => COMPILED.test(word))
  const paths = [
    ...onPath(stage, name).map((directory) => normalise(directory, name)),
    ...compiled.map((file) => normalise(stage.config.WorkingDir || '/', file)),
  ]
  return lineage(stage)
    .flatMap(placements)
    .some(({ sources, target, into }) =>
      sources.some((source) => {
        const name = source.slice(source.lastIndexOf('/') + 1)
        // One file under wildcards takes the name of the target.
        const path = into && !name.includes('*') ? normalise(target, name) : target
        return paths.includes(path) && isUnlisted(stage, source)
      }),
    )
}

function isUnlisted(stage: Stage, source: string): boolean {
  const { context } = buildOf(stage)
  if (source.includes('*')) return !context.list().paths.some((path) => matchesGlob(source, path))
  return /^(absent|unknown)$/.test(context.exists(source))
}

/** The first word that is no init, no `exec` and not of the base, with the shell around it taken off. */
function firstProgram(stage: Stage): string {
  const known = baseImage(stage)?.entrypoint ?? []
  const words = plainWords(startedProgram(stage).words)
  return (
    words.find((word) => !known.includes(word) && !/(^|\/)(exec|env|tini|dumb-init|--)$/.test(word)) ?? ''
  )
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
      /(?:^|[\s;&|(]|\w=["']?)(gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst|setuidgid|su\s+-|sudo\s+-\w*u|su\s+\w+\s+-c)\b/m.exec(
        withoutRemarks(content.text),
      )?.[1]
    if (found)
      return { how: 'entrypoint', reason: `\`${path}\` switches the user with \`${found.split(/\s/)[0]}\`` }
  }
  return words[0] === '/init'
    ? { how: 'supervisor', reason: '`/init` starts its programs under accounts of their own' }
    : null
}

/** A program for switching is put into the image, and a script that nobody can read starts it. */
function byInstalled(stage: Stage): Drop | null {
  if (!startsUnreadScript(stage)) return null
  const tool = ['gosu', 'su-exec'].find(
    (tool) =>
      osPackages(stage).some(({ name }) => name.includes(tool)) ||
      lineageCommands(stage).some(({ texts }) => texts.some((text) => text.includes(tool))),
  )
  return tool
    ? { how: 'entrypoint', reason: `\`${tool}\` is installed for the script at its start to switch the user` }
    : null
}

function withoutRemarks(script: string): string {
  return script.replace(/^[ \t]*#.*$/gm, '')
}

function byBase(stage: Stage): Drop | null {
  const drops = baseImage(stage)?.drops
  if (!drops) return null
  const base = `\`${baseLabel(stage)}\``
  if (drops.how === 'entrypoint' && lastInstruction(stage, 'ENTRYPOINT')) {
    if (!startsUnreadScript(stage)) return null
    const own = `\`${firstProgram(stage)}\``
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
