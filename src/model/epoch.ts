/** SOURCE_DATE_EPOCH as a build argument (moby/buildkit `dockerfile2llb/epoch.go`): seconds, or where to take them from. */
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import { isGit, isHttp } from './copy.ts'
import { quoted } from './problems.ts'

/** The value that stages see, null when only the build itself knows it; or why BuildKit refuses the file. */
export type Epoch = { readonly value: string | null } | { readonly problem: string }

const INT64 = 2n ** 63n

export function readEpoch(text: string, dockerfile: Dockerfile): Epoch {
  if (/^[+-]?[0-9]+$/.test(text)) {
    const seconds = BigInt(text.replace(/^\+/, ''))
    if (seconds >= -INT64 && seconds < INT64) return { value: seconds.toString() }
  }
  if (text === 'context') return { value: null }
  const stage = stageNamed(text, dockerfile.instructions)
  if (stage === null) {
    return {
      problem: `SOURCE_DATE_EPOCH is ${quoted(text)}: write seconds since 1970, \`context\` or the name of a stage.`,
    }
  }
  return isSource(stage)
    ? { value: null }
    : {
        problem: `SOURCE_DATE_EPOCH names stage ${quoted(text)}, which must be FROM scratch with one ADD of a download and nothing else.`,
      }
}

/** The FROM of the first stage of that name and what follows it; null when there is none. */
function stageNamed(name: string, instructions: readonly Instruction[]): readonly Instruction[] | null {
  const wanted = name.toLowerCase()
  const isFrom = (instruction: Instruction) => instruction.keyword === 'FROM'
  const start = instructions.findIndex(
    (each) => each.keyword === 'FROM' && each.alias?.text.toLowerCase() === wanted,
  )
  if (start === -1) return null
  const length = instructions.slice(start + 1).findIndex(isFrom)
  return instructions.slice(start, length === -1 ? undefined : start + 1 + length)
}

/** ARG aside, one download into an empty image. */
function isSource([from, ...rest]: readonly Instruction[]): boolean {
  const [add, second] = rest.filter(({ keyword }) => keyword !== 'ARG')
  if (from?.keyword !== 'FROM' || from.image?.text !== 'scratch' || add?.keyword !== 'ADD' || second)
    return false
  const [source] = add.sources
  const isAlone = add.sources.length === 1 && add.heredocs.length === 0
  return (
    isAlone &&
    source !== undefined &&
    (isGit(source.text) || isHttp(source.text) || source.text.includes('$'))
  )
}
