/** Files about which no candidate is asked: what BuildKit refuses, what needs no other stages, what nobody knows the start of. */
import type { Build } from '../facts/build.ts'
import { imageKind } from '../facts/image-kind.ts'
import { lineAt } from '../syntax/source.ts'
import type { Reviewed } from './check.ts'
import type { Decline, Keep } from './proposal.ts'

/** Null where candidates are to be asked. */
export function settled(build: Build, findings: readonly Reviewed[]): Keep | Decline | null {
  const { problems } = build.model
  const problem = problems[0]
  const { source } = build.model.dockerfile
  if (problem)
    return {
      kind: 'decline',
      code: 'syntax',
      reason: `BuildKit refuses it: ${problem.message}`,
      line: lineAt(source, problem.span.start),
      question: null,
    }
  if (build.stages.length === 0)
    return { kind: 'decline', code: 'syntax', reason: 'it has no stage', line: null, question: null }
  if (build.stages.length > 1) return severalStages(build, findings)
  const workplace = notDeployed(build)
  if (workplace) return { kind: 'keep', reason: workplace }
  const { kind, reason } = imageKind(build)
  if (kind === 'unknown') {
    return {
      kind: 'decline',
      code: 'dynamic-start',
      reason,
      line: null,
      question: 'What does a container of this image run?',
    }
  }
  if (findings.every(({ severity }) => severity === 'info'))
    return { kind: 'keep', reason: 'no error or warning stands against it' }
  return null
}

/** What the image is for, where that is no deployment; null for programs and where it is not known. */
function notDeployed(build: Build): string | null {
  const { kind, reason } = imageKind(build)
  return kind === 'dev' || kind === 'test' || kind === 'ci' || kind === 'base'
    ? `${KINDS[kind]}: ${reason}`
    : null
}

const KINDS = {
  dev: 'a development image',
  test: 'an image for tests',
  ci: 'an image for CI',
  base: 'a base for other images',
}

/** Findings that another way to cut the stages would remove. */
const ABOUT_STAGES = new Set([
  'no-build-tools',
  'multi-stage',
  'no-dev-dependencies',
  'copy-artifacts',
  'no-source',
  'slim-base',
])

function severalStages(build: Build, findings: readonly Reviewed[]): Keep | Decline {
  const about = findings.filter(({ rule }) => ABOUT_STAGES.has(rule))
  const open = about.find(({ severity }) => severity !== 'info')
  const count = build.stages.length
  if (about.length === 0)
    return {
      kind: 'keep',
      reason: `already ${count} stages, and what ships was not found to carry what only the build needs`,
    }
  if (!open)
    return {
      kind: 'keep',
      reason: notDeployed(build) ?? `already ${count} stages, and no error or warning is about what ships`,
    }
  return {
    kind: 'decline',
    code: 'multi-stage',
    reason: `it has ${count} stages already, and ${open.rule} says what is left to do; existing stages are not cut anew`,
    line: null,
    question: null,
  }
}
