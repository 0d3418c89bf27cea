import { describe, expect, it } from '@jest/globals'
import {
  buildahLog,
  buildFailure,
  buildkitLog,
  dependencyLayer,
  type LogReader,
  looksTransient,
} from '../../src/verify/build-log.ts'
import { baseOnly } from '../../src/verify/dockerfile.ts'

/** Each line with the second it is read at. */
function read(reader: LogReader, lines: readonly (readonly [number, string])[]): LogReader {
  for (const [second, text] of lines) reader.line(text, second * 1000)
  return reader
}

describe('what buildx writes', () => {
  const log = read(buildkitLog(), [
    [0, '#0 building with "default" instance using docker driver'],
    [0, '#1 [internal] load build definition from Dockerfile'],
    [1, '#1 DONE 0.0s'],
    [1, '#4 [build 1/3] FROM docker.io/library/node:22'],
    [21, '#4 DONE 20.0s'],
    [21, '#6 [build 2/3] COPY package.json ./'],
    [21, '#6 CACHED'],
    [21, '#7 [build 3/3] RUN npm ci'],
    [22, '#8 [stage-1 2/2] RUN apt-get update'],
    [25, '#7 DONE 4.0s'],
    [27, '#8 DONE 5.0s'],
    [27, '#9 exporting to image'],
    [28, '#9 DONE 1.0s'],
  ])

  it('does not count pulling as building', () => expect(log.workMs()).toBe(7000))

  it('knows which steps came from the cache', () => {
    expect(log.steps()).toEqual([
      { title: '[build 2/3] COPY package.json ./', cached: true },
      { title: '[build 3/3] RUN npm ci', cached: false },
      { title: '[stage-1 2/2] RUN apt-get update', cached: false },
    ])
  })

  it('forgets an attempt that was begun anew', () => {
    const twice = read(buildkitLog(), [
      [0, '#0 building with "default"'],
      [0, '#2 [1/2] RUN a'],
      [5, '#0 building with "default"'],
      [5, '#2 [1/2] RUN a'],
      [6, '#2 DONE 1.0s'],
    ])
    expect(twice.steps()).toHaveLength(1)
  })
})

describe('what buildah writes', () => {
  const log = read(buildahLog(), [
    [0, '[1/2] STEP 1/3: FROM docker.io/library/node:22 AS build'],
    [0, 'Trying to pull docker.io/library/node:22...'],
    [20, '[1/2] STEP 2/3: COPY package.json ./'],
    [20, '--> Using cache 0123456789abcdef'],
    [20, '--> 0123456789a'],
    [21, '[1/2] STEP 3/3: RUN npm ci'],
    [26, '--> ba9876543210'],
    [26, '[2/2] STEP 1/1: FROM scratch'],
    [27, 'COMMIT x'],
  ])

  it('does not count pulling as building', () => expect(log.workMs()).toBe(6000))

  it('knows which steps came from the cache', () => {
    expect(log.steps().map(({ cached }) => cached)).toEqual([true, false])
  })
})

const DOCKERFILE = 'FROM debian\nRUN true\n# why\nRUN echo a && \\\n  false\nCMD ["x"]\n'

describe('a failing step', () => {
  it('has the words of the engine where it wrote nothing itself', () => {
    const log = [
      '#2 [internal] load metadata for docker.io/library/x:1',
      '#2 ERROR: docker.io/library/x:1: not found',
      '------',
      ' > [internal] load metadata for docker.io/library/x:1:',
      '------',
      'F:1',
      '--------------------',
      '   1 | >>> FROM debian',
      '--------------------',
      'ERROR: failed to solve: x:1: failed to resolve source metadata for docker.io/library/x:1: docker.io/library/x:1: not found',
    ].join('\n')
    const words =
      'x:1: failed to resolve source metadata for docker.io/library/x:1: docker.io/library/x:1: not found'
    expect(buildFailure(log, DOCKERFILE)).toEqual({
      line: 1,
      quote: '1 | FROM debian',
      message: words,
      tail: words,
    })
  })

  it('is found where buildx points', () => {
    const log = [
      '#6 ERROR: process "/bin/sh -c echo a &&   false" did not complete successfully: exit code: 1',
      '------',
      ' > [3/3] RUN echo a &&   false:',
      '0.040 a',
      '------',
      'F:4',
      '--------------------',
      '   4 | >>> RUN echo a && \\',
      '--------------------',
      'ERROR: failed to solve: process "/bin/sh -c echo a &&   false" did not complete successfully: exit code: 1',
    ].join('\n')
    expect(buildFailure(log, DOCKERFILE)).toMatchObject({
      line: 4,
      quote: '4 | RUN echo a && \\\n5 |   false',
      message: 'exit code: 1',
      tail: '0.040 a',
    })
  })

  it('is found by its words in what buildah writes', () => {
    const log =
      'STEP 3/4: RUN echo a &&   false\na\nError: building at STEP "RUN echo a &&   false": while running runtime: exit status 1'
    expect(buildFailure(log, DOCKERFILE)).toMatchObject({ line: 4 })
  })

  it('stays unknown when nothing points to it', () => {
    expect(buildFailure('Cannot connect to the Docker daemon', DOCKERFILE)).toMatchObject({
      line: null,
      quote: '',
      message: 'Cannot connect to the Docker daemon',
    })
  })

  it.each([
    ['npm error code ECONNRESET', true],
    ['Temporary failure resolving deb.debian.org', true],
    ['error TS2304: Cannot find name', false],
  ])('%s: worth a second try: %s', (log, expected) => expect(looksTransient(log)).toBe(expected))
})

describe('the dependency layer', () => {
  const step = (title: string, cached: boolean) => ({ title, cached })

  it.each([
    ['holds', [step('[2/4] RUN npm ci', true), step('[4/4] RUN npm run build', false)]],
    ['rebuilt', [step('[3/4] RUN npm install', false)]],
    [
      'rebuilt',
      [
        step('[2/3] RUN pip install -r requirements.txt', true),
        step('[3/3] RUN apt-get -y install gcc', false),
      ],
    ],
    ['rebuilt', [step('[2/2] RUN go build -o /app .', false)]],
    ['holds', [step('[2/2] RUN --mount=type=cache,target=/go/pkg/mod go build .', false)]],
    [
      'holds',
      [step('[2/3] RUN cargo build --release', true), step('[3/3] RUN cargo build --release', false)],
    ],
    ['none', [step('[2/2] COPY . .', false)]],
  ])('%s', (expected, steps) => expect(dependencyLayer(steps)).toBe(expected))
})

describe('the base of the last stage', () => {
  it.each([
    ['FROM node:22\nRUN x\n', 'FROM node:22\n'],
    [
      'ARG V=22\nFROM node:${V} AS build\nRUN x\nFROM nginx\nCOPY --from=build /a /b\n',
      'ARG V=22\nFROM nginx\n',
    ],
    [
      'FROM --platform=linux/amd64 node AS Base\nFROM base AS next\nFROM next\n',
      'FROM --platform=linux/amd64 node\n',
    ],
    ['FROM node AS node\nFROM node\n', 'FROM node\n'],
    ['FROM golang\nFROM scratch\n', null],
    ['', null],
  ])('of %j is %j', (text, expected) => expect(baseOnly(text)).toBe(expected))
})
