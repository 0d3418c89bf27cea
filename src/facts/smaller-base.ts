/** A shipped stage on a larger image than it uses. */
import { imageSize } from '../knowledge/images.ts'
import { type SmallerImage, smallerImage } from '../knowledge/siblings.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact } from './build.ts'
import { lineageCommands } from './commands.ts'
import { lastInstruction, lineage, rootBase, startsItsOwn } from './lineage.ts'
import { isOsInstall, osPackages } from './os-packages.ts'
import { startedCommands } from './started.ts'
import { startedProgram } from './started-program.ts'
import { copiedTo } from './users/ownership.ts'

export interface SmallerBase extends SmallerImage {
  /** The FROM that names the larger one. */
  readonly at: Span
  /** As written. */
  readonly base: string
  /** Megabytes, uncompressed; null unless both were measured. */
  readonly sizes: { readonly from: number; readonly to: number } | null
}

/** Null when none is known, or when something in the stage may need what it lacks. */
export const smallerBase = fact((stage: Stage): SmallerBase | null => {
  const base = rootBase(stage)
  const smaller = base.kind === 'image' ? smallerImage(base.reference) : null
  if (base.kind !== 'image' || !smaller) return null
  const needs = smaller.without === 'documentation' ? readsDocumentation(stage) : needsDebian(stage)
  if (needs) return null
  const [from, to] = [imageSize(base.reference), imageSize(smaller.reference)]
  return {
    ...smaller,
    at: (lineage(stage)[0] ?? stage).from.span,
    base: base.reference,
    sizes: from && to ? { from: from.mb, to: to.mb } : null,
  }
})

/** Packages whose installation links manual pages, which fails where their directories are left out, and readers of them. */
const DOCUMENTED = /^(man-db|manpages|locales-all|default-j|openjdk-|postgresql)/

function readsDocumentation(stage: Stage): boolean {
  return (
    osPackages(stage).some(({ name }) => DOCUMENTED.test(name)) ||
    lineageCommands(stage).some(
      (command) =>
        (isOsInstall(command) && command.args.includes(null)) ||
        command.texts.some((text) => /\/usr\/share\/(man|doc|locale|info)\b/.test(text)),
    )
  )
}

/** Commands that busybox does alike. */
const PORTABLE = new Set(
  'rm mkdir chown chmod echo printf sed touch ln cp mv cat set cd test [ true : export find tar gzip gunzip tee grep envsubst nginx sh exit ls'.split(
    ' ',
  ),
)
const PROGRAMS = /^\/($|(usr\/(local\/)?)?(s?bin|lib(64|exec)?)(\/|$)|opt(\/|$)|docker-entrypoint)/

/** Anything but files that nginx serves and reads. */
function needsDebian(stage: Stage): boolean {
  return (
    stage.config.Shell !== null ||
    lineageCommands(stage).some(({ name }) => name === null || !PORTABLE.has(name)) ||
    lineage(stage).some((part) =>
      copiedTo(part).some(
        ({ target, sources }) =>
          PROGRAMS.test(target) || sources.some((source) => /\.(so|sh|bash|py|pl)\b/.test(source)),
      ),
    ) ||
    startsMore(stage) ||
    checksWithMore(stage)
  )
}

function startsMore(stage: Stage): boolean {
  if (!startsItsOwn(stage)) return false
  const { script, unresolved, words } = startedProgram(stage)
  return (
    script !== null ||
    unresolved !== null ||
    words.some((word) => /\bbash\b|\$\{|\.sh\b/.test(word)) ||
    startedCommands(stage).some(({ name }) => !PORTABLE.has(name)) ||
    buildOf(stage).context.uses.some(({ overridesCommand }) => overridesCommand)
  )
}

function checksWithMore(stage: Stage): boolean {
  const command = lastInstruction(stage, 'HEALTHCHECK')?.command
  if (!command) return false
  const text =
    command.form === 'shell' ? command.script.text : command.words.map((word) => word.text).join(' ')
  return !/^(sh -c )?(curl|wget|test|nc)\b/.test(text.trim()) || /\b(bash|service)\b/.test(text)
}
