/** Go's durations, as in `--interval=1m30s`. */

const NANOSECONDS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['\u00b5s', 1_000n],
  ['\u03bcs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
])
const LARGEST = 1n << 63n

/** `time.ParseDuration`, in nanoseconds; null when Go refuses it. */
export function parseDuration(text: string): bigint | null {
  const sign = /^[-+]/.exec(text)?.[0] ?? ''
  const body = text.slice(sign.length)
  if (body === '0') return 0n
  if (body === '') return null
  const term = /([0-9]*)(?:\.([0-9]*))?([^.0-9]+)/y
  let total = 0n
  while (term.lastIndex < body.length) {
    const [, whole = '', fraction = '', unit = ''] = term.exec(body) ?? []
    const factor = NANOSECONDS.get(unit)
    if (factor === undefined || (whole === '' && fraction === '')) return null
    total += termOf(whole, fraction, factor)
    if (total > LARGEST) return null
  }
  if (sign === '-') return -total
  return total === LARGEST ? null : total
}

function termOf(whole: string, fraction: string, factor: bigint): bigint {
  const integer = whole.replace(/^0+/, '')
  // Twenty digits cannot fit.
  if (integer.length > 19) return LARGEST + 1n
  return BigInt(integer === '' ? 0 : integer) * factor + fractionOf(fraction, Number(factor))
}

/** Go computes this part in floating point, over as many digits as fit 63 bits. */
function fractionOf(digits: string, factor: number): bigint {
  let value = 0n
  let scale = 1
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit)
    if (next > LARGEST) break
    value = next
    scale *= 10
  }
  return BigInt(Math.trunc(Number(value) * (factor / scale)))
}
