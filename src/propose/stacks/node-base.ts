/** The base images of a Node proposal: the one that builds, and the smallest one that still fits. */
import type { ProposeSettings } from '../../config/config.ts'
import { buildOf } from '../../facts/build.ts'
import type { ImageFacts } from '../../knowledge/images.ts'
import { parseImageReference } from '../../knowledge/reference.ts'
import type { Stage } from '../../model/model.ts'

export interface NodeBase {
  /** As it stands in the file, variables included. */
  readonly written: string
  /** For the stages that build. */
  readonly build: string
  /** For the shipped stage. */
  readonly runtime: string
  /** Whether `runtime` is another, smaller image than `build`. */
  readonly slimmer: boolean
  /** Why `runtime` is no smaller image although it is a full one; null when there is nothing to explain. */
  readonly notSlimmer: string | null
  readonly musl: boolean
  /** The major version of Node; null when the tag does not tell. */
  readonly major: number | null
  /** The floating tag got its release written out. */
  readonly codename: string | null
  /** The configuration names `runtime`. */
  readonly chosen: boolean
  /** Who a container of a chosen `runtime` is, where it is not root; null when nothing says so. */
  readonly runtimeUser: string | null
}

const RELEASE_NAMES: ReadonlyMap<string, number> = new Map([
  ['argon', 4],
  ['boron', 6],
  ['carbon', 8],
  ['dubnium', 10],
  ['erbium', 12],
  ['fermium', 14],
  ['gallium', 16],
  ['hydrogen', 18],
  ['iron', 20],
  ['jod', 22],
  ['krypton', 24],
])
const FULL_TAG =
  /^(latest|lts|current|\d+(\.\d+){0,2}|argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)?(-?(stretch|buster|bullseye|bookworm|trixie))?$/

/** Null when the stage does not stand on Node's official image or one like it. */
export function nodeBase(stage: Stage, settings: Settings): NodeBase | null {
  if (stage.base.kind !== 'image') return null
  const { images } = buildOf(stage)
  const facts = images.like(stage.base.reference)
  if (facts?.repository !== 'node' || facts.windows) return null
  const found = publishedBase(facts, stage.from.image?.text ?? stage.base.reference, settings)
  const runtime = settings['base-runtime']
  if (runtime === null) return found
  const user = images.like(runtime)?.user ?? null
  return {
    ...found,
    build: found.written,
    runtime,
    slimmer: FULL_TAG.test(facts.tag ?? '') && !FULL_TAG.test(images.like(runtime)?.tag ?? ''),
    notSlimmer: null,
    codename: null,
    chosen: true,
    runtimeUser: user === null || /^(root|0)?(:|$)/.test(user) ? null : user,
  }
}

type Settings = Pick<ProposeSettings, 'target-base' | 'base-runtime'>

/** The base as it is, or its slim sibling that Node publishes. */
function publishedBase(facts: ImageFacts, written: string, settings: Settings): NodeBase {
  const tag = facts.tag ?? 'latest'
  const major = Number(/^\d+/.exec(tag)?.[0] ?? RELEASE_NAMES.get(tag.split('-')[0] ?? '') ?? Number.NaN)
  const same = {
    written,
    build: written,
    runtime: written,
    slimmer: false,
    musl: tag.includes('alpine'),
    major: Number.isNaN(major) ? null : major,
    codename: null,
    chosen: false,
    runtimeUser: null,
  }
  if (/alpine|slim/.test(tag)) return { ...same, notSlimmer: null }
  if (settings['target-base'] === 'same') return { ...same, notSlimmer: 'the configuration keeps the base' }
  if (facts.digest)
    return {
      ...same,
      notSlimmer: `\`${written}\` is pinned by digest, and the digest of its slim sibling is not known here`,
    }
  const own = parseImageReference(facts.reference)?.repository !== facts.repository
  if (own || !FULL_TAG.test(tag)) return { ...same, notSlimmer: `no slim sibling of \`${written}\` is known` }
  const codename = /^\d+$/.test(tag) && !written.includes('$') ? facts.codename : null
  const build = codename ? `${written}-${codename}` : written
  return { ...same, build, runtime: slimOf(build, facts.tag), slimmer: true, notSlimmer: null, codename }
}

function slimOf(image: string, tag: string | null): string {
  if (tag === null) return `${image}:slim`
  return tag === 'latest' && image.endsWith(':latest')
    ? `${image.slice(0, -'latest'.length)}slim`
    : `${image}-slim`
}
