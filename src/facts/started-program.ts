/** What a container of a stage starts, followed through entrypoint scripts, wrappers and package scripts. */
import { type Manifest, readNodeProject } from '../context/node-project.ts'
import type { Stage } from '../model/model.ts'
import type { Instruction } from '../syntax/tree.ts'
import { buildOf, fact } from './build.ts'
import { instructionsOf } from './instructions.ts'
import { lastInstruction } from './lineage.ts'
import { preloads, type StartedFile, startedFile } from './node/interpreter-call.ts'
import { type Invocation, type Opened, openShell, openWords, scriptCall } from './node/package-scripts.ts'
import { isProcessFile, processScripts } from './node/pm2-apps.ts'
import { contextPathOf, normalise } from './placements.ts'

export interface StartedProgram {
  /** The CMD or ENTRYPOINT that says so; null when the base does, or nothing. */
  readonly instruction: Instruction | null
  /** ENTRYPOINT and CMD as one argument list. */
  readonly words: readonly string[]
  /** The same as the author wrote it: without the entrypoint of the base, and without the shell of a shell form. */
  readonly written: string
  /** Every program run at start, in order; the server comes last. */
  readonly programs: readonly Invocation[]
  /** The last one. */
  readonly main: Invocation | null
  /** The file an interpreter is given to run, absolute, as resolved; null when `main` is not such a call. */
  readonly file: StartedFile | null
  /** Files that flags of the interpreter name (`-r`, `--import`, `--env-file`) and process files of pm2, absolute. */
  readonly preloads: readonly string[]
  /** Package scripts on the way to `main`, outermost first. */
  readonly scripts: readonly string[]
  /** `node FILE …` that does the same, when one plain command is all that is behind a package script; else null. */
  readonly direct: readonly string[] | null
  /** An entrypoint script of the build context, by its context path; null when there is none. */
  readonly script: string | null
  /** Why it could not be followed to the end; null when it could. */
  readonly unresolved: string | null
}

export const startedProgram = fact((stage: Stage): StartedProgram => {
  const words = startWords(stage)
  const instruction =
    instructionsOf(stage, 'CMD').at(-1) ?? instructionsOf(stage, 'ENTRYPOINT').at(-1) ?? null
  const manifest = manifestIn(stage)
  // What a base puts in front of CMD is not of the build context.
  const own = lastInstruction(stage, 'ENTRYPOINT') ? words : (stage.config.Cmd ?? [])
  const script = entryScript(stage, own)
  const workdir = normalise('/', stage.config.WorkingDir || '/')
  const opened = script ? openEntry(stage, script, words, manifest) : openWords(words, manifest)
  const programs = opened.invocations.filter((one) => !staysIn(one, workdir))
  const main = programs.at(-1) ?? null
  const files = main ? filesOf(stage, main, workdir) : NO_FILES
  return {
    instruction,
    words,
    written: plainText(own.length > 0 ? own : words),
    programs,
    main,
    ...files,
    scripts: main?.scripts ?? [],
    direct: main ? directCommand(words, opened, main, manifest) : null,
    script: script?.path ?? null,
    unresolved: unresolvedBecause(words, opened) ?? movedBecause(programs) ?? files.unresolved,
  }
})

type Files = Pick<StartedProgram, 'file' | 'preloads' | 'unresolved'>
const NO_FILES: Files = { file: null, preloads: [], unresolved: null }

/** The file that `main` runs and what is loaded with it; those of a process file when pm2 is given one. */
function filesOf(stage: Stage, main: Invocation, workdir: string): Files {
  const file = startedFile(main, workdir)
  const loaded = preloads(main).map((path) => normalise(workdir, path))
  if (!file || !main.name.startsWith('pm2') || !isProcessFile(file.written))
    return { file, preloads: loaded, unresolved: null }
  const path = contextPathOf(stage, file.path)
  const content = path === null ? null : buildOf(stage).context.read(path)
  const scripts = content?.kind === 'text' ? processScripts(file.written, content.text) : null
  if (!scripts)
    return {
      file,
      preloads: loaded,
      unresolved: `which file ${file.written} starts is not plainly said in it`,
    }
  const files = scripts.map((written) => ({ written, path: normalise(workdir, written) }))
  const others = files.slice(1).map((one) => one.path)
  return { file: files[0] ?? file, preloads: [...loaded, file.path, ...others], unresolved: null }
}

/** `cd` to where it is already. */
function staysIn({ name, args }: Invocation, workdir: string): boolean {
  return name === 'cd' && typeof args[0] === 'string' && normalise(workdir, args[0]) === workdir
}

/** Every path behind a `cd` means another file than it seems to. */
function movedBecause(programs: readonly Invocation[]): string | null {
  const moves = programs.find(({ name }) => name === 'cd')
  return moves ? `it starts in another directory than WORKDIR: \`cd ${moves.texts.join(' ')}\`` : null
}

/** The arguments a container starts with: a shell-form ENTRYPOINT takes no CMD. */
function startWords(stage: Stage): readonly string[] {
  const { Entrypoint, Cmd } = stage.config
  const entry = Entrypoint ?? []
  const takesCmd = !instructionsOf(stage, 'ENTRYPOINT').some(({ command }) => command.form === 'shell')
  return takesCmd ? [...entry, ...(Cmd ?? [])] : entry
}

/** The manifest in the work directory a container starts in. */
function manifestIn(stage: Stage): Manifest | null {
  const path = contextPathOf(stage, normalise(stage.config.WorkingDir || '/', 'package.json'))
  if (path === null) return null
  const dir = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const reading = readNodeProject(buildOf(stage).context, dir)
  return reading.kind === 'project' ? reading.project.manifest : null
}

interface EntryScript {
  /** Relative to the context. */
  readonly path: string
  /** Arguments behind it. */
  readonly rest: readonly string[]
}

/** A shell script of the build context in front of the argument list. */
function entryScript(stage: Stage, words: readonly string[]): EntryScript | null {
  let at = 0
  while (/(^|\/)(dumb-init|tini|env|exec|sh|bash|ash|--)$/.test(words[at] ?? '') && words[at + 1] !== '-c')
    at++
  const word = words[at]
  if (word === undefined || (!/\//.test(word) && !/\.(sh|bash)$/.test(word)) || isBuildWrapper(word))
    return null
  const inWorkdir = normalise(stage.config.WorkingDir || '/', word)
  const path = contextPathOf(stage, inWorkdir) ?? contextPathOf(stage, normalise('/usr/local/bin', word))
  return path !== null && !/\.[cm]?[jt]s$/.test(path) ? { path, rest: words.slice(at + 1) } : null
}

/** A script of the repository, and everywhere the same: it is Maven or Gradle of the version that the project names. */
function isBuildWrapper(word: string): boolean {
  return /(^|\/)(mvnw|gradlew)$/.test(word)
}

/** Words of a shell that start nothing. */
const IDLE = new Set(
  'set echo printf export cd true : test [ shift umask exit return local read unset source . trap sleep'.split(
    ' ',
  ),
)

function openEntry(
  stage: Stage,
  script: EntryScript,
  words: readonly string[],
  manifest: Manifest | null,
): Opened {
  const content = buildOf(stage).context.read(script.path)
  if (content.kind !== 'text') return { invocations: [], missing: [], computed: words.join(' ') }
  const opened = openShell(content.text, manifest)
  const body = {
    ...opened,
    invocations: opened.invocations.filter(({ name, redirected }) => redirected || !IDLE.has(name)),
    computed: null,
  }
  const handsOver = /\bexec\s(?:[^\n]{0,500}\s)?"?\$(@|\*|\{@\})"?|^[ \t]*"\$@"/m.test(content.text)
  if (!handsOver) return body
  const rest = openWords(script.rest, manifest)
  return {
    ...rest,
    invocations: [...body.invocations, ...rest.invocations],
    missing: [...body.missing, ...rest.missing],
  }
}

/**
 * A package script may stand for one plain `node FILE`: no other program before or behind it, no variables,
 * no shell syntax. Arguments that the CMD hands on behind `--` would be lost, so there must be none.
 */
function directCommand(
  words: readonly string[],
  opened: Opened,
  main: Invocation,
  manifest: Manifest | null,
): readonly string[] | null {
  const bare = plainWords(words)
  const called = scriptCall(bare[0] ?? '', bare.slice(1))
  const name = called?.[0]
  if (!manifest || !name || called.length !== 1 || bare.includes('--')) return null
  const plain =
    opened.invocations.length === 1 &&
    main.name === 'node' &&
    main.scripts.length > 0 &&
    main.wrappers.length === 0
  if (
    !plain ||
    main.variables.length > 0 ||
    main.within.length > 0 ||
    main.redirected ||
    main.args.includes(null)
  )
    return null
  return ['node', ...main.args.filter((arg): arg is string => arg !== null)]
}

function plainText(words: readonly string[]): string {
  const [shell, flag, text] = words
  return words.length === 3 && text !== undefined && flag === '-c' && shell?.endsWith('sh')
    ? text.trim().replace(/\s+/g, ' ')
    : words.join(' ')
}

/** The words of a start command, those of a shell-form one without shell syntax included. */
export function plainWords(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => word !== 'docker-entrypoint.sh')
  const [shell, flag, text] = bare
  const simple =
    shell?.endsWith('sh') && flag === '-c' && text !== undefined && /^[\w@%+=:,./ -]+$/.test(text)
  return simple ? text.trim().split(/\s+/) : bare
}

function unresolvedBecause(words: readonly string[], opened: Opened): string | null {
  if (words.length === 0) return 'neither CMD nor ENTRYPOINT says what to start'
  if (opened.missing.length > 0) return `package.json has no script \`${opened.missing[0]}\``
  if (opened.computed !== null) return `\`${opened.computed}\` cannot be followed`
  return opened.invocations.length === 0 ? 'nothing is started' : null
}
