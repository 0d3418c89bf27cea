/** Kubernetes workloads that give a container the machine it runs on: privileged ones, and agents of every node. */
import type { Content, Listing, Snapshot } from '../snapshot.ts'
import type { HostAccess } from './context.ts'
import { mayDeploy } from './deployment.ts'
import { isObject, type JsonObject, objectAt, stringAt } from './json.ts'
import { parseAs } from './parsers.ts'
import { baseName, directoryOf, isYaml } from './paths.ts'

/** No more files are asked, and no more documents of one. */
const MAX_FILES = 24
const MAX_DOCUMENTS = 50
const MANIFEST =
  /(^|\/)((k8s|kubernetes|kube|kustomize|manifests|deploy(ments?)?|charts?|helm)\/([^/]+\/)*[^/]+|[^/]*daemon-?set[^/]*)\.ya?ml$/i
const AGENT = /daemon-?set/i

/** Null when none is seen, and when it cannot be told whether a container that is seen runs this image. */
export function hostAccessOf(snapshot: Snapshot, dockerfile: string): HostAccess | null {
  const listing = snapshot.list()
  const all = manifestsOf(listing)
    .filter((path) => mayDeploy(path, dockerfile))
    .slice(0, MAX_FILES)
    .flatMap((path) => containersAt(path, snapshot.read(path)).map((one) => ({ path, ...one })))
  const names = ownNames(dockerfile)
  const images = new Set(all.flatMap(({ image }) => image ?? []))
  const isAlone = images.size <= 1 && dockerfilesOf(listing) === 1
  const found = all.find(({ image, gives }) => gives !== null && (isAlone || names.includes(image ?? '')))
  return found?.gives ? { saidBy: found.path, gives: found.gives } : null
}

/** What an image of this Dockerfile is likely called where the repository makes several. */
function ownNames(dockerfile: string): readonly string[] {
  const file = baseName(dockerfile)
  const suffix = /^Dockerfile[.-](.+)$/i.exec(file)?.[1] ?? /^(.+)\.Dockerfile$/i.exec(file)?.[1]
  return [suffix, baseName(directoryOf(dockerfile))].flatMap((name) => name?.toLowerCase() || [])
}

interface Manifests {
  readonly paths: readonly string[]
  readonly dockerfiles: number
}

const byListing = new WeakMap<Listing, Manifests>()

function listed(listing: Listing): Manifests {
  const known = byListing.get(listing)
  if (known) return known
  const manifests = listing.paths.filter((path) => isYaml(path) && MANIFEST.test(path))
  const found = {
    paths: manifests.toSorted((a, b) => Number(AGENT.test(b)) - Number(AGENT.test(a))),
    dockerfiles: listing.paths.filter((path) => /(^|[/.])Dockerfile([.-][^/]+)?$/i.test(path)).length,
  }
  byListing.set(listing, found)
  return found
}

const manifestsOf = (listing: Listing) => listed(listing).paths
const dockerfilesOf = (listing: Listing) => listed(listing).dockerfiles

interface Container {
  /** The last part of the image's name; null where a template computes it. */
  readonly image: string | null
  readonly gives: string | null
}

const byContent = new WeakMap<Content, readonly Container[]>()

function containersAt(path: string, content: Content): readonly Container[] {
  if (content.kind !== 'text') return []
  const known = byContent.get(content)
  if (known) return known
  const documents = content.text.split(/^---.*$/m).slice(0, MAX_DOCUMENTS)
  const found = documents.flatMap((text) => containersIn(path, text))
  byContent.set(content, found)
  return found
}

function containersIn(path: string, text: string): readonly Container[] {
  if (/^values[^/]*\.ya?ml$/.test(baseName(path))) return valuesOf(parseAs('yaml', text))
  if (!/^kind:/m.test(text)) return []
  return text.includes('{{') ? templated(text) : podContainers(parseAs('yaml', text))
}

/** The values of a chart, as `helm create` lays them out. */
function valuesOf(values: unknown): readonly Container[] {
  const image = stringAt(objectAt(values, 'image'), 'repository')
  const isPrivileged = objectAt(values, 'securityContext')['privileged'] === true
  return image === null ? [] : [{ image: shortName(image), gives: isPrivileged ? PRIVILEGED : null }]
}

/** A template of a chart is no YAML: with more than one container, nobody knows whose a line is. */
function templated(text: string): readonly Container[] {
  const images = [...text.matchAll(/^[ \t-]*image:[ \t]*(\S.*)$/gm)]
  if (images.length !== 1) return images.map((match) => ({ image: shortName(match[1] ?? ''), gives: null }))
  const isPrivileged = /^[ \t]*privileged:[ \t]*true[ \t]*$/m.test(text)
  return [{ image: shortName(images[0]?.[1] ?? ''), gives: isPrivileged ? PRIVILEGED : null }]
}

const PRIVILEGED = '`privileged: true`'

function podContainers(document: unknown): readonly Container[] {
  const kind = stringAt(document, 'kind') ?? ''
  const spec = podSpec(kind, objectAt(document, 'spec'))
  return objectsAt(spec, 'containers').map((container) => ({
    image: shortName(stringAt(container, 'image') ?? '{{'),
    gives: isAnother(spec, container) ? null : given(kind, spec, container),
  }))
}

function podSpec(kind: string, spec: JsonObject): JsonObject {
  if (kind === 'Pod') return spec
  const job = kind === 'CronJob' ? objectAt(objectAt(spec, 'jobTemplate'), 'spec') : spec
  return objectAt(objectAt(job, 'template'), 'spec')
}

/** It is told to run as somebody else than root. */
function isAnother(spec: JsonObject, container: JsonObject): boolean {
  return [spec, container].some((one) => {
    const { runAsNonRoot, runAsUser } = objectAt(one, 'securityContext')
    return runAsNonRoot === true || (typeof runAsUser === 'number' && runAsUser > 0)
  })
}

function given(kind: string, spec: JsonObject, container: JsonObject): string | null {
  if (objectAt(container, 'securityContext')['privileged'] === true) return PRIVILEGED
  if (kind !== 'DaemonSet') return null
  for (const right of ['hostPID', 'hostNetwork']) if (spec[right] === true) return `\`${right}: true\``
  const mounted = objectsAt(container, 'volumeMounts').map((mount) => stringAt(mount, 'name'))
  const volume = objectsAt(spec, 'volumes').find(
    (one) => isObject(one['hostPath']) && mounted.includes(stringAt(one, 'name')),
  )
  const path = stringAt(objectAt(volume, 'hostPath'), 'path')
  return path === null ? null : `\`${path}\` of every node`
}

function objectsAt(value: JsonObject, key: string): readonly JsonObject[] {
  const found = value[key]
  return Array.isArray(found) ? found.filter(isObject) : []
}

function shortName(image: string): string | null {
  if (image.includes('{{')) return null
  const plain = image.replace(/["'\s]/g, '').replace(/@.*$/, '')
  return plain
    .slice(plain.lastIndexOf('/') + 1)
    .replace(/:.*$/, '')
    .toLowerCase()
}
