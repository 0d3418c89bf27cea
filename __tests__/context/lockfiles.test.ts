import { describe, expect, it } from '@jest/globals'
import {
  readBunLock,
  readComposerLock,
  readNpmLock,
  readNugetLock,
  readPipfileLock,
} from '../../src/context/lockfiles/json-lock.ts'
import {
  readGemfileLock,
  readGoSum,
  readGradleLock,
  readPnpmLock,
  readYarnLock,
} from '../../src/context/lockfiles/line-lock.ts'
import type { LockReader } from '../../src/context/lockfiles/locked.ts'
import { readCargoLock, readPythonLock } from '../../src/context/lockfiles/toml-lock.ts'
import { loadParsers } from '../../src/io/parsers.ts'

await loadParsers(['a.yaml', 'a.toml'])

const TOML =
  '[[package]]\nname = "Typing_Extensions"\nversion = "4.12"\ndependencies = [\n "a",\n]\n\n[[package]]\nname = "uvicorn"\nversion = "0.30"\nfiles = [\n  "x",\n]\n'
const NPM =
  '{"lockfileVersion":3,"packages":{"":{"name":"shelf"},"node_modules/@a/b":{"version":"1.0.0"},"node_modules/c":{"version":"2.0.0"},"node_modules/c/node_modules/d":{"version":"3.0.0"},"apps/web":{}}}'
const YARN =
  '# yarn lockfile v1\n\n"@a/b@^1.0.0", "@a/b@^1.1.0":\n  version "1.1.0"\n  dependencies:\n    c "^2"\n\nc@^2:\n  version "2.0.0"\n'

const CASES: readonly (readonly [string, LockReader, string, Record<string, string | null>])[] = [
  ['poetry.lock', readPythonLock, TOML, { 'typing-extensions': '4.12', uvicorn: '0.30' }],
  [
    'Cargo.lock',
    readCargoLock,
    TOML.replaceAll('\n', '\r\n'),
    { Typing_Extensions: '4.12', uvicorn: '0.30' },
  ],
  ['package-lock.json', readNpmLock, NPM, { '@a/b': '1.0.0', c: '2.0.0' }],
  ['package-lock.json 1', readNpmLock, '{"dependencies":{"c":{"version":"2.0.0"}}}', { c: '2.0.0' }],
  [
    'composer.lock',
    readComposerLock,
    '{"packages":[{"name":"a/b","version":"v1"}],"packages-dev":[{"name":"c/d","version":"v2"}]}',
    { 'a/b': 'v1', 'c/d': 'v2' },
  ],
  [
    'Pipfile.lock',
    readPipfileLock,
    '{"_meta":{},"default":{"Flask_X":{"version":"==3"}},"develop":{"pytest":{}}}',
    { 'flask-x': '==3', pytest: null },
  ],
  [
    'bun.lock',
    readBunLock,
    '{"lockfileVersion":1,"packages":{"@a/b":["@a/b@1.0.0","",{}],"c":["c@2.0.0",],"c/d":["d@3.0.0"],},}',
    { '@a/b': '1.0.0', c: '2.0.0' },
  ],
  [
    'packages.lock.json',
    readNugetLock,
    '{"version":1,"dependencies":{"net9.0":{"Serilog":{"type":"Direct","resolved":"4.0.0"}}}}',
    { Serilog: '4.0.0' },
  ],
  ['yarn.lock', readYarnLock, YARN, { '@a/b': '1.1.0', c: '2.0.0' }],
  [
    'yarn.lock of Berry',
    readYarnLock,
    '__metadata:\n  version: 8\n\n"c@npm:^2":\n  version: 2.0.0\n  resolution: "c@npm:2.0.0"\n',
    { c: '2.0.0' },
  ],
  [
    'Gemfile.lock',
    readGemfileLock,
    'GEM\n  remote: https://rubygems.org/\n  specs:\n    rails (8.0.1)\n      rack (>= 2)\n    rack (3.1.0)\n\nDEPENDENCIES\n  rails (~> 8)\n',
    { rails: '8.0.1', rack: '3.1.0' },
  ],
  ['go.sum', readGoSum, 'a.b/c v1.0.0 h1:x=\na.b/c v1.0.0/go.mod h1:y=\n', { 'a.b/c': 'v1.0.0' }],
  ['gradle.lockfile', readGradleLock, '# comment\na.b:c:1.0=runtimeClasspath\nempty=\n', { 'a.b:c': '1.0' }],
  [
    'pnpm-lock.yaml',
    readPnpmLock,
    "lockfileVersion: '9.0'\npackages:\n  '@a/b@1.0.0':\n    resolution: {integrity: x}\n  c@2.0.0(d@3.0.0):\n    resolution: {integrity: y}\n  /e@4.0.0:\n    resolution: {integrity: z}\n",
    { '@a/b': '1.0.0', c: '2.0.0', e: '4.0.0' },
  ],
]

describe('a lockfile', () => {
  it.each(CASES)('%s', (_, read, text, packages) => {
    const reading = read(text)
    if (reading.kind !== 'read') throw new Error('it is broken')
    expect(Object.fromEntries(reading.value.packages)).toEqual(packages)
    expect(reading.value.complete).toBe(true)
  })
})

describe('a lockfile that is cut short', () => {
  it('in TOML tells the packages in front of the cut', () => {
    const reading = readPythonLock(TOML.slice(0, -12))
    expect(reading).toMatchObject({ kind: 'read', value: { complete: false } })
    expect(reading.kind === 'read' && [...reading.value.packages.keys()]).toEqual(['typing-extensions'])
  })

  it('in JSON tells the members in front of the cut', () => {
    const reading = readNpmLock(NPM.slice(0, NPM.indexOf('2.0.0') + 3))
    expect(reading).toMatchObject({ kind: 'read', value: { complete: false } })
    expect(reading.kind === 'read' && [...reading.value.packages]).toEqual([['@a/b', '1.0.0']])
  })

  it('in YAML tells the entries in front of the cut', () => {
    const reading = readPnpmLock(
      'packages:\n  a@1.0.0:\n    resolution: {x: y}\n  b@2.0.0:\n    resolution: {x: ',
    )
    expect(reading.kind === 'read' && [...reading.value.packages]).toEqual([['a', '1.0.0']])
    expect(reading).toMatchObject({ value: { complete: false } })
  })

  it('without a whole package is broken', () => {
    expect(readCargoLock('version = 4\n[[package').kind).toBe('broken')
    expect(readComposerLock('{"packages').kind).toBe('broken')
  })
})
