/** Whether the repository deploys to Kubernetes: then its probes, not HEALTHCHECK, decide about health. */
import type { Listing } from '../snapshot.ts'
import type { BuildContext } from './context.ts'
import { directoryOf } from './paths.ts'

const HELM = /(^|\/)Chart\.yaml$/
const KUBERNETES =
  /(^|\/)(kustomization\.ya?ml|skaffold\.ya?ml|(k8s|kubernetes|kube|manifests)\/([^/]+\/)*[^/]+\.ya?ml|(k8s|kubernetes)[-_.][^/]*\.ya?ml)$/i
/** Directories that hold deployment files for what lies beside them. */
const DEPLOYMENT =
  /^\.?(charts?|helm|k8s|kubernetes|kube|kustomize|manifests|deploy(ments?)?|infra(structure)?|ops|gitops|docker)$/i

interface Sign {
  readonly path: string
  /** Directory whose services it deploys. */
  readonly of: string
}

const byListing = new WeakMap<Listing, readonly Sign[]>()

/** A chart or manifest that belongs to a directory at or above the Dockerfile, the nearest first. */
export function orchestratorOf(listing: Listing, dockerfile: string): BuildContext['orchestrator'] {
  let signs = byListing.get(listing)
  if (!signs) {
    signs = listing.paths.filter((path) => HELM.test(path) || KUBERNETES.test(path)).map(signOf)
    byListing.set(listing, signs)
  }
  const own = directoryOf(dockerfile)
  const near = signs
    .filter(({ of }) => of === '' || own === of || own.startsWith(`${of}/`))
    .reduce<Sign | null>((best, sign) => (best && best.of.length >= sign.of.length ? best : sign), null)
  return near && { name: HELM.test(near.path) ? 'Helm' : 'Kubernetes', saidBy: near.path }
}

function signOf(path: string): Sign {
  const segments = directoryOf(path).split('/')
  const at = segments.findIndex((segment) => DEPLOYMENT.test(segment))
  return { path, of: (at === -1 ? segments : segments.slice(0, at)).join('/') }
}
