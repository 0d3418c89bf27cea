/** What BuildKit refuses, one entry for each cause. */
import { addonArguments } from '../context/addon.ts'
import type { ModelProblem } from '../model/model.ts'
import { lineAt, type Span } from '../syntax/source.ts'
import type { Problem } from '../syntax/tree.ts'
import { type Build, fact, type Stage } from './build.ts'
import { type Edit, replace } from './edits/edits.ts'
import { lineage, rootBase } from './lineage.ts'

export interface Refusal {
  readonly problem: Problem
  /** How many problems right behind it come of the same cause: lines of a script that lost its continuation. */
  readonly more: number
  /** The ARG without a default that a plain build stops for, and `--build-arg` mends; null when the file itself is wrong. */
  readonly argument: string | null
}

/**
 * In order of place. Problems on neighbouring lines that nobody has a suggestion for are one. What is empty here alone,
 * for the image below may well set the variable, is none.
 */
export const refusals = fact((build: Build): readonly Refusal[] => {
  const { source } = build.model.dockerfile
  const found: { problem: Problem; more: number; argument: string | null }[] = []
  let end = -1
  for (const problem of build.model.problems) {
    const names = namesIn(build, problem.span)
    if (mayComeFromBase(build, problem, names)) continue
    const argument = names.find((name) => hasNoDefault(build, problem, name)) ?? null
    if (argument !== null && handedIn(build).includes(argument)) continue
    const last = found.at(-1)
    const line = lineAt(source, problem.span.start)
    const alike = last?.problem.suggestion === null && problem.suggestion === null
    if (last && alike && last.argument === argument && line <= end + 1) last.more += 1
    else found.push({ problem, more: 0, argument })
    end = lineAt(source, problem.span.end)
  }
  return found
})

const handedIn = fact(({ context }: Build): readonly string[] => addonArguments(context))

/** The variables that a piece of the file names, and those that the defaults of global ARGs among them name. */
function namesIn({ model }: Build, { start, end }: Span): readonly string[] {
  const names = new Set(variables(model.dockerfile.source.text.slice(start, end)))
  for (const name of names) {
    const arg = model.globalArgs.find((one) => one.name === name)
    if (arg) for (const inner of variables(textOf(model.dockerfile.source.text, arg.span))) names.add(inner)
  }
  return [...names]
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Those whose value the text stands or falls with: not the ones that bring a default. */
function variables(text: string): readonly string[] {
  return [...text.slice(0, 1_000).matchAll(/\$(?:(\w+)|\{(\w+)(?:\}|:?\?))/g)].map(
    ([, plain, braced]) => plain ?? braced ?? '',
  )
}

/** Declared by an ARG without a value, and by nothing else. */
function hasNoDefault(build: Build, { stage, span }: ModelProblem, name: string): boolean {
  const { globalArgs } = build.model
  if (stage === null && !build.stages.some(({ from }) => from.image?.span.start === span.start)) return false
  if (globalArgs.some((arg) => arg.name === name && arg.value !== null)) return false
  return globalArgs.some((arg) => arg.name === name) || (stage !== null && declaresBare(stage, name))
}

function declaresBare(stage: Stage, name: string): boolean {
  const values = pairsOf(stage, name).map(({ value }) => value)
  return values.length > 0 && values.every((value) => value === null)
}

function pairsOf(stage: Stage, name: string) {
  return lineage(stage).flatMap((part) =>
    part.instructions.flatMap((one) =>
      one.keyword === 'ARG' || one.keyword === 'ENV'
        ? one.pairs.filter((pair) => pair.name.text === name)
        : [],
    ),
  )
}

/** A variable that nothing in the file sets, over an image whose environment nobody knows. */
function mayComeFromBase({ model }: Build, { stage }: ModelProblem, names: readonly string[]): boolean {
  if (!stage) return false
  const base = rootBase(stage)
  if (base.kind !== 'image' || base.known) return false
  return names.some(
    (name) => pairsOf(stage, name).length === 0 && !model.globalArgs.some((arg) => arg.name === name),
  )
}

/**
 * The keyword or flag that was probably meant in the place of the one that BuildKit does not know. Null where more is
 * wrong: a file of templates or a script that lost its continuation is no matter of spelling.
 */
export function spellingEdits({ model }: Build, { suggestion, span }: Problem): readonly Edit[] | null {
  if (suggestion === null || model.problems.length > 1) return null
  for (const { keyword, keywordSpan, flags } of model.dockerfile.instructions) {
    if (keyword === 'UNKNOWN' && keywordSpan.start === span.start) return [replace(keywordSpan, suggestion)]
    const flag = flags.find((one) => one.span.start === span.start)
    const start = span.start + '--'.length
    if (flag) return [replace({ start, end: start + flag.name.length }, suggestion)]
  }
  return null
}
