/** What a bake file builds: its JSON form, and the plain attributes of its HCL form (docs.docker.com/build/bake/reference). */
import { localPath, plainTarget } from './compose.ts'
import type { BuildUse } from './context.ts'
import { isObject, objectAt, parseJson, stringAt, stringsAt } from './json.ts'
import { directoryOf } from './paths.ts'

interface BakeTarget {
  readonly context: string | null
  readonly dockerfile: string | null
  readonly target: string | null
  readonly inherits: readonly string[]
  /** The values of `output`, their quotes left out; null when nothing is said. */
  readonly outputs: readonly string[] | null
}

export function bakeUses(text: string, path: string): readonly BuildUse[] {
  const targets = path.endsWith('.json') ? jsonTargets(text) : hclTargets(text)
  return [...targets].flatMap(([name, target]) => {
    const use = useOf(name, inherited(target, targets, 8), path)
    return use ? [use] : []
  })
}

function jsonTargets(text: string): ReadonlyMap<string, BakeTarget> {
  const targets = new Map<string, BakeTarget>()
  for (const [name, target] of Object.entries(objectAt(parseJson(text), 'target'))) {
    if (!isObject(target)) continue
    targets.set(name, {
      context: stringAt(target, 'context'),
      dockerfile: stringAt(target, 'dockerfile'),
      target: stringAt(target, 'target'),
      inherits: stringsAt(target, 'inherits'),
      outputs: 'output' in target ? stringsAt(target, 'output') : null,
    })
  }
  return targets
}

/** Only literal strings are taken; anything computed leaves its attribute out. */
function hclTargets(text: string): ReadonlyMap<string, BakeTarget> {
  const targets = new Map<string, BakeTarget>()
  for (const { name, body, nested } of hclBlocks(text)) {
    const fields = new Map<string, string>()
    for (const line of body) {
      const attribute = /^(\w[\w-]*)\s*=\s*("[^"]*"|\[[^\]]*\])/.exec(line)
      if (attribute) fields.set(attribute[1] ?? '', attribute[2] ?? '')
    }
    const target = hclTarget(fields)
    targets.set(name, target)
    if (body.some(isComputedTarget))
      for (const value of quotedIn(nested)) targets.set(`${name} ${value}`, { ...target, target: value })
  }
  return targets
}

/** `target = item.target`: one of the values that a matrix gives it. */
function isComputedTarget(line: string): boolean {
  return /^target\s*=\s*(?!"[^"$]*"$)/.test(line)
}

/** A matrix with more values is not looked at further. */
const MOST_VALUES = 50

function quotedIn(lines: readonly string[]): ReadonlySet<string> {
  const values = lines.flatMap((line) => [...line.matchAll(/"([\w.-]+)"/g)].map((match) => match[1] ?? ''))
  return new Set(values.slice(0, MOST_VALUES))
}

interface HclBlock {
  readonly name: string
  /** Its own lines. */
  readonly body: string[]
  /** Those of what stands in it: a matrix, the arguments. */
  readonly nested: string[]
}

/** The `target "name" { … }` blocks. */
function hclBlocks(text: string): readonly HclBlock[] {
  const blocks: HclBlock[] = []
  let depth = 0
  let inTarget = false
  for (const raw of text.split('\n')) {
    const line = raw.replace(/^\s*(#|\/\/).*$/, '').trim()
    const name = depth === 0 ? /^target\s+"([^"]+)"\s*\{/.exec(line)?.[1] : undefined
    if (depth === 0) inTarget = name !== undefined
    if (name !== undefined)
      blocks.push({ name, body: [line.slice(line.indexOf('{') + 1).trim()], nested: [] })
    else if (inTarget && depth > 0) blocks.at(-1)?.[depth === 1 ? 'body' : 'nested'].push(line)
    depth = Math.max(0, depth + (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length)
  }
  return blocks
}

function hclTarget(fields: ReadonlyMap<string, string>): BakeTarget {
  const text = (key: string): string | null => {
    const value = fields.get(key)
    return value?.startsWith('"') && !value.includes('${') ? value.slice(1, -1) : null
  }
  const texts = (key: string) =>
    [...(fields.get(key) ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
  return {
    context: text('context'),
    dockerfile: text('dockerfile'),
    target: text('target'),
    inherits: texts('inherits'),
    outputs: fields.has('output') ? texts('output') : null,
  }
}

/** Later parents win over earlier ones, the target's own attributes over all; `depth` ends a cycle. */
function inherited(target: BakeTarget, all: ReadonlyMap<string, BakeTarget>, depth: number): BakeTarget {
  let merged = target
  if (depth === 0) return merged
  for (const name of target.inherits.toReversed()) {
    const parent = all.get(name)
    if (!parent) continue
    const base = inherited(parent, all, depth - 1)
    merged = {
      ...merged,
      context: merged.context ?? base.context,
      dockerfile: merged.dockerfile ?? base.dockerfile,
      target: merged.target ?? base.target,
      outputs: merged.outputs ?? base.outputs,
    }
  }
  return merged
}

/** A path, `type=local`, `type=tar` and `type=cacheonly` leave no image; what is computed may. */
function makesNoImage(outputs: readonly string[]): boolean {
  return (
    outputs.length > 0 && outputs.every((output) => /^(?!type=)|^type=(local|tar|cacheonly)\b/.test(output))
  )
}

function useOf(name: string, target: BakeTarget, path: string): BuildUse | null {
  const context = localPath(directoryOf(path), target.context ?? '.')
  const dockerfile = context === null ? null : localPath(context, target.dockerfile ?? 'Dockerfile')
  if (context === null || dockerfile === null) return null
  return {
    kind: 'bake',
    saidBy: path,
    name,
    dockerfile,
    context,
    target: plainTarget(target.target),
    makesNoImage: makesNoImage(target.outputs ?? []),
    publishesPorts: false,
    publishedPorts: [],
    hasHealthcheck: false,
    overridesCommand: false,
    command: null,
    mountsDocker: false,
    hasInit: false,
    isPrivileged: false,
  }
}
