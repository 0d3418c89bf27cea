/** Comments that silence rules: our own, hadolint's and BuildKit's. */
import type { Build } from '../facts/build.ts'
import type { Stage } from '../model/model.ts'
import { stageOf } from '../model/stage-of.ts'
import type { Span } from '../syntax/source.ts'
import type { Comment, Instruction } from '../syntax/tree.ts'

export interface Ignore {
  /** Rule ids and aliases as they are written, by themselves in lower case; `all` stands for every rule. */
  readonly rules: ReadonlyMap<string, string>
  /** In our own form, not in that of another tool, whose rules are not all known here. */
  readonly own: boolean
  readonly scope:
    | { readonly kind: 'file' }
    | { readonly kind: 'stage'; readonly stage: Stage }
    | { readonly kind: 'instruction'; readonly span: Span; readonly stage: Stage | null }
    /** It stands above no instruction. */
    | { readonly kind: 'nothing' }
  /** Empty when none is given. */
  readonly reason: string
  readonly at: Span
}

export interface IgnoreSubject {
  readonly id: string
  readonly aliases: readonly string[]
  readonly at: Span
  readonly stage: Stage | null
}

/** Every ignore that stands in the text. */
export function readIgnores(build: Build): readonly Ignore[] {
  const { dockerfile } = build.model
  const ignores: Ignore[] = []
  for (const { name, value, span } of dockerfile.directives) {
    const rules = name === 'check' ? skipList(value) : null
    if (rules) ignores.push({ rules, own: false, scope: { kind: 'file' }, reason: '', at: span })
  }
  const written = dockerfile.comments.flatMap((comment) => readComment(comment) ?? [])
  if (written.length === 0) return ignores
  const above = new Map<Comment, Instruction>()
  for (const instruction of dockerfile.instructions)
    for (const comment of instruction.comments) above.set(comment, instruction)
  for (const { comment, reach, ...rest } of written)
    ignores.push({ ...rest, scope: scopeOf(build, above.get(comment), reach), at: comment.span })
  return ignores
}

/** What ignores may call a rule, in lower case. */
export function namesOf({ id, aliases }: Pick<IgnoreSubject, 'id' | 'aliases'>): readonly string[] {
  return ['all', id, ...aliases].map((name) => name.toLowerCase())
}

/** A part of the file that an ignore can hold for; an instruction by the offset of its first character. */
export type Spot = 'file' | Stage | number

/** Where an ignore holds; null for nowhere. */
export function spotOf({ scope }: Ignore): Spot | null {
  if (scope.kind === 'nothing') return null
  if (scope.kind === 'file') return 'file'
  return scope.kind === 'stage' ? scope.stage : scope.span.start
}

/** Where an ignore has to hold to cover a finding. */
export function spotsOf(build: Build, { at, stage }: Pick<IgnoreSubject, 'at' | 'stage'>): readonly Spot[] {
  const instruction = instructionAt(build.model.dockerfile.instructions, at.start)
  return ['file', ...(stage ? [stage] : []), ...(instruction ? [instruction.span.start] : [])]
}

/** Tells the reason of the first ignore that covers a finding; null when none does. */
export type Because = (subject: IgnoreSubject) => string | null

/** A file may have as many ignores as findings: each finding looks up the few places that count for it. */
export function createBecause(build: Build, ignores: readonly Ignore[], requireReason: boolean): Because {
  const first = new Map<string, Map<Spot, number>>()
  for (const [order, ignore] of ignores.entries()) {
    const spot = spotOf(ignore)
    if (spot === null || (requireReason && ignore.reason === '')) continue
    for (const name of ignore.rules.keys()) {
      const spots = first.get(name) ?? new Map<Spot, number>()
      first.set(name, spots)
      if (!spots.has(spot)) spots.set(spot, order)
    }
  }
  if (first.size === 0) return () => null
  return (subject) => {
    const spots = spotsOf(build, subject)
    const orders = namesOf(subject).flatMap((name) =>
      spots.flatMap((spot) => first.get(name)?.get(spot) ?? []),
    )
    return orders.length === 0 ? null : (ignores[Math.min(...orders)]?.reason ?? null)
  }
}

/** The instruction that an offset stands in, its end included, by binary search. */
function instructionAt(instructions: readonly Instruction[], offset: number): Instruction | null {
  let low = 0
  let high = instructions.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((instructions[middle]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const found = instructions[low]
  return found && found.span.start <= offset && offset <= found.span.end ? found : null
}

/** What a comment says its ignore is for: the file, the stage when it stands above its FROM, or the next instruction. */
type Reach = 'file' | 'stage' | 'instruction'

interface Written extends Pick<Ignore, 'rules' | 'own' | 'reason'> {
  readonly comment: Comment
  readonly reach: Reach
}

/** Our own ignore above a FROM covers the stage; the others cover the one instruction. */
function scopeOf(build: Build, instruction: Instruction | undefined, reach: Reach): Ignore['scope'] {
  if (reach === 'file') return { kind: 'file' }
  if (!instruction) return { kind: 'nothing' }
  const stage = stageOf(build.model, instruction)
  return reach === 'stage' && stage?.from === instruction
    ? { kind: 'stage', stage }
    : { kind: 'instruction', span: instruction.span, stage }
}

interface Form {
  readonly begins: RegExp
  readonly own: boolean
  readonly reach: Reach
}

const FORMS: readonly Form[] = [
  { begins: /^stagewright\s+ignore-file\s*=/i, own: true, reach: 'file' },
  { begins: /^stagewright\s+ignore\s*=/i, own: true, reach: 'stage' },
  { begins: /^hadolint\s+global\s+ignore\s*=/i, own: false, reach: 'file' },
  { begins: /^hadolint\s+stage\s+ignore\s*=/i, own: false, reach: 'stage' },
  { begins: /^hadolint\s+ignore\s*=/i, own: false, reach: 'instruction' },
]

const CHECK = /^check\s*=/i

/** Each pattern is tried from one place and the rest searched once: a comment may be as long as the file. */
function readComment(comment: Comment): Written | null {
  const { text } = comment
  for (const { begins, own, reach } of FORMS) {
    const head = begins.exec(text)?.[0]
    if (head === undefined) continue
    const rest = text.slice(head.length)
    const mark = rest.search(own ? /\s--/ : /#|--/)
    const names = mark === -1 ? rest : rest.slice(0, mark)
    const reason =
      mark === -1
        ? ''
        : rest
            .slice(mark)
            .replace(/^\s*(#|--)/, '')
            .trim()
    return /^[\w,\s-]+$/.test(names) ? { rules: namesIn(names), own, reason, comment, reach } : null
  }
  const check = CHECK.exec(text)?.[0]
  const rules = check === undefined ? null : skipList(text.slice(check.length))
  return rules ? { rules, own: false, reason: '', comment, reach: 'instruction' } : null
}

/** `skip=JSONArgsRecommended,StageNameCasing;error=true` (BuildKit `linter.ParseLintOptions`). */
function skipList(value: string): Ignore['rules'] | null {
  const skip = value
    .split(';')
    .map((part) => /^\s*skip\s*=(.*)$/i.exec(part)?.[1])
    .find((part) => part !== undefined)
  return skip === undefined ? null : namesIn(skip)
}

function namesIn(list: string): Ignore['rules'] {
  return new Map(
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => [name.toLowerCase(), name]),
  )
}
