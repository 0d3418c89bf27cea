/** A HEALTHCHECK where the port is certain and something in the image can knock at it. */
import { probeCommand } from '../../knowledge/probes.ts'
import { serverCommand } from '../../knowledge/servers.ts'
import type { Stage } from '../../model/model.ts'
import { buildOf } from '../build.ts'
import { healthProbe } from '../health.ts'
import { nodePort } from '../node/port.ts'
import { nodeProgram } from '../node/program.ts'
import { type Service, serves } from '../serves.ts'
import { startedCommands } from '../started.ts'
import { type Edit, lineBeforeStart } from './edits.ts'

/** Those that open a connection. A request for a page would be a guess: a server may well answer 404 to it. */
const CONNECTS = ['node', 'bun', 'python', 'ruby', 'php', 'bash', 'nc']

export function healthcheckEdits(stage: Stage): readonly Edit[] | null {
  const service = serves(stage)
  const { tool } = healthProbe(stage)
  if (!service || tool === null || !CONNECTS.includes(tool)) return null
  const port = portOfServer(stage, service) ?? (tool === 'node' ? portOfProgram(stage, service) : null)
  const command = port === null ? null : probeCommand(tool, port)
  return command === null ? null : [lineBeforeStart(buildOf(stage), stage, `HEALTHCHECK CMD ${command}`)]
}

/** That of a server whose words say it, or that was left at its default, which EXPOSE names too. */
function portOfServer(stage: Stage, { by, port }: Service): string | null {
  const main = startedCommands(stage).findLast(({ name, args }) => serverCommand(name, args) !== null)
  if (
    by !== 'command' ||
    !main ||
    port === null ||
    main.args.some((arg) => arg === null || ELSEWHERE.test(arg))
  )
    return null
  const said = main.args.flatMap((arg) => /(?:^|[:=])(\d{2,5})$/.exec(arg ?? '')?.[1] ?? [])
  if (said.length > 0) return said.length === 1 && said[0] === port ? port : null
  const usual = serverCommand(main.name, main.args)?.port
  const moved = stage.config.Env.some((entry) => /^\w*PORT=/.test(entry) && !entry.endsWith(`=${port}`))
  const exposed = stage.config.ExposedPorts.length > 0
  return exposed && String(usual) === port && !moved ? port : null
}

/** Arguments that leave it to a file or a socket. */
const ELSEWHERE =
  /^(-c|--config|--conf|--ini|-C|--env-file)(=|$)|unix:|\.sock$|^python:|\.(py|conf|toml|ya?ml|ini)$/

/** That of a Node program whose sources say it; a variable counts as long as no file may set it. */
function portOfProgram(stage: Stage, { port }: Service): string | null {
  const sources = nodeProgram(stage)
  const found = nodePort(stage)
  if (!sources || !found || (port !== null && port !== String(found.port))) return null
  if (found.variable === null) return port ?? String(found.port)
  const loads = [...sources.packages.keys()].some((name) => /^dotenv|^@nestjs\/config$/.test(name))
  return loads ? null : `process.env.${found.variable} || ${found.port}`
}
