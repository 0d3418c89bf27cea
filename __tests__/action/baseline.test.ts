/** A baseline in the repository, and a review in parts, as the action sees them. */
import { describe, expect, it } from '@jest/globals'
import { formatBaseline } from '../../src/gate/baseline.ts'
import { BASELINE_PATH } from '../../src/gate/baseline-path.ts'
import { inShard } from '../../src/io/shard.ts'
import { APP, BAD, below, FORK, play, reviewed, rulesIn } from './play.ts'
import type { Result } from './run-action.ts'
import { HEAD, type Tree } from './stand-in.ts'

const WITH_BAD: Tree = { ...APP, Dockerfile: BAD }
const PUSH = { event: 'push', payload: { before: '0'.repeat(40), after: HEAD } }

/** The baseline that sets aside what a run has found. */
function baselineFrom({ report }: Result): string {
  return formatBaseline(
    (report?.files ?? []).flatMap(({ path, findings }) =>
      findings.map((finding) => ({
        path,
        rule: finding.rule,
        fingerprint: (finding as { fingerprint?: string }).fingerprint ?? '',
      })),
    ),
  )
}

const aside = async () => baselineFrom(await play({ base: APP, head: WITH_BAD }))

describe('a baseline', () => {
  it.concurrent('lets a push pass that has nothing to be compared with, and new findings fail', async () => {
    const baseline = await aside()
    const head = { ...WITH_BAD, [BASELINE_PATH]: baseline }
    const [bare, known, worse] = await Promise.all([
      play({ base: APP, head: WITH_BAD, ...PUSH }),
      play({ base: APP, head, ...PUSH }),
      play({ base: APP, head: { ...head, ...below('web', WITH_BAD) }, ...PUSH }),
    ])
    expect([bare.code, known.code, worse.code]).toEqual([1, 0, 1])
    expect(new Set(rulesIn(known, 'known'))).toEqual(new Set(rulesIn(bare, 'new')))
    expect(rulesIn(worse, 'new')).toContain('non-root-user')
  })

  it.concurrent('does not count under gate: all', async () => {
    const head = { ...WITH_BAD, [BASELINE_PATH]: await aside() }
    expect(await play({ base: APP, head, ...PUSH, inputs: { gate: 'all' } })).toMatchObject({ code: 1 })
  })

  it.concurrent('that a colleague adds to holds, and the reader is told', async () => {
    const head = { ...WITH_BAD, [BASELINE_PATH]: await aside() }
    const result = await play({ base: APP, head })
    expect(result.code).toBe(0)
    expect(result.summary).toMatch(/\d+ new findings are set aside by entries that this change adds to/)
  })

  it.concurrent('of a stranger, or where the base has its rights, is that of the base', async () => {
    const baseline = await aside()
    const head = { ...WITH_BAD, [BASELINE_PATH]: baseline }
    const runs = await Promise.all([
      play({ base: APP, head, payload: { pull_request: FORK } }),
      play({ base: APP, head, event: 'pull_request_target' }),
      // What the base has set aside is known, whatever the head says of it.
      play({
        base: { ...APP, [BASELINE_PATH]: baseline },
        head: { ...WITH_BAD, [BASELINE_PATH]: '{' },
        payload: { pull_request: FORK },
      }),
    ])
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 0])
    expect(runs[0]?.summary).not.toContain('set aside by entries')
  })

  it.concurrent('that is damaged fails in one sentence, and can be mended', async () => {
    const baseline = await aside()
    const [damaged, mended] = await Promise.all([
      play({ base: APP, head: { ...WITH_BAD, [BASELINE_PATH]: '{' } }),
      play({ base: { ...APP, [BASELINE_PATH]: '{' }, head: { ...WITH_BAD, [BASELINE_PATH]: baseline } }),
    ])
    expect(damaged.code).toBe(1)
    expect(damaged.stdout).toContain(`::error::Stagewright: ${BASELINE_PATH} is damaged: it is not JSON`)
    expect(mended.code).toBe(0)
  })

  it.concurrent('that has more than there is left is said', async () => {
    const gone = formatBaseline([{ path: 'gone/Dockerfile', rule: 'syntax', fingerprint: 'a'.repeat(20) }])
    const result = await play({ base: APP, head: { ...WITH_BAD, [BASELINE_PATH]: gone } })
    expect(result.summary).toContain('1 of 1 baseline entries is gone: run `stagewright baseline`')
  })
})

describe('a shard', () => {
  const services = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) => Object.entries(below(name, WITH_BAD))),
  )

  it.concurrent('reviews its part, says so in the report and keeps a comment of its own', async () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}/Dockerfile`)
    const runs = await Promise.all(
      [1, 2].map((index) => play({ base: {}, head: services, inputs: { shard: `${index}/2` } })),
    )
    expect(runs.map(reviewed)).toEqual(
      [1, 2].map((index) => paths.filter((path) => inShard(path, { index, total: 2 }))),
    )
    expect(runs.map(({ report }) => (report as { shard?: unknown } | null)?.shard)).toEqual([
      { index: 1, total: 2 },
      { index: 2, total: 2 },
    ])
    const marks = runs.map(({ server }) => server.comments[0]?.body.split('\n')[0])
    expect(new Set([...marks, '<!-- stagewright -->']).size).toBe(3)
  })

  it.concurrent('that is none is answered with how it is written', async () => {
    const { code, stdout } = await play({ base: {}, head: services, inputs: { shard: '3/2' } })
    expect(code).toBe(1)
    expect(stdout).toContain('input `shard` takes I/N, such as 1/4')
  })
})
