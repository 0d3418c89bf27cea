/** The config of an image, from what engines print: Docker's field names, or the OCI ones, which are the same. */
import type { ImageConfig } from './engine.ts'
import { at, keys, record, strings, text } from './json.ts'

/** `without`: labels that are ours and say nothing about the image. */
export function configOf(config: unknown, without: readonly string[]): ImageConfig {
  const labels = Object.entries(record(at(config, 'Labels')))
  return {
    user: text(at(config, 'User')),
    workingDir: text(at(config, 'WorkingDir')),
    env: strings(at(config, 'Env')),
    entrypoint: strings(at(config, 'Entrypoint')),
    cmd: strings(at(config, 'Cmd')),
    exposedPorts: keys(at(config, 'ExposedPorts')),
    volumes: keys(at(config, 'Volumes')),
    labels: Object.fromEntries(
      labels.filter(([name]) => !without.includes(name) && !/^io\.buildah\./.test(name)),
    ),
    stopSignal: text(at(config, 'StopSignal')),
    shell: strings(at(config, 'Shell')),
    healthcheck: strings(at(config, 'Healthcheck', 'Test')),
  }
}

/** The TCP ports an image exposes, ascending. */
export function tcpPorts(config: ImageConfig): readonly number[] {
  return config.exposedPorts
    .map((port) => /^(\d+)(?:\/tcp)?$/.exec(port)?.[1])
    .filter((port) => port !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
}

/** The words that run an image's health check, by its own shell where it is text; null when it has none. */
export function healthCommand(config: ImageConfig): readonly string[] | null {
  const [kind, ...rest] = config.healthcheck
  if (kind === 'CMD' && rest.length > 0) return rest
  if (kind !== 'CMD-SHELL') return null
  const shell = config.shell.length > 0 ? config.shell : ['/bin/sh', '-c']
  return [...shell, rest[0] ?? '']
}
