/** What is left of the inline ignores when all rules have spoken: those that do nothing. */
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { nearest } from '../syntax/wording.ts'
import { covers, type Ignore, type IgnoreSubject, namesOf } from './ignores.ts'

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

/** In the order of the text. What other tools' ignores are for is their own affair, but for a reason that is missing. */
export function idleIgnores(ignores: readonly Ignore[], heard: Heard): readonly IdleIgnore[] {
  const byName = new Map(heard.rules.flatMap((rule) => namesOf(rule).map((name) => [name, rule.id] as const)))
  return ignores.flatMap((ignore) =>
    [...ignore.rules].flatMap(([key, name]) => {
      const why = whyIdle(ignore, key, byName, heard)
      if (why === null) return []
      const near = why === 'unknown' ? nearest(key, [...byName.keys()]) : null
      return { at: ignore.at, stage: stageOf(ignore), name, why, nearest: near && spelt(near, heard) }
    }),
  )
}

function whyIdle(
  ignore: Ignore,
  key: string,
  byName: ReadonlyMap<string, string>,
  { found, conclusive, requireReason }: Heard,
): IdleIgnore['why'] | null {
  const works = found.some((subject) => namesOf(subject).includes(key) && covers(ignore, subject))
  if (works) return requireReason && ignore.reason === '' ? 'no-reason' : null
  if (!ignore.own) return null
  const rule = byName.get(key)
  if (rule === undefined) return 'unknown'
  if (key === 'all' ? conclusive.size === 0 : !conclusive.has(rule)) return null
  return ignore.scope.kind === 'nothing' ? 'detached' : 'unused'
}

function stageOf({ scope }: Ignore): Stage | null {
  return scope.kind === 'stage' || scope.kind === 'instruction' ? scope.stage : null
}

/** A name as its rule writes it. */
function spelt(key: string, { rules }: Heard): string {
  const names = rules.flatMap(({ id, aliases }) => [id, ...aliases])
  return names.find((name) => name.toLowerCase() === key) ?? key
}
