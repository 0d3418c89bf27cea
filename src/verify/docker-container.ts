/** A container of docker. */
import { readFile } from 'node:fs/promises'
import { type Client, envOptions, LABEL, withVariables } from './client.ts'
import { type Container, type RunSpec, StartError, type State } from './engine.ts'
import { at, parseJson } from './json.ts'

const LOGS_MS = 60_000
const STOP_SECONDS = 10

/** Starts an image under a name of its own. Throws StartError when the image is at fault. */
export async function startedContainer(docker: Client, spec: RunSpec, id: string): Promise<Container> {
  await withVariables(docker, spec.variables).ok(
    'create',
    ...['--label', `${LABEL}=${docker.context.run}`, '--name', id],
    // We run the check ourselves, once the program is up; the daemon's own would only add noise to the logs.
    '--no-healthcheck',
    ...['--pids-limit', '4096', '--log-driver', 'json-file', '--log-opt', 'max-size=8m'],
    ...spec.ports.flatMap((port) => ['-p', `127.0.0.1::${port}`]),
    ...envOptions(spec.variables),
    spec.image,
  )
  const started = await docker.always('start', id)
  if (started.code !== 0) throw new StartError(started.stderr.trim())
  return container(docker, id)
}

function container(docker: Client, id: string): Container {
  const { processes, env, signal } = docker.context
  return {
    id,
    state: () => stateOf(docker, id),
    async address(port) {
      const { code, stdout } = await docker.always('port', id, `${port}/tcp`)
      const match = /127\.0\.0\.1:(\d+)/.exec(stdout)
      return code === 0 && match ? Number(match[1]) : null
    },
    uid: () => uidOf(docker, id),
    exec: (argv, timeoutMs) =>
      processes.run(['docker', 'exec', id, ...argv], { env, timeoutMs, signal, keepBytes: 65_536 }),
    async logs() {
      const options = { env, timeoutMs: LOGS_MS, keepBytes: 1 << 20 }
      const { stdout, stderr } = await processes.run(['docker', 'logs', id], options)
      return { stdout, stderr }
    },
    async lastWords() {
      const options = { env, timeoutMs: LOGS_MS, keepBytes: 65_536, signal }
      const latest = await processes.run(['docker', 'logs', '--timestamps', '--tail', '1', id], options)
      return latest.stdout + latest.stderr
    },
    async stop() {
      const began = performance.now()
      await docker.ok('stop', '-t', String(STOP_SECONDS), id)
      const ms = performance.now() - began
      return { exitCode: (await stateOf(docker, id)).exitCode, ms }
    },
    remove: async () => {
      await docker.always('rm', '-f', '-v', id)
    },
  }
}

async function stateOf(docker: Client, id: string): Promise<State> {
  const found = at(parseJson(await docker.ok('container', 'inspect', id)), 0, 'State')
  const running = at(found, 'Running') === true
  const code = at(found, 'ExitCode')
  return { running, exitCode: running || typeof code !== 'number' ? null : code }
}

async function uidOf(docker: Client, id: string): Promise<number | null> {
  const inspected = at(parseJson(await docker.ok('container', 'inspect', id)), 0)
  const pid = at(inspected, 'State', 'Pid')
  if (typeof pid !== 'number' || pid === 0) return null
  const top = await docker.always('top', id, '-eo', 'pid,uid')
  const row = top.stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const uid = top.code === 0 ? row.find(([process]) => process === pid)?.[1] : undefined
  return uid ?? (await uidFromProc(pid, String(at(inspected, 'Id'))))
}

/** Where the engine's host has no `ps`: the kernel knows, if the process is one of this machine's. */
async function uidFromProc(pid: number, id: string): Promise<number | null> {
  try {
    // Behind a virtual machine the same number is some other process: its cgroup tells.
    if (!(await readFile(`/proc/${pid}/cgroup`, 'utf8')).includes(id)) return null
    const match = /^Uid:\s+\d+\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))
    return match ? Number(match[1]) : null
  } catch {
    return null
  }
}
