/** `stagewright inspect [PATH...]`: what BuildKit would make of each Dockerfile, without opinion. */
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { MAX_FILE_BYTES } from '../io/decode.ts'
import { findRoot } from '../io/files.ts'
import { UsageError } from '../io/usage-error.ts'
import { buildModel } from '../model/build.ts'
import type { BuildModel, KnownBase, KnownImage } from '../model/model.ts'
import { inspectJson, type Subject } from '../report/inspect.ts'
import { visibleLine } from '../report/visible.ts'
import { parse } from '../syntax/parse.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { oneOf, readArguments } from './arguments.ts'
import { EXIT, type Terminal } from './terminal.ts'

const FORMATS = ['pretty', 'json'] as const

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  bases: { type: 'string' },
  'stdin-paths': { type: 'boolean', default: false },
} as const

export async function inspect(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('inspect'))
    return EXIT.ok
  }
  const format = oneOf('--format', values.format, FORMATS)
  const knownBase =
    values.bases === undefined ? await builtInBases() : readBases(resolve(terminal.cwd, values.bases))
  const named = values['stdin-paths'] ? [...positionals, ...stdinPaths()] : positionals
  const places = await findPlaces(terminal.cwd, named.length > 0 ? named : values['stdin-paths'] ? [] : ['.'])
  if (places.length === 0) terminal.stderr('stagewright: no Dockerfile found\n')

  const reader = new Reader(terminal, knownBase)
  if (format === 'json') writeJson(reader, places, terminal)
  else await writePretty(reader, places, terminal, values.color)
  return reader.failed ? EXIT.usage : EXIT.ok
}

function writeJson(reader: Reader, places: readonly Place[], terminal: Terminal): void {
  const write = chunked(terminal)
  for (const piece of inspectJson(subjects(reader, places, repositoryPaths(terminal.cwd)))) write(piece)
  write(null)
}

async function writePretty(
  reader: Reader,
  places: readonly Place[],
  terminal: Terminal,
  color: boolean | undefined,
): Promise<void> {
  const { inspectPretty } = await import('../report/inspect-pretty.ts')
  const { default: picocolors } = await import('picocolors')
  const palette = picocolors.createColors(color ?? terminal.color)
  let separator = ''
  for (const { path, model } of subjects(reader, places, shownPaths(terminal.cwd))) {
    terminal.stdout(separator + inspectPretty(path, model, palette))
    separator = '\n\n'
  }
}

/** Reads one file after the other; those that cannot be read are left out. */
function* subjects(
  reader: Reader,
  places: readonly Place[],
  called: (path: string) => string,
): Generator<Subject> {
  for (const place of places) {
    const model = reader.read(place)
    if (model !== null) yield { path: called(place.path), model }
  }
}

/** Gathers small pieces: one write a file costs more than all the reading. */
function chunked(terminal: Terminal): (piece: string | null) => void {
  let pieces: string[] = []
  let length = 0
  return (piece) => {
    if (piece !== null) {
      pieces.push(piece)
      length += piece.length
      if (length < CHUNK) return
    }
    if (length > 0) terminal.stdout(pieces.join(''))
    pieces = []
    length = 0
  }
}

const CHUNK = 1 << 20

interface Place {
  /** Absolute. */
  readonly path: string
  /** Named on the command line, so that failing to read it is a usage error. */
  readonly named: boolean
}

/** Named files as they are, the Dockerfiles below named directories; in order, each once. */
async function findPlaces(cwd: string, named: readonly string[]): Promise<readonly Place[]> {
  const places = new Map<string, Place>()
  for (const name of named) {
    const path = resolve(cwd, name)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      for (const file of await dockerfilesBelow(cwd, path)) places.set(file, { path: file, named: false })
    } else {
      places.set(path, { path, named: true })
    }
  }
  return [...places.values()]
}

async function dockerfilesBelow(cwd: string, directory: string): Promise<readonly string[]> {
  const { select } = await import('../io/repository.ts')
  const { createConfigReader } = await import('../io/config.ts')
  const selections = await select(cwd, [directory], (source) => createConfigReader(source, null).for(''))
  return selections.flatMap(({ root, paths }) => paths.map((path) => join(root, path)))
}

function stdinPaths(): string[] {
  return readFileSync(0, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

/** Reads files and says on stderr why one cannot be. Any bytes will do, NUL included. */
class Reader {
  failed = false
  private readonly terminal: Terminal
  private readonly knownBase: KnownBase
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  constructor(terminal: Terminal, knownBase: KnownBase) {
    this.terminal = terminal
    this.knownBase = knownBase
  }

  read({ path, named }: Place): BuildModel | null {
    try {
      return buildModel(this.parse(path), this.knownBase)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.say(path, error.message)
    }
    this.failed ||= named
    return null
  }

  private parse(path: string): Dockerfile {
    const bytes = bytesOf(path)
    if (bytes.byteLength > MAX_FILE_BYTES)
      throw new Unreadable(`it is larger than ${MAX_FILE_BYTES / 1e6} MB`)
    return parse(this.decoder.decode(bytes))
  }

  private say(path: string, why: string): void {
    this.terminal.stderr(
      `stagewright: ${visibleLine(`${shownPath(this.terminal.cwd, path)} cannot be read: ${why}`)}\n`,
    )
  }
}

class Unreadable extends Error {}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error))
  }
}

/** As the reader would write it: below the working directory from there, elsewhere in full. */
function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path).split(sep).join('/')
  return shown === '' || shown.startsWith('../') ? path : shown
}

function shownPaths(cwd: string): (path: string) => string {
  return (path) => shownPath(cwd, path)
}

/** How paths are called in JSON: relative to their repository, outside of any relative to the working directory. */
function repositoryPaths(cwd: string): (path: string) => string {
  const roots = new Map<string, string>()
  return (path) => {
    const directory = dirname(path)
    const root = roots.get(directory) ?? rootOf(directory, cwd)
    roots.set(directory, root)
    return relative(root, path).split(sep).join('/')
  }
}

function rootOf(directory: string, cwd: string): string {
  const root = findRoot(directory)
  return root === directory && !statSync(join(root, '.git'), { throwIfNoEntry: false }) ? cwd : root
}

async function builtInBases(): Promise<KnownBase> {
  return (await import('../knowledge/images.ts')).knownBase
}

/** A JSON object from references to image configs; what it does not list counts as empty. */
function readBases(path: string): KnownBase {
  let bases: unknown
  try {
    bases = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`--bases ${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof bases !== 'object' || bases === null || Array.isArray(bases)) {
    throw new UsageError(`--bases ${path} must hold a JSON object from image references to image configs`)
  }
  const configs = new Map(Object.entries(bases).map(([reference, config]) => [reference, imageOf(config)]))
  return (reference) => configs.get(reference) ?? null
}

/** An OCI image config, in which ports and volumes are the keys of objects. */
function imageOf(config: KnownImage & { readonly [name: string]: unknown }): KnownImage {
  const { ExposedPorts, Volumes, ...rest } = config
  return { ...rest, ExposedPorts: keysOf(ExposedPorts), Volumes: keysOf(Volumes) }
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
