/** Programs that a stage links with the GNU C library of its image, as far as its commands tell. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { buildOf } from '../build.ts'
import { lineageCommands, type StageCommand, stageCommands } from '../commands.ts'
import { baseImage } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { transfers } from '../placements.ts'
import { serves } from '../serves.ts'
import { goText } from './program-texts.ts'

/** The last build of a Go program with cgo on; such a program is linked where it uses the network, or C. */
export function linkedGo(from: Stage): StageCommand | null {
  const image = baseImage(from)
  if (image?.language !== 'go' || image.libc !== 'glibc') return null
  const step = stageCommands(from).findLast(
    ({ name, args }) => name === 'go' && (args.includes('build') || args.includes('install')),
  )
  return step && !isStaticGo(from, step) ? step : null
}

/** The last build of a Rust program for the system it is built on. */
export function linkedRust(from: Stage): StageCommand | null {
  if (baseImage(from)?.libc !== 'glibc') return null
  const steps = stageCommands(from)
  const step = steps.findLast(
    ({ name, args }) => name === 'cargo' && (args.includes('build') || args.includes('install')),
  )
  if (!step || steps.some(({ texts }) => texts.some((text) => /musl|crt-static|--target/.test(text))))
    return null
  const { env, variables } = stateBefore(from, step.instruction)
  const isSet = [...env.keys(), ...variables.values()].some((text) =>
    /CARGO_BUILD_TARGET|RUSTFLAGS|musl/.test(text),
  )
  return isSet ? null : step
}

/** The packages of the standard library that are linked with the system's where cgo is on, or what needs them. */
const NETWORK_IMPORT =
  /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"(?:net(?:\/(?:http|rpc|smtp)(?:\/\w+)?)?|os\/user)"[ \t\r]*(?:\/\/|$)/m

/** Whether the network package is in the program, as far as its start or its sources tell. */
export function usesNetwork(stage: Stage): boolean {
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

/** Pages, certificates and configuration run anywhere. */
export function isBinary(sources: readonly string[]): boolean {
  return sources.some(
    (source) =>
      !/\.\w{1,5}$|certs|\/etc\/|zoneinfo|(static|public|templates|assets|config|migrations|web|ui|dist|www|views)\/?$/.test(
        source,
      ),
  )
}

/** Libraries beside those of its base, or something that stands in for them. */
export function bringsLibraries(stage: Stage): boolean {
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
