// Reads the paths on standard input and takes each file as far as the first argument says, in one process.
import { readFileSync } from 'node:fs'
import { knownBase } from '../../lib/src/knowledge/images.js'
import { buildModel } from '../../lib/src/model/build.js'
import { parse } from '../../lib/src/syntax/parse.js'
import { shellCommands } from '../../lib/src/syntax/shell.js'

const depth = process.argv[2]
const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean)

const readers = {
  syntax: parse,
  model: readModel,
  review: depth === 'review' ? await reviewer(false) : null,
  fixes: depth === 'fixes' ? await reviewer(true) : null,
}

function readModel(text) {
  const dockerfile = parse(text)
  for (const instruction of dockerfile.instructions) {
    if ('command' in instruction && instruction.command?.form === 'shell')
      shellCommands(instruction.command.script)
  }
  const model = buildModel(dockerfile, knownBase)
  // An image config is made when it is asked for.
  for (const stage of model.stages) stage.config
  return model
}

async function reviewer(fixes) {
  const [{ review }, { createSnapshot }, { DEFAULT_CONFIG }, { rules }] = await Promise.all([
    import('../../lib/src/review.js'),
    import('../../lib/src/snapshot.js'),
    import('../../lib/src/config/config.js'),
    import('../../lib/rules/index.js'),
  ])
  const listing = { paths: ['Dockerfile'], complete: false }
  return (text) => {
    const snapshot = createSnapshot(new Map([['Dockerfile', { kind: 'text', text }]]), listing)
    return review(snapshot, 'Dockerfile', {
      config: DEFAULT_CONFIG,
      rules,
      proposer: null,
      fixes,
      context: null,
      target: null,
    })
  }
}

for (const path of paths) readers[depth](readFileSync(path, 'utf8'))
