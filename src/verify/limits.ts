/** What one verification may use up. Times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly buildMs: number
  /** How long a server may take until it answers, and a program until it ends as the other side's did. */
  readonly startMs: number
  /** How long an answer that may not be the last has to stand, and a program without a port to write nothing. */
  readonly settleMs: number
  readonly smokeMs: number
  /** Everything together: original and all candidates. */
  readonly totalMs: number
  /** Most candidates that are built. */
  readonly candidates: number
  readonly logBytes: number
  readonly contextBytes: number
  readonly imageBytes: number
  /** What has to be free where builds and temporary files go. */
  readonly freeBytes: number
}

export const DEFAULT_BUILD_SECONDS = 900

/** The limits that follow from the time one build is given. */
export function limitsFor(buildSeconds: number): Limits {
  return {
    buildMs: buildSeconds * 1000,
    startMs: 90_000,
    settleMs: 10_000,
    smokeMs: 60_000,
    totalMs: buildSeconds * 4000,
    candidates: 4,
    logBytes: 64 << 20,
    contextBytes: 2 * 2 ** 30,
    imageBytes: 20 * 2 ** 30,
    freeBytes: 2 ** 30,
  }
}
