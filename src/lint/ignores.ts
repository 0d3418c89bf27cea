/** Comments that silence rules: our own, hadolint's and BuildKit's. */
import type { Build } from '../facts/build.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import type { Comment, Instruction } from '../syntax/tree.ts'

export interface Ignore {
  /** Rule ids and aliases in lower case; `all` stands for every rule. */
  readonly rules: ReadonlySet<string>
  readonly scope:
    | { readonly kind: 'file' }
    | { readonly kind: 'stage'; readonly stage: Stage }
    | { readonly kind: 'instruction'; readonly span: Span }
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
    if (rules) ignores.push({ rules, scope: { kind: 'file' }, reason: '', at: span })
  }
  for (const comment of dockerfile.comments) {
    const found = ofFile(comment)
    if (found) ignores.push({ ...found, scope: { kind: 'file' }, at: comment.span })
  }
  for (const instruction of dockerfile.instructions) {
    for (const comment of instruction.comments) {
      const found = ofNext(comment)
      if (found)
        ignores.push({
          rules: found.rules,
          reason: found.reason,
          scope: scopeOf(build, instruction, found.wide),
          at: comment.span,
        })
    }
  }
  return ignores
}

/** The reason of the first ignore that covers a finding; null when none does. */
export function ignoredBecause(
  ignores: readonly Ignore[],
  subject: IgnoreSubject,
  requireReason: boolean,
): string | null {
  const names = ['all', subject.id, ...subject.aliases].map((name) => name.toLowerCase())
  const covering = ignores.find(
    (ignore) =>
      (!requireReason || ignore.reason !== '') &&
      names.some((name) => ignore.rules.has(name)) &&
      covers(ignore, subject),
  )
  return covering?.reason ?? null
}

function covers({ scope }: Ignore, { at, stage }: IgnoreSubject): boolean {
  if (scope.kind === 'file') return true
  if (scope.kind === 'stage') return scope.stage === stage
  return at.start >= scope.span.start && at.start <= scope.span.end
}

/** Our own ignore above a FROM covers the stage; the others cover the one instruction. */
function scopeOf(build: Build, instruction: Instruction, wide: boolean): Ignore['scope'] {
  const stage = wide ? build.stages.find(({ from }) => from === instruction) : undefined
  return stage ? { kind: 'stage', stage } : { kind: 'instruction', span: instruction.span }
}

const OWN_FILE = /^stagewright\s+ignore-file\s*=\s*([\w,\s-]+?)(?:\s+--\s*(.*))?$/i
const HADOLINT_FILE = /^hadolint\s+global\s+ignore\s*=\s*([\w,\s-]+?)(?:\s*(?:#|--)\s*(.*))?$/i
const OWN = /^stagewright\s+ignore\s*=\s*([\w,\s-]+?)(?:\s+--\s*(.*))?$/i
const HADOLINT_STAGE = /^hadolint\s+stage\s+ignore\s*=\s*([\w,\s-]+?)(?:\s*(?:#|--)\s*(.*))?$/i
const HADOLINT = /^hadolint\s+ignore\s*=\s*([\w,\s-]+?)(?:\s*(?:#|--)\s*(.*))?$/i

type Written = Pick<Ignore, 'rules' | 'reason'>

function ofFile({ text }: Comment): Written | null {
  return written(OWN_FILE.exec(text) ?? HADOLINT_FILE.exec(text))
}

function ofNext({ text }: Comment): (Written & { readonly wide: boolean }) | null {
  const wide = written(OWN.exec(text) ?? HADOLINT_STAGE.exec(text))
  if (wide) return { ...wide, wide: true }
  const narrow = written(HADOLINT.exec(text))
  if (narrow) return { ...narrow, wide: false }
  const check = /^check\s*=\s*(.*)$/i.exec(text)?.[1]
  const rules = check === undefined ? null : skipList(check)
  return rules ? { rules, reason: '', wide: false } : null
}

function written(match: RegExpExecArray | null): Written | null {
  if (!match) return null
  return { rules: namesIn(match[1] ?? ''), reason: (match[2] ?? '').trim() }
}

/** `skip=JSONArgsRecommended,StageNameCasing;error=true` (BuildKit `linter.ParseLintOptions`). */
function skipList(value: string): ReadonlySet<string> | null {
  const skip = value
    .split(';')
    .map((part) => /^\s*skip\s*=(.*)$/i.exec(part)?.[1])
    .find((part) => part !== undefined)
  return skip === undefined ? null : namesIn(skip)
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  )
}
