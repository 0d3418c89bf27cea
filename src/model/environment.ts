/** Maps that keep their old versions: what an instruction sees costs nothing to remember. */

/** Branches are 8 wide: a write copies one a level, and a file of thousands of ENV lines keeps every version. */
const BITS = 3
const MASK = (1 << BITS) - 1

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

  private constructor(names: Names, root: Node<T>, height: number, size: number) {
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

  /** Names and values, in order of first insertion. */
  entries(): (readonly [string, T])[] {
    const slots: Slot<T>[] = []
    collect(this.root, slots)
    slots.sort((a, b) => a.order - b.order)
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

function collect<T>(node: Node<T>, into: Slot<T>[]): void {
  for (const item of node) {
    if (item instanceof Slot) into.push(item)
    else if (item) collect(item, into)
  }
}

/** What a name stands for at the end of a stage; the ENV is in the image, the ARG is only inherited by its stages. */
export interface Variable {
  readonly env: string | undefined
  readonly arg: string | undefined
  /** Place among the ENV of the image, by first insertion. */
  readonly order: number
}

/** The variables that a stage starts with, and how many of them are ENV. */
export interface Inherited {
  readonly map: PersistentMap<Variable>
  readonly count: number
}

export function noVariables(): Inherited {
  return { map: PersistentMap.empty(new Names()), count: 0 }
}

export function withEnv({ map, count }: Inherited, name: string, value: string): Inherited {
  const known = map.get(name)
  const isNew = known?.env === undefined
  const order = isNew ? count : known.order
  return { map: map.with(name, { env: value, arg: known?.arg, order }), count: isNew ? count + 1 : count }
}

function withArg({ map, count }: Inherited, name: string, value: string): Inherited {
  const known = map.get(name)
  return { map: map.with(name, { env: known?.env, arg: value, order: known?.order ?? 0 }), count }
}

interface Write {
  /** Its place among the writes of the stage, from 1. */
  readonly at: number
  readonly value: string
  /** The latest value that an ENV of the stage gave, this one included. */
  readonly env: string | undefined
  readonly isEnv: boolean
}

/** The last write up to a moment, by binary search. */
function lastUpTo(writes: readonly Write[] | undefined, moment: number): Write | undefined {
  let low = 0
  let high = writes?.length ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((writes?.[middle]?.at ?? 0) <= moment) low = middle + 1
    else high = middle
  }
  return writes?.[low - 1]
}

/**
 * The variables of a stage while it is walked. BuildKit writes ENV and ARG into one list, so the later wins; a stage that
 * builds on another starts from that list with the ENV of the image written over it. Every moment can be asked later:
 * what is kept is what was written, not a list a moment.
 */
export class StageEnvironment {
  /** Writes so far: names a moment. */
  moment = 0
  private readonly inherited: Inherited
  private readonly writes = new Map<string, Write[]>()

  constructor(inherited: Inherited) {
    this.inherited = inherited
  }

  setEnv(name: string, value: string): void {
    this.write(name, value, true)
  }

  setArg(name: string, value: string): void {
    this.write(name, value, false)
  }

  /** What expansion and RUN see. */
  get(name: string, moment = this.moment): string | undefined {
    const write = lastUpTo(this.writes.get(name), moment)
    if (write) return write.value
    const variable = this.inherited.map.get(name)
    return variable?.env ?? variable?.arg
  }

  /** What the image has. */
  env(name: string, moment = this.moment): string | undefined {
    return lastUpTo(this.writes.get(name), moment)?.env ?? this.inherited.map.get(name)?.env
  }

  /** Names that had a value then, in order of first mention. */
  names(moment: number): string[] {
    const names = new Set(this.inherited.map.entries().map(([name]) => name))
    for (const [name, [first]] of this.writes) if (first && first.at <= moment) names.add(name)
    return [...names]
  }

  /** What stages built on this one start with. */
  final(): Inherited {
    let result = this.inherited
    for (const [name, writes] of this.byFirstEnv()) {
      const env = writes.at(-1)?.env
      const arg = writes.findLast(({ isEnv }) => !isEnv)
      if (env !== undefined) result = withEnv(result, name, env)
      if (arg) result = withArg(result, name, arg.value)
    }
    return result
  }

  /** The ENV of the image keep the order in which they were first written, whatever ARG came before. */
  private byFirstEnv(): (readonly [string, readonly Write[]])[] {
    const first = (writes: readonly Write[]) => writes.find(({ isEnv }) => isEnv)?.at ?? 0
    return [...this.writes].sort(([, a], [, b]) => first(a) - first(b))
  }

  private write(name: string, value: string, isEnv: boolean): void {
    this.moment += 1
    const writes = this.writes.get(name)
    const write = { at: this.moment, value, isEnv, env: isEnv ? value : writes?.at(-1)?.env }
    if (writes) writes.push(write)
    else this.writes.set(name, [write])
  }
}

/** The ENV of an image as `[name, value]`, in BuildKit's order. */
export function envsOf({ map }: Inherited): (readonly [string, string])[] {
  const list: (readonly [string, string])[] = []
  for (const [name, { env, order }] of map.entries()) if (env !== undefined) list[order] = [name, env]
  return list
}

/** A read-only map that is only listed when somebody walks over it. */
export class LazyMap implements ReadonlyMap<string, string> {
  private listed: Map<string, string> | null = null
  private readonly find: (name: string) => string | undefined
  private readonly names: () => Iterable<string>

  /** @param names all that may have a value */
  constructor(find: (name: string) => string | undefined, names: () => Iterable<string>) {
    this.find = find
    this.names = names
  }

  get(name: string): string | undefined {
    return this.find(name)
  }

  has(name: string): boolean {
    return this.find(name) !== undefined
  }

  get size(): number {
    return this.list().size
  }

  forEach(visit: (value: string, name: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [name, value] of this.list()) visit(value, name, this)
  }

  entries(): MapIterator<[string, string]> {
    return this.list().entries()
  }

  keys(): MapIterator<string> {
    return this.list().keys()
  }

  values(): MapIterator<string> {
    return this.list().values()
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.list().entries()
  }

  private list(): Map<string, string> {
    if (this.listed) return this.listed
    this.listed = new Map()
    for (const name of this.names()) {
      const value = this.find(name)
      if (value !== undefined) this.listed.set(name, value)
    }
    return this.listed
  }
}
