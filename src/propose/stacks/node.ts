/** Single-stage Node files with npm: dependencies, build, production dependencies and a slim shipped stage. */
import type { ProposeSettings } from '../../config/config.ts'
import type { Build } from '../../facts/build.ts'
import { answerTo } from '../answers.ts'
import { hasFile } from '../check-files.ts'
import type { Candidate, Refusal } from '../plan.ts'
import { allowList } from './node-allow-list.ts'
import { type NodeApp, refuse } from './node-app.ts'
import { examine } from './node-examine.ts'
import { KEEP_FULL } from './node-packages.ts'
import { multiStage } from './node-plan.ts'
import { repair } from './node-repair.ts'
import { shapeOf } from './node-shape.ts'
import { leftBehind } from './node-system.ts'

export function* nodeCandidates(build: Build, settings: ProposeSettings): Iterable<Candidate> {
  const app = examine(build, settings)
  if (app.kind !== 'app') {
    yield app
    return
  }
  const stopped = notSplit(app)
  const idle = stopped ? null : leavesNothing(app)
  yield* stopped ? [stopped] : splits(app, idle)
  yield* repair(app, (stopped ?? idle)?.because ?? null)
}

function* splits(app: NodeApp, idle: Refusal | null): Iterable<Candidate> {
  const builds = shapeOf(app, 'workdir').builds
  if (!builds && !movesOn(app) && !leavesTools(app)) return
  if (builds) {
    const narrow = allowList(app)
    yield 'because' in narrow ? narrow : { kind: 'plan', plan: multiStage(app, 'allow-list', narrow) }
  }
  const whole = builds ? (idle ?? wholeDirectory(app)) : []
  yield 'because' in whole ? whole : { kind: 'plan', plan: multiStage(app, 'workdir', whole) }
}

/** Whether the shipped stage stands on another image. */
function movesOn({ base }: NodeApp): boolean {
  return base.slimmer || base.chosen
}

/** What makes every split of this file a guess. */
function notSplit(app: NodeApp): Refusal | null {
  const { prune, started, project } = app
  const at = started.instruction
  if (prune.kind === 'started' && !movesOn(app) && !leavesTools(app)) {
    const script = prune.script ? ` (script \`${prune.script}\`)` : ''
    return refuse(
      'dev-runner',
      `the program is started by \`${prune.name}\`${script}, a development dependency: what only the build needs is needed at run time`,
      at,
      `Which plain \`node\` command starts the built program instead of \`${prune.name}\`?`,
    )
  }
  if (started.unresolved !== null) {
    const code = started.unresolved.includes('no script') ? 'start-not-found' : 'dynamic-start'
    return refuse(code, started.unresolved, at, 'Which command starts the program?')
  }
  if (started.file && app.build.context.list().complete && !hasFile(app.stage, started.file.path)) {
    return refuse(
      'start-not-found',
      `nothing makes ${started.file.path}, which it starts`,
      at,
      'Which command starts the program?',
    )
  }
  const said = answerTo(app.settings.answers, 'system-libraries', app.build.path)
  for (const [name, why] of app.base.slimmer && said === null ? KEEP_FULL : []) {
    if (project.manifest.dependencies.has(name))
      return refuse(
        'system-libraries',
        `\`${name}\` ${why}, and which packages of \`${app.base.written}\` that takes is not known`,
        app.stage.from,
        `Which system packages does \`${name}\` need at run time?`,
      )
  }
  return null
}

/** A shipped stage that takes the whole directory of the program would be the stage that built it once more. */
function leavesNothing(app: NodeApp): Refusal | null {
  const { builds, prunes } = shapeOf(app, 'workdir')
  if (!builds || prunes || movesOn(app) || leavesTools(app)) return null
  const narrow = allowList(app)
  return refuse(
    'nothing-safe',
    `a stage that takes all of ${app.workdir} leaves nothing behind, and what less would do is not known${'because' in narrow ? `: ${narrow.because}` : ''}`,
    app.stage.from,
    null,
  )
}

/** System packages that only the install needs. */
function leavesTools(app: NodeApp): boolean {
  return app.items.some(
    (item) =>
      leftBehind(app, item).length > 0 ||
      (item.side === 'build' && item.segments.some(({ roles }) => roles.has('global'))),
  )
}

function wholeDirectory(app: NodeApp): Refusal | readonly [] {
  if (app.projectAt !== '/') return []
  const at = app.stage.instructions.find(({ keyword }) => keyword === 'COPY' || keyword === 'ADD') ?? null
  return refuse(
    'no-workdir',
    'without WORKDIR the program lies in /, between the files of the system',
    at,
    'Which directory may the program live in?',
  )
}
