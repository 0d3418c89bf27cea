// CPU time and peak memory of a whole process, read from Linux's /proc while it runs. The same ruler for every peer.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100
const POLL_MS = 10

/** Runs a command with `input` on standard input. Null when it cannot be started, fails, or there is no /proc. */
export function measure(command, args, input = '') {
  return new Promise((resolve) => {
    const started = process.hrtime.bigint()
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] })
    let last = null
    let stdout = ''
    const poll = setInterval(() => {
      last = usage(child.pid) ?? last
    }, POLL_MS)
    child.stdout.on('data', (chunk) => {
      if (stdout.length < 1e6) stdout += chunk
    })
    child.on('error', () => {
      clearInterval(poll)
      resolve(null)
    })
    child.on('close', (code) => {
      clearInterval(poll)
      resolve(
        code === 0 && last && { ...last, wall: Number(process.hrtime.bigint() - started) / 1e9, stdout },
      )
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

function usage(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    if (!peak) return null
    return {
      cpu: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
      peakMiB: Number(peak[1]) / 1024,
    }
  } catch {
    return null
  }
}
