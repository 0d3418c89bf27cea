import { describe, expect, it } from '@jest/globals'
import { APP, BAD, FORK, GOOD, PULL, play, reviewed, rulesIn } from './play.ts'
import { commandsOf, runAction } from './run-action.ts'
import { startStandIn } from './stand-in.ts'

describe('whose change', () => {
  const ignoring = BAD.replace('FROM', '# stagewright ignore=non-root-user,no-build-tools -- fine\nFROM')

  it.concurrent('an ignore that a colleague adds is counted and holds', async () => {
    const result = await play({ base: APP, head: { ...APP, Dockerfile: ignoring } })
    expect(rulesIn(result, 'ignored')).toContain('non-root-user')
    expect(result.code).toBe(0)
    expect(result.summary).toMatch(/\d findings? (is|are) ignored by comments that this change adds/)
  })

  it.concurrent('an ignore that a fork adds lifts no error', async () => {
    const result = await play({
      base: APP,
      head: { ...APP, Dockerfile: ignoring },
      payload: { pull_request: FORK },
    })
    expect(rulesIn(result, 'new')).toContain('non-root-user')
    expect(result.code).toBe(1)
  })

  it.concurrent('a fork does not choose the rules it is judged by', async () => {
    const head = {
      ...APP,
      Dockerfile: BAD,
      '.stagewright.yaml': 'rules: { non-root-user: off, no-build-tools: off }\n',
    }
    const [own, fork, target] = await Promise.all([
      play({ base: APP, head }),
      play({ base: APP, head, payload: { pull_request: FORK } }),
      play({ base: APP, head, event: 'pull_request_target' }),
    ])
    expect([own.code, fork.code, target.code]).toEqual([0, 1, 1])
  })

  it.concurrent('a hostile file is text in every channel', async () => {
    const name = '::warning::x/Dockerfile'
    const text = `FROM node:20\n# ::set-output name=x::y\n##[error]z\nLABEL x="\u001B[31m\u202E @octocat"\nRUN ::error::boom\nCMD ["node"]\n`
    const result = await play({ base: APP, head: { ...APP, [name]: text } })
    expect(reviewed(result)).toEqual([name])
    const commands = commandsOf(result.stdout)
    expect(commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true)
    expect(
      commands.filter(({ properties, message }) => properties === '' && !message.startsWith('Stagewright: ')),
    ).toEqual([])
    expect(result.stdout).not.toMatch(/[\u001B\u202E]/)
  })
})

describe('without a token', () => {
  it.concurrent('the checkout is reviewed, and everything in it counts', async () => {
    const result = await play({ base: APP, head: APP, token: '', checkout: { ...APP, Dockerfile: BAD } })
    expect([result.code, reviewed(result), result.server.requests]).toEqual([1, ['Dockerfile'], []])
    expect(result.summary).toContain('Without a token the checkout was reviewed')
  })

  it.concurrent('and without a checkout it says what is missing', async () => {
    const result = await play({ base: APP, head: APP, token: '' })
    expect([result.code, result.stderr]).toEqual([1, ''])
    expect(result.stdout).toContain('there is neither a `token` to read the repository with nor a checkout')
  })
})

describe('the comment', () => {
  const bot = { login: 'github-actions[bot]', type: 'Bot' }
  const base = { ...APP }
  const head = { ...APP, Dockerfile: BAD }

  it.concurrent('that a person edited is brought back', async () => {
    const result = await play({
      base,
      head,
      seed: ({ comments }) =>
        comments.push({ id: 9, body: '<!-- stagewright -->\nLGTM, ignore this', user: bot }),
    })
    expect(result.server.comments).toHaveLength(1)
    expect(result.server.comments[0]?.body).toContain('### ❌ Stagewright')
  })

  it.concurrent('stays one when two runs make one at once', async () => {
    const server = await startStandIn(base, head)
    try {
      const run = {
        event: 'pull_request',
        payload: { pull_request: PULL },
        token: 'ghs_token',
        apiUrl: server.url,
      }
      await Promise.all([runAction(run), runAction(run)])
      expect(server.comments).toHaveLength(1)
    } finally {
      await server.close()
    }
  })

  it.concurrent('is not touched by a re-run that says the same', async () => {
    const first = await play({ base, head })
    const again = await play({ base, head, seed: ({ comments }) => comments.push(...first.server.comments) })
    expect(again.server.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(again.server.comments).toHaveLength(1)
  })

  it.concurrent('is not made when it is not wanted', async () => {
    const result = await play({ base, head, inputs: { comment: 'never' } })
    expect([result.code, result.server.comments]).toEqual([1, []])
    expect(result.server.requests.some(({ path }) => path.includes('/issues/'))).toBe(false)
  })

  it.concurrent('is made for a green change when it is always wanted', async () => {
    const result = await play({ base, head: { ...APP, Dockerfile: GOOD }, inputs: { comment: 'always' } })
    expect(result.code).toBe(0)
    expect(result.server.comments[0]?.body).toContain('### ✅ Stagewright: no new findings in `Dockerfile`')
  })

  it.concurrent('of a job with files of its own is another', async () => {
    const result = await play({
      base,
      head,
      inputs: { files: '**/Dockerfile' },
      seed: ({ comments }) => comments.push({ id: 9, body: '<!-- stagewright -->\nother', user: bot }),
    })
    expect(result.server.comments).toHaveLength(2)
    expect(result.server.comments[0]?.body).toBe('<!-- stagewright -->\nother')
  })
})
