/** A USER for the program, where it is sure to need no root. */
import type { Stage } from '../../model/model.ts'
import { buildOf, fact } from '../build.ts'
import { baseImage } from '../lineage.ts'
import { nodeProgram } from '../node/program.ts'
import { writeSites } from '../node/writes.ts'
import { hostAccess } from '../users/host-access.ts'
import { dropsPrivileges } from '../users/privileges.ts'
import { effectiveUser, livesWithRoot } from '../users/user.ts'
import { type Edit, lineBeforeStart } from './edits.ts'

export interface OwnUser {
  readonly name: string
  readonly edits: readonly Edit[]
}

/** Null when nobody knows whether it would do. */
export const ownUser = fact((stage: Stage): OwnUser | null => {
  if (dropsPrivileges(stage) || lowPort(stage) || hostAccess(stage) || livesWithRoot(stage)) return null
  const name = accountFor(stage)
  return name === null ? null : { name, edits: [lineBeforeStart(buildOf(stage), stage, `USER ${name}`)] }
})

/** The account of the image, for a Node program that writes nothing. */
function accountFor(stage: Stage): string | null {
  const image = baseImage(stage)
  const sources = nodeProgram(stage)
  if (effectiveUser(stage).said || image?.language !== 'node' || !image.account || !sources) return null
  const place = { cwd: stage.config.WorkingDir || '/', env: new Map(), directoryOf: () => null }
  const rooted = sources.files.some(({ code }) => /\bprocess\.set(uid|gid)\(|docker\.sock/.test(code))
  const writes =
    writeSites(sources, place).length > 0 || [...sources.packages.keys()].some((name) => WRITERS.test(name))
  return rooted || writes || stage.config.Volumes.length > 0 || isAction(stage) ? null : image.account.name
}

/** Packages that write files somewhere of their own choice. */
const WRITERS =
  /sqlite|prisma|puppeteer|playwright|nedb|lowdb|level|multer|formidable|next|nuxt|pm2|cache|winston|log4js|storage|sequelize|typeorm|knex/

/** Some engines open low ports to root alone. */
function lowPort({ config }: Stage): boolean {
  return config.ExposedPorts.some((port) => Number(port.split('/')[0]) < 1024)
}

/** A GitHub action in a container must run as root (docs.github.com, Dockerfile support for GitHub Actions, USER). */
function isAction(stage: Stage): boolean {
  const { context } = buildOf(stage)
  return ['action.yml', 'action.yaml'].some((path) => context.exists(path) !== 'absent')
}
