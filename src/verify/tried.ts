/** Of several attempts, the last that something was shown of; where that is none, the last. Pure. */
export function lastTried<A extends { readonly verdict: string }>(attempts: readonly A[]): A | undefined {
  return attempts.findLast(({ verdict }) => verdict !== 'unavailable') ?? attempts.at(-1)
}
