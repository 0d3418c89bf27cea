/** The stages of a proposal as a Mermaid graph. */
import type { Rewrite } from '../../propose/proposal.ts'

interface Edge {
  readonly from: string
  readonly to: string
}

/** A flowchart, shipped stages in bold outline; empty when there is nothing to draw. */
export function stageGraph({ stages, dockerfile }: Rewrite): string {
  if (stages.length < 2) return ''
  const ids = new Map(stages.map(({ name }, index) => [name, `s${index}`]))
  const nodes = stages.map(({ name }) => `  ${ids.get(name)}["${label(name)}"]`)
  const edges = new Set(
    stageEdges(dockerfile).flatMap(({ from, to }) => {
      const [source, target] = [ids.get(from), ids.get(to)]
      return source === undefined || target === undefined ? [] : [`  ${source} --> ${target}`]
    }),
  )
  const shipped = stages.filter((stage) => stage.shipped).map(({ name }) => ids.get(name))
  const style =
    shipped.length === 0
      ? []
      : ['  classDef shipped stroke-width:3px', `  class ${shipped.join(',')} shipped`]
  return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...style, '```'].join('\n')
}

/** Mermaid reads `#NN;` as a character, and nothing else of a quoted label that holds only these. */
function label(name: string): string {
  return name.slice(0, 60).replace(/[^\w .-]/gu, (character) => `#${character.codePointAt(0)};`)
}

/** Which stage takes from which, read off the printed file: ours puts one instruction's flags on its first line. */
function stageEdges(dockerfile: string): readonly Edge[] {
  const edges: Edge[] = []
  let stage: string | null = null
  for (const line of dockerfile.split(/\r?\n/)) {
    const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i.exec(line)
    if (from) {
      stage = from[2]?.toLowerCase() ?? null
      if (stage !== null && from[1] !== undefined) edges.push({ from: from[1].toLowerCase(), to: stage })
      continue
    }
    if (stage === null) continue
    for (const [, source] of line.matchAll(/(?:--from=|[,=]from=)([^\s,]+)/g)) {
      if (source !== undefined) edges.push({ from: source.toLowerCase(), to: stage })
    }
  }
  return edges
}
