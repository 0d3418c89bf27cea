/** What runs the image beside Docker: Kubernetes with probes of its own, or a platform that reads no HEALTHCHECK. */
import type { Listing } from '../snapshot.ts'
import type { BuildContext } from './context.ts'
import { directoryOf } from './paths.ts'

const HELM = /(^|\/)Chart\.yaml$/
const KUBERNETES =
  /(^|\/)(kustomization\.ya?ml|skaffold\.ya?ml|(k8s|kubernetes|kube|manifests)\/([^/]+\/)*[^/]+\.ya?ml|(k8s|kubernetes)[-_.][^/]*\.ya?ml)$/i
/** Directories that hold deployment files for what lies beside them. */
const DEPLOYMENT =
  /^\.?(charts?|helm|k8s|kubernetes|kube|kustomize|manifests|deploy(ments?)?|infra(structure)?|ops|gitops|docker)$/i

/**
 * Settings of platforms that ask over the network whether a program is well, and never run the image's HEALTHCHECK
 * (fly.io/docs/reference/configuration, docs.railway.com/reference/healthchecks, render.com/docs/health-checks).
 */
const PLATFORMS: readonly { readonly name: string; readonly path: RegExp }[] = [
  { name: 'Fly.io', path: /(^|\/)fly(\.[\w-]+)?\.toml$/ },
  { name: 'Railway', path: /(^|\/)railway\.(toml|json)$/ },
  { name: 'Render', path: /(^|\/)render\.yaml$/ },
]

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
    clusters: paths.filter((path) => HELM.test(path) || KUBERNETES.test(path)).map(signOf),
    platforms: paths.filter((path) => platformName(path) !== null).map(signOf),
  }
  byListing.set(listing, signs)
  return signs
}

function platformName(path: string): string | null {
  return PLATFORMS.find((platform) => platform.path.test(path))?.name ?? null
}

/** A chart or manifest that belongs to a directory at or above the Dockerfile, the nearest first. */
export function orchestratorOf(listing: Listing, dockerfile: string): BuildContext['orchestrator'] {
  const near = nearest(signsOf(listing).clusters, dockerfile)
  return near && { name: HELM.test(near.path) ? 'Helm' : 'Kubernetes', saidBy: near.path }
}

/** The same for a platform that reads no HEALTHCHECK. */
export function platformOf(listing: Listing, dockerfile: string): BuildContext['platform'] {
  const near = nearest(signsOf(listing).platforms, dockerfile)
  const name = near && platformName(near.path)
  return near && name !== null ? { name, saidBy: near.path } : null
}

function nearest(signs: readonly Sign[], dockerfile: string): Sign | null {
  const own = directoryOf(dockerfile)
  return signs
    .filter(({ of }) => of === '' || own === of || own.startsWith(`${of}/`))
    .reduce<Sign | null>((best, sign) => (best && best.of.length >= sign.of.length ? best : sign), null)
}

function signOf(path: string): Sign {
  const segments = directoryOf(path).split('/')
  const at = segments.findIndex((segment) => DEPLOYMENT.test(segment))
  return { path, of: (at === -1 ? segments : segments.slice(0, at)).join('/') }
}
