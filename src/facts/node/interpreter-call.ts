/** What a call of `node`, of a wrapper around it or of a process manager runs, and what it loads before. */
import { normalise } from '../placements.ts'
import type { Invocation } from './package-scripts.ts'

export interface StartedFile {
  /** As written, relative to the work directory or absolute. */
  readonly written: string
  /** Absolute, extension as written. */
  readonly path: string
}

const INTERPRETERS = new Set([
  'node',
  'nodejs',
  'ts-node',
  'ts-node-dev',
  'tsx',
  'nodemon',
  'pm2-runtime',
  'pm2',
  'babel-node',
  'forever',
  'node-dev',
])

/** The file an interpreter is given to run, from `workdir`; null when it is another program, or none is plainly given. */
export function startedFile(main: Invocation, workdir: string): StartedFile | null {
  if (!INTERPRETERS.has(main.name)) return null
  const written = fileArgument(main)
  return written === null ? null : { written, path: normalise(workdir, written) }
}

/** Files that flags name (`-r`, `--import`, `--env-file`), as written: packages are not among them. */
export function preloads(main: Invocation): string[] {
  const files: string[] = []
  for (const [index, arg] of main.args.entries()) {
    const inline = /^(?:-r|--require|--import|--env-file|--loader)=(.+)$/.exec(arg ?? '')?.[1]
    const next = /^(-r|--require|--import|--env-file|--loader)$/.test(arg ?? '') ? main.args[index + 1] : null
    const file = inline ?? next
    if (file && /^[./]/.test(file)) files.push(file)
  }
  return files
}

/** Flags of node and its wrappers that take the next word. */
const VALUED = new Set([
  '-r',
  '--require',
  '--import',
  '--loader',
  '--experimental-loader',
  '-C',
  '--conditions',
  '--env-file',
  '--title',
  '-P',
  '--project',
  '-i',
  '--instances',
  '--name',
  '-n',
  '-w',
  '--watch',
  '--exec',
  '-x',
  '-e',
  '--ext',
  '--env',
  '--config',
])

function fileArgument(main: Invocation): string | null {
  const { args } = main
  let at = main.name === 'pm2' && args[0] === 'start' ? 1 : 0
  for (; at < args.length; at++) {
    const arg = args[at]
    if (arg === null || arg === undefined) return null
    if (main.name === 'node' && /^(-e|-p|--eval|--print)$/.test(arg)) return null
    if (takesNext(main.name, arg)) at++
    else if (!arg.startsWith('-')) return arg
  }
  return null
}

/** `-w` of pm2 is a switch, that of others is not. */
function takesNext(program: string, flag: string): boolean {
  return VALUED.has(flag) && !(flag === '-w' && program.startsWith('pm2'))
}
