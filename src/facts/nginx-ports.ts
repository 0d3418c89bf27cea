/** The ports that nginx of the official image is told to listen on. */
import type { Stage } from '../model/model.ts'
import { buildOf, fact } from './build.ts'
import { lineageCommands, type StageCommand } from './commands.ts'
import { copyInstructions } from './instructions.ts'
import { baseImage, lineage } from './lineage.ts'
import { below, normalise, placements, transfers } from './placements.ts'

const HOME = '/etc/nginx'
const SITES = `${HOME}/conf.d`
const DEFAULT_SITE = `${SITES}/default.conf`

/** As EXPOSE has them, plain ones first; empty where no server is left in the image. Null where nobody can tell. */
export const nginxPorts = fact((stage: Stage): readonly string[] | null => {
  if (baseImage(stage)?.repository !== 'nginx') return null
  const copies = lineage(stage).flatMap((part) => placements(part).filter(({ target }) => touches(target)))
  const moved = lineage(stage).some((part) => transfers(part).some(({ target }) => touches(target)))
  const inline = lineage(stage).some((part) =>
    copyInstructions(part).some(
      ({ heredocs, destination }) => heredocs.length > 0 && touches(destination?.text ?? ''),
    ),
  )
  const commands = lineageCommands(stage).filter(writes)
  if (moved || inline || commands.some(({ name }) => name !== 'rm')) return null
  const files = copies.flatMap(({ sources }) => sources.flatMap((source) => filesAt(stage, source)))
  const texts = files.map((path) => textOf(stage, path))
  if (texts.includes(null)) return null
  const replaced = copies.some(({ target }) =>
    [HOME, `${HOME}/nginx.conf`, SITES, DEFAULT_SITE].includes(target),
  )
  const site = commands.length > 0 || replaced ? [] : [{ port: '80', plain: true }]
  const found = [...site, ...texts.flatMap((text) => listens(text ?? ''))]
  if (found.some(({ port }) => port === null)) return null
  const sorted = [...found.filter(({ plain }) => plain), ...found.filter(({ plain }) => !plain)]
  return [...new Set(sorted.flatMap(({ port }) => port ?? []))]
})

function touches(target: string): boolean {
  return below(HOME, target) !== null || below(target, HOME) !== null
}

function writes({ texts, redirects }: StageCommand): boolean {
  return [...texts, ...redirects.map(({ target }) => target?.text ?? '')].some((text) => text.includes(HOME))
}

/** A directory stands for what lies in it; what is not there for itself, and then cannot be read. */
function filesAt(stage: Stage, source: string): readonly string[] {
  const { context } = buildOf(stage)
  if (context.exists(source) !== 'directory') return [source]
  const inside = `${source}/`
  return context.list().paths.filter((path) => path.startsWith(inside) && /\.(conf|template)$/.test(path))
}

function textOf(stage: Stage, path: string): string | null {
  const content = buildOf(stage).context.read(normalise('/', path).slice(1))
  return content.kind === 'text' ? content.text : null
}

interface Listen {
  /** Null for a variable. */
  readonly port: string | null
  readonly plain: boolean
}

function listens(config: string): readonly Listen[] {
  const directives = config.replace(/#.*$/gm, '').matchAll(/(?<![\w$-])listen\s+([^;{}]{1,200});/g)
  return [...directives].flatMap(([, words = '']) => {
    if (words.startsWith('unix:')) return []
    const address = words.trim().split(/\s+/)[0] ?? ''
    const port = address.includes('$') ? null : (/(?:^|:)(\d{1,5})$/.exec(address)?.[1] ?? '80')
    return [{ port, plain: !/\s(ssl|quic)\b/.test(words) }]
  })
}
