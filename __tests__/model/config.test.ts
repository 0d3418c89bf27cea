/** The image config that the instructions of a stage leave. */
import { describe, expect, it } from '@jest/globals'
import type { KnownImage } from '../../src/model/model.ts'
import { stateBefore } from '../../src/model/state.ts'
import { configOf, instructionAt, read, refusals, stageAt } from './read.ts'

describe('commands', () => {
  it('in shell form are given to the shell of that line', () => {
    expect(configOf(['FROM x', 'CMD a $B']).Cmd).toEqual(['/bin/sh', '-c', 'a $B'])
    expect(configOf(['FROM x', 'CMD a', 'SHELL ["/bin/bash", "-c"]', 'ENTRYPOINT b'])).toMatchObject({
      Cmd: ['/bin/sh', '-c', 'a'],
      Entrypoint: ['/bin/bash', '-c', 'b'],
      Shell: ['/bin/bash', '-c'],
    })
  })

  it('in exec form stand as written', () => {
    expect(configOf(['FROM x', 'ENV A=1', 'CMD ["a", "$A", "\\u0041"]']).Cmd).toEqual(['a', '$A', 'A'])
    expect(configOf(['FROM x', 'ENTRYPOINT []', 'CMD []'])).toMatchObject({ Entrypoint: null, Cmd: null })
  })

  const base: KnownImage = { Entrypoint: ['entry'], Cmd: ['base'] }

  it.each([
    [['FROM x'], ['entry'], ['base']],
    [['FROM x', 'ENTRYPOINT ["e"]'], ['e'], null],
    [['FROM x', 'CMD ["c"]', 'ENTRYPOINT ["e"]'], ['e'], ['c']],
    [['FROM x', 'ENTRYPOINT ["e"]', 'CMD ["c"]'], ['e'], ['c']],
    [['FROM x AS p', 'CMD ["c"]', 'FROM p', 'ENTRYPOINT ["e"]'], ['e'], null],
  ])('of %j', (lines, entrypoint, cmd) => {
    expect(configOf(lines, () => base)).toMatchObject({ Entrypoint: entrypoint, Cmd: cmd })
  })

  it('of Windows have its shell and its paths', () => {
    const windows = [
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
      'WORKDIR C:/app',
      'WORKDIR sub',
      'CMD dir',
    ]
    expect(configOf(windows)).toMatchObject({
      WorkingDir: '\\app\\sub',
      Cmd: ['cmd', '/S', '/C', 'dir'],
      Env: [],
    })
    expect(refusals(read(['FROM x', 'WORKDIR D:/x'], () => ({ os: 'windows' })))).toEqual([
      '0: WORKDIR cannot be `D:/x`: it is not on the drive C:.',
    ])
  })
})

describe('WORKDIR', () => {
  it.each([
    [['WORKDIR app'], '/app'],
    [['WORKDIR /a/../b'], '/a/../b'],
    [['WORKDIR /a', 'WORKDIR ../b/./c//d'], '/b/c/d'],
    [['ENV D=/x', 'WORKDIR $D', 'WORKDIR ${E:-y}'], '/x/y'],
    [['WORKDIR /a/', 'WORKDIR $NONE'], '/a/'],
    [['WORKDIR ../..'], '/'],
  ])('%j', (lines, expected) => {
    expect(configOf(['FROM x', ...lines]).WorkingDir).toBe(expected)
  })

  it('is / in a stage from nothing, and unknown in one from an unknown image', () => {
    expect(configOf(['FROM scratch']).WorkingDir).toBe('/')
    expect(configOf(['FROM x']).WorkingDir).toBe('')
    const model = read(['FROM x', 'RUN y'])
    expect(stateBefore(model, instructionAt(model, 1)).workdir).toBe('/')
  })

  it('makes directories that belong to the user of that line', () => {
    const model = read([
      'FROM x',
      'WORKDIR /',
      'WORKDIR /a',
      'USER node',
      'WORKDIR b',
      'USER root',
      'WORKDIR /c',
    ])
    const made = stageAt(model, 0).madeDirectories.map(({ path, user, instruction }) => [
      path,
      user,
      instruction.index,
    ])
    expect(made).toEqual([
      ['/a', '', 2],
      ['/a/b', 'node', 4],
      ['/c', 'root', 6],
    ])
  })

  it('cannot be longer than Linux lets it be', () => {
    const deep = read(['FROM x', `WORKDIR ${'/d'.repeat(2_000)}`, `WORKDIR ${'d/'.repeat(100)}`])
    expect(deep.problems[0]?.message).toContain('it is longer than the 4096 characters of a path')
    expect(stageAt(deep, 0).config.WorkingDir).toHaveLength(4_000)
  })
})

describe('HEALTHCHECK', () => {
  it('has its durations in nanoseconds', () => {
    const line =
      'HEALTHCHECK --interval=1m30s --timeout=1.5s --start-period=2h --start-interval=5ms --retries=4 CMD curl x'
    expect(configOf(['FROM x', line]).Healthcheck).toEqual({
      Test: ['CMD-SHELL', 'curl x'],
      Interval: 90e9,
      Timeout: 1.5e9,
      StartPeriod: 7200e9,
      StartInterval: 5e6,
      Retries: 4,
    })
  })

  it('is replaced, not merged', () => {
    const lines = ['FROM x', 'HEALTHCHECK --interval=5s CMD ["a"]', 'HEALTHCHECK CMD ["b"]']
    expect(configOf(lines).Healthcheck).toMatchObject({ Test: ['CMD', 'b'], Interval: 0 })
    expect(configOf([...lines, 'HEALTHCHECK NONE']).Healthcheck?.Test).toEqual(['NONE'])
  })
})

describe('EXPOSE', () => {
  it.each([
    ['80', ['80/tcp']],
    ['80/UDP 80', ['80/tcp', '80/udp']],
    ['8000-8002/sctp', ['8000/sctp', '8001/sctp', '8002/sctp']],
    ['$P "81 82"', ['3000/tcp', '3001/udp', '81 82/tcp']],
    ['127.0.0.1:1:2 [::1]:3-4:5-6', ['2/tcp', '5/tcp', '6/tcp']],
    ['0080 +81', ['80/tcp', '81/tcp']],
  ])('%s', (ports, expected) => {
    const model = read(['FROM x', 'ENV P="3000 3001/udp"', `EXPOSE ${ports}`])
    const listed = stageAt(model, 0).config.ExposedPorts
    expect(ports.includes('"') ? [...listed, '81 82/tcp'] : listed).toEqual(expected)
  })

  it.each([
    ['http', '`http` is no port or range of ports from 0 to 65535'],
    ['65536', '`65536` is no port or range of ports from 0 to 65535'],
    ['90-80', '`90-80` is no port or range of ports from 0 to 65535'],
    ['80/icmp', '`icmp` is no protocol: it is tcp, udp or sctp'],
    ['/tcp', 'no port is named'],
    ['x:1:2', '`x` is no IP address'],
    ['1-2:3-5', 'the ranges `1-2` and `3-5` have different lengths'],
  ])('%s is refused', (port, problem) => {
    expect(refusals(read(['FROM x', `EXPOSE ${port}`]))).toEqual([
      `0: \`${port}\` cannot be exposed: ${problem}.`,
    ])
  })
})

describe('other values', () => {
  it('are expanded where BuildKit expands them', () => {
    const lines = [
      'FROM x',
      'ARG A=v',
      'USER $A',
      'VOLUME /$A /b',
      'VOLUME ["/c d"]',
      'LABEL "k $A"=$A',
      'STOPSIGNAL SIG$NONE$A',
    ]
    const model = read([...lines.slice(0, -1), 'STOPSIGNAL ${A:+SIGTERM}'])
    expect(stageAt(model, 0).config).toMatchObject({
      User: 'v',
      Volumes: ['/b', '/c d', '/v'],
      Labels: { 'k v': 'v' },
      StopSignal: 'SIGTERM',
    })
    expect(refusals(read(lines))).toEqual([
      '0: `SIGv` is no signal: write a name, as in SIGTERM, or a number.',
    ])
  })

  it('keep a label named like a property of objects', () => {
    const { Labels } = configOf(['FROM x', 'LABEL __proto__=a constructor=b'])
    expect(Object.entries(Labels)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })

  it('are inherited along parents, all of them', () => {
    const known = {
      User: 'u',
      WorkingDir: '/w',
      Env: ['PATH=/p'],
      Cmd: ['c'],
      Entrypoint: ['e'],
      Shell: ['s'],
      Healthcheck: { Test: ['NONE'], Interval: 1, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 },
      ExposedPorts: ['80/tcp'],
      Volumes: ['/v'],
      Labels: { l: '1' },
      StopSignal: 'SIGINT',
    }
    expect(configOf(['FROM x AS a', 'FROM a AS b', 'FROM b'], () => known)).toEqual({ ...known, OnBuild: [] })
  })
})
