/** Comments that silence rules: our own, hadolint's and BuildKit's. */
import type { Build } from '../facts/build.ts'
import type { Stage } from '../model/model.ts'
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
  for (const comment of dockerfile.comments) {
    const file = ofFile(comment)
    if (file) ignores.push({ ...file, scope: { kind: 'file' }, at: comment.span })
    const next = file ? null : ofNext(comment)
    if (!next) continue
    const { wide, ...written } = next
    ignores.push({ ...written, scope: scopeOf(build, below(build, comment), wide), at: comment.span })
  }
  return ignores
}

/** The reason of the first ignore that covers a finding; null when none does. */
export function ignoredBecause(
  ignores: readonly Ignore[],
  subject: IgnoreSubject,
  requireReason: boolean,
): string | null {
  const names = namesOf(subject)
  const covering = ignores.find(
    (ignore) =>
      (!requireReason || ignore.reason !== '') &&
      names.some((name) => ignore.rules.has(name)) &&
      covers(ignore, subject),
  )
  return covering?.reason ?? null
}

/** What ignores may call a rule, in lower case. */
export function namesOf({ id, aliases }: Pick<IgnoreSubject, 'id' | 'aliases'>): readonly string[] {
  return ['all', id, ...aliases].map((name) => name.toLowerCase())
}

/** Whether a finding stands where the ignore holds, whatever its rule. */
export function covers({ scope }: Ignore, { at, stage }: Pick<IgnoreSubject, 'at' | 'stage'>): boolean {
  if (scope.kind === 'file') return true
  if (scope.kind === 'nothing') return false
  if (scope.kind === 'stage') return scope.stage === stage
  return at.start >= scope.span.start && at.start <= scope.span.end
}

/** The instruction that a comment is attached to. */
function below({ model }: Build, comment: Comment): Instruction | undefined {
  return model.dockerfile.instructions.find(({ comments }) => comments.includes(comment))
}

/** Our own ignore above a FROM covers the stage; the others cover the one instruction. */
function scopeOf(build: Build, instruction: Instruction | undefined, wide: boolean): Ignore['scope'] {
  if (!instruction) return { kind: 'nothing' }
  const { span } = instruction
  const stage = build.stages.findLast(({ from }) => from.span.start <= span.start) ?? null
  return wide && stage?.from === instruction ? { kind: 'stage', stage } : { kind: 'instruction', span, stage }
}

const OWN_FILE = /^stagewright\s+ignore-file\s*=\s*([\w,\s-]+?)(?:\s+--\s*(.*))?$/i
const HADOLINT_FILE = /^hadolint\s+global\s+ignore\s*=\s*([\w,\s-]+?)(?:\s*(?:#|--)\s*(.*))?$/i
const OWN = /^stagewright\s+ignore\s*=\s*([\w,\s-]+?)(?:\s+--\s*(.*))?$/i
const HADOLINT_STAGE = /^hadolint\s+stage\s+ignore\s*=\s*([\w,\s-]+?)(?:\s*(?:#|--)\s*(.*))?$/i
const HADOLINT = /^hadolint\s+ignore\s*=\s*([\w,\s-]+?)(?:\s*(?:#|--)\s*(.*))?$/i

type Written = Pick<Ignore, 'rules' | 'own' | 'reason'>

function ofFile({ text }: Comment): Written | null {
  return written(OWN_FILE.exec(text), true) ?? written(HADOLINT_FILE.exec(text), false)
}

function ofNext({ text }: Comment): (Written & { readonly wide: boolean }) | null {
  const wide = written(OWN.exec(text), true) ?? written(HADOLINT_STAGE.exec(text), false)
  if (wide) return { ...wide, wide: true }
  const narrow = written(HADOLINT.exec(text), false)
  if (narrow) return { ...narrow, wide: false }
  const check = /^check\s*=\s*(.*)$/i.exec(text)?.[1]
  const rules = check === undefined ? null : skipList(check)
  return rules ? { rules, own: false, reason: '', wide: false } : null
}

function written(match: RegExpExecArray | null, own: boolean): Written | null {
  if (!match) return null
  return { rules: namesIn(match[1] ?? ''), own, reason: (match[2] ?? '').trim() }
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
