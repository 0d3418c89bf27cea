import { expect, it } from '@jest/globals'
import { createContext } from '../../src/context/create.ts'
import { createBuild } from '../../src/facts/build.ts'
import { earlySources } from '../../src/facts/layers/cache-inputs.ts'
import { knownBase } from '../../src/knowledge/images.ts'
import { buildModel } from '../../src/model/build.ts'
import { createSnapshot } from '../../src/snapshot.ts'
import { parse } from '../../src/syntax/parse.ts'

/** How many installs wait for the sources, where nobody knows which files there are. */
function late(copy: string, run: string): number {
  const text = `FROM node:22\nWORKDIR /opt/src\n${copy}\nRUN ${run}\n`
  const snapshot = createSnapshot(new Map(), { paths: ['Dockerfile'], complete: false })
  const model = buildModel(parse(text), knownBase)
  const build = createBuild('Dockerfile', model, createContext(snapshot, 'Dockerfile', model), [])
  return build.stages.flatMap(earlySources).flatMap(({ installs }) => installs).length
}

it.each([
  ['COPY . .', 'meteor build .. --directory && cd ../bundle/programs/server && npm install', 0],
  ['COPY . .', 'cd /opt/other && npm install', 0],
  ['COPY . .', 'cd web && npm install', 1],
  ['COPY . .', 'cd /opt/src/web && npm install', 1],
  ['COPY . /', 'cd /web && npm install', 1],
  ['COPY . /srv', 'cd /srv && cd web && npm install', 1],
  ['COPY . .', 'cd "$DIRECTORY" && npm install', 1],
])('behind %s, `%s` leaves %d for the sources', (copy, run, expected) => {
  expect(late(copy, run)).toBe(expected)
})
