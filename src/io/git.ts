/** A repository on disk as git knows it: argument vectors, never a shell, and nothing is written. */
import { processPort, publicEnv } from './process.ts'
import { UsageError } from './usage-error.ts'

export interface Git {
  /** What git prints, as it is; null when it exits with a code of its own. */
  bytes(...args: readonly string[]): Promise<Buffer | null>
  /** The same as text, without the line end. */
  line(...args: readonly string[]): Promise<string | null>
  /** What git said when it last exited with a code of its own, in one line. */
  complaint(): string
}

const TIMEOUT_MS = 120_000
/** A tree of a million files is about 100 MB. */
const MAX_BYTES = 512 << 20

/** Settings of a repository that would start programs or change what is printed. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.relative=false']

/** A hook of git sets these, for the repository it runs in. */
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']

export async function openGit(root: string, env: NodeJS.ProcessEnv): Promise<Git> {
  const own = Object.entries(publicEnv(env, [])).filter(([name]) => !FOREIGN.includes(name))
  const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  const options = {
    env: { ...Object.fromEntries(own), ...quiet },
    cwd: root,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
  }
  const port = processPort(options.env)
  const git = await port.which('git')
  if (git === null) throw new UsageError('--base needs git, and there is none on PATH')

  let complaint = ''
  const bytes: Git['bytes'] = async (...args) => {
    const { value, finished } = await port.pipe([git, ...SAFE, ...args], options, collect)
    if (finished.code === null)
      throw new UsageError(`git ${args[0]} did not end: ${finished.stopped ?? finished.stderr.trim()}`)
    if (finished.code === 0) return value
    complaint = /^(?:fatal: )?(.*)/.exec(finished.stderr)?.[1] ?? ''
    return null
  }
  return {
    bytes,
    line: async (...args) => (await bytes(...args))?.toString('utf8').trimEnd() ?? null,
    complaint: () => complaint,
  }
}

async function collect(stdout: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stdout) chunks.push(chunk)
  return Buffer.concat(chunks)
}
