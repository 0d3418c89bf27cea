/** A map whose entries are looked up one by one, and listed only when somebody walks over it. */
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
