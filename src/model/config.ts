/** The image config while it is being built up, shared between versions; and as it is handed out. */
import { createNotes } from '../syntax/notes.ts'
import { envsOf, type Inherited, noVariables, type StageEnvironment, withEnv } from './environment.ts'
import { LazyMap } from './lazy-map.ts'
import type { Healthcheck, ImageConfig, KnownImage, State } from './model.ts'
import { Names, PersistentMap } from './persistent-map.ts'
import { listPorts, type PortRange } from './ports.ts'

/** One version of a stage's image config; changed by copying. */
export interface Config {
  readonly environment: Inherited
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
  /** False on an image that nobody knows: what its config says is missing here. */
  readonly imageKnown: boolean
}

/** Ports in the order they were exposed, latest first. */
export interface PortChain {
  readonly range: PortRange
  readonly before: PortChain | null
  /** Ports of the whole chain, those counted twice that were exposed twice. */
  readonly count: number
}

export function withPorts(before: PortChain | null, range: PortRange): PortChain {
  return { range, before, count: (before?.count ?? 0) + range.end - range.start + 1 }
}

export const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** What FROM scratch starts with; all configs of a file come from one call, so that they share their names. */
export function emptyConfig(): Config {
  return {
    environment: noVariables(),
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
    imageKnown: true,
  }
}

/** The config of a base image, as far as it is known. */
export function configOf(image: KnownImage, empty: Config): Config {
  return {
    environment: (image.Env ?? []).reduce(
      (environment, entry) => withEnv(environment, ...cutEntry(entry)),
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
    imageKnown: true,
  }
}

/** Adds a port of an image config, as in `8080/tcp`. */
function exposed(before: PortChain | null, port: string): PortChain {
  const [number = '', protocol = 'tcp'] = port.split('/')
  return withPorts(before, { start: Number(number), end: Number(number), protocol })
}

function cutEntry(entry: string): [name: string, value: string] {
  const equals = entry.indexOf('=')
  return equals === -1 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)]
}

const WINDOWS_SHELL = ['cmd', '/S', '/C']
const LINUX_SHELL = ['/bin/sh', '-c']

export function shellOf(config: Config): readonly string[] {
  if (config.shell && config.shell.length > 0) return config.shell
  return config.imageOs === 'windows' ? WINDOWS_SHELL : LINUX_SHELL
}

/** What an instruction sees; the maps are views, made when asked for and listed when walked. */
class StateView implements State {
  readonly user: string
  readonly workdir: string
  readonly shell: readonly string[]
  private readonly environment: StageEnvironment
  private readonly moment: number

  constructor(config: Config, environment: StageEnvironment) {
    this.user = config.user
    this.workdir = config.workdir || '/'
    this.shell = shellOf(config)
    this.environment = environment
    this.moment = environment.moment
  }

  get variables(): ReadonlyMap<string, string> {
    return this.view((name) => this.environment.get(name, this.moment))
  }

  get env(): ReadonlyMap<string, string> {
    return this.view((name) => this.environment.env(name, this.moment))
  }

  private view(find: (name: string) => string | undefined): ReadonlyMap<string, string> {
    return new LazyMap(find, () => this.environment.names(this.moment))
  }
}

export function stateOf(config: Config, environment: StageEnvironment): State {
  return new StateView(config, environment)
}

const published = createNotes<Config, ImageConfig>()

/** The config as it is handed out; made once, and shared by the stages that share it. */
export function publish(config: Config): ImageConfig {
  const known = published.get(config)
  if (known) return known
  const answer = imageConfig(config)
  published.set(config, answer)
  return answer
}

function imageConfig(config: Config): ImageConfig {
  return {
    User: config.user,
    WorkingDir: config.workdir,
    Env: envsOf(config.environment).map(([name, value]) => `${name}=${value}`),
    Cmd: filled(config.cmd),
    Entrypoint: filled(config.entrypoint),
    Shell: filled(config.shell),
    Healthcheck: config.healthcheck,
    ExposedPorts: config.ports === null ? [] : listPorts(rangesOf(config.ports)),
    Volumes: config.volumes.size === 0 ? [] : sortedEntries(config.volumes).map(([path]) => path),
    Labels: config.labels.size === 0 ? {} : Object.fromEntries(sortedEntries(config.labels)),
    StopSignal: config.stopSignal,
    OnBuild: config.onBuild,
  }
}

function rangesOf(ports: PortChain): PortRange[] {
  const ranges: PortRange[] = []
  for (let chain: PortChain | null = ports; chain; chain = chain.before) ranges.push(chain.range)
  return ranges
}

function sortedEntries<T>(map: PersistentMap<T>): (readonly [string, T])[] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** `CMD []` and no CMD are the same image config. */
function filled(words: readonly string[] | null): readonly string[] | null {
  return words && words.length > 0 ? words : null
}

export function sizeOf({ environment, volumes, labels, ports }: Config): number {
  return environment.count + volumes.size + labels.size + (ports?.count ?? 0)
}
