/** Image references (github.com/distribution/reference), as far as a linter needs them. */

export interface ImageReference {
  /** Without tag and digest, and without the names Docker Hub goes by: `node`, `oven/bun`, `gcr.io/distroless/static`. */
  readonly repository: string
  /** Null when none is written. */
  readonly tag: string | null
  readonly digest: string | null
}

/** Mirrors of Docker Hub's official images, and Docker Hub's own names. */
const HUB_PREFIX =
  /^(?:(?:(?:index\.|registry-1\.)?docker\.io|registry\.(?:hub\.)?docker\.com|mirror\.gcr\.io)\/(?:library\/)?|public\.ecr\.aws\/docker\/library\/|library\/)/

/** Null for text that is no reference (templates, unexpanded variables, blanks). */
export function parseImageReference(reference: string): ImageReference | null {
  const match =
    /^([\w.-]+(?::\d+(?=\/))?(?:\/[\w.-]+)*)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[a-f0-9]{32,}))?$/i.exec(
      reference,
    )
  const name = match?.[1]
  if (name === undefined) return null
  return {
    repository: name.replace(HUB_PREFIX, '').toLowerCase(),
    tag: match?.[2] ?? null,
    digest: match?.[3] ?? null,
  }
}
