/** The image config while it is being built up, shared between versions; and as it is handed out. */
import { Environment, LazyMap, Names, PersistentMap } from './environment.ts'
import type { Healthcheck, ImageConfig, KnownImage, State } from './model.ts'
import { listPorts, type PortRange } from './ports.ts'

/** One version of a stage's image config; changed by copying. */
export interface Config {
  readonly environment: Environment
  readonly user: string
  /** Empty while neither base nor WORKDIR named one. */
  readonly workdir: string
  readonly cmd: readonly string[] | null
  /** The stage itself has a CMD, which an ENTRYPOINT of it leaves alone. */
  readonly hasOwnCmd: boolean
  readonly entrypoint: readonly string[] | null
  readonly shell: readonly string[] | null
  readonly healthcheck: Healthcheck | null
  readonly ports: PortChain | null
  readonly volumes: PersistentMap<true>
  readonly labels: PersistentMap<string>
  readonly stopSignal: string
  readonly onBuild: readonly string[]
  /** The system of the image: `linux` or `windows`. */
  readonly imageOs: string
}

/** Ports in the order they were exposed, latest first. */
interface PortChain {
  readonly range: PortRange
  readonly before: PortChain | null
}

export const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** What FROM scratch starts with; all configs of a file come from one call, so that they share their names. */
export function emptyConfig(): Config {
  return {
    environment: Environment.empty(),
    user: '',
    workdir: '',
    cmd: null,
    hasOwnCmd: false,
    entrypoint: null,
    shell: null,
    healthcheck: null,
    ports: null,
    volumes: PersistentMap.empty<true>(new Names()),
    labels: PersistentMap.empty<string>(new Names()),
    stopSignal: '',
    onBuild: [],
    imageOs: 'linux',
  }
}

/** The config of a base image, as far as it is known. */
export function configOf(image: KnownImage, empty: Config): Config {
  return {
    environment: (image.Env ?? []).reduce(
      (environment, entry) => environment.withEnv(...cutEntry(entry)),
      empty.environment,
    ),
    user: image.User ?? '',
    workdir: image.WorkingDir ?? '',
    cmd: image.Cmd ?? null,
    hasOwnCmd: false,
    entrypoint: image.Entrypoint ?? null,
    shell: image.Shell ?? null,
    healthcheck: image.Healthcheck ?? null,
    ports: (image.ExposedPorts ?? []).reduce<PortChain | null>(exposed, null),
    volumes: (image.Volumes ?? []).reduce((volumes, path) => volumes.with(path, true), empty.volumes),
    labels: Object.entries(image.Labels ?? {}).reduce(
      (labels, [name, value]) => labels.with(name, value),
      empty.labels,
    ),
    stopSignal: image.StopSignal ?? '',
    onBuild: image.OnBuild ?? [],
    imageOs: image.os ?? 'linux',
  }
}

/** Adds a port of an image config, as in `8080/tcp`. */
function exposed(before: PortChain | null, port: string): PortChain {
  const [number = '', protocol = 'tcp'] = port.split('/')
  return { range: { start: Number(number), end: Number(number), protocol }, before }
}

function cutEntry(entry: string): [name: string, value: string] {
  const equals = entry.indexOf('=')
  return equals === -1 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)]
}

export function shellOf(config: Config): readonly string[] {
  if (config.shell && config.shell.length > 0) return config.shell
  return config.imageOs === 'windows' ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c']
}

/** What an instruction sees; the maps are views, made when asked for and listed when walked. */
class StateView implements State {
  private readonly config: Config

  constructor(config: Config) {
    this.config = config
  }

  get variables(): ReadonlyMap<string, string> {
    const { environment } = this.config
    return new LazyMap(
      (name) => environment.get(name),
      () => environment.variables(),
    )
  }

  get env(): ReadonlyMap<string, string> {
    const { environment } = this.config
    return new LazyMap(
      (name) => environment.env(name),
      () => environment.envs(),
    )
  }

  get user(): string {
    return this.config.user
  }

  get workdir(): string {
    return this.config.workdir || '/'
  }

  get shell(): readonly string[] {
    return shellOf(this.config)
  }
}

export function stateOf(config: Config): State {
  return new StateView(config)
}

export function publish(config: Config): ImageConfig {
  const ports: PortRange[] = []
  for (let chain = config.ports; chain; chain = chain.before) ports.push(chain.range)
  return {
    User: config.user,
    WorkingDir: config.workdir,
    Env: config.environment.envs().map(([name, value]) => `${name}=${value}`),
    Cmd: filled(config.cmd),
    Entrypoint: filled(config.entrypoint),
    Shell: filled(config.shell),
    Healthcheck: config.healthcheck,
    ExposedPorts: listPorts(ports),
    Volumes: config.volumes
      .entries()
      .map(([path]) => path)
      .sort(),
    Labels: Object.fromEntries([...config.labels.entries()].sort(([a], [b]) => (a < b ? -1 : 1))),
    StopSignal: config.stopSignal,
    OnBuild: config.onBuild,
  }
}

/** `CMD []` and no CMD are the same image config. */
function filled(words: readonly string[] | null): readonly string[] | null {
  return words && words.length > 0 ? words : null
}
