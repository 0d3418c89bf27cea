/** ONBUILD: kept as text, and run by the stages built on it. */
import { describe, expect, it } from '@jest/globals'
import { configOf, read, refusals, stageAt } from './read.ts'

describe('triggers', () => {
  it('are kept as text, with continuations joined and heredocs behind', () => {
    const lines = ['FROM x', 'ONBUILD RUN a \\', '  # note', '  b', 'onbuild  COPY <<EOF /x', 'body', 'EOF']
    expect(configOf(lines).OnBuild).toEqual(['RUN a   b', 'COPY <<EOF /x\nbody\nEOF'])
  })

  it('run first in the stages built on theirs, and only there', () => {
    const lines = [
      'FROM x AS base',
      'ARG V=1',
      'ONBUILD ENV A=$V',
      'ONBUILD WORKDIR sub',
      'WORKDIR /w',
      'FROM base AS one',
      'ENV B=$A',
    ]
    const model = read([...lines, 'FROM one'])
    expect(stageAt(model, 0).config).toMatchObject({ WorkingDir: '/w', OnBuild: ['ENV A=$V', 'WORKDIR sub'] })
    expect(stageAt(model, 1).config).toMatchObject({ WorkingDir: '/w/sub', OnBuild: [] })
    expect(stageAt(model, 1).config.Env.slice(1)).toEqual(['A=1', 'B=1'])
    expect(stageAt(model, 2).config.WorkingDir).toBe('/w/sub')
  })

  it('of a known image run as well', () => {
    const known = (name: string) => (name === 'app:onbuild' ? { OnBuild: ['COPY . /src', 'USER app'] } : null)
    expect(configOf(['FROM app:onbuild'], known)).toMatchObject({ User: 'app', OnBuild: [] })
  })

  it('bring their edges to the stage that runs them', () => {
    const model = read([
      'FROM a AS tool',
      'FROM b AS base',
      'ONBUILD COPY --from=tool / /',
      'FROM base',
      'COPY --from=0 / /',
    ])
    expect(stageAt(model, 1).edges).toEqual([])
    const edges = stageAt(model, 2).edges.map(({ via, source, instruction }) => [
      via,
      source.kind === 'stage' ? source.stage.index : null,
      instruction.keyword,
    ])
    expect(edges).toEqual([
      ['FROM', 1, 'FROM'],
      ['COPY --from', 0, 'FROM'],
      ['COPY --from', 0, 'COPY'],
    ])
  })

  it('that cannot be run are refused where they would run', () => {
    const lines = ['FROM x AS base', 'ONBUILD COPY onlyone']
    expect(refusals(read(lines))).toEqual([])
    const [refusal] = refusals(read([...lines, 'FROM base AS app']))
    expect(refusal).toMatch(/^1: The base of stage `app` has `ONBUILD COPY onlyone`, which cannot be run: /)
  })

  it('are read with a backslash as escape, whatever the file says', () => {
    const lines = ['# escape=`', 'FROM x AS base', 'ONBUILD ENV A=a\\ b', 'FROM base']
    expect(configOf(lines).Env.slice(1)).toEqual(['A=a\\ b'])
  })
})
