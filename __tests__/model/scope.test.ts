/** ARG and ENV: who sees what. */
import { describe, expect, it } from '@jest/globals'
import { LINUX, parsePlatform } from '../../src/model/platform.ts'
import { stateBefore } from '../../src/model/state.ts'
import { configOf, envOf, instructionAt, read, refusals, stageAt } from './read.ts'

describe('build arguments', () => {
  it('above the first FROM are seen by FROM, and by a stage that asks for them', () => {
    const model = read([
      'ARG TAG=20',
      'ARG IMAGE=node:$TAG',
      'FROM $IMAGE',
      'ENV A=$TAG',
      'ARG TAG',
      'ENV B=$TAG',
    ])
    expect(stageAt(model, 0).base).toEqual({ kind: 'image', reference: 'node:20', known: false })
    expect(stageAt(model, 0).config.Env.slice(1)).toEqual(['A=', 'B=20'])
    expect(model.globalArgs.map(({ name, value }) => [name, value])).toEqual([
      ['TAG', '20'],
      ['IMAGE', 'node:20'],
    ])
  })

  it('of a stage do not reach FROM', () => {
    const model = read(['FROM alpine', 'ARG TAG=1', 'FROM node:$TAG'])
    expect(refusals(model)).toEqual([
      'file: `node:` is no image reference: there is no tag behind the colon.',
    ])
  })

  it('have their own default, then that above the first FROM', () => {
    expect(envOf(['ARG A=1', 'FROM x', 'ARG A=2', 'ENV E=$A'])).toEqual(['E=2'])
    expect(envOf(['ARG A=1', 'FROM x', 'ARG A', 'ENV E=$A'])).toEqual(['E=1'])
    expect(envOf(['ARG A', 'FROM x', 'ARG A', 'ENV E=${A-none}'])).toEqual(['E=none'])
  })

  it('given from outside win', () => {
    const args = new Map([['A', 'given']])
    expect(envOf(['ARG A=1', 'FROM x:$A', 'ARG A=2', 'ENV E=$A'], undefined, { args })).toEqual(['E=given'])
    expect(envOf(['FROM x', 'ENV E=$A'], undefined, { args })).toEqual(['E='])
  })

  it('of one ARG see those before them, values of one ENV do not', () => {
    expect(envOf(['FROM x', 'ARG A=1 B=$A', 'ENV E=$B F=$E'])).toEqual(['E=1', 'F='])
  })

  it('are inherited by stages built on theirs, below the ENV of the image', () => {
    const lines = [
      'FROM x AS base',
      'ENV A=env',
      'ARG A=arg B=arg',
      'ENV SAME=$A',
      'FROM base',
      'ENV NEXT=$A OTHER=$B',
    ]
    expect(envOf(lines)).toEqual(['A=env', 'SAME=arg', 'NEXT=env', 'OTHER=arg'])
  })

  it('are nothing in the image, and later than an ENV they hide it', () => {
    const model = read(['FROM x', 'ENV A=env', 'ARG A=arg', 'RUN one', 'ENV A=again', 'RUN two'])
    const variables = [3, 5].map((index) =>
      stateBefore(model, instructionAt(model, index)).variables.get('A'),
    )
    expect(variables).toEqual(['arg', 'again'])
    expect(stateBefore(model, instructionAt(model, 3)).env.get('A')).toBe('env')
    expect(stageAt(model, 0).config.Env).toContain('A=again')
  })

  it('of the platform are there for FROM, and for stages that ask', () => {
    const lines = [
      'FROM --platform=$BUILDPLATFORM x:$TARGETARCH AS s',
      'ENV A=$TARGETOS',
      'ARG TARGETOS',
      'ENV B=$TARGETOS',
    ]
    const model = read(lines)
    expect(stageAt(model, 0)).toMatchObject({ platform: 'linux/amd64', base: { reference: 'x:amd64' } })
    expect(stageAt(model, 0).config.Env.slice(1)).toEqual(['A=', 'B=linux'])
    const platform = parsePlatform('linux/arm/v7') ?? LINUX
    expect(envOf(['FROM x', 'ARG TARGETPLATFORM', 'ENV P=$TARGETPLATFORM'], undefined, { platform })).toEqual(
      ['P=linux/arm'],
    )
  })

  it('name the target', () => {
    expect(envOf(['FROM x AS Prod', 'ARG TARGETSTAGE', 'ENV T=$TARGETSTAGE'])).toEqual(['T=prod'])
    expect(envOf(['FROM x', 'ARG TARGETSTAGE', 'ENV T=$TARGETSTAGE'])).toEqual(['T=default'])
  })

  it('for the proxy have no value of their own, and those for the scanner are no variables', () => {
    expect(envOf(['FROM x', 'ARG HTTP_PROXY', 'ENV P=${HTTP_PROXY-unset}'])).toEqual(['P=unset'])
    expect(envOf(['FROM x', 'ARG BUILDKIT_SBOM_SCAN_STAGE=true', 'ENV P=$BUILDKIT_SBOM_SCAN_STAGE'])).toEqual(
      ['P='],
    )
  })

  it.each([
    ['1700000000', ['E=1700000000']],
    ['+007', ['E=7']],
    ['context', ['E=unset']],
  ])('SOURCE_DATE_EPOCH=%s', (value, env) => {
    const lines = [
      `ARG SOURCE_DATE_EPOCH=${value}`,
      'FROM x',
      'ARG SOURCE_DATE_EPOCH',
      'ENV E=${SOURCE_DATE_EPOCH-unset}',
    ]
    expect(envOf(lines)).toEqual(env)
  })

  it('SOURCE_DATE_EPOCH must say when', () => {
    expect(refusals(read(['ARG SOURCE_DATE_EPOCH=yesterday', 'FROM x']))).toEqual([
      'file: SOURCE_DATE_EPOCH is `yesterday`: write seconds since 1970, `context` or the name of a stage.',
    ])
  })
})

describe('the environment', () => {
  it('has a PATH, that of the base where it is known, and keeps the place of each name', () => {
    expect(configOf(['FROM scratch']).Env).toEqual([
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    ])
    const known = () => ({ Env: ['A=1', 'PATH=/bin', 'B=2'] })
    expect(configOf(['FROM x', 'ENV C=3', 'ENV A=$B$PATH'], known).Env).toEqual([
      'A=2/bin',
      'PATH=/bin',
      'B=2',
      'C=3',
    ])
  })

  it('takes names with variables, and quotes', () => {
    expect(envOf(['FROM x', 'ENV N=key', 'ENV $N="a  b" \'q\'=1'])).toEqual(['N=key', 'key=a  b', 'q=1'])
  })

  it('reports what cannot be expanded, for the stage', () => {
    const model = read(['FROM x', 'ENV A="unclosed', 'FROM y', 'ENV B=${C:?}'])
    expect(refusals(model)).toEqual([
      '0: `"unclosed` cannot be expanded: a " has no partner.',
      '1: `${C:?}` cannot be expanded: C has no value, and ${C:?…} asks for one.',
    ])
  })

  it('is a map that can be walked', () => {
    const model = read(['FROM scratch', 'ENV A=1', 'ARG B=2', 'RUN x'])
    const { variables, env } = stateBefore(model, instructionAt(model, 3))
    expect([...variables.keys()]).toEqual(['PATH', 'A', 'B'])
    expect([...env].map(([name]) => name)).toEqual(['PATH', 'A'])
    expect(variables.size).toBe(3)
    expect(variables.has('C')).toBe(false)
  })
})
