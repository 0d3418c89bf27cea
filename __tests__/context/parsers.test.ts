import { describe, expect, it } from '@jest/globals'
import { formatOf } from '../../src/context/format.ts'
import { parseCutJson, parseJson } from '../../src/context/json.ts'
import { isTooDeep } from '../../src/context/nesting.ts'
import { missingParsers, parseAs } from '../../src/context/parsers.ts'
import { loadParsers } from '../../src/io/parsers.ts'

describe('parsers from outside', () => {
  it('are wanted when a file of their format is, and loaded once', async () => {
    expect(missingParsers(['Dockerfile', 'src/main.ts', 'go.mod'])).toEqual([])
    expect(missingParsers(['compose.yaml', 'a/pom.xml'])).toEqual(['yaml', 'xml'])
    expect(parseAs('toml', 'a = 1')).toBeUndefined()
    await loadParsers(['Cargo.lock', 'app/app.csproj'])
    expect(missingParsers(['Pipfile', 'pom.xml', 'uv.lock', 'x.yml'])).toEqual(['yaml'])
    expect(parseAs('toml', 'a = 1')).toEqual({ a: 1 })
  })

  it.each([
    ['.github/workflows/a.yml', 'yaml'],
    ['pnpm-lock.yaml', 'yaml'],
    ['api/Pipfile', 'toml'],
    ['pyproject.toml', 'toml'],
    ['yarn.lock', null],
    ['Pipfile.lock', null],
    ['Directory.Build.props', 'xml'],
  ])('%s', (path, format) => {
    expect(formatOf(path)).toBe(format)
  })

  it('say nothing of a text that is not of their format', async () => {
    await loadParsers(['a.yaml', 'a.toml', 'pom.xml'])
    expect(parseAs('yaml', 'a: 1\nb: [\n')).toBeUndefined()
    expect(parseAs('toml', 'a = 1\nb = \n')).toBeUndefined()
    expect(parseAs('xml', '<a>\n<b>\n</a>')).toBeUndefined()
    expect(parseJson('{\n "a": 1,\n "b"\n}')).toBeUndefined()
  })
})

describe('nesting', () => {
  it.each([
    ['yaml', '- '.repeat(300), true],
    ['yaml', `${' '.repeat(300)}a: 1`, true],
    ['yaml', '{a: '.repeat(300), true],
    ['yaml', `a: |\n  ${'-'.repeat(300)}\n${' '.repeat(300)}\n`, false],
    ['yaml', `run: ${'[[ -f x ]] && '.repeat(300)}`, false],
    ['xml', '<a>'.repeat(300), true],
    ['xml', `<a>${'<b/><c>1 < 2</c>'.repeat(300)}</a>`, false],
  ] as const)('%s %j', (format, text, deep) => {
    expect(isTooDeep(format, text)).toBe(deep)
  })
})

it.each([
  ['{"a":1,"b":{"c":[1,2', { a: 1, b: { c: [1] } }],
  ['{"a":{"b":"x,}"},"c":"d', { a: { b: 'x,}' } }],
  ['[{"a":1},{"b":', [{ a: 1 }]],
  ['{"a":1}', { a: 1 }],
  ['{"a"', undefined],
  ['', undefined],
])('cut JSON %j', (text, expected) => {
  expect(parseCutJson(text)).toEqual(expected)
})
