/** What is left of the inline ignores when all rules have spoken: those that do nothing. */
import type { Build } from '../facts/build.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { nearest } from '../syntax/wording.ts'
import { type Ignore, type IgnoreSubject, namesOf, type Spot, spotOf, spotsOf } from './ignores.ts'

/** One name of an inline ignore that does nothing. */
export interface IdleIgnore {
  /** The comment it stands in. */
  readonly at: Span
  readonly stage: Stage | null
  /** As it is written. */
  readonly name: string
  /**
   * `unused`: its rule ran and found nothing there. `detached`: the comment stands above no instruction. `unknown`: there is
   * no such rule. `no-reason`: it would cover a finding, and the configuration asks for a reason that it does not give.
   */
  readonly why: 'unused' | 'detached' | 'unknown' | 'no-reason'
  /** The name that was probably meant; null when none is near. */
  readonly nearest: string | null
}

export interface Heard {
  /** Every rule there is, those that are turned off included. */
  readonly rules: readonly Pick<IgnoreSubject, 'id' | 'aliases'>[]
  /** Ids of the rules whose silence means that there is nothing to find. */
  readonly conclusive: ReadonlySet<string>
  readonly found: readonly IgnoreSubject[]
  readonly requireReason: boolean
}

/** Nobody reads on. */
const MOST = 100

/** In the order of the text, a hundred at most. What other tools' ignores are for is their own affair, but for a reason that is missing. */
export function idleIgnores(build: Build, ignores: readonly Ignore[], heard: Heard): readonly IdleIgnore[] {
  const byName = new Map(heard.rules.flatMap((rule) => namesOf(rule).map((name) => [name, rule.id] as const)))
  const found = foundBy(build, heard.found)
  const idle: IdleIgnore[] = []
  for (const ignore of ignores) {
    for (const [key, name] of ignore.rules) {
      const why = whyIdle(ignore, { key, rule: byName.get(key), spots: found.get(key) }, heard)
      if (why === null) continue
      const near = why === 'unknown' ? nearest(key, [...byName.keys()]) : null
      idle.push({ at: ignore.at, stage: stageOf(ignore), name, why, nearest: near && spelt(near, heard) })
      if (idle.length === MOST) return idle
    }
  }
  return idle
}

/** By name, the parts of the file in which there is a finding. */
function foundBy(build: Build, found: readonly IgnoreSubject[]): ReadonlyMap<string, ReadonlySet<Spot>> {
  const byName = new Map<string, Set<Spot>>()
  for (const subject of found) {
    const spots = spotsOf(build, subject)
    for (const name of namesOf(subject)) {
      const known = byName.get(name) ?? new Set()
      byName.set(name, known)
      for (const spot of spots) known.add(spot)
    }
  }
  return byName
}

interface Named {
  readonly key: string
  /** The rule of that name. */
  readonly rule: string | undefined
  /** Where it found something. */
  readonly spots: ReadonlySet<Spot> | undefined
}

function whyIdle(
  ignore: Ignore,
  { key, rule, spots }: Named,
  { conclusive, requireReason }: Heard,
): IdleIgnore['why'] | null {
  const spot = spotOf(ignore)
  if (spot !== null && spots?.has(spot)) return requireReason && ignore.reason === '' ? 'no-reason' : null
  if (!ignore.own) return null
  if (rule === undefined) return 'unknown'
  if (key === 'all' ? conclusive.size === 0 : !conclusive.has(rule)) return null
  return spot === null ? 'detached' : 'unused'
}

function stageOf({ scope }: Ignore): Stage | null {
  return scope.kind === 'stage' || scope.kind === 'instruction' ? scope.stage : null
}

/** A name as its rule writes it. */
function spelt(key: string, { rules }: Heard): string {
  const names = rules.flatMap(({ id, aliases }) => [id, ...aliases])
  return names.find((name) => name.toLowerCase() === key) ?? key
}
