/** Whether a stage is shown to serve a port, and by what. */
import { SERVER_PACKAGES, serverCommand } from '../knowledge/servers.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact } from './build.ts'
import { baseImage, baseLabel, lastInstruction, startsItsOwn } from './lineage.ts'
import { startedCommands } from './started.ts'

export interface Service {
  /** `expose`: EXPOSE alone says so, which is a hint and no proof. */
  readonly by: 'command' | 'base' | 'compose' | 'packages' | 'expose'
  /** Half a sentence. */
  readonly reason: string
  /** The first port that is known, as EXPOSE has it; null when none is. */
  readonly port: string | null
  readonly span: Span | null
}

export const serves = fact((stage: Stage): Service | null => {
  const facts = baseImage(stage)
  if (facts?.role === 'function') return null
  return byCommand(stage) ?? byBase(stage) ?? byCompose(stage) ?? byPackages(stage) ?? byExpose(stage)
})

function byCommand(stage: Stage): Service | null {
  const start = lastInstruction(stage, 'CMD') ?? lastInstruction(stage, 'ENTRYPOINT')
  for (const { name, args } of startedCommands(stage).toReversed()) {
    const server = serverCommand(name, args)
    if (!server) continue
    return {
      by: 'command',
      reason: `\`${server.name}\` serves`,
      port: portOf(stage) ?? server.port?.toString() ?? null,
      span: start?.span ?? null,
    }
  }
  return null
}

/** A server image serves as long as nobody replaces what it starts. */
function byBase(stage: Stage): Service | null {
  const facts = baseImage(stage)
  if (!facts?.serves) return null
  if (startsItsOwn(stage) && startedCommands(stage).length > 0) return null
  return { by: 'base', reason: `\`${baseLabel(stage)}\` is a server`, port: portOf(stage), span: null }
}

function byCompose(stage: Stage): Service | null {
  const use = buildOf(stage).context.uses.find(
    ({ publishesPorts, overridesCommand }) => publishesPorts && !overridesCommand,
  )
  if (!use || startedCommands(stage).length === 0) return null
  return { by: 'compose', reason: `\`${use.saidBy}\` publishes its ports`, port: portOf(stage), span: null }
}

function byPackages(stage: Stage): Service | null {
  const main = startedCommands(stage).at(-1)
  const stack = main ? stackOf(main.name) : null
  if (!stack || lastInstruction(stage, 'EXPOSE') === null) return null
  const { context } = buildOf(stage)
  for (const file of MANIFESTS[stack]) {
    const content = context.read(file)
    const found =
      content.kind === 'text'
        ? SERVER_PACKAGES[stack].find((name) => mentions(content.text, name))
        : undefined
    if (found)
      return {
        by: 'packages',
        reason: `\`${file}\` names \`${found}\``,
        port: portOf(stage),
        span: lastInstruction(stage, 'EXPOSE')?.span ?? null,
      }
  }
  return null
}

function byExpose(stage: Stage): Service | null {
  const expose = lastInstruction(stage, 'EXPOSE')
  return expose
    ? {
        by: 'expose',
        reason: `it exposes ${portOf(stage) ?? 'a port'}`,
        port: portOf(stage),
        span: expose.span,
      }
    : null
}

const MANIFESTS = {
  node: ['package.json'],
  python: ['requirements.txt', 'pyproject.toml', 'Pipfile'],
  ruby: ['Gemfile'],
  java: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
} as const

function stackOf(program: string): keyof typeof MANIFESTS | null {
  if (/^(node|npm|yarn|pnpm|bun|pm2-runtime|tsx|ts-node)$/.test(program)) return 'node'
  if (/^python[\d.]*$/.test(program)) return 'python'
  if (/^(ruby|bundle)$/.test(program)) return 'ruby'
  return program === 'java' ? 'java' : null
}

/** The name stands as a whole word: `ws` is not part of `news`. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`
    if (!/[\w@/-]/.test(around.replace(/[>]/g, ''))) return true
  }
  return false
}

/** The first exposed port without its protocol. */
function portOf(stage: Stage): string | null {
  return stage.config.ExposedPorts[0]?.split('/')[0] ?? null
}
