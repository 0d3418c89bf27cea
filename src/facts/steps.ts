/** What the commands of a stage are for: making the program, or checking it. */
import { programRole, stageRole } from '../knowledge/dev-names.ts'
import { buildsProgram, checksProgram, isWorkProgram, testsProgram } from '../knowledge/work-commands.ts'
import type { Stage } from '../model/model.ts'
import { type Build, fact } from './build.ts'
import { lineageCommands, type StageCommand, stageCommands } from './commands.ts'
import { isMadeOf, isShipped, neededForShipping } from './shipped-stages.ts'
import { plainWords, startedProgram } from './started-program.ts'

const TEST_SCRIPT = /^(run[-_])?tests?\.\w+$/

/** The few commands that may be any of the following. */
const workCommands = fact((stage: Stage): readonly (StageCommand & { readonly name: string })[] =>
  stageCommands(stage).filter(
    (call): call is StageCommand & { readonly name: string } =>
      call.name !== null && (isWorkProgram(call.name) || TEST_SCRIPT.test(call.name)),
  ),
)

/** Commands that make the program, in order; those under a condition are left out. */
export const buildSteps = fact((stage: Stage): readonly StageCommand[] =>
  workCommands(stage).filter(({ name, args, guarded }) => !guarded && buildsProgram(name, args)),
)

/** They prepare a place for a program and make none. */
const PREPARES =
  /^(mkdir|chown|chmod|ln|mv|rm|touch|echo|(add|del)(user|group)|(user|group)add|apk|apt-get|apt)$/

/** What the stage ships was made before it began: in another stage, or before the build. */
export const makesNothing = fact((stage: Stage): boolean =>
  lineageCommands(stage).every(({ name }) => name !== null && PREPARES.test(name)),
)

/** Commands that test, lint or scan it; those whose failure is forgiven are left out. */
export const checkSteps = fact((stage: Stage): readonly StageCommand[] =>
  workCommands(stage).filter(
    (call) => checksProgram(call.name, call.args) && !isForgiven(stageCommands(stage), call),
  ),
)

/** `… || true`. */
function isForgiven(commands: readonly StageCommand[], call: StageCommand): boolean {
  const next = commands.find(
    ({ instruction, ordinal }) => instruction === call.instruction && ordinal === call.ordinal + 1,
  )
  return next?.after === '||' && /^(true|:|echo|exit)$/.test(next.name ?? '')
}

/** Whether a stage runs the tests while it is built, if only on the way to the program. */
export const buildRunsTests = fact((stage: Stage): boolean =>
  workCommands(stage).some(({ name, args }) => testsProgram(name, args) || TEST_SCRIPT.test(name)),
)

/** The same, or that a container of a stage that is there for tests does. */
export const runsTests = fact((stage: Stage): boolean => {
  if (buildRunsTests(stage)) return true
  if (stage.name === null || stageRole(stage.name) !== 'test') return false
  const [program, ...rest] = plainWords(startedProgram(stage).words)
  return program !== undefined && (testsProgram(program, rest) || programRole(program, rest) === 'test')
})

export interface Gate {
  readonly stage: Stage
  readonly check: StageCommand
}

/**
 * Stages that check something while they are built, that no shipped stage is made of, and that nothing in the
 * repository builds by name.
 */
export const idleGates = fact((build: Build): readonly Gate[] => {
  const needed = neededForShipping(build)
  const named = new Set(build.context.targets.map(({ name }) => name.toLowerCase()))
  return build.stages.flatMap((stage) => {
    const check = checkSteps(stage).at(-1)
    if (!check || needed.has(stage) || isShipped(build, stage)) return []
    if (isTarget(build, stage, named) || isLast(build, stage)) return []
    return [{ stage, check }]
  })
})

/** Somebody builds the stage, or one that is made of it, by its name. */
function isTarget(build: Build, stage: Stage, named: ReadonlySet<string>): boolean {
  return build.stages.some(
    (other) => other.name !== null && named.has(other.name) && (other === stage || isMadeOf(other, stage)),
  )
}

/** The last stage is what a plain `docker build` makes: whatever ships, this one runs. */
function isLast(build: Build, stage: Stage): boolean {
  const last = build.stages.at(-1)
  return last !== undefined && (last === stage || isMadeOf(last, stage))
}
