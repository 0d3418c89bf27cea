// Makes the generated half of the oracle's inputs: Dockerfiles around the grammar, mostly valid, each the same in every run.
// `generateCases()` gives { id, text } or, for bytes that are no UTF-8, { id, base64 }.

import {
  brokenInstruction,
  directiveFile,
  heredocFile,
  layoutFile,
  mutatedFile,
  oneInstruction,
  stageGraph,
  wholeFile,
  wordFile,
} from './grammar/files.mjs'
import { hash, randomFrom } from './grammar/random.mjs'
import { sizes } from './grammar/sizes.mjs'

const SEED = 0x57a6e

export function generateCases() {
  return [
    ...series('whole', 900, wholeFile),
    ...series('instruction', 620, oneInstruction),
    ...series('broken', 200, brokenInstruction),
    ...series('word', 300, wordFile),
    ...series('heredoc', 260, heredocFile),
    ...series('stages', 220, stageGraph),
    ...series('directives', 100, directiveFile),
    ...series('layout', 160, layoutFile),
    ...series('mutated', 160, mutatedFile),
    ...sizes(),
  ]
}

function series(kind, count, make) {
  return Array.from({ length: count }, (_, index) => {
    const made = make(randomFrom(hash(`${SEED}/${kind}/${index}`)))
    const id = `${kind}/${String(index).padStart(3, '0')}`
    return typeof made === 'string' ? { id, text: made } : { id, base64: made.toString('base64') }
  })
}
