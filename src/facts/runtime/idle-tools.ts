/** Tools for people that a shipped stage installs and nothing in it uses. */
import { type DebugPackage, debugPackage } from '../../knowledge/debug-packages.ts'
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import { buildOf, fact } from '../build.ts'
import { lineageCommands, type StageCommand } from '../commands.ts'
import { imageKind, isDeployed } from '../image-kind.ts'
import { installs } from '../installs.ts'
import { baseImage, lastInstruction, lineage } from '../lineage.ts'
import { isOsInstall, osPackages, osRemovals, surePackages } from '../os-packages.ts'
import { startedCommands } from '../started.ts'
import { startedProgram } from '../started-program.ts'
import { copiedTo } from '../users/ownership.ts'
import { opaqueCommands } from './opaque-commands.ts'
import { namesProgram } from './program-texts.ts'

export interface IdleTools {
  /** Package names. */
  readonly tools: readonly string[]
  /** The command that installs them. */
  readonly at: Span
  /** Those that the program may call: not all of its sources could be read. */
  readonly unread: readonly string[]
}

/** One for each RUN; empty for images that are no application or job: a workplace may have what it likes. */
export const idleTools = fact((stage: Stage): readonly IdleTools[] => {
  const candidates = surePackages(stage).flatMap(({ name, command }) => {
    const row = debugPackage(name)
    return row ? [{ name, row, command }] : []
  })
  if (candidates.length === 0 || !isDeployed(buildOf(stage)) || isWorkplace(stage)) return []
  const byRun = new Map<object, { at: Span; tools: string[]; unread: string[] }>()
  for (const { name, row, command } of candidates) {
    if (isThereAnyway(stage, row) || isUsed(stage, row, name)) continue
    const run = byRun.get(command.instruction) ?? { at: command.span, tools: [], unread: [] }
    if (run.tools.includes(name)) continue
    run.tools.push(name)
    if (row.kind === 'client' && calledBySources(stage, row) === 'unread') run.unread.push(name)
    byRun.set(command.instruction, run)
  }
  return [...byRun.values()]
})

function isThereAnyway(stage: Stage, { programs }: DebugPackage): boolean {
  return programs.some((program) => baseImage(stage)?.tools?.includes(program))
}

/** What it starts is a place for people to work in. */
function isWorkplace(stage: Stage): boolean {
  const { words } = startedProgram(stage)
  return (
    WORKPLACES.test(words.join(' ')) ||
    /^(\/usr)?(\/bin\/)?(ba|da|a)?sh$/.test(words.at(-1) ?? '') ||
    osPackages(stage).some(({ name }) => DESKTOP.test(name))
  )
}

const DESKTOP = /^(xfce4|lxde|x11vnc|tigervnc|tightvnc|novnc|xrdp|openbox|fluxbox)/

const WORKPLACES =
  /(^|[/\s"'])(code-server|openvscode-server|jupyter(-\w+)?|jupyterhub(-\w+)?|start-notebook|rserver|rstudio-server|theia|ttyd|wetty|gotty|shellinabox\w*|sshd|x11vnc|vncserver|zsh|fish|tmux|sleep inf(inity)?)\b/

/** Cheap questions first: what the file leaves open, what it says, what scripts and manifests of the context say. */
function isUsed(stage: Stage, row: DebugPackage, name: string): boolean {
  if (row.kind === 'editor') return namedInFile(stage, row, name)
  if (mayBeUsed(stage) || namedInFile(stage, row, name) || namedInScripts(stage, row)) return true
  if (row.kind === 'git' && fetchesWithGit(stage)) return true
  const called = calledBySources(stage, row)
  return called === 'named' || (row.kind === 'git' && called === 'unread')
}

function calledBySources(stage: Stage, { programs }: DebugPackage): ReturnType<typeof namesProgram> {
  return namesProgram(buildOf(stage), programs)
}

/** As a command, in the text of one, in what is started or checked, or in a variable. */
function namedInFile(stage: Stage, { programs }: DebugPackage, name: string): boolean {
  const removed = lineage(stage).some((part) => osRemovals(part).some(({ args }) => args.includes(name)))
  if (removed) return true
  const says = mention(programs)
  return textsOf(stage).some((text) => says.test(text))
}

const textsOf = fact((stage: Stage): readonly string[] => {
  const { words, programs: started } = startedProgram(stage)
  const check = lastInstruction(stage, 'HEALTHCHECK')?.command
  return [
    ...lineageCommands(stage)
      .filter((command) => !isOsInstall(command))
      .flatMap(wordsOf),
    ...words,
    ...started.flatMap((one) => [one.name, ...one.texts]),
    ...startedCommands(stage).flatMap((one) => [one.name, ...one.args.map((arg) => arg ?? '')]),
    ...stage.config.Env,
    ...(stage.config.Shell ?? []),
    ...(check?.form === 'shell' ? [check.script.text] : (check?.words.map(({ text }) => text) ?? [])),
  ]
})

function wordsOf({ name, texts }: StageCommand): readonly string[] {
  return [name ?? '', ...texts]
}

/** The name as a word of its own: `nc` is no part of `rsync`, nor `git` of `digits` or of an address. */
function mention(programs: readonly string[]): RegExp {
  return new RegExp(`(^|[^\\w.@-])(${programs.join('|')})(?![\\w.-]*\\w)`)
}

/** Bases whose own programs are known to call none of it. */
const PLAIN_ROLES = new Set(['os', 'interpreter', 'sdk', 'runtime'])
const STARTS_OTHERS =
  /(^|[/ ])(supervisord|cron|crond|init|s6-\w+|runsvdir|my_init|systemd|fcron|supercronic|dockerd|airflow|celery|litefs|consul-template|envconsul|overmind|foreman|pm2|buildkite-agent|runner|agent)\b/
/** Programs of a network appliance call those of the system, and what scripts are made of is there for scripts. */
const FOR_OTHERS =
  /^(iptables|nftables|ipset|openvpn|wireguard|strongswan|ppp|dnsmasq|hostapd|bridge-utils|keepalived|tor|fping|jq|yq|bash|coreutils|rsync|openssh-client|expect|moreutils)/
const SCRIPT_NAME = /\.(sh|bash)\b|(^|[/_-])(entry-?point|start|run|boot|launch|init|cmd|setup)[\w-]*$/

/** A tool of its own, a step that nobody can read, a program that starts others, a probe that stands elsewhere. */
const mayBeUsed = fact((stage: Stage): boolean => {
  const build = buildOf(stage)
  const image = baseImage(stage)
  // What a command-line tool calls, only its author knows.
  if (imageKind(build).kind !== 'app') return true
  if (!image || !(PLAIN_ROLES.has(image.role) || /^(nginx|httpd|php)$/.test(image.repository))) return true
  const { orchestrator, uses } = build.context
  return (
    orchestrator !== null ||
    uses.some((use) => use.hasHealthcheck || use.overridesCommand) ||
    opaqueCommands(stage).length > 0 ||
    osPackages(stage).some(({ name }) => FOR_OTHERS.test(name)) ||
    startsUnread(stage)
  )
})

function startsUnread(stage: Stage): boolean {
  const { words, script, unresolved } = startedProgram(stage)
  if (words.some((word) => STARTS_OTHERS.test(word))) return true
  if (script !== null) return false
  const known = baseImage(stage)?.entrypoint ?? []
  return unresolved !== null || words.some((word) => !known.includes(word) && SCRIPT_NAME.test(word))
}

const MOST_SCRIPTS = 12

/** Shell scripts that lie in the image: one that cannot be read may use anything. */
function namedInScripts(stage: Stage, { programs }: DebugPackage): boolean {
  const { context } = buildOf(stage)
  const says = mention(programs)
  const scripts = new Set(lineage(stage).flatMap(scriptsOf))
  const { script } = startedProgram(stage)
  if (script !== null) scripts.add(script)
  if (scripts.size > MOST_SCRIPTS) return true
  return [...scripts].some((path) => {
    const content = context.read(path)
    return content.kind !== 'text' || says.test(content.text)
  })
}

function scriptsOf(stage: Stage): readonly string[] {
  const { context } = buildOf(stage)
  return copiedTo(stage).flatMap(({ from, sources }) =>
    from !== 'context'
      ? sources.filter((source) => SCRIPT.test(source))
      : sources.flatMap((source) => {
          const path = source.replace(/^\.?\//, '').replace(/\/$/, '')
          if (SCRIPT.test(path)) return path.includes('*') ? [source] : [path]
          const inside = path === '' || path === '.' ? '' : `${path}/`
          return context
            .list()
            .paths.filter((one) => one.startsWith(inside) && SCRIPT.test(one) && !context.ignore.ignores(one))
        }),
  )
}

const SCRIPT = /\.(sh|bash)$/

/** Dependencies by repository, and libraries that call it. */
function fetchesWithGit(stage: Stage): boolean {
  const { context } = buildOf(stage)
  if (lineage(stage).some((part) => installs(part).length > 0)) return true
  if (lineageCommands(stage).some(({ name }) => FETCHERS.test(name ?? ''))) return true
  if (osPackages(stage).some(({ name }) => /^(openssh|git-|gh$|mercurial|subversion)/.test(name))) return true
  const manifests = MANIFESTS.map((file) => context.read(file)).filter(({ kind }) => kind === 'text')
  if (manifests.length === 0) return true
  return manifests.some((content) => {
    return (
      content.kind === 'text' &&
      /git(python|-?cli)|simple-git|nodegit|dugite|dulwich|go-git|\bgit2?\b/i.test(content.text)
    )
  })
}

const FETCHERS =
  /^(npm|yarn|pnpm|bun|npx|pip[\d.]*|python[\d.]*|poetry|pipenv|uv|pdm|conda|mamba|gem|bundle|composer|go|cargo|mix|rebar3|mvn|gradle|sbt|luarocks|R|Rscript|dotnet|flutter|dart|swift)$/
const MANIFESTS = [
  'package.json',
  'requirements.txt',
  'pyproject.toml',
  'Pipfile',
  'Gemfile',
  'go.mod',
  'Cargo.toml',
  'composer.json',
]
