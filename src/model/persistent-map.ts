/** Maps that keep their old versions, so that stages share what they inherit. */

/** Branches are 8 wide: a write copies one a level, and a file of thousands of ENV lines keeps every version. */
const BITS = 3
const MASK = (1 << BITS) - 1
/** Up to so many, and up to one in so many of what is there, names are added one by one. */
const FEW = 16

/** Gives each name of a file a small number, so that the maps below can be arrays. Shared by all versions. */
export class Names {
  readonly list: string[] = []
  private readonly ids = new Map<string, number>()

  find(name: string): number | undefined {
    return this.ids.get(name)
  }

  number(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    const id = this.list.length
    this.ids.set(name, id)
    this.list.push(name)
    return id
  }
}

/** A leaf holds slots, a branch above it other nodes, each at the place its bits of a name's number give. */
type Node<T> = readonly (Node<T> | Slot<T> | undefined)[]

class Slot<T> {
  readonly name: number
  /** Place among the names of its map, by first insertion. */
  readonly order: number
  readonly value: T

  constructor(name: number, order: number, value: T) {
    this.name = name
    this.order = order
    this.value = value
  }
}

/** A map from names to values that never changes: `with` answers a new one that shares what did not change. */
export class PersistentMap<T> {
  readonly size: number
  private readonly names: Names
  private readonly root: Node<T>
  /** Levels of branches above the leaves. */
  private readonly height: number

  constructor(names: Names, root: Node<T>, height: number, size: number) {
    this.names = names
    this.root = root
    this.height = height
    this.size = size
  }

  static empty<T>(names: Names): PersistentMap<T> {
    return new PersistentMap<T>(names, [], 0, 0)
  }

  get(name: string): T | undefined {
    const id = this.names.find(name)
    return id === undefined ? undefined : this.slot(id)?.value
  }

  with(name: string, value: T): PersistentMap<T> {
    const id = this.names.number(name)
    const known = this.slot(id)
    let { root, height } = this
    for (; id >> ((height + 1) * BITS) > 0; height += 1) root = [root]
    const slot = new Slot(id, known?.order ?? this.size, value)
    return new PersistentMap(
      this.names,
      placed(root, height, slot),
      height,
      known ? this.size : this.size + 1,
    )
  }

  /** All of them at once: many are cheaper to lay out anew than to add one by one. */
  withAll(entries: readonly (readonly [string, T])[]): PersistentMap<T> {
    if (entries.length * FEW < this.size || entries.length < FEW) {
      return entries.reduce<PersistentMap<T>>((map, [name, value]) => map.with(name, value), this)
    }
    const slots: (Slot<T> | undefined)[] = []
    for (const slot of slotsOf(this.root)) slots[slot.name] = slot
    let { size } = this
    for (const [name, value] of entries) {
      const id = this.names.number(name)
      const known = slots[id]
      slots[id] = new Slot(id, known?.order ?? size, value)
      if (!known) size += 1
    }
    return laidOut(this.names, slots, size)
  }

  /** Names and values, in order of first insertion. */
  entries(): (readonly [string, T])[] {
    const slots = slotsOf(this.root).sort((a, b) => a.order - b.order)
    return slots.map((slot) => [this.names.list[slot.name] ?? '', slot.value])
  }

  private slot(id: number): Slot<T> | undefined {
    if (id >> ((this.height + 1) * BITS) > 0) return undefined
    let node: Node<T> | Slot<T> | undefined = this.root
    for (let level = this.height; level >= 0 && node; level -= 1) {
      if (node instanceof Slot) break
      node = node[(id >> (level * BITS)) & MASK]
    }
    return node instanceof Slot ? node : undefined
  }
}

function placed<T>(node: Node<T> | Slot<T> | undefined, level: number, slot: Slot<T>): Node<T> {
  const copy = node === undefined || node instanceof Slot ? [] : node.slice()
  const index = (slot.name >> (level * BITS)) & MASK
  while (copy.length < index) copy.push(undefined)
  copy[index] = level === 0 ? slot : placed(copy[index], level - 1, slot)
  return copy
}

function slotsOf<T>(root: Node<T>): Slot<T>[] {
  const slots: Slot<T>[] = []
  const collect = (node: Node<T>) => {
    for (const item of node) {
      if (item instanceof Slot) slots.push(item)
      else if (item) collect(item)
    }
  }
  collect(root)
  return slots
}

/** A map of the slots, each at the place of its name: leaves first, then branches over them until one is left. */
function laidOut<T>(names: Names, slots: readonly (Slot<T> | undefined)[], size: number): PersistentMap<T> {
  let level: Node<T>[] = chunks(slots)
  let height = 0
  for (; level.length > 1; height += 1) level = chunks(level)
  return new PersistentMap(names, level[0] ?? [], height, size)
}

function chunks<T>(items: Node<T>): Node<T>[] {
  const list: Node<T>[] = []
  for (let start = 0; start < items.length; start += 1 << BITS)
    list.push(items.slice(start, start + (1 << BITS)))
  return list
}
