// Chance that is the same in every run.

export function hash(text) {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0), 0x01000193)
  return value >>> 0
}

/** mulberry32, with the few questions that the grammar below asks. */
export function randomFrom(seed) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit) => Math.floor(next() * limit)
  const one = (list) => list[below(list.length)]
  return {
    below,
    one,
    chance: (probability) => next() < probability,
    some: (least, most, make) =>
      Array.from({ length: least + below(most - least + 1) }, (_, index) => make(index)),
    shuffled: (list) =>
      list
        .map((item) => [next(), item])
        .sort((a, b) => a[0] - b[0])
        .map(([, item]) => item),
  }
}
