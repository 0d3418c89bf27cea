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

/** What a name stands for: ENV goes into the image, ARG does not and is forgotten where a later stage has an ENV. */
interface Variable {
  readonly env: string | undefined
  /** Place among the ENV of the image, by first insertion. */
  readonly order: number
  readonly arg: string | undefined
  /** The stage whose ARG set `arg` after the ENV of that name, -1 when no ARG did. */
  readonly argStage: number
}

/**
 * The variables of a stage at one point. BuildKit writes ENV and ARG into one list, so the later wins within a stage;
 * a stage that builds on another starts from that list with the ENV of the image written over it.
 */
export class Environment {
  private readonly map: PersistentMap<Variable>
  private readonly stage: number
  /** How many of the variables are ENV. */
  private readonly count: number

  private constructor(map: PersistentMap<Variable>, stage: number, count: number) {
    this.map = map
    this.stage = stage
    this.count = count
  }

  static empty(): Environment {
    return new Environment(PersistentMap.empty(new Names()), 0, 0)
  }

  /** The same variables as the stage with this index sees them at its start. */
  forStage(stage: number): Environment {
    return new Environment(this.map, stage, this.count)
  }

  get(name: string): string | undefined {
    const variable = this.map.get(name)
    return variable && this.visible(variable)
  }

  env(name: string): string | undefined {
    return this.map.get(name)?.env
  }

  withEnv(name: string, value: string): Environment {
    const known = this.map.get(name)
    const isNew = known?.env === undefined
    const order = isNew ? this.count : known.order
    const map = this.map.with(name, { env: value, order, arg: known?.arg, argStage: -1 })
    return new Environment(map, this.stage, isNew ? this.count + 1 : this.count)
  }

  withArg(name: string, value: string): Environment {
    const known = this.map.get(name)
    const variable = { env: known?.env, order: known?.order ?? 0, arg: value, argStage: this.stage }
    return new Environment(this.map.with(name, variable), this.stage, this.count)
  }

  /** What expansion and RUN see. */
  variables(): (readonly [string, string])[] {
    const list: (readonly [string, string])[] = []
    for (const [name, variable] of this.map.entries()) {
      const value = this.visible(variable)
      if (value !== undefined) list.push([name, value])
    }
    return list
  }

  /** What the image has. */
  envs(): (readonly [string, string])[] {
    const list: (readonly [string, string])[] = []
    for (const [name, { env, order }] of this.map.entries()) if (env !== undefined) list[order] = [name, env]
    return list
  }

  private visible({ env, arg, argStage }: Variable): string | undefined {
    return env === undefined || (arg !== undefined && argStage === this.stage) ? arg : env
  }
}

/** A read-only map that is only listed when somebody walks over it. */
export class LazyMap implements ReadonlyMap<string, string> {
  private listed: Map<string, string> | null = null
  private readonly find: (name: string) => string | undefined
  private readonly all: () => Iterable<readonly [string, string]>

  constructor(find: (name: string) => string | undefined, all: () => Iterable<readonly [string, string]>) {
    this.find = find
    this.all = all
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
    this.listed ??= new Map(this.all())
    return this.listed
  }
}
