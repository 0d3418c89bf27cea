/** Programs that are linked with a newer GNU C library than the one they run on. */
import { glibcOf, SYMBOL_STEPS, type SymbolStep } from '../../knowledge/glibc.ts'
import type { ImageFacts } from '../../knowledge/images.ts'
import type { Stage } from '../../model/model.ts'
import { cite } from '../cite.ts'
import { citeCommand, commandsNamed, type StageCommand, stageCommands } from '../commands.ts'
import { pathIn } from '../layers/downloads.ts'
import { baseImage, baseLabel } from '../lineage.ts'
import type { Transfer } from '../placements.ts'
import { startedProgram } from '../started-program.ts'
import { bringsLibraries, isBinary, linkedGo, linkedRust, usesNetwork } from './linkage.ts'

export interface NewerGlibc {
  readonly what: string
  readonly because: string
  readonly help: string
  /** It may run after all. */
  readonly open: boolean
}

/** Null where either version is not known, no program of the stage is seen to be linked, or no common symbol lies between. */
export function newerGlibc(stage: Stage, transfer: Transfer): NewerGlibc | null {
  const [made, runs] = [glibcIn(transfer.from), glibcIn(stage)]
  if (made === null || runs === null || made <= runs || bringsLibraries(stage)) return null
  const linked = linkedProgram(stage, transfer)
  const step = linked && SYMBOL_STEPS.find((one) => runs < one.version && one.version <= made)
  if (!linked || !step || (linked.needs === 'threads' && !step.always)) return null
  const open = !step.always || linked.needs === 'unknown'
  return {
    what: `The result of ${cite(citeCommand(linked.command))}`,
    because: `it is linked with glibc 2.${made}, the older image has 2.${runs}, and ${reason(step, open)}`,
    help: `Take one release for both: ${sameRelease(stage, transfer.from)}.`,
    open,
  }
}

function glibcIn(stage: Stage): number | null {
  const image = baseImage(stage)
  return image && glibcOf(image)
}

function reason({ version, always }: SymbolStep, open: boolean): string {
  const ends = `ends at its start with ${always ? '' : 'a line like '}"GLIBC_2.${version} not found"`
  if (always)
    return `a program linked with 2.${version} or newer ${ends}${open ? ', unless it is static' : ''}`
  return `a program that takes one of the functions that came in between ${ends}`
}

interface Linked {
  readonly command: StageCommand
  /** `start`: it begins with the library. `threads`: no more than the threads of cgo. `unknown`: it may be static. */
  readonly needs: 'start' | 'threads' | 'unknown'
}

function linkedProgram(stage: Stage, { from, sources, target }: Transfer): Linked | null {
  const rust = isBinary(sources) ? linkedRust(from) : null
  if (rust) return { command: rust, needs: 'start' }
  const go = isBinary(sources) && usesNetwork(stage) ? linkedGo(from) : null
  if (go) return { command: go, needs: 'threads' }
  if (stageCommands(from).some(({ texts }) => texts.some((text) => ELSEWHERE.test(text)))) return null
  const compiled = commandsNamed(from, COMPILERS).findLast((call) => sources.includes(outputOf(call) ?? ''))
  if (compiled) return { command: compiled, needs: 'start' }
  const made = commandsNamed(from, MAKERS).at(-1)
  return made && isStarted(stage, [...sources, target]) ? { command: made, needs: 'unknown' } : null
}

/** Static programs, and those for another system. */
const ELSEWHERE = /-static\b|static=true|musl|--target=|--host=|TOOLCHAIN_FILE|STATIC/
const COMPILERS = ['gcc', 'g++', 'cc', 'c++', 'clang', 'clang++']
const MAKERS = ['make', 'cmake', 'ninja', 'meson']

/** Where a compiler puts the program; null for objects and libraries. */
function outputOf(call: StageCommand): string | null {
  const at = call.args.indexOf('-o')
  const name = at === -1 ? null : call.texts[at + 1]
  return !name || call.args.some((arg) => /^-(c|S|E|r|shared)$/.test(arg ?? '')) ? null : pathIn(call, name)
}

/** A program without an extension of which the container starts one of the same name. */
function isStarted(stage: Stage, paths: readonly string[]): boolean {
  const name = startedProgram(stage).main?.name ?? ''
  return name !== '' && !name.includes('.') && paths.some((path) => path.endsWith(`/${name}`))
}

/** What to do, with the image that runs made of the release of the one that builds, where names tell. */
function sameRelease(stage: Stage, from: Stage): string {
  const newer = sisterOf(baseImage(stage), baseImage(from)?.codename ?? null)
  const [builds, runs] = [cite(baseLabel(from)), cite(baseLabel(stage))]
  return newer === null
    ? `run on that of ${builds}, or build on that of ${runs}`
    : `${cite(newer)} is that of ${builds}`
}

const DEBIAN = ['bullseye', 'bookworm', 'trixie']

function sisterOf(image: ImageFacts | null, codename: string | null): string | null {
  const release = DEBIAN.indexOf(codename ?? '')
  if (!image || release === -1) return null
  const { repository, tag } = image
  if (repository === 'debian') return `debian:${codename}${tag?.includes('slim') ? '-slim' : ''}`
  const [, family] = /^(gcr\.io\/distroless\/[a-z-]+-debian)\d+$/.exec(repository) ?? []
  return family === undefined ? null : `${family}${release + 11}${tag === null ? '' : `:${tag}`}`
}
