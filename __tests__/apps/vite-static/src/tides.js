/** High and low water alternate every 6 h 12 min 30 s. */
const HALF_CYCLE_MS = (6 * 3600 + 12 * 60 + 30) * 1000

export function tides(from, count) {
  const first = Math.ceil(from.getTime() / HALF_CYCLE_MS)
  return Array.from({ length: count }, (_, index) => ({
    kind: (first + index) % 2 === 0 ? 'high' : 'low',
    at: new Date((first + index) * HALF_CYCLE_MS),
  }))
}
