import { describe, expect, it } from '@jest/globals'
import { failureOf, review } from './fault-run.ts'
import { expectDecent, runAction } from './run-action.ts'

describe('a run that goes well', () => {
  it('makes few requests, none twice and none for an unchanged blob', async () => {
    const { result, server } = await review(null, 'blob')
    expectDecent(result)
    const paths = server.requests
      .filter(({ method, kind }) => method === 'GET' && kind !== 'list-comments')
      .map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(server.requests.length).toBeLessThanOrEqual(25)
    expect(server.requests.every(({ kind }) => kind !== 'unknown')).toBe(true)
  })

  it('walks a tree that GitHub cuts off', async () => {
    const { result } = await review(null, 'blob', {
      seed: (server) => {
        server.state.truncated = true
      },
    })
    expectDecent(result)
    expect(result.report?.files.map(({ path }) => path)).toEqual(['Dockerfile'])
  })

  it('updates the oldest of several comments of its own, removes the others, and lets people keep theirs', async () => {
    const person = { login: 'someone', type: 'User' }
    const { result, server } = await review(null, 'blob', {
      seed: (server) => {
        for (let id = 1; id <= 120; id++) server.comments.push({ id, body: `comment ${id}`, user: person })
        server.comments.push({ id: 121, body: '<!-- stagewright -->\nquoted', user: person })
        server.comments.push({
          id: 122,
          body: '<!-- stagewright -->\nold',
          user: { login: 'github-actions[bot]', type: 'Bot' },
        })
        server.comments.push({
          id: 123,
          body: '<!-- stagewright -->\ndouble',
          user: { login: 'github-actions[bot]', type: 'Bot' },
        })
      },
    })
    expectDecent(result)
    expect(server.comments).toHaveLength(122)
    expect(server.comments[120]?.body).toBe('<!-- stagewright -->\nquoted')
    expect(server.comments[121]?.body).toContain('### ')
  })
})

describe('what a user can get wrong', () => {
  it.concurrent.each<[string, Record<string, string>, string]>([
    ['an unknown value', { gate: 'newest' }, 'input `gate` is "newest"; valid: new, all, off'],
    ['another', { 'fail-on': 'fatal' }, 'input `fail-on` is "fatal"; valid: error, warning, info, never'],
    ['a path outside', { config: '../secret.yaml' }, 'must be a path inside the repository'],
    ['a configuration that is not there', { config: 'nowhere.yaml' }, 'nowhere.yaml'],
  ])('%s is one sentence that names the way out', async (_, inputs, sentence) => {
    const { result } = await review(null, 'blob', { inputs })
    expectDecent(result)
    expect(result.code).toBe(1)
    expect(failureOf(result)).toContain(sentence)
    expect(result.outputs).toMatchObject({ failed: 'true' })
  })

  it.concurrent.each([
    ['no JSON', '{', 'cannot be read'],
    ['no object', '[]', 'is not a JSON object'],
    ['no pull request', '{}', 'it names no pull request'],
    ['no commit', '{"pull_request":{"number":1,"head":{},"base":{}}}', '`sha` is not a commit'],
    ['no number', '{"pull_request":{}}', 'has no number'],
  ])('an event with %s', async (_, payload, sentence) => {
    const run = { event: 'pull_request', payload, apiUrl: 'http://127.0.0.1:9', token: 'ghs_token' }
    const result = await runAction(run)
    expectDecent(result)
    expect(failureOf(result)).toContain(sentence)
  })
})
