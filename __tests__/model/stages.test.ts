/** Stages, their names, and what they take from one another. */
import { describe, expect, it } from '@jest/globals'
import type { Edge } from '../../src/model/model.ts'
import { neededStages } from '../../src/model/needed-stages.ts'
import { stageOf } from '../../src/model/stage-of.ts'
import { instructionAt, read, refusals, stageAt } from './read.ts'

function described({ via, source }: Edge): string {
  return `${via} ${source.kind === 'stage' ? source.stage.index : source.reference}`
}

function edges(lines: readonly string[], index = -1): readonly string[] {
  return stageAt(read(lines), index).edges.map(described)
}

describe('bases', () => {
  it('are stages above by name, images, or nothing at all', () => {
    const model = read(['FROM node:20 AS Build', 'FROM build', 'FROM scratch', 'FROM other'])
    expect(model.stages.map(({ name }) => name)).toEqual(['build', null, null, null])
    expect(model.stages.map(({ base }) => base.kind)).toEqual(['image', 'stage', 'scratch', 'image'])
    expect(edges(['FROM a AS b', 'FROM b'])).toEqual(['FROM 0'])
  })

  it('are found by the exact name, the latest of several', () => {
    expect(edges(['FROM a AS b', 'FROM c AS b', 'FROM b'])).toEqual(['FROM 1'])
    const model = read(['FROM alpine AS Build', 'FROM Build'])
    expect(refusals(model)).toEqual([
      'file: `Build` is no image reference: the name of a repository is written in lower case. The stage of that name is written `build` in FROM.',
    ])
  })

  it('of their own name are images', () => {
    expect(stageAt(read(['FROM node AS node']), 0).base).toMatchObject({ kind: 'image', reference: 'node' })
  })

  it('never empty', () => {
    expect(refusals(read(['ARG BASE', 'FROM $BASE']))).toEqual([
      'file: The base `$BASE` is empty without build arguments: declare `ARG BASE=…` with a default above the first FROM.',
    ])
  })

  it('that are known bring their config', () => {
    const model = read(['FROM node:20', 'RUN x'], (reference) =>
      reference === 'node:20' ? { User: 'node' } : null,
    )
    expect(stageAt(model, 0)).toMatchObject({ base: { known: true }, config: { User: 'node' } })
  })

  it.each([
    ['linux/amd64', true],
    ['arm64', true],
    ['windows(10.0.17763)/amd64', true],
    ['linux/arm/v7', true],
    ['amiga', false],
    ['a/b/c/d', false],
    ['linux/*', false],
  ])('--platform=%s', (platform, good) => {
    expect(read([`FROM --platform=${platform} x`]).problems).toHaveLength(good ? 0 : 1)
  })
})

describe('sources', () => {
  it('are named without regard to case, the last of the name in the whole file', () => {
    expect(edges(['FROM a AS one', 'FROM b AS one', 'FROM c', 'COPY --from=ONE / /'])).toEqual([
      'COPY --from 1',
    ])
  })

  it('may be numbers, and images number behind the stages', () => {
    const lines = ['FROM a', 'FROM b', 'COPY --from=0 / /', 'COPY --from=nginx:1 / /', 'COPY --from=+2 / /']
    expect(edges(lines)).toEqual(['COPY --from 0', 'COPY --from nginx:1', 'COPY --from nginx:1'])
    expect(refusals(read(['FROM a', 'COPY --from=7 / /']))).toEqual([
      'file: There is no stage 7: the stages of this file are numbered 0 to 0.',
    ])
  })

  it('of mounts are edges, mounts of the context are none', () => {
    const lines = [
      'FROM a AS deps',
      'FROM b',
      'RUN --mount=from=deps,target=/x --mount=type=cache,target=/y x',
    ]
    expect(edges(lines)).toEqual(['RUN --mount 0'])
  })

  it('take no variables', () => {
    expect(refusals(read(['ARG S=a', 'FROM x AS a', 'FROM y', 'COPY --from=$S / /']))).toEqual([
      'file: `--from` takes no variables, quotes or escapes, and `$S` has some: name a stage with `FROM … AS` and copy from that.',
    ])
  })

  it('must stand above', () => {
    const model = read(['FROM a AS one', 'COPY --from=two / /', 'FROM b AS two'])
    expect(refusals(model)).toEqual([
      '0: Stage `two` begins below, at line 3, and a stage can only take from those above it: move stage `two` above stage `one`.',
    ])
  })

  it('in a circle are refused for the whole file', () => {
    const model = read(['FROM a AS one', 'COPY --from=two / /', 'FROM b AS two', 'COPY --from=one / /'])
    expect(refusals(model)).toContain(
      'file: These stages wait for each other, and so none can be built: stage `one` (line 1) takes from stage `two` (line 3), which takes from the first.',
    )
    expect(refusals(read(['FROM a AS b', 'COPY --from=b / /']))).toContain(
      'file: The stage `b` (line 1) copies from itself, and so can never be built: name another stage.',
    )
  })

  it('that are neither stage nor image are refused', () => {
    expect(refusals(read(['FROM a', 'COPY --from=No_Such / /']))).toEqual([
      'file: `No_Such` is neither a stage of this file nor an image reference: the name of a repository is written in lower case.',
    ])
  })
})

describe('targets', () => {
  const model = read([
    'FROM a AS base',
    'FROM b AS tool',
    'FROM base AS build',
    'COPY --from=tool / /',
    'FROM c AS Build',
  ])

  it('need what their edges lead to', () => {
    const needed = (index: number) => neededStages(model, stageAt(model, index)).map(({ index }) => index)
    expect([0, 1, 2, 3].map(needed)).toEqual([[0], [1], [0, 1, 2], [3]])
  })

  it('hold their instructions', () => {
    expect([0, 2, 3, 4].map((index) => stageOf(model, instructionAt(model, index))?.index)).toEqual([
      0, 2, 2, 3,
    ])
    const above = read(['ARG A', 'FROM x'])
    expect(stageOf(above, instructionAt(above, 0))).toBeNull()
  })
})

it.each([
  ['', ['file: There is no instruction in this file: begin with `FROM image`.']],
  [
    'ARG A=1\n',
    ['file: There is no FROM in this file, and so nothing to build: begin a stage with `FROM image`.'],
  ],
  [
    '# check=nonsense\nFROM a\n',
    ['file: `nonsense` is no option of `# check=`: write skip=…, experimental=… or error=true.'],
  ],
])('a file %j is refused', (text, expected) => {
  expect(refusals(read(text))).toEqual(expected)
})
