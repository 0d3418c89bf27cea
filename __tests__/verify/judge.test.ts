import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/verify/judge.ts'
import { sameOutput } from '../../src/verify/judge-run.ts'
import { type Changes, observation, unbuilt } from './observations.ts'

/** `check: status` of everything that is neither a pass nor not applicable, and what it says. */
function verdicts(original: Changes, candidate: Changes, outputStable = true): readonly string[] {
  return judge(observation(original), observation(candidate), { outputStable })
    .filter(({ status }) => status !== 'pass' && status !== 'not-applicable')
    .map(({ check, status, message }) => `${check} ${status}: ${message}`)
}

const ENDED = { running: false, exitCode: 0, ports: [], stop: null }

describe('judging two observations', () => {
  it('finds nothing between equals', () => {
    expect(verdicts({}, {})).toEqual([])
  })

  it('says only that when the candidate does not build', () => {
    const checks = judge(observation(), unbuilt('exit code: 1', 7), { outputStable: true })
    expect(checks).toEqual([
      { check: 'build', status: 'fail', message: 'it does not build at line 7: exit code: 1' },
    ])
  })

  it.each<[string, Changes, Changes, readonly string[]]>([
    [
      'does not start',
      {},
      { run: { startError: 'no such file' } },
      ['start fail: it does not start: no such file'],
    ],
    [
      'neither starts',
      { run: { startError: 'x' } },
      { run: { startError: 'y' } },
      ['start note: it does not start, as the original does not: y'],
    ],
    [
      'falls over',
      {},
      {
        run: {
          ...ENDED,
          exitCode: 1,
          tail: 'a\nCannot find module\n    at errorHandler (/app/x.js:1:2)\nnpm error code 1',
        },
      },
      ['stays-up fail: it ends with code 1, the original stays up: Cannot find module'],
    ],
    ['does not end', { run: ENDED }, {}, ['stays-up fail: it stays up, the original ends with code 0']],
    [
      'another code',
      { run: ENDED },
      { run: { ...ENDED, exitCode: 3 } },
      ['exit-code fail: it ends with code 3, the original with 0'],
    ],
    [
      'both fail at once',
      { run: { ...ENDED, exitCode: 1 } },
      { run: { ...ENDED, exitCode: 1 } },
      ['exit-code note: both end with code 1 at once'],
    ],
    [
      'both fail with the same words from other places',
      {
        run: {
          ...ENDED,
          exitCode: 1,
          output:
            '> shop@1.0.0 start\n> node main.js\n\nError: no DATABASE_URL\n    at main (/app/main.js:3:1)\nnpm error code 1\n',
        },
      },
      { run: { ...ENDED, exitCode: 1, output: 'Error: no DATABASE_URL\n    at main (/srv/main.js:3:1)\n' } },
      ['exit-code note: both end with code 1 at once'],
    ],
    [
      'both fail for different reasons',
      { run: { ...ENDED, exitCode: 1, output: '\nError: no DATABASE_URL\n' } },
      { run: { ...ENDED, exitCode: 1, output: "\nError: Cannot find module './lib'\n" } },
      [
        'exit-code note: both end with code 1 at once',
        "output fail: both end with code 1, but not with the same words: Error: Cannot find module './lib'; the original: Error: no DATABASE_URL",
      ],
    ],
    [
      'another output',
      { run: { ...ENDED, output: 'sum 3\n' } },
      { run: { ...ENDED, output: 'sum 4\n' } },
      ['output fail: it writes something else: "sum 4" where the original writes "sum 3"'],
    ],
    [
      'another status',
      {},
      { run: { ports: [{ port: 3000, answer: 500 }] } },
      ['ports fail: port 3000 answers with 500, in the original with 200'],
    ],
    [
      'no answer',
      {},
      { run: { ports: [] } },
      ['ports fail: port 3000 answers nothing, in the original with 200'],
    ],
    [
      'a mute original',
      { run: { ports: [{ port: 3000, answer: 'none' }] } },
      { run: { ports: [{ port: 3000, answer: 'none' }] } },
      ['ports note: the original does not answer on port 3000 either'],
    ],
    [
      'nobody to ask',
      { run: { ports: [] } },
      { run: { ports: [] } },
      [
        'ports note: both stay up and were asked nothing, as the original exposes no port (`--port N` asks one)',
      ],
    ],
    [
      'no port, but a smoke test',
      { run: { ports: [], smoke: { exitCode: 0, output: '' } } },
      { run: { ports: [], smoke: { exitCode: 0, output: '' } } },
      [],
    ],
    [
      'a mute original beside one that speaks',
      { run: { ports: [{ port: 3000, answer: 'none' }] } },
      {},
      ['ports note: the original does not answer on port 3000'],
    ],
    [
      'an error on both sides',
      { run: { ports: [{ port: 3000, answer: 500 }] } },
      { run: { ports: [{ port: 3000, answer: 500 }] } },
      ['ports note: both answer on port 3000 with 500 (`--path` asks for something else)'],
    ],
    [
      'a page that neither has',
      { run: { ports: [{ port: 3000, answer: 404 }] } },
      { run: { ports: [{ port: 3000, answer: 404 }] } },
      ['ports note: both answer on port 3000 with 404 (`--path` asks for something else)'],
    ],
    [
      'ignores SIGTERM',
      {},
      { run: { stop: { exitCode: 137, seconds: 10 } } },
      ['stop fail: it ignores SIGTERM and has to be killed, the original ends by itself'],
    ],
    ['root where it was not', {}, { run: { uid: 0 } }, ['user fail: it runs as root, the original as 1000']],
    ['root as before', { run: { uid: 0 } }, { run: { uid: 0 } }, ['user shortfall: it runs as root']],
    [
      'the smoke test',
      { run: { smoke: { exitCode: 0, output: '' } } },
      { run: { smoke: { exitCode: 1, output: '/x answers 500' } } },
      ['smoke fail: the smoke test ends with 1: /x answers 500'],
    ],
  ])('while running: %s', (_name, original, candidate, expected) => {
    expect(verdicts(original, candidate)).toEqual(expected)
  })

  const CHECKED = { healthcheck: ['CMD-SHELL', 'curl -f localhost'] }
  const passed = { exitCode: 0, output: '' }
  const failed = { exitCode: 127, output: 'curl: not found' }

  it.each<[string, Changes, Changes, readonly string[]]>([
    [
      'is gone',
      { config: CHECKED, run: { health: passed } },
      {},
      ['health fail: the HEALTHCHECK of the original is gone'],
    ],
    [
      'fails',
      { config: CHECKED, run: { health: passed } },
      { config: CHECKED, run: { health: failed } },
      ['health fail: its health check fails with code 127: curl: not found'],
    ],
    [
      'failed before',
      { config: CHECKED, run: { health: failed } },
      { config: CHECKED, run: { health: failed } },
      ["health note: its health check fails with code 127: curl: not found, as the original's does"],
    ],
    [
      'is new and fails',
      {},
      { config: CHECKED, run: { health: failed } },
      ['health fail: its health check fails with code 127: curl: not found'],
    ],
    ['is switched off in both', { config: { healthcheck: ['NONE'] } }, {}, []],
  ])('a health check that %s', (_name, original, candidate, expected) => {
    expect(verdicts(original, candidate)).toEqual(expected)
  })

  it.each<[string, Changes, Changes, readonly string[]]>([
    ['a lost variable', {}, { config: { env: ['PATH=/usr/bin'] } }, ['config fail: ENV PORT is gone']],
    [
      'a changed variable',
      {},
      { config: { env: ['PATH=/usr/bin', 'PORT=80'] } },
      ['config fail: ENV PORT has another value'],
    ],
    [
      'a variable of the build',
      { config: { env: ['PORT=3000', 'PIP_NO_CACHE_DIR=1'] } },
      {},
      ['config note: ENV PIP_NO_CACHE_DIR is gone'],
    ],
    [
      "a variable of the original's base",
      { base: { env: ['GOLANG_VERSION=1.24'] }, config: { env: ['GOLANG_VERSION=1.24', 'PORT=3000'] } },
      {},
      [],
    ],
    ['a lost port', {}, { config: { exposedPorts: [] } }, ['config fail: EXPOSE 3000/tcp is gone']],
    [
      "a port of the original's base",
      { base: { exposedPorts: ['3000/tcp'] } },
      { config: { exposedPorts: [] } },
      [],
    ],
    ['a lost volume', { config: { volumes: ['/data'] } }, {}, ['config fail: VOLUME /data is gone']],
    [
      'a lost label',
      { config: { labels: { a: 'b' } } },
      {},
      ['config fail: LABEL a is gone or has another value'],
    ],
    [
      'another stop signal',
      { config: { stopSignal: 'SIGQUIT' } },
      {},
      ['config fail: STOPSIGNAL is SIGTERM, was SIGQUIT'],
    ],
    [
      'a stop signal of the new base',
      {},
      { config: { stopSignal: 'SIGQUIT' } },
      ['config note: STOPSIGNAL is SIGQUIT, was SIGTERM'],
    ],
    [
      'another command',
      {},
      { config: { cmd: ['node', 'a b.js'] } },
      ['config note: it starts node "a b.js", the original node server.js'],
    ],
  ])('the config: %s', (_name, original, candidate, expected) => {
    expect(verdicts(original, candidate)).toEqual(expected)
  })

  it.each<[string, Changes, Changes, readonly string[]]>([
    [
      'a new secret',
      {},
      { contents: { secrets: ['/app/.env'] } },
      ['secrets fail: the image holds a secret: /app/.env'],
    ],
    [
      'an old secret',
      { contents: { secrets: ['/app/.env'] } },
      { contents: { secrets: ['/app/.env'] } },
      ['secrets shortfall: the image holds a secret, as the original does: /app/.env'],
    ],
    [
      'a new setuid program',
      {},
      { contents: { setuid: ['/usr/bin/x'] } },
      ['setuid fail: new setuid or setgid programs: /usr/bin/x'],
    ],
    [
      'build tools',
      {},
      { contents: { toolchains: ['/usr/bin/gcc', '/usr/bin/make'] } },
      ['toolchains shortfall: the image carries build tools beyond its base: /usr/bin/gcc, /usr/bin/make'],
    ],
    [
      'a package cache',
      {},
      { contents: { caches: [{ path: '/root/.npm/_cacache', bytes: 12_000_000 }] } },
      ['package-caches shortfall: the image carries package caches: /root/.npm/_cacache (12 MB)'],
    ],
    [
      'growth',
      {},
      { contents: { bytes: 300_000_000 } },
      ['size shortfall: it is larger: 300 MB, the original 200 MB'],
    ],
    ['growth of metadata', {}, { contents: { bytes: 200_000_100 } }, []],
    [
      'dependencies installed again',
      {},
      { build: { dependencyLayer: 'rebuilt' } },
      [
        'dependency-layer shortfall: a change of src/server.js installs the dependencies again; in the original it did not',
      ],
    ],
  ])('the contents: %s', (_name, original, candidate, expected) => {
    expect(verdicts(original, candidate)).toEqual(expected)
  })

  it('does not compare output that differs from run to run', () => {
    const ended = (output: string): Changes => ({ run: { ...ENDED, output } })
    expect(verdicts(ended('lucky number 4'), ended('lucky number 7'), false)).toEqual([])
  })
})

describe('output', () => {
  it.each([
    ['2026-11-21T06:00:00.123Z up', '2027-01-01 07:10:59 up'],
    ['took 12ms', 'took 3.4 s'],
    ['at 0x7ffe12', 'at 0xdead'],
    ['id 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'id 8a2504e0-4f89-11d3-9a0c-0305e82c3399'],
    ['[pid 12] ready  \n', '[pid 4711] ready'],
  ])('is the same: %j and %j', (one, other) => {
    expect(sameOutput(one, other)).toBe(true)
  })

  it.each([
    ['listening on 3000', 'listening on 8080'],
    ['3 rows', '4 rows'],
    ['', 'error'],
    ['npm error Missing script: "start"', 'npm error enoent package.json'],
    ['Error: no DATABASE_URL\n    at /app/main.js:3', 'Error: no REDIS_URL\n    at /app/main.js:3'],
  ])('is not the same: %j and %j', (one, other) => {
    expect(sameOutput(one, other)).toBe(false)
  })
})
