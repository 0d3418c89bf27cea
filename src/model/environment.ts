/** The variables of a stage, at every moment of it. */
import { Names, PersistentMap } from './persistent-map.ts'

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
    let { count } = this.inherited
    const changed = this.byFirstEnv().map(([name, writes]) => {
      const known = this.inherited.map.get(name)
      const env = writes.at(-1)?.env ?? known?.env
      const order = known?.env === undefined ? count : known.order
      if (known?.env === undefined && env !== undefined) count += 1
      return [name, { env, arg: lastArg(writes) ?? known?.arg, order }] as const
    })
    return { map: this.inherited.map.withAll(changed), count }
  }

  /** The ENV of the image keep the order in which they were first written, whatever ARG came before. */
  private byFirstEnv(): (readonly [string, readonly Write[]])[] {
    const first = (writes: readonly Write[]) => writes.find(({ isEnv }) => isEnv)?.at ?? 0
    const list = [...this.writes].map(([name, writes]) => ({ name, writes, at: first(writes) }))
    return list.sort((a, b) => a.at - b.at).map(({ name, writes }) => [name, writes])
  }

  private write(name: string, value: string, isEnv: boolean): void {
    this.moment += 1
    const writes = this.writes.get(name)
    const write = { at: this.moment, value, isEnv, env: isEnv ? value : writes?.at(-1)?.env }
    if (writes) writes.push(write)
    else this.writes.set(name, [write])
  }
}

function lastArg(writes: readonly Write[]): string | undefined {
  return writes.findLast(({ isEnv }) => !isEnv)?.value
}

/** The ENV of an image as `[name, value]`, in BuildKit's order. */
export function envsOf({ map }: Inherited): (readonly [string, string])[] {
  const list: (readonly [string, string])[] = []
  for (const [name, { env, order }] of map.entries()) if (env !== undefined) list[order] = [name, env]
  return list
}
