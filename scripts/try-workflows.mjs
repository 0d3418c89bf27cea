// Runs the workflows that the documentation tells people to paste, as far as it goes without GitHub: actionlint over
// all of them, and the first of the README under act (go install github.com/nektos/act@v0.2.89) without Docker, against
// a server of our own. What is not installed is skipped, and said.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const PAGES = ['README.md', 'docs/forks.md', 'docs/code-scanning.md', 'docs/shards.md', 'docs/verify.md']
const failures = []

function report(name, ok) {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
  if (!ok) failures.push(name)
}

function installed(tool) {
  const { error } = spawnSync(tool, ['--version'], { stdio: 'ignore' })
  if (error) console.log(`skip ${tool}: not installed`)
  return !error
}

/** The workflows of a page: fences that begin with the path they belong to. */
function workflowsIn(page) {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/```yaml\n(# \.github\/workflows\/[\s\S]*?)```/g)].map(([, workflow]) => workflow)
}

const folder = mkdtempSync(join(tmpdir(), 'stagewright-workflows-'))
try {
  if (installed('actionlint')) lint()
  if (installed('act')) await act(workflowsIn('README.md')[0])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function lint() {
  for (const page of PAGES) {
    for (const [index, workflow] of workflowsIn(page).entries()) {
      const { status, stdout } = spawnSync('actionlint', ['-'], { input: workflow, encoding: 'utf8' })
      if (status !== 0) console.log(stdout)
      report(`actionlint ${page} ${index + 1}`, status === 0)
    }
  }
}

/**
 * With a checkout, which act answers from the folder, and the action of this folder in place of the published one. Steps
 * of other actions, such as uploads, need GitHub.
 */
function localised(text) {
  const workflow = parse(text)
  for (const job of Object.values(workflow.jobs)) {
    const own = job.steps.filter(({ uses }) => uses.startsWith('stagewright/stagewright@'))
    job.steps = [{ uses: 'actions/checkout@v4' }, ...own.map((step) => ({ ...step, uses: './' }))]
  }
  return stringify(workflow)
}

async function act(workflow) {
  const local = localised(workflow)
  for (const path of ['action.yml', 'dist']) cpSync(join(root, path), join(folder, path), { recursive: true })
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  writeFileSync(join(folder, '.github/workflows/dockerfiles.yml'), local)
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' })
  git('init', '-q')
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'x')
  const { url, comments, close } = await serve()
  const [head, base] = ['a', 'b'].map((letter) => letter.repeat(40))
  const of = (sha) => ({ sha, ref: 'x', repo: { full_name: 'acme/shop' } })
  const event = {
    number: 1,
    pull_request: { number: 1, head: of(head), base: of(base) },
    repository: { full_name: 'acme/shop' },
  }
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event))
  const args = [
    'pull_request',
    '-P',
    'ubuntu-latest=-self-hosted',
    '-e',
    'event.json',
    '-s',
    'GITHUB_TOKEN=ghs_token',
    '--env',
    `GITHUB_API_URL=${url}`,
  ]
  const { code, output } = await run('act', args)
  close()
  const red = code !== 0 && /Stagewright: \d+ new/.test(output)
  if (!red || comments.length !== 1) console.log(output)
  report('act: the pasted workflow is red for a bad Dockerfile', red)
  report('act: and comments once', comments.length === 1 && comments[0].includes('### ❌ Stagewright'))
  report('act: and names the patch that it leaves', comments[0]?.includes('`git apply stagewright.patch`'))
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: folder, env: process.env })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** As much of GitHub's API as one run needs: a pull request that adds the example. */
async function serve() {
  const place = 'examples/express-api'
  const names = ['Dockerfile', 'package.json', 'package-lock.json']
  const blobs = new Map()
  const tree = names.map((name) => {
    const content = readFileSync(join(root, place, name))
    const sha = createHash('sha1').update(content).digest('hex')
    blobs.set(sha, content.toString('base64'))
    return { path: `api/${name}`, mode: '100644', type: 'blob', sha, size: content.length }
  })
  const comments = []
  const comment = (_, body) => {
    comments.push(body.body)
    return { id: 1, body: body.body, html_url: 'https://github.com/' }
  }
  const answers = [
    [/^GET .*\/compare\//, () => ({ merge_base_commit: { sha: 'b'.repeat(40) } })],
    [/^GET .*\/git\/trees\/a/, () => ({ tree, truncated: false })],
    [/^GET .*\/git\/trees\//, () => ({ tree: [], truncated: false })],
    [/^GET .*\/git\/blobs\//, (path) => ({ encoding: 'base64', content: blobs.get(path.split('/').at(-1)) })],
    [/^POST .*\/comments$/, comment],
    [/^GET .*\/comments$/, () => []],
    [/^GET .*\/pulls\/1$/, () => ({ head: { sha: 'a'.repeat(40) } })],
  ]
  const answer = (method, path, body) =>
    answers.find(([route]) => route.test(`${method} ${path}`))?.[1](path, body) ?? {}
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const body = answer(request.method, request.url.split('?')[0], text === '' ? null : JSON.parse(text))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${server.address().port}`, comments, close }
}

if (failures.length > 0) process.exit(1)
