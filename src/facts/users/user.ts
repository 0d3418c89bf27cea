/** Who runs the program of a stage. */
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import { fact } from '../build.ts'
import { instructionsOf } from '../instructions.ts'
import { baseImage, baseLabel, lastInstruction, lineage, rootBase } from '../lineage.ts'

export interface EffectiveUser {
  /** As the image config has it, with its group; empty for root by default. Null when nobody can tell. */
  readonly user: string | null
  /** Null when nobody can tell. */
  readonly root: boolean | null
  /** The USER that decides; null when the base does. */
  readonly said: { readonly span: Span; readonly written: string } | null
  /** Another user that an earlier USER switches to, as written; null when there is none. */
  readonly earlier: string | null
  /** The image below, as written. */
  readonly base: string
}

export const effectiveUser = fact((stage: Stage): EffectiveUser => {
  const base = baseLabel(stage)
  const last = lastInstruction(stage, 'USER')
  if (!last?.value) {
    const { user, root } = inherited(stage)
    return { user, root, said: null, earlier: null, base }
  }
  const written = last.value.text
  const said = { span: last.span, written }
  const user = stage.config.User
  const undecided = written.includes('$') && (user === '' || user.includes('$'))
  const earlier = earlierUser(stage)
  return undecided
    ? { user: null, root: null, said, earlier, base }
    : { user, root: rootUser(user), said, earlier, base }
})

function earlierUser(stage: Stage): string | null {
  const users = lineage(stage).flatMap((part) =>
    instructionsOf(part, 'USER').flatMap(({ value }) => value?.text ?? []),
  )
  return users.findLast((user) => !rootUser(user) && !user.includes('$')) ?? null
}

function inherited(stage: Stage): Pick<EffectiveUser, 'user' | 'root'> {
  const base = rootBase(stage)
  if (base.kind === 'scratch') return { user: '', root: true }
  const facts = baseImage(stage)
  if (!facts && base.kind === 'image' && base.known)
    return { user: stage.config.User, root: rootUser(stage.config.User) }
  if (!facts || facts.user === null || facts.windows) return { user: null, root: null }
  return { user: facts.user, root: rootUser(facts.user) }
}

/** `root`, `0` and either with any group; an empty user is root. A Windows account is not. */
export function rootUser(user: string): boolean {
  const name = user.split(':')[0] ?? ''
  return name === '' || name === 'root' || /^0+$/.test(name)
}

/** The program runs or lies below `/root`, where nobody but root may enter. */
export function livesWithRoot({ config }: Stage): boolean {
  const words = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])]
  return /^\/root(\/|$)/.test(config.WorkingDir) || words.some((word) => word.startsWith('/root/'))
}
