import { describe, expect, it } from '@jest/globals'
import { GithubError } from '../../src/io/github/error.ts'
import { createOutageGuard } from '../../src/io/github/outage.ts'
import { createHeadCheck, findPull } from '../../src/io/github/pulls.ts'
import type { Ask } from '../../src/io/github/request.ts'

function asking(answer: (route: string) => unknown): Ask & { readonly asked: string[] } {
  const asked: string[] = []
  const ask = async (_: string, route: string) => {
    asked.push(route)
    return answer(route)
  }
  return Object.assign(ask, { app: true, asked })
}

const SHA = 'a'.repeat(40)

describe('whether a run is current', () => {
  const other = 'b'.repeat(40)

  it.each([
    ['at this commit', SHA, 'identical', true, 1],
    ['at a later push', other, 'ahead', false, 2],
    ['at a push in its place', other, 'diverged', false, 2],
    ['not told of this push yet', other, 'behind', true, 2],
  ])(
    'is told by the head of the pull request, asked for once: %s',
    async (_, sha, status, current, requests) => {
      const ask = asking((route) => (route.includes('/compare/') ? { status } : { head: { sha } }))
      const isCurrent = createHeadCheck(ask, 1, SHA)
      expect([await isCurrent(), await isCurrent()]).toEqual([current, current])
      expect(ask.asked).toHaveLength(requests)
    },
  )

  it('is taken for granted when GitHub does not tell', async () => {
    const ask = asking(() => {
      throw new GithubError('cannot', 403)
    })
    expect(await createHeadCheck(ask, 1, SHA)()).toBe(true)
  })
})

describe('the pull request of a commit', () => {
  const pull = { number: 3, state: 'open', head: { sha: SHA } }

  it.each<[string, readonly unknown[], number | null]>([
    ['open, with that head', [pull], 3],
    ['closed', [{ ...pull, state: 'closed' }], null],
    ['at another commit', [{ ...pull, head: { sha: 'b' } }], null],
    ['none', [], null],
  ])('%s', async (_, pulls, expected) => {
    const ask = asking(() => pulls)
    expect(await findPull(ask, { sha: SHA, branch: 'someone:change' })).toBe(expected)
    expect(ask.asked).toHaveLength(expected === null ? 2 : 1)
  })
})

describe('an outage', () => {
  const failing = (status: number) => async () => {
    throw new GithubError('cannot', status)
  }

  it('stops requests of its kind after six failures in a row, and no others', async () => {
    const guard = createOutageGuard()
    for (let n = 0; n < 6; n++)
      await expect(guard('GET blob', 'read', failing(500))).rejects.toThrow('cannot')
    await expect(guard('GET blob', 'read', async () => 1)).rejects.toThrow('failed 6 times in a row')
    expect(await guard('POST comment', 'comment', async () => 1)).toBe(1)
  })

  it.each([404, 422])('is not what %d says of one thing', async (status) => {
    const guard = createOutageGuard()
    for (let n = 0; n < 9; n++) await expect(guard('GET blob', 'read', failing(status))).rejects.toThrow()
    expect(await guard('GET blob', 'read', async () => 1)).toBe(1)
  })

  it('is over with a success', async () => {
    const guard = createOutageGuard()
    for (let n = 0; n < 12; n++) {
      await expect(guard('GET blob', 'read', failing(500))).rejects.toThrow()
      expect(await guard('GET blob', 'read', async () => 1)).toBe(1)
    }
  })
})
