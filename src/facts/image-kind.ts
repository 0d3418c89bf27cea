/** What an image is for, and what says so. */
import { isComfort, isSailSetting, programRole, stageRole } from '../knowledge/dev-names.ts'
import type { Stage } from '../model/model.ts'
import { type Build, buildOf, fact } from './build.ts'
import { cite, list } from './cite.ts'
import { lineageCommands } from './commands.ts'
import { copyInstructions } from './instructions.ts'
import { baseImage, baseLabel, lastInstruction, lineage, startsItsOwn } from './lineage.ts'
import { osPackages } from './os-packages.ts'
import { serves } from './serves.ts'
import { shippedStages } from './shipped-stages.ts'
import { type StartedCommand, startedCommands } from './started.ts'
import { plainWords, startedProgram } from './started-program.ts'

/** What an image is for. */
export type ImageKind = 'app' | 'job' | 'base' | 'ci' | 'dev' | 'test' | 'unknown'

export interface KindAnswer {
  readonly kind: ImageKind
  readonly reason: string
}

export const imageKind = fact((build: Build): KindAnswer => {
  const stage = shippedStages(build).at(-1)
  if (!stage) return { kind: 'unknown', reason: 'there is no stage' }
  return byInstructions(stage) ?? byPlace(build, stage) ?? byProgram(stage)
})

/** Whether the rules about shipped images speak at their full severity. */
export function isDeployed(build: Build): boolean {
  const { kind } = imageKind(build)
  return kind === 'app' || kind === 'job'
}

const WORKSHOPS: readonly ImageKind[] = ['base', 'ci', 'dev', 'test']

/**
 * People, tests or other builds work in it: the tools that an application leaves behind are what it is for. One that
 * starts a development server is an application all the same.
 */
export function isWorkshop(build: Build): boolean {
  const stage = shippedStages(build).at(-1)
  if (!stage || !WORKSHOPS.includes(imageKind(build).kind)) return false
  if (byInstructions(stage) ?? byPlace(build, stage)) return true
  const { name, args } = mainCommand(stage)
  return programRole(name, args) !== 'development'
}

function byInstructions(stage: Stage): KindAnswer | null {
  if (lastInstruction(stage, 'ONBUILD')) {
    return { kind: 'base', reason: 'it has ONBUILD triggers for images built on it' }
  }
  if (baseImage(stage)?.role === 'workplace')
    return { kind: 'dev', reason: `\`${baseLabel(stage)}\` is a workplace` }
  if (isOfficial(stage)) return { kind: 'base', reason: 'it is generated for the official images' }
  if (hasDebuggerAlone(stage)) return { kind: 'dev', reason: 'it adds Xdebug and no program' }
  if (isSail(stage)) return { kind: 'dev', reason: 'it is a runtime of Laravel Sail for a mounted project' }
  const comforts = [...new Set(osPackages(stage).map(({ name }) => name))].filter(isComfort)
  return comforts.length < MANY_COMFORTS
    ? null
    : { kind: 'dev', reason: `it installs ${list(comforts.map(cite))} for people who work in it` }
}

/** The header of docker-library's and Adoptium's templates. */
function isOfficial(stage: Stage): boolean {
  const { text } = buildOf(stage).model.dockerfile.source
  return /^# +NOTE: THIS (DOCKER)?FILE IS GENERATED VIA "/m.test(text.slice(0, 1_000))
}

function isSail(stage: Stage): boolean {
  return lineage(stage).some((part) =>
    part.instructions.some(
      (one) => one.keyword === 'COPY' && one.destination !== null && isSailSetting(one.destination.text),
    ),
  )
}

/** A debugger and nothing of the repository: the sources come from a mount. */
function hasDebuggerAlone(stage: Stage): boolean {
  return (
    !lineage(stage).some((part) => copyInstructions(part).length > 0) &&
    lineageCommands(stage).some(({ texts }) => texts.includes('xdebug'))
  )
}

/** One editor is soon installed for a look at a running container; two such tools make a workplace. */
const MANY_COMFORTS = 2

const PLACES: readonly { readonly kind: ImageKind; readonly path: RegExp }[] = [
  {
    kind: 'dev',
    path: /(^|\/)(\.devcontainer|\.gitpod|dev(elopment)?|dev-?env)\/|(^|\/)([^/]*[._-])?(dev|develop|development|local|devcontainer|gitpod|debug)(\.?dockerfile)?$|dockerfile[._-](dev|local|debug)/i,
  },
  {
    kind: 'test',
    path: /(^|\/)(tests?|e2e|integration-?tests?|testdata|fixtures)\/|dockerfile[._-](test|e2e)|(^|\/)(test|e2e)[._-]?dockerfile$/i,
  },
  {
    kind: 'ci',
    path: /(^|\/)(\.ci|ci|\.github|\.gitlab|\.circleci|\.jenkins|\.buildkite|\.azure|build-?images?|builders?|toolchains?)\/|dockerfile[._-](ci|build|builder|jenkins)/i,
  },
  { kind: 'base', path: /(^|\/)(base|base-?images?)\/|dockerfile[._-]base|(^|\/)base[._-]?dockerfile$/i },
]

function byPlace(build: Build, stage: Stage): KindAnswer | null {
  const place = PLACES.find(({ path }) => path.test(build.path))
  if (place) return { kind: place.kind, reason: `its path is \`${build.path}\`` }
  const role = stage.name === null ? null : stageRole(stage.name)
  if (role === 'development') return { kind: 'dev', reason: `the shipped stage is called \`${stage.name}\`` }
  if (role === 'test') return { kind: 'test', reason: `the shipped stage is called \`${stage.name}\`` }
  return null
}

/** CMD behind an entrypoint script that cannot be read: nearly all of them end in `exec "$@"`. */
function behindScript(stage: Stage): Pick<StartedCommand, 'name' | 'args'> | null {
  const [program, ...args] = startedProgram(stage).script === null ? [] : (stage.config.Cmd ?? [])
  return program === undefined ? null : { name: program.slice(program.lastIndexOf('/') + 1), args }
}

function byProgram(stage: Stage): KindAnswer {
  const program = startedProgram(stage)
  const image = baseImage(stage)
  if (!startsItsOwn(stage) && !image?.serves)
    return { kind: 'unknown', reason: 'neither CMD nor ENTRYPOINT says what it runs' }
  const main = mainCommand(stage)
  const role = programRole(main.name, main.args)
  const written = cite(program.written)
  const shown = program.written.includes(main.name) ? written : `${startText(main)} by ${written}`
  if (role === 'development') return { kind: 'dev', reason: `it starts a development server: ${shown}` }
  if (role === 'test') return { kind: 'test', reason: `it starts tests: ${shown}` }
  if (role === 'shell' || role === 'idle')
    return {
      kind: 'dev',
      reason: `it starts ${role === 'shell' ? 'a shell or a tool' : 'nothing'}: ${shown}`,
    }
  const service = serves(stage)
  if (service) return { kind: 'app', reason: service.reason }
  return { kind: 'job', reason: `it starts ${written} and nothing shows that it serves` }
}

/** The last command that is started; where that is a script which says nothing of its work, the last one in it. */
function mainCommand(stage: Stage): Pick<StartedCommand, 'name' | 'args'> {
  const [last, inside] = startedCommands(stage).toReversed()
  if (!last) return behindScript(stage) ?? unread(startedProgram(stage).words)
  const role = inside && /\.(sh|bash)$/.test(last.name) ? programRole(inside.name, inside.args) : null
  return inside && role !== null && role !== 'idle' && programRole(last.name, last.args) === null
    ? inside
    : last
}

function startText({ name, args }: Pick<StartedCommand, 'name' | 'args'>): string {
  return cite([name, ...args.map((arg) => arg ?? '…')].join(' '))
}

/** A start that could not be followed, by its words alone. */
function unread(words: readonly string[]): StartedCommand {
  const [first = '', ...args] = plainWords(words)
  return { name: first.slice(first.lastIndexOf('/') + 1), args }
}
