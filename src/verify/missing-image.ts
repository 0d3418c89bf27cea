/** Builds that fail as an image they build on cannot be had: what engines say then, and whom it speaks against. Pure. */

export interface MissingImage {
  /** As the engine names it; null when it tells of a part of one only. */
  readonly reference: string | null
  /**
   * `absent`: the registry answered that there is none, so that nobody can build the file. Everything else is between
   * this machine and the registry.
   */
  readonly why: Why
}

type Why = 'absent' | 'denied' | 'limit' | 'unreachable' | 'broken' | 'platform' | 'nowhere' | 'unknown'

/** What the engines put around it, each from the start of their last words: a step of the build cannot write there. */
const NAMED: readonly RegExp[] = [
  // BuildKit, since 0.13.
  /^(?:\S+: )?failed to resolve source metadata for (\S+): (.+)$/s,
  // BuildKit before.
  /^(\S+): (\S+: not found|(?:pull access denied|failed to (?:do request|authorize)|unexpected status|no match for platform).*)$/s,
  // buildah, since 1.24; newer ones say which copy failed.
  /^creating build container: (?:.*unable to copy from source \S+: )?(?:initializing (?:image from )?source|choosing an image from manifest list) docker:\/\/(\S+): (.+)$/s,
  /^creating build container: short-name "(\S+)" (did not resolve .+)$/s,
]

/** In the midst of pulling, where they do not say of what. */
const NAMELESS: readonly RegExp[] = [
  /^failed to (copy: httpReadSeeker: .+)$/s,
  /^failed to (read expected number of bytes: .+)$/s,
  /^failed commit on ref "(?:layer|config|manifest|index)-(sha256:.+)$/s,
  /^creating build container: ((?:reading blob|writing blob|parsing image configuration)\b.+)$/s,
]

/** The first that matches what stands behind that says why. */
const REASONS: readonly (readonly [Why, RegExp])[] = [
  ['limit', /toomanyrequests|429 Too Many|429 \(Too Many/],
  [
    'unreachable',
    /dial tcp|proxyconnect|no such host|connection re(?:fused|set)|i\/o timeout|handshake|no route to host|deadline exceeded|x509:|HTTP response to HTTPS client|failed to do request|\bEOF\b/,
  ],
  [
    'broken',
    /\b50\d \(?[A-Z]|content descriptor|unknown type|looking for beginning of value|failed (?:size|precondition)/,
  ],
  ['nowhere', /no unqualified-search registries/],
  ['platform', /no match for platform|no image found in/],
  ['absent', /(?:manifest|name) unknown|: not found$/],
  [
    'denied',
    /access denied|\bdenied:|unauthorized|authentication required|40[13] \(?(?:Unauthorized|Forbidden)/i,
  ],
]

const SENTENCES: Readonly<Record<Why, string>> = {
  absent: 'its registry answers that there is none',
  denied: 'its registry wants a login, or there is none',
  limit: "its registry's rate limit is reached",
  unreachable: 'its registry is not reached',
  broken: 'its registry fails',
  platform: "its registry has none for this machine's platform",
  nowhere: 'buildah knows no registry to look for that name in',
  unknown: 'no registry hands it out',
}

/** `message`: what the engine said last of a build that failed. Null when that is no matter of an image. */
export function missingImage(message: string): MissingImage | null {
  for (const shape of NAMED) {
    const [, reference, words] = shape.exec(message) ?? []
    if (reference !== undefined && words !== undefined) return { reference, why: reasonIn(words) }
  }
  // The reasons stand in the lines behind it, and need not agree.
  if (/^creating build container: \d+ errors occurred while pulling:$/.test(message))
    return { reference: null, why: 'unknown' }
  for (const shape of NAMELESS) {
    const [, words] = shape.exec(message) ?? []
    // The manifest was had: what is gone is a part of the image.
    if (words !== undefined) return { reference: null, why: reasonIn(words, 'broken') }
  }
  return null
}

function reasonIn(words: string, otherwise: Why = 'unknown'): Why {
  return REASONS.find(([, shape]) => shape.test(words))?.[0] ?? otherwise
}

/** Half a sentence: which image, and why it is not to be had. */
export function missingSentence({ reference, why }: MissingImage): string {
  return `the image ${reference ?? 'that it builds on'} cannot be had (${SENTENCES[why]})`
}
