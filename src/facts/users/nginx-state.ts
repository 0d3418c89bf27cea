/** Where nginx of the official image writes before it serves: its temporary directories and the file with its process id. */
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import { buildOf, fact } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { baseImage, lineage } from '../lineage.ts'
import { contextPathOf } from '../placements.ts'
import { startedCommands } from '../started.ts'
import { startedProgram } from '../started-program.ts'
import { copiedTo, madeByRoot } from './ownership.ts'
import { effectiveUser } from './user.ts'

export interface NginxState {
  readonly dir: string
  readonly writes: string
  readonly because: string
  readonly at: Span
  readonly help: string
}

const CACHE = '/var/cache/nginx'

/** Null unless USER starts the image's own nginx and both the file and its configuration leave a place to root. */
export const nginxState = fact((stage: Stage): NginxState | null => {
  const { said, root, user } = effectiveUser(stage)
  if (!said || root !== false || baseImage(stage)?.repository !== 'nginx' || !startsNginx(stage)) return null
  if (buildOf(stage).context.orchestrator) return null
  const config = mainConfig(stage)
  if (config === null) return null
  const places = [
    ...(/_temp_path\s/.test(config) || madeByRoot(stage, CACHE) === null ? [] : [`${CACHE}/client_temp`]),
    ...(movesPid(stage, config) ? [] : ['/run/nginx.pid']),
  ]
  const [first] = places
  if (first === undefined) return null
  const owner = (user ?? '').split(':')[0] ?? ''
  return {
    dir: first,
    writes: `nginx creates ${places.map((place) => `\`${place}\``).join(' and ')} before it serves`,
    because: 'the image gives what is around to root',
    at: said.span,
    help: `Start from \`nginxinc/nginx-unprivileged\` (it listens on 8080), or in front of USER \`RUN chown -R ${owner} ${CACHE} && touch /run/nginx.pid && chown ${owner} /run/nginx.pid\`.`,
  }
})

function startsNginx(stage: Stage): boolean {
  const commands = startedCommands(stage)
  return startedProgram(stage).script === null && commands.every(({ name }) => /^nginx(-debug)?$/.test(name))
}

/** The text of a configuration that replaces the image's; empty when none does; null when it cannot be read. */
function mainConfig(stage: Stage): string | null {
  const replaced = lineage(stage).some((part) =>
    copiedTo(part).some(
      ({ target, sources }) =>
        target === '/etc/nginx/nginx.conf' ||
        target === '/etc' ||
        target === '/' ||
        (target === '/etc/nginx' &&
          sources.some((source) => !/\.\w+$/.test(source) || source.endsWith('nginx.conf'))),
    ),
  )
  if (!replaced) return ''
  const path = contextPathOf(stage, '/etc/nginx/nginx.conf')
  const content = path === null ? null : buildOf(stage).context.read(path)
  return content?.kind === 'text' ? content.text : null
}

function movesPid(stage: Stage, config: string): boolean {
  const pid = /^[ \t]*pid[ \t]+([^;\s]+)[ \t]*;/m.exec(config)?.[1]
  if (pid !== undefined && !/^\/(var\/)?run\/nginx\.pid$/.test(pid)) return true
  const said = [...lineageCommands(stage).flatMap(({ texts }) => texts), ...startedProgram(stage).words]
  if (said.some((text) => /nginx\.pid|\bpid\s|nginx\.conf/.test(text))) return true
  return madeByRoot(stage, '/run') === null || madeByRoot(stage, '/var/run') === null
}
