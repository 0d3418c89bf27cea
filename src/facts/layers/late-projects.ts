/** Installs of a Python project itself behind its sources, which bring its dependencies with every change. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { buildOf, fact } from '../build.ts'
import { commandsByRun, lineageCommands, type StageCommand } from '../commands.ts'
import { contextCopies } from '../copies.ts'
import { installs, sureInstalls } from '../installs.ts'
import { instructionsOf } from '../instructions.ts'
import { baseImage, lineage } from '../lineage.ts'
import { contextPathOf, normalise } from '../placements.ts'
import { declaration } from '../projects.ts'
import type { LateDownload } from './late-downloads.ts'

/** Null where something may have brought them before, a mount may keep them, or nobody can read that there are any. */
export const lateProject = fact((stage: Stage): LateDownload | null => {
  const copy = contextCopies(stage).find(({ bringsSources }) => bringsSources)
  const install = sureInstalls(stage).find(({ manager, call }) => manager === 'pip' && isWhole(call))
  if (!copy || !install || install.call.instruction.index < copy.instruction.index) return null
  const step = install.call
  if (baseImage(stage)?.repository !== 'python' || mayHaveThem(step) || !declaresSome(step)) return null
  return { copy, step, row: { repeats: 'downloads the dependencies of the project again', help: HELP } }
})

const HELP =
  'Keep the downloads with `RUN --mount=type=cache,target=/root/.cache/pip …`, and leave out `--no-cache-dir` there.'

/** `pip install .` with what it depends on, from wherever pip looks. */
function isWhole({ args }: StageCommand): boolean {
  return (
    args.some((arg) => arg === '.' || arg?.startsWith('.[')) &&
    !args.some((arg) => arg === null || /^(--no-deps|--no-index|-f|--find-links)(=|$)/.test(arg))
  )
}

/** Another install, a mount, an account with a cache elsewhere, a variable that turns the cache off or names another. */
function mayHaveThem(step: StageCommand): boolean {
  const { stage, instruction } = step
  if (instruction.flags.some(({ name }) => name === 'mount' || name === 'network')) return true
  if (
    [...stateBefore(stage, instruction).env.keys()].some((name) =>
      /^(HOME|PIP_(NO_CACHE_DIR|CACHE_DIR|NO_DEPS|NO_INDEX|FIND_LINKS))$/.test(name),
    )
  )
    return true
  return (
    lineage(stage).some(
      (part) =>
        installs(part).some(({ call }) => call !== step && call.instruction.index <= instruction.index) ||
        instructionsOf(part, 'USER').some(({ index }) => index < instruction.index),
    ) || lineageCommands(stage).some((call) => call !== step && bringsPackages(call))
  )
}

/** `pip install NAME` in front of it, but for tools that build. */
function bringsPackages({ name, args }: StageCommand): boolean {
  if (/^(uv|poetry|pdm|conda|mamba|micromamba|pipenv)$/.test(name ?? '')) return true
  const words = args.filter((arg) => !arg?.startsWith('-'))
  const at = words.indexOf('install')
  const isPip = /^pip[\d.]*$/.test(name ?? '') || (/^python[\d.]*$/.test(name ?? '') && words[0] === 'pip')
  return isPip && at !== -1 && words.slice(at + 1).some((word) => !BUILDERS.test(word ?? ''))
}

const BUILDERS = /^["']?((pip|setuptools|wheel|build|hatch|hatchling|flit)\b|\.$|\.\[)/

function declaresSome({ stage, instruction, ordinal }: StageCommand): boolean {
  const run = commandsByRun(stage).get(instruction) ?? []
  if (run.some((one) => one.ordinal < ordinal && one.name === 'cd')) return false
  const { workdir } = stateBefore(stage, instruction)
  const path = contextPathOf(stage, normalise(workdir, 'pyproject.toml'))
  const declared = path === null ? null : declaration(buildOf(stage), path)
  return declared?.dependencies.some(({ group }) => group === 'runtime') === true
}
