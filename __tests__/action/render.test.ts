import { describe, expect, it } from '@jest/globals'
import { rendering, TREE, workflowRun } from './fault-run.ts'
import { APP, FORK, play, type Scenario } from './play.ts'
import { HEAD } from './stand-in.ts'

async function render(more: Partial<Scenario> = {}, change = (text: string) => text) {
  const scenario = await rendering()
  const checkout = { 'report.json': change(scenario.checkout?.['report.json'] ?? '') }
  return play({ base: APP, head: TREE, ...scenario, checkout, ...more })
}

describe('the comment for a fork by way of workflow_run', () => {
  it.concurrent('is that of the run which reviewed, and the job is green', async () => {
    const [own, rendered] = await Promise.all([play({ base: APP, head: TREE }), render()])
    expect(rendered.code).toBe(0)
    expect(rendered.server.comments).toHaveLength(1)
    const body = rendered.server.comments[0]?.body ?? ''
    expect(body.replace('/runs/77', '/runs/42')).toBe(own.server.comments[0]?.body)
    expect(rendered.outputs).toMatchObject({ failed: 'true', 'report-file': '' })
    expect(rendered.server.requests.map(({ kind }) => kind)).not.toContain('blob')
  })

  it.concurrent('finds the pull request by its branch where the commit does not tell', async () => {
    const { server } = await render({
      seed: ({ state }) => {
        state.pulls = 'by branch'
      },
    })
    expect(server.comments).toHaveLength(1)
    expect(server.requests.find(({ kind }) => kind === 'branch-pulls')?.path).toContain(
      'head=stranger%3Achange',
    )
  })

  it.concurrent('trusts the number in the event only for this repository', async () => {
    const pull_requests = [
      { number: 9, base: { repo: { id: 2 } } },
      { number: 1, base: { repo: { id: 1 } } },
    ]
    const { server } = await render({ payload: workflowRun({ pull_requests }) })
    expect(server.comments).toHaveLength(1)
    expect(server.requests.map(({ kind }) => kind)).not.toContain('commit-pulls')
  })

  it.concurrent('is not made when nobody is there to be told', async () => {
    const result = await render({
      seed: ({ state }) => {
        state.pulls = 'none'
      },
    })
    expect([result.code, result.server.comments]).toEqual([0, []])
    expect(result.stdout).toContain('No open pull request has aaaaaaa as its head')
  })

  it.concurrent('is not made when the pull request has moved on', async () => {
    const result = await render({
      payload: workflowRun({ pull_requests: [{ number: 1, base: { repo: { id: 1 } } }] }),
      seed: ({ state }) => {
        state.pullHead = 'c'.repeat(40)
      },
    })
    expect([result.code, result.server.comments]).toEqual([0, []])
  })

  it.concurrent.each<[string, (text: string) => string, string]>([
    ['another commit', (text) => text.replaceAll(HEAD, 'd'.repeat(40)), 'the report is about ddddddd'],
    ['no JSON', () => 'root:x:0:0', 'it is not JSON'],
    ['another form', (text) => text.replace('"severity":"error"', '"severity":"<b>"'), 'severity is not as'],
    ['a member too many', (text) => text.replace('{', '{"body":"@everyone",'), 'is not as schema'],
  ])('refuses a report with %s, in one sentence without its content', async (_, change, sentence) => {
    const result = await render({}, change)
    expect([result.code, result.server.comments]).toEqual([1, []])
    expect(result.stdout).toContain(sentence)
    expect(result.stdout).not.toMatch(/root:x|<b>|@everyone/)
  })

  it.concurrent('shows what a hostile report says as text, and links nowhere else', async () => {
    const { server } = await render({}, (text) => {
      const report = JSON.parse(text)
      const finding = report.files[0].findings[0]
      Object.assign(finding, {
        message: '</details> @octocat <script> [x](https://evil.example) `',
        url: 'https://evil.example/rules',
      })
      report.files[0].path = '</summary>@octocat/Dockerfile'
      report.files[0].proposal.diff = 'diff --git a/x b/x\n```\n</details>@octocat'
      return JSON.stringify(report)
    })
    const body = server.comments[0]?.body ?? ''
    expect(body).not.toContain('](https://evil.example')
    expect(body).toMatch(/^`{4}diff$/m)
    // Fences and code spans show text; what is left is read as Markdown.
    const read = body.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '')
    expect(read).not.toMatch(/(?<!\\)<script|<\/summary>@|@octocat/)
    expect(read.split('<details>').length).toBe(read.split('</details>').length)
  })

  it.concurrent('names the file that is not there', async () => {
    const result = await render({ checkout: {} })
    expect([result.code, result.stdout]).toEqual([1, expect.stringContaining('there is no file report.json')])
  })
})

describe('the comment of a proof by way of workflow_run', () => {
  const SEEN = {
    ...{ built: true, failure: null, coldSeconds: 9.5, warmSeconds: 2, touched: 'server.js', layers: 5 },
    ...{
      dependencyLayer: 'holds',
      bytes: 230_000_000,
      uid: 1000,
      running: true,
      exitCode: null,
      health: null,
    },
    ...{ ports: [{ port: 3000, answer: 200 }], stopSeconds: 0.1, toolchains: [], caches: [], secrets: [] },
  }
  const PROOF = {
    ...{ version: 1, path: 'Dockerfile', commit: HEAD, verdict: 'proven', reason: null },
    engine: { name: 'docker', version: '26.1.5' },
    settings: { path: '/', smoke: false, buildArgs: [], secrets: [] },
    original: { ...SEEN, uid: 0, bytes: 1_100_000_000 },
    attempts: [{ level: 'workdir', verdict: 'proven', reason: null, checks: [], seen: SEEN }],
    untried: [],
    checklist: [],
    proposal: { level: 'workdir', dockerfile: 'FROM scratch\n', dockerignore: null },
  }
  const proof = (more: object = {}) => render({}, () => JSON.stringify({ ...PROOF, ...more }))

  it.concurrent('stands beside that of the review, once for each Dockerfile', async () => {
    const { code, outputs, server } = await proof()
    const body = server.comments[0]?.body ?? ''
    expect([code, server.comments.length]).toEqual([0, 1])
    expect(body).toMatch(/^<!-- stagewright proof-[0-9a-f]{8} -->\n#### Proof of `Dockerfile`: proven/)
    expect(body).toContain('| size | 1100 MB | 230 MB (−79 %) |')
    expect(body).toContain('built at `aaaaaaa` · [the run](')
    expect(outputs).toMatchObject({ failed: 'false', 'comment-url': expect.stringMatching(/./) })
  })

  it.concurrent('says that it failed, and is green itself', async () => {
    const { code, outputs, server } = await proof({ verdict: 'failed', reason: 'port 3000 answers nothing' })
    expect([code, outputs['failed']]).toEqual([0, 'true'])
    expect(server.comments[0]?.body).toContain('failed\n\nport 3000 answers nothing.')
  })

  it.concurrent('does not call proven what could not be tried', async () => {
    const reason = 'the image x:1 cannot be had'
    const attempts = [{ level: 'workdir', verdict: 'unavailable', reason, checks: [], seen: null }]
    const { code, outputs, server } = await proof({
      verdict: 'unavailable',
      reason,
      attempts,
      proposal: null,
    })
    expect([code, outputs['failed']]).toEqual([0, 'true'])
    expect(server.comments[0]?.body).toContain('undecided\n\nthe image x:1 cannot be had.')
  })

  it.concurrent.each<[string, object, string]>([
    ['another commit', { commit: 'd'.repeat(40) }, 'the report is about ddddddd'],
    ['a member too many', { body: '@everyone' }, 'is not as `verify --format json` writes it'],
  ])('is refused with %s', async (_, more, sentence) => {
    const { code, stdout, server } = await proof(more)
    expect([code, server.comments]).toEqual([1, []])
    expect(stdout).toContain(sentence)
    expect(stdout).not.toContain('@everyone')
  })

  it.concurrent('is none where there was nothing to prove', async () => {
    const { code, stdout, server } = await render({}, () => '')
    expect([code, server.comments]).toEqual([0, []])
    expect(stdout).toContain('report.json is empty')
  })
})

describe('the comment for a fork by way of pull_request_target', () => {
  it.concurrent('is made without a checkout, and under the configuration of the base', async () => {
    const head = { ...TREE, '.stagewright.yaml': 'rules: { non-root-user: off }\n' }
    const result = await play({
      base: APP,
      head,
      event: 'pull_request_target',
      payload: { pull_request: FORK },
      env: { GITHUB_SHA: 'c'.repeat(40) },
    })
    expect(result.code).toBe(1)
    expect(result.server.comments).toHaveLength(1)
    expect(result.server.comments[0]?.body).toContain('non-root-user')
  })
})
