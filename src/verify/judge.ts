/** Holds what was seen of a candidate against what was seen of the original. Pure: data in, checks out. */
import { CHECKS, type Check, type JudgeOptions } from './check.ts'
import type { Contents } from './contents.ts'
import { configChecks } from './judge-config.ts'
import { runChecks } from './judge-run.ts'
import { missingImage, missingSentence } from './missing-image.ts'
import type { BuildObservation, ImageObservation, Observation } from './observation.ts'

/** Every check that applies, in the order of `CHECKS`. `original` must have been built. */
export function judge(
  original: Observation,
  candidate: Observation,
  options: JudgeOptions,
): readonly Check[] {
  if (!candidate.build.ok || !candidate.image || !candidate.run || !original.image || !original.run) {
    return [buildCheck(candidate.build)]
  }
  const checks = [
    buildCheck(candidate.build),
    ...runChecks(original.run, candidate.run, ownHealthcheck(original.image), options),
    ...configChecks(original.image, candidate.image),
    ...contentChecks(original.image.contents, candidate.image.contents),
    dependencyCheck(original.build, candidate.build),
  ]
  return checks.sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check))
}

function ownHealthcheck(image: ImageObservation): boolean {
  const [kind = 'NONE'] = image.config.healthcheck
  return kind !== 'NONE'
}

function buildCheck(build: BuildObservation): Check {
  if (build.ok) return { check: 'build', status: 'pass', message: '' }
  const { line = null, message = 'unknown' } = build.failure ?? {}
  const missing = missingImage(message)
  return {
    check: 'build',
    status: 'fail',
    message: `it does not build${line === null ? '' : ` at line ${line}`}: ${missing === null ? message : missingSentence(missing)}`,
  }
}

function dependencyCheck(original: BuildObservation, candidate: BuildObservation): Check {
  const check = 'dependency-layer'
  const touched = candidate.touched ?? 'a source file'
  switch (candidate.dependencyLayer) {
    case 'holds':
      return { check, status: 'pass', message: `a change of ${touched} leaves the dependencies alone` }
    case 'rebuilt': {
      const before = original.dependencyLayer === 'holds' ? '; in the original it did not' : ''
      return {
        check,
        status: 'shortfall',
        message: `a change of ${touched} installs the dependencies again${before}`,
      }
    }
    case 'none':
      return { check, status: 'not-applicable', message: 'no step installs dependencies' }
    default:
      return {
        check,
        status: 'not-applicable',
        message:
          'it cannot be told: no source file was found whose change rebuilds anything, or the engine mistook its own layers',
      }
  }
}

/** Growth below this share is noise: metadata of layers. */
const SAME_SIZE = 1.005

function contentChecks(original: Contents, candidate: Contents): readonly Check[] {
  return [
    secretsCheck(original, candidate),
    setuidCheck(original, candidate),
    {
      check: 'toolchains',
      ...(candidate.toolchains.length === 0
        ? PASS
        : short(`the image carries build tools beyond its base: ${some(candidate.toolchains)}`)),
    },
    {
      check: 'package-caches',
      ...(candidate.caches.length === 0
        ? PASS
        : short(`the image carries package caches: ${some(candidate.caches.map(cacheText))}`)),
    },
    {
      check: 'size',
      ...(candidate.bytes <= original.bytes * SAME_SIZE
        ? PASS
        : short(`it is larger: ${megabytes(candidate.bytes)}, the original ${megabytes(original.bytes)}`)),
    },
  ]
}

const PASS = { status: 'pass', message: '' } as const

function short(message: string): { status: 'shortfall'; message: string } {
  return { status: 'shortfall', message }
}

function secretsCheck(original: Contents, candidate: Contents): Check {
  const check = 'secrets'
  const added = candidate.secrets.filter((secret) => !original.secrets.includes(secret))
  if (added.length > 0) return { check, status: 'fail', message: `the image holds a secret: ${some(added)}` }
  if (candidate.secrets.length === 0) return { check, ...PASS }
  return { check, ...short(`the image holds a secret, as the original does: ${some(candidate.secrets)}`) }
}

function setuidCheck(original: Contents, candidate: Contents): Check {
  const added = candidate.setuid.filter((path) => !original.setuid.includes(path))
  if (added.length === 0) return { check: 'setuid', ...PASS }
  return { check: 'setuid', status: 'fail', message: `new setuid or setgid programs: ${some(added)}` }
}

function cacheText(cache: { readonly path: string; readonly bytes: number }): string {
  return `${cache.path} (${megabytes(cache.bytes)})`
}

function megabytes(bytes: number): string {
  const mb = bytes / 1e6
  return `${mb < 10 ? mb.toFixed(1) : Math.round(mb)} MB`
}

function some(items: readonly string[], most = 5): string {
  const rest = items.length - most
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
