/** What runs the image beside Docker: Kubernetes with probes of its own, or a platform that reads no HEALTHCHECK. */
import type { Listing, Snapshot } from '../snapshot.ts'
import type { BuildContext } from './context.ts'
import { directoryOf, isYaml } from './paths.ts'

const HELM = /(^|\/)Chart\.yaml$/
const KUBERNETES =
  /(^|\/)(kustomization\.ya?ml|skaffold\.ya?ml|(k8s|kubernetes|kube|manifests)\/([^/]+\/)*[^/]+\.ya?ml|(k8s?|kubernetes)[-_.][^/]*\.ya?ml)$/i
/** Directories that hold deployment files for what lies beside them. */
const DEPLOYMENT =
  /^\.?(charts?|helm|k8s|kubernetes|kube|kustomize|manifests|deploy(ments?)?|infra(structure)?|ops|gitops|docker)$/i

/**
 * Settings of platforms that ask over the network whether a program is well, and never run the image's HEALTHCHECK
 * (fly.io/docs/reference/configuration, docs.railway.com/reference/healthchecks, render.com/docs/health-checks).
 */
const PLATFORMS: readonly Platform[] = [
  {
    name: 'Fly.io',
    path: /(^|\/)fly(\.[\w-]+)?\.toml$/,
    builds: (text) => !/^[ \t]*(builder|image)[ \t]*=/m.test(text),
  },
  {
    name: 'Railway',
    path: /(^|\/)railway\.(toml|json)$/,
    builds: (text) => !/"?builder"?\s*[=:]\s*"?(nixpacks|railpack|heroku|paketo)/i.test(text),
  },
  {
    name: 'Render',
    path: /(^|\/)render\.yaml$/,
    builds: (text) => /\b(runtime|env)\s*:\s*docker\b/.test(text),
  },
]

interface Platform {
  readonly name: string
  readonly path: RegExp
  /** Whether its settings leave the image to a Dockerfile, and not to a builder of its own. */
  builds(settings: string): boolean
}

interface Sign {
  readonly path: string
  /** Directory whose services it deploys. */
  readonly of: string
}

interface Signs {
  readonly clusters: readonly Sign[]
  readonly platforms: readonly Sign[]
}

const byListing = new WeakMap<Listing, Signs>()

function signsOf(listing: Listing): Signs {
  const known = byListing.get(listing)
  if (known) return known
  const { paths } = listing
  const signs = {
    clusters: paths.filter((path) => isYaml(path) && (HELM.test(path) || KUBERNETES.test(path))).map(signOf),
    platforms: paths.filter((path) => platformFor(path) !== null).map(signOf),
  }
  byListing.set(listing, signs)
  return signs
}

function platformFor(path: string): Platform | null {
  return PLATFORMS.find((platform) => platform.path.test(path)) ?? null
}

/** A chart or manifest that belongs to a directory at or above the Dockerfile, the nearest first. */
export function orchestratorOf(listing: Listing, dockerfile: string): BuildContext['orchestrator'] {
  const near = nearest(signsOf(listing).clusters, dockerfile)
  return near && { name: HELM.test(near.path) ? 'Helm' : 'Kubernetes', saidBy: near.path }
}

/** The same for a platform that reads no HEALTHCHECK, where it builds from a Dockerfile. */
export function platformOf(
  snapshot: Snapshot,
  listing: Listing,
  dockerfile: string,
): BuildContext['platform'] {
  const near = nearest(signsOf(listing).platforms, dockerfile)
  const platform = near && platformFor(near.path)
  if (!platform) return null
  const content = snapshot.read(near.path)
  return content.kind === 'text' && platform.builds(content.text)
    ? { name: platform.name, saidBy: near.path }
    : null
}

/** Whether a file that lies in a directory for deployments speaks of what lies in the Dockerfile's. */
export function mayDeploy(path: string, dockerfile: string): boolean {
  return isFor(signOf(path), directoryOf(dockerfile))
}

function isFor({ of }: Sign, own: string): boolean {
  return of === '' || own === of || own.startsWith(`${of}/`)
}

function nearest(signs: readonly Sign[], dockerfile: string): Sign | null {
  const own = directoryOf(dockerfile)
  return signs
    .filter((sign) => isFor(sign, own))
    .reduce<Sign | null>((best, sign) => (best && best.of.length >= sign.of.length ? best : sign), null)
}

function signOf(path: string): Sign {
  const segments = directoryOf(path).split('/')
  const at = segments.findIndex((segment) => DEPLOYMENT.test(segment))
  return { path, of: (at === -1 ? segments : segments.slice(0, at)).join('/') }
}
