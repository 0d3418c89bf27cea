/** What `inspect` shows: the shape of its JSON, its page for a person, and nothing that could steer a terminal. */
import { describe, expect, it } from '@jest/globals'
import { buildModel } from '../../src/model/build.ts'
import type { BuildModel } from '../../src/model/model.ts'
import { type InspectedFile, inspectJson } from '../../src/report/inspect.ts'
import { inspectPretty } from '../../src/report/inspect-pretty.ts'
import { parse } from '../../src/syntax/parse.ts'

function model(lines: readonly string[]): BuildModel {
  return buildModel(parse(`${lines.join('\n')}\n`), () => null)
}

function json(lines: readonly string[]): string {
  return [...inspectJson([{ path: 'app/Dockerfile', model: model(lines) }])].join('')
}

function inspected(lines: readonly string[]): InspectedFile {
  const { version, files }: { version: number; files: InspectedFile[] } = JSON.parse(json(lines))
  expect(version).toBe(1)
  const [file] = files
  if (!file) throw new Error('no file')
  return file
}

const plain = (text: string) => text
const NO_COLOUR = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, green: plain }

const FILE = [
  '# syntax=docker/dockerfile:1',
  'ARG NODE=20',
  'FROM --platform=$BUILDPLATFORM node:$NODE AS Build',
  'WORKDIR /app',
  'RUN --mount=type=cache,target=/root/.npm npm ci \\',
  '  && npm run build',
  'FROM nginx',
  'COPY --from=build <<EOF dist /usr/share/nginx/html/',
  'x',
  'EOF',
  'USER nginx',
  'RUN nginx -t',
  'CMD ["nginx", "-g", "daemon off;"]',
  'EXPOSE 80',
]

describe('inspect --format json', () => {
  it('has the parts that the contract names', () => {
    const file = inspected(FILE)
    expect(file).toMatchObject({
      path: 'app/Dockerfile',
      escape: '\\',
      directives: [{ name: 'syntax', value: 'docker/dockerfile:1', line: 1 }],
      problems: [],
    })
    expect(file.instructions[3]).toEqual({
      keyword: 'RUN',
      range: { start: { line: 5, column: 1 }, end: { line: 6, column: 19 } },
      flags: ['--mount=type=cache,target=/root/.npm'],
      heredocs: [],
      heredocRanges: [],
      stage: 0,
    })
    expect(file.instructions[0]?.stage).toBeNull()
    expect(file.instructions[5]).toMatchObject({
      flags: ['--from=build'],
      heredocs: ['EOF'],
      heredocRanges: [{ start: { line: 9, column: 1 }, end: { line: 10, column: 1 } }],
    })
    expect(file.stages).toMatchObject([
      { index: 0, name: 'build', base: 'node:20', line: 3, parents: [], platform: 'linux/amd64' },
      { index: 1, name: null, base: 'nginx', line: 7, parents: [0], platform: null },
    ])
    expect(file.stages[1]?.edges).toEqual([{ via: 'COPY --from', stage: 0, image: null, line: 8 }])
    expect(file.stages[1]?.config).toMatchObject({
      User: 'nginx',
      Cmd: ['nginx', '-g', 'daemon off;'],
      ExposedPorts: ['80/tcp'],
    })
  })

  it('tells what is refused, and whether one stage or the file', () => {
    const { problems, instructions } = inspected(['FROM a', 'USER ${X:?}', 'HELTHCHECK x'])
    expect(problems.map(({ stage, range }) => [stage, range.start.line])).toEqual([
      [0, 2],
      [null, 3],
    ])
    expect(instructions[2]?.keyword).toBe('HELTHCHECK')
  })

  it('is an empty list for no file', () => {
    expect(JSON.parse([...inspectJson([])].join(''))).toEqual({ version: 1, files: [] })
  })

  it('leaves configs out where stages inherit more than anybody reads', () => {
    const lines = Array.from(
      { length: 1_200 },
      (_, i) => `FROM ${i === 0 ? 'a' : `s${i - 1}`} AS s${i}\nENV E${i}=1`,
    )
    const { stages } = inspected(lines)
    expect(stages[10]?.config?.Env).toHaveLength(12)
    expect(stages.at(-1)?.config).toBeNull()
  })

  it('escapes what could steer a terminal', () => {
    const text = json(['FROM a', 'ENV A=\u001b[31m\u009b\u202e\u2066\u200b', 'LABEL l="\u2028"'])
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
    )
    expect(inspected(['FROM a', 'ENV A=\u202ex']).stages[0]?.config?.Env).toContain('A=\u202ex')
  })
})

describe('inspect --format pretty', () => {
  it('says on a page which stages there are, and who runs what as whom where', () => {
    expect(
      inspectPretty('app/Dockerfile', model(FILE), NO_COLOUR),
    ).toBe(`app/Dockerfile  2 stages · 10 instructions

  build arguments  NODE=20

  0 build  FROM node:20 on linux/amd64  line 3
     root in /app  RUN npm ci && npm run build  line 5
     image   user root · workdir /app

  1  FROM nginx  line 7
     takes from stage 0 build  COPY --from, line 8
     nginx in /  RUN nginx -t  line 12
     image   user nginx · workdir /
     starts  nginx -g "daemon off;"
     ports   80/tcp
`)
  })

  it('says what BuildKit refuses', () => {
    const text = inspectPretty('Dockerfile', model(['FROM $BASE', 'FORM x']), NO_COLOUR)
    expect(text).toContain('BuildKit refuses')
    expect(text).toContain('1:6  The base `$BASE` is empty')
    expect(text).toMatch(/2:1 .*Did you mean FROM\?/)
  })

  it('shows controls as what they are', () => {
    const text = inspectPretty(
      'a\u001b[2Jb',
      model(['FROM a\u001b]0;x\u0007', 'RUN echo \u202e\u009b1m']),
      NO_COLOUR,
    )
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(text).toContain('a<U+001B>[2Jb')
  })
})
