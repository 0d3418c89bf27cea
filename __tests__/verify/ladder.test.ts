import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { processPort } from '../../src/io/process.ts'
import type { Bench } from '../../src/verify/bench.ts'
import { copyContext } from '../../src/verify/build-context.ts'
import { limitsFor } from '../../src/verify/limits.ts'
import { type Candidate, compare } from '../../src/verify/verify.ts'
import { type Behaviour, fakeEngine } from './fake-engine.ts'

const ORIGINAL = '# original\nFROM a\n'

function candidate(level: string): Candidate {
  return { level, dockerfile: `# ${level}\nFROM a\n`, dockerignore: null }
}

/** A server on this machine that says 200. */
async function listening(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((_request, response) => response.end('hello'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, close: () => server.close() }
}

describe('the ladder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stagewright-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function climb(
    behaviours: Readonly<Record<string, Behaviour>>,
    levels: readonly string[],
    more: Partial<Bench> = {},
    exhaustive = false,
  ) {
    await mkdir(join(folder, 'source/src'), { recursive: true })
    await writeFile(join(folder, 'source/src/main.js'), '1')
    const engine = fakeEngine(behaviours, (path) => readFileSync(path, 'utf8'))
    const bench: Bench = {
      engine,
      processes: processPort({}),
      limits: { ...limitsFor(60), settleMs: 0, startMs: 100 },
      signal: new AbortController().signal,
      outOfTime: () => false,
      env: {},
      folder,
      run: 'test',
      context: await copyContext(join(folder, 'source'), join(folder, 'context'), 1e6),
      buildArgs: [],
      secrets: [],
      variables: new Map(),
      ports: null,
      path: '/',
      smoke: null,
      depth: 'quick',
      progress: () => {},
      ...more,
    }
    const plan = {
      original: { dockerfile: ORIGINAL, ignore: null },
      candidates: levels.map(candidate),
      exhaustive,
    }
    const outcome = await compare(bench, plan)
    expect([...engine.containers]).toEqual([])
    return {
      outcome,
      engine,
      attempts: outcome.attempts.map(({ level, verdict, reason }) => ({ level, verdict, reason })),
    }
  }

  it('stops at the first candidate that is proven, and says why those before it fell', async () => {
    const { outcome, attempts } = await climb({ '# artifact': { exit: [1] }, '# allow-list': {} }, [
      'artifact',
      'allow-list',
      'workdir',
    ])
    expect(outcome).toMatchObject({
      verdict: 'proven',
      winner: 1,
      untried: ['workdir'],
      reason:
        'as far as that goes: both stay up and were asked nothing, as the original exposes no port (`--port N` asks one)',
    })
    expect(attempts).toEqual([
      { level: 'artifact', verdict: 'failed', reason: 'it ends with code 1, the original stays up' },
      { level: 'allow-list', verdict: 'proven', reason: null },
    ])
  })

  it('builds the original first and nothing else when it does not build', async () => {
    const { outcome, engine } = await climb({ '# original': { broken: 'exit code: 2' } }, ['artifact'])
    expect(outcome).toMatchObject({
      verdict: 'baseline-fails',
      reason: 'the original does not build: exit code: 2',
      untried: ['artifact'],
    })
    expect(engine.built).toEqual(['original'])
  })

  it.each<[string, Behaviour, string]>([
    ['does not start', { startError: 'exec: "x"' }, 'the original does not start: exec: "x"'],
    ['serves nothing', { exit: [1] }, 'the original is to serve port 3000 and ends with code 1'],
  ])('has nothing to compare with when the original %s', async (_name, behaviour, reason) => {
    const { outcome } = await climb({ '# original': behaviour }, ['artifact'], { ports: [3000] })
    expect(outcome).toMatchObject({ verdict: 'baseline-fails', reason })
  })

  it('tells a candidate that does not build', async () => {
    const { outcome } = await climb({ '# artifact': { broken: 'not found' } }, ['artifact'])
    expect(outcome).toMatchObject({ verdict: 'failed', reason: 'it does not build: not found', winner: null })
  })

  it('says nothing about a candidate whose image cannot be had here', async () => {
    const broken = 'failed to solve: x:1: failed to resolve source metadata for x:1: dial tcp: no such host'
    const { outcome, engine } = await climb({ '# artifact': { broken } }, ['artifact'])
    const reason =
      'the image x:1 cannot be had (its registry is not reached), so that nothing was shown for the file or against it'
    expect(outcome).toMatchObject({ verdict: 'unavailable', reason, winner: null })
    expect(outcome.attempts[0]).toMatchObject({ verdict: 'unavailable', reason, checks: [] })
    expect(engine.given).toHaveLength(1)
  })

  it('goes on behind such a candidate, and speaks of what it saw', async () => {
    const behaviours = {
      '# artifact': { broken: 'x:1: pull access denied, repository does not exist' },
      '# workdir': { exit: [1] },
    }
    const lost = await climb(behaviours, ['workdir', 'artifact'])
    expect(lost.outcome).toMatchObject({
      verdict: 'failed',
      reason: 'it ends with code 1, the original stays up',
    })
    const won = await climb(behaviours, ['artifact', 'workdir', 'same-base'])
    expect(won.attempts.map(({ verdict }) => verdict)).toEqual(['unavailable', 'failed', 'proven'])
    expect(won.outcome).toMatchObject({ verdict: 'proven', winner: 2 })
  })

  it('holds an image that does not exist against the candidate that names it', async () => {
    const broken = 'x:1: failed to resolve source metadata for x:1: x:1: not found'
    const { outcome } = await climb({ '# artifact': { broken } }, ['artifact'])
    expect(outcome).toMatchObject({
      verdict: 'failed',
      reason: 'it does not build: the image x:1 cannot be had (its registry answers that there is none)',
    })
  })

  it('keeps the words of the engine where the original lacks its image', async () => {
    const broken = 'x:1: failed to resolve source metadata for x:1: 429 Too Many Requests'
    const { outcome } = await climb({ '# original': { broken } }, ['artifact'])
    expect(outcome).toMatchObject({
      verdict: 'baseline-fails',
      reason: `the original does not build: ${broken}`,
    })
  })

  it('tries once more what fails while running: twice is failed, once is flaky', async () => {
    expect((await climb({ '# artifact': { exit: [1, 1] } }, ['artifact'])).outcome.verdict).toBe('failed')
  })

  it('calls the original flaky when it is', async () => {
    const { outcome } = await climb({ '# original': { exit: [0, 1] }, '# artifact': { exit: [1] } }, [
      'artifact',
    ])
    expect(outcome.verdict).toBe('flaky')
  })

  it('waits for an end that only comes later than the other one', async () => {
    const limits = { ...limitsFor(60), settleMs: 20, startMs: 2000 }
    const slow = { exit: [1], lives: 450 }
    const [slowOriginal, slowCandidate] = [
      await climb({ '# original': slow, '# artifact': { exit: [1] } }, ['artifact'], { limits }),
      await climb({ '# original': { exit: [1] }, '# artifact': slow }, ['artifact'], { limits }),
    ]
    expect([slowOriginal.outcome.verdict, slowCandidate.outcome.verdict]).toEqual(['proven', 'proven'])
  })

  it('compares what a slow original writes before it ends well', async () => {
    const limits = { ...limitsFor(60), settleMs: 20, startMs: 2000 }
    const original = { exit: [0], lives: 450, output: ['total 4'] }
    const verdicts: string[] = []
    for (const output of ['total 4', 'total 5']) {
      const behaviours = { '# original': original, '# artifact': { exit: [0], output: [output] } }
      verdicts.push((await climb(behaviours, ['artifact'], { limits })).outcome.verdict)
    }
    expect(verdicts).toEqual(['proven', 'flaky'])
  })

  it('does not wait for ever for an end', async () => {
    const limits = { ...limitsFor(60), settleMs: 20, startMs: 600 }
    const { outcome } = await climb({ '# original': { exit: [0] } }, ['artifact'], { limits })
    expect(outcome).toMatchObject({
      verdict: 'failed',
      reason: 'it stays up, the original ends with code 0',
    })
  })

  it('does not hold output against a candidate that the original does not repeat', async () => {
    const behaviours = {
      '# original': { exit: [0], output: ['lucky 4', 'lucky 7'] },
      '# artifact': { exit: [0], output: ['lucky 9', 'lucky 1'] },
    }
    expect((await climb(behaviours, ['artifact'])).outcome.verdict).toBe('proven')
  })

  it('proves nothing of a candidate that fails as the original does, for another reason', async () => {
    const original = { exit: [1], complaint: ['DATABASE_URL is not set'] }
    const same = await climb({ '# original': original, '# artifact': original }, ['artifact'])
    expect(same.outcome).toMatchObject({
      verdict: 'proven',
      reason: 'as far as that goes: both end with code 1 at once: DATABASE_URL is not set',
    })
    const other = { exit: [1], complaint: ["Cannot find module './lib'"] }
    const { outcome } = await climb({ '# original': original, '# artifact': other }, ['artifact'])
    expect(outcome).toMatchObject({
      verdict: 'failed',
      reason:
        "both end with code 1, but not with the same words: Cannot find module './lib'; the original: DATABASE_URL is not set",
    })
    const unsteady = { exit: [1], complaint: ['no queue for job 4711', 'no queue for job 4712'] }
    const third = await climb({ '# original': unsteady, '# artifact': other }, ['artifact'])
    expect(third.outcome.verdict).toBe('flaky')
  })

  it('does not hold warnings of a program that ends well against it', async () => {
    const behaviours = {
      '# original': { exit: [0], complaint: ['deprecated: 1'] },
      '# artifact': { exit: [0], complaint: ['deprecated: 2'] },
    }
    expect((await climb(behaviours, ['artifact'])).outcome).toMatchObject({ verdict: 'proven', reason: null })
  })

  it('has nothing to compare with when the original answers on none of its ports', async () => {
    const limits = { ...limitsFor(60), settleMs: 0, startMs: 100 }
    const [taken, free] = await Promise.all([listening(), listening()])
    free.close()
    const ports = [taken.port, free.port]
    const mute = await climb({}, ['artifact'], { limits, ports: [free.port] })
    expect(mute.outcome).toMatchObject({
      verdict: 'baseline-fails',
      reason: `the original answers on none of its ports (${free.port})`,
    })
    const half = await climb({}, ['artifact'], { limits, ports })
    expect(half.outcome).toMatchObject({
      verdict: 'proven',
      reason: `as far as that goes: the original does not answer on port ${free.port} either`,
    })
    const smoke = await climb({}, ['artifact'], {
      limits,
      ports: [free.port],
      smoke: [process.execPath, '-e', ''],
    })
    expect(smoke.outcome.verdict).toBe('proven')
    taken.close()
  })

  it('tries no more candidates than the limit allows', async () => {
    const limits = { ...limitsFor(60), settleMs: 0, candidates: 2 }
    const bad = { broken: 'no' }
    const { outcome } = await climb({ '# a': bad, '# b': bad, '# c': {} }, ['a', 'b', 'c'], { limits })
    expect(outcome).toMatchObject({ verdict: 'failed', untried: ['c'] })
  })

  it('never builds a candidate with a frontend of its own', async () => {
    const { outcome, engine } = await climb({}, ['x\n# syntax=evil/x'])
    expect(outcome.verdict).toBe('proven')
    expect(engine.built).toHaveLength(4)
  })

  it('fails on a program that cannot be started', async () => {
    const { outcome } = await climb({ '# artifact': { startError: 'exec: "x": not found' } }, ['artifact'])
    expect(outcome).toMatchObject({ verdict: 'failed', reason: 'it does not start: exec: "x": not found' })
  })

  it('fails on an image that names no program', async () => {
    const { outcome } = await climb({ '# artifact': { empty: true } }, ['artifact'])
    expect(outcome).toMatchObject({
      verdict: 'failed',
      reason: 'it does not start: the image names no program: it has neither ENTRYPOINT nor CMD',
    })
  })

  it('tries those behind a proven one only when asked to', async () => {
    const bad = { broken: 'no' }
    const { outcome } = await climb({ '# b': bad }, ['a', 'b', 'c'], {}, true)
    expect(outcome).toMatchObject({ verdict: 'proven', winner: 0, untried: [] })
    expect(outcome.attempts.map(({ verdict }) => verdict)).toEqual(['proven', 'failed', 'proven'])
  })

  it('gives both sides the same variables, and tells no value that a program writes', async () => {
    const variables = new Map([['DATABASE_URL', 'postgres://app:hunter22@db']])
    const words = (what: string) => [`${what}: postgres://app:hunter22@db says no to hunter22`]
    const behaviours = {
      '# original': { exit: [1], complaint: words('one') },
      '# artifact': { exit: [1], complaint: words('other') },
    }
    const { outcome, engine } = await climb(behaviours, ['artifact'], { variables })
    expect(engine.given).toEqual([variables, variables, variables, variables])
    expect(outcome.reason).toContain('words: other: *** says no to ***; the original')
    expect(JSON.stringify(outcome)).not.toContain('hunter22')
  })

  it.each([
    ['startError', 'exec of hunter22 failed'],
    ['refused', 'hunter22 is no port'],
  ])('tells no value that an engine repeats: %s', async (kind, words) => {
    const variables = new Map([['PASSWORD', 'hunter22']])
    const climbed = climb({ '# original': { [kind]: words } }, ['artifact'], { variables })
    const told = await climbed.then(({ outcome }) => JSON.stringify(outcome), String)
    expect(told).toContain(words.replace('hunter22', '***'))
    expect(told).not.toContain('hunter22')
  })

  it('keeps what it has when the time is used up', async () => {
    const controller = new AbortController()
    const { outcome } = await climb({ '# a': { exit: [1] } }, ['a', 'b', 'c'], {
      signal: controller.signal,
      outOfTime: () => controller.signal.aborted,
      progress: (text) => {
        if (text.startsWith('candidate-2')) controller.abort()
      },
    })
    expect(outcome).toMatchObject({
      verdict: 'failed',
      reason: 'the time for everything together was used up',
    })
    expect(outcome.attempts.map(({ level }) => level)).toEqual(['a', 'b'])
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(climb({}, ['artifact'], { signal: controller.signal })).rejects.toThrow('interrupted')
  })
})
