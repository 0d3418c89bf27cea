/** What the build context says: which files would be sent, and where that knowledge came from. */
import type { Content, Listing } from '../snapshot.ts'
import type { Scan } from './scans.ts'

export interface BuildContext {
  /** Directory of the context relative to the repository, `''` for its root; null when nobody knows. */
  readonly root: string | null
  /** `option`, `config`, the path of the compose file, bake file or workflow that says so, `inferred`, `default`, `unknown`. */
  readonly source: string
  /** Targets that the repository builds by name, with the file that says so. */
  readonly targets: readonly { readonly name: string; readonly saidBy: string }[]
  /** Every place of the repository that builds this Dockerfile, the most telling first. */
  readonly uses: readonly BuildUse[]
  /** What runs the image beside Docker itself, with the file that shows it; null when nothing does. */
  readonly orchestrator: { readonly name: 'Kubernetes' | 'Helm'; readonly saidBy: string } | null
  /** What runs the image without ever reading its HEALTHCHECK, with the file that shows it; null when nothing does. */
  readonly platform: { readonly name: string; readonly saidBy: string } | null
  readonly ignore: Dockerignore
  /** A scan of images that a CI file of the repository runs; null when none is seen. */
  scan(): Scan | null
  /** A Kubernetes workload that gives the container of this image the machine it runs on; null when none is seen. */
  hostAccess(): HostAccess | null
  /** The text of a file by its path relative to the context. Unavailable when the context is unknown. */
  read(path: string): Content
  /** Every file of the context before .dockerignore, relative to it. */
  list(): Listing
  /** Whether a file or directory stands in the context; `unknown` when the list is not complete. */
  exists(path: string): 'file' | 'directory' | 'absent' | 'unknown'
}

/** A deployment that gives a container the machine it runs on. */
export interface HostAccess {
  /** Repository path of the file that says so. */
  readonly saidBy: string
  /** What the container is given, for a message: `privileged: true`. */
  readonly gives: string
}

/** One place that builds a Dockerfile: a compose service, a bake target, a step of a workflow. */
export interface BuildUse {
  readonly kind: 'compose' | 'bake' | 'workflow'
  /** Repository path of the file that says so. */
  readonly saidBy: string
  /** The service, target or step. */
  readonly name: string
  readonly dockerfile: string
  readonly context: string
  /** Null for the last stage. */
  readonly target: string | null
  /** It makes files, or nothing at all: `output = ["type=cacheonly"]`. What it builds is no image that anybody ships. */
  readonly makesNoImage: boolean
  /** It publishes ports of the container. */
  readonly publishesPorts: boolean
  /** Those of TCP, as the program in the container has them; null when not all of them are written out. */
  readonly publishedPorts: readonly string[] | null
  /** It brings a health check of its own. */
  readonly hasHealthcheck: boolean
  /** It starts something else than the image says. */
  readonly overridesCommand: boolean
  /** What it starts instead of the image's CMD, as a shell would have it; null where nothing of that is written. */
  readonly command: string | null
  /** It mounts the socket of the Docker daemon. */
  readonly mountsDocker: boolean
  /** It puts an init in front of what the image starts. */
  readonly hasInit: boolean
  /** It gives the container every capability and device of the machine. */
  readonly isPrivileged: boolean
}

export interface Dockerignore {
  /** Repository path of the file in force (`NAME.dockerignore` before `.dockerignore`); null when there is none. */
  readonly path: string | null
  /** Where one belongs when there is none. */
  readonly place: string | null
  /** Empty when there is none; null when it is there but could not be read. */
  readonly text: string | null
  /** Whether BuildKit leaves a context path (file or directory) out. */
  ignores(path: string): boolean
  /** Whether a `!path` brings a context path back by its very name: somebody wants it sent. */
  brings(path: string): boolean
}
