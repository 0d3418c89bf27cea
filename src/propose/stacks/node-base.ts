/** The base images of a Node proposal: the one that builds, and the smallest one that still fits. */
import { imageFacts, imageSize } from '../../knowledge/images.ts'
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

/** `stay`: the configuration wants the same base. Null when the stage does not stand on an image of Node's official repository. */
export function nodeBase(stage: Stage, stay: boolean): NodeBase | null {
  if (stage.base.kind !== 'image') return null
  const facts = imageFacts(stage.base.reference)
  const written = stage.from.image?.text ?? stage.base.reference
  if (facts?.repository !== 'node' || facts.windows) return null
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
  }
  if (/alpine|slim/.test(tag)) return { ...same, notSlimmer: null }
  if (stay) return { ...same, notSlimmer: 'the configuration keeps the base' }
  if (facts.digest)
    return {
      ...same,
      notSlimmer: `\`${written}\` is pinned by digest, and the digest of its slim sibling is not known here`,
    }
  if (!FULL_TAG.test(tag)) return { ...same, notSlimmer: `no slim sibling of \`${written}\` is known` }
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

/** Size of an image in MB, uncompressed; null when nobody measured it or one of its make. */
export function sizeOf(reference: string): number | null {
  return imageSize(reference)?.mb ?? null
}
