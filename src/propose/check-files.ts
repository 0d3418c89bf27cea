/** Whether what a candidate copies and starts is there: a file system in the mind, stage by stage. */
import { readNodeProject } from '../context/node-project.ts'
import { type Build, buildOf } from '../facts/build.ts'
import { lifecycle } from '../facts/node/lifecycle.ts'
import { nodeOutput } from '../facts/node/output.ts'
import { nodeSteps, type StepPart } from '../facts/node/steps.ts'
import { osPackages } from '../facts/os-packages.ts'
import { below, contextPathOf, normalise, origins, placements, transfers } from '../facts/placements.ts'
import { startedProgram } from '../facts/started-program.ts'
import type { Stage } from '../model/model.ts'

/** COPY --from a stage that does not come before, or a path that its stage does not make. */
export function missingCopies(build: Build): string[] {
  return build.stages.flatMap((stage) =>
    stage.edges
      .filter(({ via }) => via !== 'FROM')
      .flatMap(({ source, instruction }) => {
        if (source.kind === 'invalid')
          return [`${instruction.keyword} --from=${source.reference} names no stage`]
        if (source.kind === 'image')
          return build.images.facts(source.reference)
            ? []
            : [`--from=${source.reference} names neither a stage nor a known image`]
        const transfer = transfers(stage).find((one) => one.instruction === instruction)
        const missing = transfer?.sources.filter((path) => !makes(transfer.from, path)) ?? []
        return missing.map(
          (path) => `${path} is not made in stage ${source.stage.name ?? source.stage.index}`,
        )
      }),
  )
}

/** `npm ci` without the two files that it reads. */
export function missingManifests(build: Build): string[] {
  if (build.context.root === null) return []
  return build.stages.flatMap((stage) =>
    nodeSteps(stage).flatMap(({ parts }) =>
      parts
        .filter(({ role, call }) => role === 'install' && call.name === 'npm' && call.args.includes('ci'))
        .flatMap(({ dir }) => {
          const has = (name: string) => contextPathOf(stage, normalise(dir, name)) !== null
          if (!has('package.json')) return [`package.json is not in ${dir} when \`npm ci\` runs`]
          return has('package-lock.json') || has('npm-shrinkwrap.json')
            ? []
            : [`no lockfile is in ${dir} when \`npm ci\` runs`]
        }),
    ),
  )
}

/** Whether a stage has a path: false only when everything it does is known and nothing makes it. */
function makes(stage: Stage, path: string): boolean {
  if (path === '/' || isSystem(path)) return true
  if (contextPathOf(stage, path) !== null) return true
  if (placements(stage).some(({ target }) => below(path, target) !== null)) return true
  if (
    stage.instructions.some(
      (node) =>
        node.keyword === 'WORKDIR' && node.value && below(path, normalise('/', node.value.text)) !== null,
    )
  )
    return true
  if (nodeSteps(stage).some(({ parts }) => parts.some((part) => partMakes(stage, part, path)))) return true
  if (
    transfers(stage).some(
      (transfer) =>
        below(path, transfer.target) !== null ||
        origins(transfer, path).some((origin) => makes(transfer.from, origin)),
    )
  )
    return true
  return stage.base.kind === 'stage' && makes(stage.base.stage, path)
}

function isSystem(path: string): boolean {
  return (
    /^\/(bin|sbin|lib|lib64|usr|etc|var|opt|root|home|tmp|dev|proc)(\/|$)/.test(path) &&
    !/^\/(usr\/src|home|opt|var\/www|root)\/./.test(path)
  )
}

function partMakes(stage: Stage, part: StepPart, path: string): boolean {
  const { dir, role, names } = part
  if (role === 'install' || role === 'add-packages')
    return below(normalise(dir, 'node_modules'), path) !== null || installMakes(stage, part, path)
  if (role === 'files')
    return (
      part.call.name !== 'rm' &&
      names.some((name) => below(name, path) !== null || below(path, name) !== null)
    )
  if (role === 'compile') return outputMakes(stage, part, path)
  return (role === 'script' || role === 'unknown' || role === 'generate') && below(dir, path) !== null
}

/** What the project's own install scripts build. */
function installMakes(stage: Stage, part: StepPart, path: string): boolean {
  const manifest = contextPathOf(stage, normalise(part.dir, 'package.json'))
  const { context } = buildOf(stage)
  const reading =
    manifest === null ? null : readNodeProject(context, manifest.replace(/\/?package\.json$/, ''))
  if (reading?.kind !== 'project') return false
  const { needsSources, programs } = lifecycle(context, reading.project)
  const output = needsSources ? nodeOutput(context, reading.project, programs) : null
  return output !== null && below(normalise(part.dir, output.dir), path) !== null
}

function outputMakes(stage: Stage, part: StepPart, path: string): boolean {
  const manifest = contextPathOf(stage, normalise(part.dir, 'package.json'))
  const { context } = buildOf(stage)
  const reading =
    manifest === null ? null : readNodeProject(context, manifest.replace(/\/?package\.json$/, ''))
  const output = reading?.kind === 'project' ? nodeOutput(context, reading.project, part.programs) : null
  if (!output?.complete) return below(part.dir, path) !== null
  return below(normalise(part.dir, output.dir), path) !== null
}

/** Programs and files of CMD, ENTRYPOINT and HEALTHCHECK that the shipped stage lacks. */
export function missingPrograms(build: Build, stage: Stage): string[] {
  const started = startedProgram(stage)
  const files = [...(started.file ? [started.file.path] : []), ...started.preloads].filter(
    (path) => !hasFile(stage, path),
  )
  const programs = started.programs.filter(
    ({ name, scripts, wrappers }) =>
      scripts.length === 0 && !wrappers.includes('npx') && !hasProgram(stage, name),
  )
  return [
    ...files.map((path) => `${path}, which it starts, is not in the shipped stage`),
    ...missingScript(stage, started.words),
    ...programs.map(({ name }) => `\`${name}\` is not in the shipped stage`),
    ...missingManifest(build, stage, started.words),
    ...missingProbe(stage),
  ]
}

/** An entrypoint script that no COPY brings. */
function missingScript(stage: Stage, words: readonly string[]): string[] {
  const entry = words.find(
    (word) => /^\.{0,2}\/.*\.sh$|^[\w-]+\.sh$/.test(word) && word !== 'docker-entrypoint.sh',
  )
  if (entry === undefined) return []
  const places = [stage.config.WorkingDir || '/', '/usr/local/bin']
  return places.some((dir) => makes(stage, normalise(dir, entry)))
    ? []
    : [`${entry} is not in the shipped stage`]
}

function missingManifest(build: Build, stage: Stage, words: readonly string[]): string[] {
  const starts = words.some((word) => /^npm\b|\bnpm (start|run)\b/.test(word))
  if (!starts || build.context.root === null) return []
  const found = contextPathOf(stage, normalise(stage.config.WorkingDir || '/', 'package.json'))
  return found === null ? ['package.json, which `npm` reads at start, is not in the shipped stage'] : []
}

/** Whether a file is there, with the endings that Node adds. */
export function hasFile(stage: Stage, path: string): boolean {
  return [path, `${path}.js`, `${path}.mjs`, `${path}.cjs`, `${path}/index.js`].some((option) =>
    makes(stage, option),
  )
}

function missingProbe(stage: Stage): string[] {
  const test = stage.config.Healthcheck?.Test ?? []
  const words =
    test[0] === 'CMD'
      ? test.slice(1, 2)
      : test[0] === 'CMD-SHELL'
        ? (test[1] ?? '').split(/[;|&]+/).map((part) => part.trim().split(/\s+/)[0] ?? '')
        : []
  return words
    .filter((word) => word !== '' && !hasProgram(stage, word.slice(word.lastIndexOf('/') + 1)))
    .map((word) => `HEALTHCHECK calls \`${word}\`, which is not in the shipped stage`)
}

const SHELL_WORDS = new Set([
  'exit',
  'test',
  '[',
  'true',
  'false',
  'echo',
  'cd',
  'exec',
  'sh',
  'set',
  'export',
  ':',
  'if',
  'sleep',
  'cat',
  'grep',
  'ls',
  'env',
  'kill',
  'pgrep',
])

/** Of a base that is not known everything is believed. */
function hasProgram(stage: Stage, name: string): boolean {
  if (SHELL_WORDS.has(name) || name.includes('$') || name.includes('.')) return true
  const root = rootStage(stage)
  const facts = root.base.kind === 'image' ? buildOf(root).images.facts(root.base.reference) : null
  if (!facts || facts.tools === null) return true
  if (name === facts.language || name === 'nodejs' || name === 'bash' || facts.tools.includes(name))
    return true
  if (facts.language === 'node' && /^(npm|npx|yarn|corepack)$/.test(name)) return true
  const packages = osPackages(stage).map((one) => one.name)
  if (
    packages.includes(name) ||
    packages.some((one) => one.startsWith(`${name}-`) || PROVIDES.get(one) === name)
  )
    return true
  return (
    chain(stage).some((part) =>
      nodeSteps(part).some(({ parts }) =>
        parts.some((one) => one.role === 'global' || one.role === 'unknown'),
      ),
    ) || chain(stage).some((part) => placements(part).some(({ target }) => /\/bin(\/|$)/.test(target)))
  )
}

const PROVIDES: ReadonlyMap<string, string> = new Map([
  ['procps', 'ps'],
  ['netcat-openbsd', 'nc'],
  ['supervisor', 'supervisord'],
  ['imagemagick', 'convert'],
])

function rootStage(stage: Stage): Stage {
  return stage.base.kind === 'stage' ? rootStage(stage.base.stage) : stage
}

function chain(stage: Stage): readonly Stage[] {
  return stage.base.kind === 'stage' ? [...chain(stage.base.stage), stage] : [stage]
}
