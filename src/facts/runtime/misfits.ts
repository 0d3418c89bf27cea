/** Artifacts that cannot run where they are copied to: made for another C library, or another version of the language. */
import type { ImageFacts } from '../../knowledge/images.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import type { Span } from '../../syntax/source.ts'
import { buildOf, fact } from '../build.ts'
import { citeCommand, lineageCommands, type StageCommand, stageCommands } from '../commands.ts'
import { baseImage, baseLabel, lineage, rootBase } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { type Transfer, transfers } from '../placements.ts'
import { serves } from '../serves.ts'
import { missingLibrary } from './missing-library.ts'
import { nodeMisfit, pythonMisfit, pythonPackagesIn } from './native-packages.ts'
import { goText } from './program-texts.ts'

export interface Misfit {
  readonly span: Span
  /** What is copied, in words. */
  readonly what: string
  readonly builtOn: string
  readonly runsOn: string
  readonly because: string
  readonly help: string
}

export const misfits = fact((stage: Stage): readonly Misfit[] =>
  transfers(stage).flatMap((transfer) => {
    const found =
      goBinary(stage, transfer) ??
      rustBinary(stage, transfer) ??
      pythonPackages(stage, transfer) ??
      nativePackages(stage, transfer) ??
      withoutLibrary(stage, transfer)
    if (!found) return []
    const places = {
      span: transfer.instruction.span,
      builtOn: baseLabel(transfer.from),
      runsOn: baseLabel(stage),
    }
    return [{ ...places, ...found }]
  }),
)

type Words = Pick<Misfit, 'what' | 'because' | 'help'>

/** No dynamic loader of the GNU C library: Alpine without its shim, scratch, distroless/static. */
function lacksGlibc(stage: Stage): boolean {
  if (rootBase(stage).kind === 'scratch') return !bringsLibraries(stage)
  const image = baseImage(stage)
  if (!image) return false
  if (/^gcr\.io\/distroless\/static/.test(image.repository)) return !bringsLibraries(stage)
  return image.libc === 'musl' && !bringsLibraries(stage)
}

function bringsLibraries(stage: Stage): boolean {
  return (
    osPackages(stage).some(({ name }) => /compat|glibc|gcompat/.test(name)) ||
    lineageCommands(stage).some(({ texts }) =>
      texts.some((text) => /glibc|ld-linux|lib64|compat/.test(text)),
    ) ||
    transfers(stage).some(({ sources }) =>
      sources.some((source) => /^\/(lib|lib64|usr\/lib)\b|^\/$/.test(source)),
    )
  )
}

/** cgo is on wherever a C compiler is, and the network package uses it: such a server needs the loader it was linked with. */
function goBinary(stage: Stage, { from, sources }: Transfer): Words | null {
  const image = baseImage(from)
  if (image?.language !== 'go' || image.libc !== 'glibc' || !lacksGlibc(stage)) return null
  const step = stageCommands(from).findLast(
    ({ name, args }) => name === 'go' && (args.includes('build') || args.includes('install')),
  )
  if (!step || !isBinary(sources) || isStaticGo(from, step) || !usesNetwork(stage)) return null
  return {
    what: `The result of \`${citeCommand(step)}\``,
    because: 'cgo is on, so a program that uses the network is linked with the GNU C library',
    help: 'Set `CGO_ENABLED=0` for that step, or build on the Alpine image.',
  }
}

/** The packages of the standard library that are linked with the system's where cgo is on, or what needs them. */
const NETWORK_IMPORT =
  /^\s*(?:import\s+)?(?:[\w.]+\s+)?"(?:net(?:\/(?:http|rpc|smtp)(?:\/\w+)?)?|os\/user)"\s*(?:\/\/|$)/m

function usesNetwork(stage: Stage): boolean {
  return serves(stage) !== null || goText(buildOf(stage), NETWORK_IMPORT) !== null
}

function isStaticGo(from: Stage, step: StageCommand): boolean {
  const { variables } = stateBefore(from, step.instruction)
  const text = [...step.texts, ...step.assignments.map(({ name, value }) => `${name}=${value}`)].join(' ')
  const exported = stageCommands(from).some(({ texts, assignments }) =>
    [...texts, ...assignments.map(({ name }) => name)].some((one) => one.includes('CGO_ENABLED')),
  )
  const crosses = variables.has('GOARCH') || /GOARCH=(?!amd64\b)/.test(text)
  return (
    crosses ||
    variables.has('CGO_ENABLED') ||
    exported ||
    /CGO_ENABLED|-static|netgo|osusergo/.test(text) ||
    variables.get('GOOS') === 'windows'
  )
}

function rustBinary(stage: Stage, { from, sources }: Transfer): Words | null {
  const image = baseImage(from)
  if (
    image?.language !== 'rust' ||
    image.repository !== 'rust' ||
    image.libc !== 'glibc' ||
    !lacksGlibc(stage)
  )
    return null
  const steps = stageCommands(from)
  const step = steps.findLast(
    ({ name, args }) => name === 'cargo' && (args.includes('build') || args.includes('install')),
  )
  const { env, variables } = step
    ? stateBefore(from, step.instruction)
    : { env: new Map(), variables: new Map() }
  const special = steps.some(({ texts }) => texts.some((text) => /musl|crt-static|--target/.test(text)))
  const target = [...env.keys(), ...variables.values()].some((text) =>
    /CARGO_BUILD_TARGET|RUSTFLAGS|musl/.test(text),
  )
  if (!step || special || target || !isBinary(sources)) return null
  return {
    what: `The result of \`${citeCommand(step)}\``,
    because: 'it is linked with the GNU C library',
    help: 'Build for a musl target (`rustup target add x86_64-unknown-linux-musl`, `--target x86_64-unknown-linux-musl`), or build on the Alpine image.',
  }
}

/** Pages, certificates and configuration run anywhere. */
function isBinary(sources: readonly string[]): boolean {
  return sources.some(
    (source) =>
      !/\.\w{1,5}$|certs|\/etc\/|zoneinfo|(static|public|templates|assets|config|migrations|web|ui|dist|www|views)\/?$/.test(
        source,
      ),
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
