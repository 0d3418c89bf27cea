/** A plan as text: the original's line ends, escape character, keyword case and comment style. */
import { textOf } from '../syntax/source.ts'
import type { Comment, Dockerfile, Instruction } from '../syntax/tree.ts'
import { type Piece, type Plan, type PlannedStage, type Surroundings, surroundings } from './plan.ts'

interface Style {
  readonly eol: string
  /** `# ` or `#`. */
  readonly hash: string
  readonly lowerCase: boolean
  /** Instructions stand apart by blank lines. */
  readonly airy: boolean
}

export function print(plan: Plan, original: Dockerfile): string {
  const style = styleOf(original)
  const printer = new Printer(original, style, plan)
  const blocks: string[][] = []
  const head = [...original.directives.map((directive) => textOf(original.source, directive.span))]
  if (head.length > 0) blocks.push(head)
  const preamble = printer.preamble(plan.preamble)
  if (preamble.length > 0) blocks.push(preamble)
  for (const stage of plan.stages) blocks.push(printer.stage(stage))
  return `${blocks.map((block) => block.join(style.eol)).join(style.eol + style.eol)}${style.eol}`
}

function styleOf(dockerfile: Dockerfile): Style {
  const { text } = dockerfile.source
  const lines = text.split('\n').length - 1
  const carriage = text.split('\r\n').length - 1
  const tight = dockerfile.comments.filter((comment) =>
    /^#\S/.test(textOf(dockerfile.source, comment.span)),
  ).length
  const lower = dockerfile.instructions.filter(({ written }) => written === written.toLowerCase()).length
  return {
    eol: carriage * 2 > lines ? '\r\n' : '\n',
    hash: tight * 2 > dockerfile.comments.length ? '#' : '# ',
    lowerCase: lower * 2 > dockerfile.instructions.length,
    airy: isAiry(dockerfile),
  }
}

function isAiry({ instructions, source }: Dockerfile): boolean {
  let apart = 0
  for (const [index, next] of instructions.entries()) {
    const previous = instructions[index - 1]
    if (previous && /\n[ \t\r]*\n/.test(source.text.slice(previous.span.end, next.span.start))) apart++
  }
  return apart * 2 >= instructions.length && apart > 2
}

/** Instructions that stay together when the file puts blank lines between groups. */
const GROUPS: readonly (readonly string[])[] = [
  ['FROM', 'WORKDIR', 'ENV', 'ARG', 'LABEL', 'SHELL', 'MAINTAINER'],
  ['COPY', 'ADD'],
  ['RUN'],
  ['USER', 'EXPOSE', 'VOLUME', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD', 'ENTRYPOINT'],
]

/** A RUN may follow its COPY directly. */
function startsGroup(previous: number, next: number): boolean {
  return previous !== next && !(previous === 1 && next === 2)
}

/** The instruction of the original that a piece is, or stands for. */
function nodeOf(piece: Piece): Instruction | null {
  return piece.kind === 'add' ? piece.inherits : piece.node
}

class Printer {
  readonly #original: Dockerfile
  readonly #style: Style
  readonly #around: ReadonlyMap<Instruction, Surroundings>
  readonly #heirs: ReadonlySet<Instruction>

  constructor(original: Dockerfile, style: Style, plan: Plan) {
    this.#original = original
    this.#style = style
    this.#around = surroundings(original)
    const pieces = [...plan.preamble, ...plan.stages.flatMap((stage) => stage.pieces)]
    const dropped = new Set(pieces.flatMap((piece) => (piece.kind === 'drop' ? [piece.node] : [])))
    this.#heirs = new Set(
      pieces.flatMap((piece) =>
        piece.kind === 'add' && piece.inherits && dropped.has(piece.inherits) ? [piece.inherits] : [],
      ),
    )
  }

  preamble(pieces: readonly Piece[]): string[] {
    return pieces.flatMap((piece) => {
      const { above, lines, below } = this.#piece(piece)
      return [...above, ...lines, ...below]
    })
  }

  stage(stage: PlannedStage): string[] {
    const pieces = stage.pieces.filter((piece) => piece.kind !== 'drop')
    const out: string[] = []
    for (const [index, piece] of pieces.entries()) {
      const { above, lines, below } = this.#piece(piece)
      const previous = pieces[index - 1]
      if (previous && (above.length > 0 || this.#standsApart(previous, piece))) out.push('')
      out.push(...above, ...(index === 0 ? this.#purpose(stage) : []), ...lines, ...below)
      if (below.length > 0 && index < pieces.length - 1) out.push('')
    }
    return out
  }

  /** As in the original where the two were neighbours there; else by groups when the file is written so. */
  #standsApart(previous: Piece, piece: Piece): boolean {
    const first = nodeOf(previous)
    const second = nodeOf(piece)
    const written = first && second ? this.#blankBetween(first, second) : null
    return written ?? (this.#style.airy && startsGroup(this.#group(previous), this.#group(piece)))
  }

  #group(piece: Piece): number {
    const word = /^\s*(\w+)/.exec(this.#piece(piece).lines[0] ?? '')?.[1]?.toUpperCase() ?? ''
    return GROUPS.findIndex((words) => words.includes(word))
  }

  /** Whether a blank line stands between two neighbours of the original; null when they are none. */
  #blankBetween(first: Instruction, second: Instruction): boolean | null {
    if (second.index !== first.index + 1) return null
    return /\n[ \t\r]*\n/.test(this.#original.source.text.slice(first.span.end, second.span.start))
  }

  #purpose(stage: PlannedStage): string[] {
    return stage.purpose === null ? [] : [`${this.#style.hash}${stage.purpose}`]
  }

  #piece(piece: Piece): { above: string[]; lines: string[]; below: string[] } {
    if (piece.kind === 'drop') return { above: [], lines: [], below: [] }
    if (piece.kind !== 'add')
      return { ...this.#comments(piece.node), lines: [textOf(this.#original.source, piece.node.span)] }
    const lines = piece.lines.map((line, index) => (index === 0 ? this.#cased(line) : line))
    const inherited =
      piece.inherits && this.#heirs.has(piece.inherits)
        ? this.#comments(piece.inherits)
        : { above: [], below: [] }
    return { ...inherited, lines }
  }

  #comments(node: Instruction): { above: string[]; below: string[] } {
    const { before, after } = this.#around.get(node) ?? { before: [], after: [] }
    const above = before.flatMap((block, index) => [
      ...this.#texts(block),
      ...(this.#apart(block, before[index + 1], node) ? [''] : []),
    ])
    return { above, below: this.#texts(after) }
  }

  #texts(comments: readonly Comment[]): string[] {
    return comments.map((comment) => textOf(this.#original.source, comment.span).trimEnd())
  }

  /** Whether a blank line stood behind a block. */
  #apart(block: readonly Comment[], next: readonly Comment[] | undefined, node: Instruction): boolean {
    const end = block.at(-1)?.span.end ?? 0
    const following = next?.[0]?.span.start ?? node.span.start
    return /\n[ \t\r]*\n/.test(this.#original.source.text.slice(end, following))
  }

  #cased(line: string): string {
    return this.#style.lowerCase
      ? line.replace(/^\w+/, (word) => word.toLowerCase()).replace(/^(from \S+) AS /, '$1 as ')
      : line
  }
}
