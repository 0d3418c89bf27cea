/** What a Dockerfile takes from its build context, as written. */
import type { BuildModel } from '../model/model.ts'
import { createNotes } from '../syntax/notes.ts'
import type { Span } from '../syntax/source.ts'
import type { Flag, Instruction } from '../syntax/tree.ts'

export interface ContextSource {
  /** As written, without a leading `/` or `./`; `''` for the whole context. */
  readonly path: string
  /** Has wildcards. */
  readonly glob: boolean
  readonly span: Span
  readonly instruction: Instruction
}

const found = createNotes<BuildModel, readonly ContextSource[]>()

/** Literal sources of COPY, ADD and bind mounts; variables, URLs and heredocs are left out. */
export function contextSources(model: BuildModel): readonly ContextSource[] {
  const known = found.get(model)
  if (known) return known
  const sources = model.stages.flatMap((stage) => stage.instructions.flatMap(sourcesOf))
  found.set(model, sources)
  return sources
}

/** The literal context sources of one instruction. */
export function sourcesOf(instruction: Instruction): readonly ContextSource[] {
  if (instruction.keyword === 'RUN') return instruction.flags.flatMap((flag) => bindSource(flag, instruction))
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return []
  if (instruction.flags.some((flag) => flag.name === 'from')) return []
  return instruction.sources.flatMap(({ text, span }) => {
    const path = literalPath(text)
    return path === null ? [] : [{ path, glob: /[*?[]/.test(path), span, instruction }]
  })
}

function bindSource(flag: Flag, instruction: Instruction): readonly ContextSource[] {
  if (flag.name !== 'mount' || flag.value === null) return []
  const fields = new Map(
    flag.value.split(',').map((field) => [field.split('=')[0] ?? '', field.slice(field.indexOf('=') + 1)]),
  )
  if ((fields.get('type') ?? 'bind') !== 'bind' || fields.has('from')) return []
  const path = literalPath(fields.get('source') ?? fields.get('src') ?? '.')
  return path === null ? [] : [{ path, glob: false, span: flag.span, instruction }]
}

function literalPath(written: string): string | null {
  const text = written.replace(/^(["'])(.*)\1$/, '$2')
  if (text.includes('$') || /^(https?|git|ssh):\/\/|^git@/i.test(text)) return null
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.')
  return segments.includes('..') ? null : segments.join('/')
}
