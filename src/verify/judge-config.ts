/** What the original's Dockerfile sets on its image must be set on the candidate's. What its base sets need not. Pure. */

import type { Check } from './check.ts'
import type { ImageConfig } from './engine.ts'
import type { ImageObservation } from './observation.ts'

/** Variables that only steer a build: a shipped image may go without. */
const BUILD_ONLY =
  /^(?:DEBIAN_FRONTEND|CI|PIP_\w+|UV_\w+|POETRY_\w+|PIPENV_\w+|npm_config_\w+|NPM_CONFIG_\w+|YARN_\w+|PNPM_HOME|COREPACK_\w+|CARGO_\w+|RUSTFLAGS|GOFLAGS|GOPROXY|GOPRIVATE|GOCACHE|GOMODCACHE|CGO_ENABLED|GOOS|GOARCH|MAVEN_\w+|GRADLE_\w+|CFLAGS|CXXFLAGS|LDFLAGS|CC|CXX|MAKEFLAGS)$/

/** One `config` check for each setting that differs; a single pass when none does. */
export function configChecks(original: ImageObservation, candidate: ImageObservation): readonly Check[] {
  const found = [
    ...envChecks(original, candidate),
    ...listChecks(original, candidate),
    ...valueChecks(original, candidate),
  ]
  return found.length === 0 ? [{ check: 'config', status: 'pass', message: '' }] : found
}

function fail(message: string): Check {
  return { check: 'config', status: 'fail', message }
}

function note(message: string): Check {
  return { check: 'config', status: 'note', message }
}

function envChecks(original: ImageObservation, candidate: ImageObservation): readonly Check[] {
  const base = variables(original.base)
  const after = variables(candidate.config)
  const checks: Check[] = []
  for (const [name, value] of variables(original.config)) {
    if (base.get(name) === value || after.get(name) === value) continue
    const lost = after.get(name) === undefined
    // A search path is put together from the base's, which may be another one.
    const harmless = BUILD_ONLY.test(name) || name === 'PATH'
    const message = lost ? `ENV ${name} is gone` : `ENV ${name} has another value`
    checks.push(harmless ? note(message) : fail(message))
  }
  return checks
}

function variables(config: ImageConfig | null): ReadonlyMap<string, string> {
  const pairs = (config?.env ?? []).map((entry): [string, string] => {
    const equals = entry.indexOf('=')
    return [entry.slice(0, equals), entry.slice(equals + 1)]
  })
  return new Map(pairs)
}

function listChecks(original: ImageObservation, candidate: ImageObservation): readonly Check[] {
  const gone = (name: 'exposedPorts' | 'volumes', word: string): readonly Check[] =>
    original.config[name]
      .filter(
        (item) => original.base?.[name].includes(item) !== true && !candidate.config[name].includes(item),
      )
      .map((item) => fail(`${word} ${item} is gone`))
  const labels = Object.entries(original.config.labels)
    .filter(
      ([name, value]) => original.base?.labels[name] !== value && candidate.config.labels[name] !== value,
    )
    .map(([name]) => fail(`LABEL ${name} is gone or has another value`))
  return [...gone('exposedPorts', 'EXPOSE'), ...gone('volumes', 'VOLUME'), ...labels]
}

function valueChecks(original: ImageObservation, candidate: ImageObservation): readonly Check[] {
  const [before, after] = [original.config, candidate.config]
  const checks: Check[] = []
  if (before.stopSignal !== after.stopSignal) {
    const own = before.stopSignal !== (original.base?.stopSignal ?? '')
    const message = `STOPSIGNAL is ${after.stopSignal || 'SIGTERM'}, was ${before.stopSignal || 'SIGTERM'}`
    checks.push(own ? fail(message) : note(message))
  }
  if (before.workingDir !== after.workingDir) {
    checks.push(note(`WORKDIR is ${after.workingDir || '/'}, was ${before.workingDir || '/'}`))
  }
  const [was, is] = [command(before), command(after)]
  if (was !== is) checks.push(note(`it starts ${is || 'nothing'}, the original ${was || 'nothing'}`))
  return checks
}

function command(config: ImageConfig): string {
  const words = [...config.entrypoint, ...config.cmd]
  return words.map((word) => (/^[\w./:=@-]+$/.test(word) ? word : JSON.stringify(word))).join(' ')
}
