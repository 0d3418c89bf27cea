/** Every candidate for one Dockerfile, boldest first: each ecosystem in its own file, a generic end for all. */
import type { ProposeSettings } from '../config/config.ts'
import type { Build } from '../facts/build.ts'
import type { Candidate } from './plan.ts'
import { nodeCandidates } from './stacks/node.ts'

export function* candidates(build: Build, settings: ProposeSettings): Iterable<Candidate> {
  const [stage] = build.stages
  const base = stage?.base
  if (base?.kind !== 'image') {
    yield {
      kind: 'refusal',
      level: 'same-base',
      code: 'unsupported-stack',
      because: 'nothing is built in it that is known here',
      at: stage?.from ?? null,
      question: null,
    }
    return
  }
  const facts = build.images.like(base.reference)
  if (!facts) {
    yield {
      kind: 'refusal',
      level: 'same-base',
      code: 'unknown-base',
      because: `what \`${base.reference}\` brings is not known`,
      at: stage?.from ?? null,
      question: `Which public image is \`${base.reference}\` like? (\`bases\` in the configuration)`,
    }
    return
  }
  if (facts.repository === 'node') {
    yield* nodeCandidates(build, settings)
    return
  }
  yield {
    kind: 'refusal',
    level: 'same-base',
    code: 'unsupported-stack',
    because: `it is built on \`${base.reference}\`, and only Node is taken apart so far`,
    at: stage?.from ?? null,
    question: null,
  }
}
