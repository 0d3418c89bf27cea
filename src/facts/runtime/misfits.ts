/** Artifacts that cannot run where they are copied to: made for another C library, or another version of the language. */
import type { ImageFacts } from '../../knowledge/images.ts'
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import { fact } from '../build.ts'
import { citeCommand, stageCommands } from '../commands.ts'
import { baseImage, baseLabel, lineage, rootBase } from '../lineage.ts'
import { type Transfer, transfers } from '../placements.ts'
import { bringsLibraries, isBinary, linkedGo, linkedRust, usesNetwork } from './linkage.ts'
import { missingLibrary } from './missing-library.ts'
import { nodeMisfit, pythonMisfit, pythonPackagesIn } from './native-packages.ts'
import { newerGlibc } from './newer-glibc.ts'

export interface Misfit {
  readonly span: Span
  /** What is copied, in words. */
  readonly what: string
  readonly builtOn: string
  readonly runsOn: string
  readonly because: string
  readonly help: string
  /** It may run after all. */
  readonly open?: boolean
}

export const misfits = fact((stage: Stage): readonly Misfit[] =>
  transfers(stage).flatMap((transfer) => {
    const found =
      goBinary(stage, transfer) ??
      rustBinary(stage, transfer) ??
      pythonPackages(stage, transfer) ??
      nativePackages(stage, transfer) ??
      withoutLibrary(stage, transfer) ??
      newerGlibc(stage, transfer)
    if (!found) return []
    const places = {
      span: transfer.instruction.span,
      builtOn: baseLabel(transfer.from),
      runsOn: baseLabel(stage),
    }
    return [{ ...places, ...found }]
  }),
)

type Words = Pick<Misfit, 'what' | 'because' | 'help' | 'open'>

/** No dynamic loader of the GNU C library: Alpine without its shim, scratch, distroless/static. */
function lacksGlibc(stage: Stage): boolean {
  if (rootBase(stage).kind === 'scratch') return !bringsLibraries(stage)
  const image = baseImage(stage)
  if (!image) return false
  if (/^gcr\.io\/distroless\/static/.test(image.repository)) return !bringsLibraries(stage)
  return image.libc === 'musl' && !bringsLibraries(stage)
}

/** cgo is on wherever a C compiler is, and the network package uses it: such a server needs the loader it was linked with. */
function goBinary(stage: Stage, { from, sources }: Transfer): Words | null {
  const step = isBinary(sources) && lacksGlibc(stage) ? linkedGo(from) : null
  if (!step || !usesNetwork(stage)) return null
  return {
    what: `The result of \`${citeCommand(step)}\``,
    because: 'cgo is on, so a program that uses the network is linked with the GNU C library',
    help: 'Set `CGO_ENABLED=0` for that step, or build on the Alpine image.',
  }
}

function rustBinary(stage: Stage, { from, sources }: Transfer): Words | null {
  if (baseImage(from)?.repository !== 'rust' || !isBinary(sources) || !lacksGlibc(stage)) return null
  const step = linkedRust(from)
  return (
    step && {
      what: `The result of \`${citeCommand(step)}\``,
      because: 'it is linked with the GNU C library',
      help: 'Build for a musl target (`rustup target add x86_64-unknown-linux-musl`, `--target x86_64-unknown-linux-musl`), or build on the Alpine image.',
    }
  )
}

/** Packages lie below a directory that is named after the version. */
function pythonPackages(stage: Stage, { from, sources }: Transfer): Words | null {
  const [built, runs] = [pythonVersion(baseImage(from)), pythonVersion(baseImage(stage))]
  const packages = pythonPackagesIn(sources)
  if (built === null || runs === null || built === runs || packages === undefined) return null
  if (lineage(stage).some((part) => stageCommands(part).some(({ name }) => name === 'uv'))) return null
  return {
    what: `\`${packages}\``,
    because: `Python ${runs} does not look for packages of Python ${built}`,
    help: 'Use the same version of Python in both stages.',
  }
}

function pythonVersion(image: ImageFacts | null): string | null {
  if (image?.repository !== 'python') return null
  return /^3\.\d+/.exec(image.tag ?? '')?.[0] ?? null
}

/** A package that was compiled against a library of the system, which the slim image does not have. */
function withoutLibrary(stage: Stage, transfer: Transfer): Words | null {
  const packages = pythonPackagesIn(transfer.sources)
  const found = packages === undefined ? null : missingLibrary(stage, transfer.from)
  if (!found) return null
  return {
    what: `\`${found.name}\` in \`${packages}\``,
    because: `it is compiled against ${found.library}, which is not there, so importing it fails`,
    help: `Install ${found.install} in this stage.`,
  }
}

function nativePackages(stage: Stage, transfer: Transfer): Words | null {
  const found = nodeMisfit(stage, transfer) ?? pythonMisfit(stage, transfer)
  if (!found || bringsLibraries(stage)) return null
  const [what, part] = [`\`${found.path}\``, `\`${found.name}\` in it`]
  return found.because === 'libc'
    ? {
        what,
        because: `${part} has a compiled part for the C library of the image that installs it`,
        help: 'Install and run on images of one family: both Alpine or both Debian.',
      }
    : {
        what,
        because: `${part} has a part that is compiled for one major version of Node.js`,
        help: 'Use the same version of Node.js in both stages.',
      }
}
