/**
 * The runner of GitHub Actions: its environment in, its commands out. Whatever is printed goes through here, because
 * the runner reads commands from the same stream: a line of a stranger's Dockerfile must never become one.
 */
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import * as core from '@actions/core'
import type { Annotation } from '../report/annotations.ts'
import { visible, visibleLine } from '../report/visible.ts'
import { UsageError } from './usage-error.ts'

/** The payload of the event; empty when the runner gives none. */
export function readPayload(path: string | undefined): Readonly<Record<string, unknown>> {
  if (!path) return {}
  let payload: unknown
  try {
    payload = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`the event at GITHUB_EVENT_PATH cannot be read: ${messageOf(error)}`)
  }
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return { ...payload }
  throw new UsageError('the event at GITHUB_EVENT_PATH is not a JSON object')
}

/** One line of the log. The runner takes `::name::` at the start of a line and `##[name]` anywhere for a command. */
export function log(text: string): void {
  process.stdout.write(`${harmless(text)}\n`)
}

function harmless(text: string): string {
  return visibleLine(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

const COMMANDS = { error: core.error, warning: core.warning, info: core.notice } as const

/** Shows an annotation on its line. */
export function annotate({ severity, path, line, title, message }: Annotation): void {
  COMMANDS[severity](visible(message), {
    file: visibleLine(path),
    startLine: line,
    title: visibleLine(title),
  })
}

export function warn(text: string): void {
  core.warning(visibleLine(text))
}

export function notice(text: string): void {
  core.notice(visibleLine(text))
}

/** Ends the step red, with one sentence. */
export function fail(sentence: string): void {
  core.setFailed(visibleLine(sentence))
}

/** Details that only show when debug logging is on. */
export function debug(text: string): void {
  core.debug(visible(text))
}

/** Without the file of a runner, core would print the value in the old form, a command: there is nobody to read it. */
export function setOutputs(env: NodeJS.ProcessEnv, outputs: Readonly<Record<string, string>>): void {
  if (!env['GITHUB_OUTPUT']) return
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Bytes that are still free in the summary of this step; 0 when the runner takes none. */
export function summaryRoom(env: NodeJS.ProcessEnv, max: number): number {
  const path = env['GITHUB_STEP_SUMMARY']
  if (!path) return 0
  return Math.max(0, max - (statSync(path, { throwIfNoEntry: false })?.size ?? 0))
}

export function appendSummary(env: NodeJS.ProcessEnv, text: string): void {
  const path = env['GITHUB_STEP_SUMMARY']
  if (!path) return
  try {
    appendFileSync(path, text)
  } catch (error) {
    warn(`the summary of the job cannot be written: ${messageOf(error)}`)
  }
}

/** Writes a file of the run and gives its absolute path. `given` is relative to the workspace; null for the default. */
export function writeRunFile(
  env: NodeJS.ProcessEnv,
  given: string | null,
  name: string,
  text: string,
): string {
  const path = given === null ? join(temporary(env), 'stagewright', name) : resolve(workspace(env), given)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${messageOf(error)}`)
  }
  return path
}

/** Reads a file that an input names, relative to the workspace. What is wrong with it is said without its content. */
export function readGivenFile(env: NodeJS.ProcessEnv, given: string, maxBytes: number): string {
  const path = resolve(workspace(env), given)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new UsageError(`there is no file ${given}`)
  if (stat.size > maxBytes) throw new UsageError(`${given} is larger than ${maxBytes / 1e6} MB`)
  return readFileSync(path, 'utf8')
}

export function workspace(env: NodeJS.ProcessEnv): string {
  return env['GITHUB_WORKSPACE'] || process.cwd()
}

function temporary(env: NodeJS.ProcessEnv): string {
  const path = env['RUNNER_TEMP']
  return path && isAbsolute(path) ? path : workspace(env)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
