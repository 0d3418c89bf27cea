/** Whether a file is one that a Node proposal can be made for, and what it rests on. */
import type { ProposeSettings } from '../../config/config.ts'
import { managerOfLockfile, type NodeProject, readNodeProject } from '../../context/node-project.ts'
import type { Build } from '../../facts/build.ts'
import { nodeSteps, type StepPart } from '../../facts/node/steps.ts'
import { contextPathOf, normalise } from '../../facts/placements.ts'
import type { Stage } from '../../model/model.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { Kept, Refusal } from '../plan.ts'
import { type FoundInstall, gather, type NodeApp, refuse } from './node-app.ts'
import { nodeBase } from './node-base.ts'

export function examine(build: Build, settings: ProposeSettings): NodeApp | Refusal | Kept {
  const [stage] = build.stages
  const base = stage ? nodeBase(stage, settings) : null
  if (!stage || !base) return refuse('unknown-base', 'the base is not an image of Node', null, null)
  const refused = unknownRuntime(build, settings) ?? unsupported(stage) ?? contextProblem(build, stage)
  if (refused) return refused
  const found = findInstall(stage)
  if ('kind' in found) return found
  const reading = projectOf(build, stage, found.part)
  if ('because' in reading) return reading
  return gather({ build, settings, stage, base, found, project: reading })
}

/** Nobody can say what runs on a base of one's own that is not described. */
function unknownRuntime(build: Build, settings: ProposeSettings): Refusal | null {
  const runtime = settings['base-runtime']
  if (runtime === null || build.images.like(runtime)?.language === 'node') return null
  return refuse(
    'unknown-base',
    `what \`${runtime}\` brings is not known, which the configuration names for the shipped stage`,
    null,
    `Which image of Node is \`${runtime}\` like? (\`bases\` in the configuration)`,
  )
}

function unsupported(stage: Stage): Refusal | null {
  const shell = stage.instructions.find(({ keyword }) => keyword === 'SHELL')
  if (shell)
    return refuse(
      'platform-or-shell',
      'SHELL changes how every command is run',
      shell,
      'Do the commands need that shell, or would /bin/sh do?',
    )
  return null
}

function contextProblem(build: Build, stage: Stage): Refusal | null {
  if (build.context.root !== null) return null
  const copy = stage.instructions.find(({ keyword }) => keyword === 'COPY' || keyword === 'ADD') ?? null
  return refuse(
    'context-unknown',
    'the build context is not known, so nobody can tell what is copied',
    copy,
    'Which directory is the build context of this Dockerfile?',
  )
}

function findInstall(stage: Stage): FoundInstall | Refusal | Kept {
  const installs = nodeSteps(stage).flatMap((step) =>
    step.parts.filter(({ role }) => role === 'install').map((part) => ({ step, part })),
  )
  const [first, second] = installs
  if (!first) return withoutInstall(stage)
  if (first.part.call.name !== 'npm') {
    const { name } = first.part.call
    return refuse(
      'unsupported-package-manager',
      `dependencies are installed with ${name}, and only npm is taken apart so far`,
      first.step.instruction,
      null,
    )
  }
  if (second) {
    const because =
      second.part.dir === first.part.dir
        ? 'dependencies are installed twice'
        : `two projects are installed: ${first.part.dir} and ${second.part.dir}`
    return refuse(
      'unsupported-layout',
      because,
      second.step.instruction,
      'Which of the installs does the running program need?',
    )
  }
  return first
}

function withoutInstall(stage: Stage): Refusal | Kept {
  const added = nodeSteps(stage).find((step) => step.parts.some(({ role }) => role === 'add-packages'))
  if (added)
    return refuse(
      'no-manifest',
      'packages are installed by name, without a package.json that lists them',
      added.instruction,
      'Can these packages be listed in a package.json?',
    )
  const managed = nodeSteps(stage).find((step) =>
    step.parts.some(({ call }) => /^(npm|yarn|pnpm|bun)$/.test(call.name)),
  )
  const other = managed?.parts.find(({ call }) => /^(yarn|pnpm|bun)$/.test(call.name))
  if (managed && other)
    return refuse(
      'unsupported-package-manager',
      `it works with ${other.call.name}, and only npm is taken apart so far`,
      managed.instruction,
      null,
    )
  const global = nodeSteps(stage).find((step) => step.parts.some(({ role }) => role === 'global'))
  if (global) return { kind: 'kept', because: 'a packaged tool is installed and nothing is built' }
  return { kind: 'kept', because: 'interpreted, with no dependencies to install and nothing to build' }
}

function projectOf(build: Build, stage: Stage, install: StepPart): NodeProject | Refusal {
  const at = stage.instructions.find(({ keyword }) => keyword === 'RUN') ?? null
  const elsewhere = install.call.args.some((arg) =>
    /^(--prefix|-C|-w|--workspace|--workspaces)(=|$)/.test(arg ?? ''),
  )
  if (elsewhere)
    return refuse(
      'unsupported-layout',
      'the install is sent to another directory by a flag',
      at,
      'Which directory does the running program start in?',
    )
  const path = contextPathOf(stage, normalise(install.dir, 'package.json'))
  if (path === null) {
    const known = build.context.list().complete
    const because = known
      ? `no COPY brings a package.json to ${install.dir}`
      : `which package.json lies in ${install.dir} cannot be told`
    return refuse('manifest-unavailable', because, at, 'Where is the package.json that this install reads?')
  }
  const reading = readNodeProject(build.context, path.replace(/\/?package\.json$/, ''))
  if (reading.kind !== 'project') {
    return refuse(
      'manifest-unavailable',
      `${reading.path} ${reading.kind === 'unavailable' ? `could not be read: ${reading.because}` : reading.because}`,
      at,
      `What does ${reading.path} say?`,
    )
  }
  return projectProblem(reading.project, install, at) ?? reading.project
}

function projectProblem(project: NodeProject, install: StepPart, at: Instruction | null): Refusal | null {
  if (project.manifest.workspaces)
    return refuse(
      'monorepo',
      'package.json has `workspaces`: which of them the image runs is not told',
      at,
      'Which workspace does this image run?',
    )
  const others = project.lockfiles.filter((name) => managerOfLockfile(name) !== 'npm')
  if (install.call.args.some((arg) => arg === 'ci' || arg === 'clean-install') && !project.lock) {
    const because =
      others.length > 0
        ? `\`npm ci\` needs package-lock.json, and only ${others.join(', ')} is there`
        : '`npm ci` needs package-lock.json, which is not in the build context'
    return refuse('no-lockfile', because, at, 'Can package-lock.json be committed?')
  }
  return null
}
