/** How a proposal starts the program: as an argument list, and without npm in between where SIGTERM still ends it. */
import { scriptCall } from '../../facts/node/package-scripts.ts'
import { plainWords } from '../../facts/started-program.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'

/** Instructions that get new text, each with the step that says why. */
export type Replaced = ReadonlyMap<Instruction, { readonly line: string; readonly step: Step }>

const MINDS_SIGTERM =
  /\bprocess\s*\.\s*(?:on|once|addListener)\(\s*['"`]SIGTERM['"`]|['"`]SIGTERM['"`][^\n]{0,60}(?:forEach|\bof\b)|\.enableShutdownHooks\(/
const GRACEFUL = new Set(
  'close-with-grace http-terminator @godaddy/terminus stoppable lightship http-graceful-shutdown fastify-graceful-shutdown express-graceful-shutdown graceful-shutdown node-graceful-shutdown exit-hook async-exit-hook'.split(
    ' ',
  ),
)

/**
 * The place that shows that the program ends on SIGTERM: the kernel drops a signal that the first process of a container
 * has no handler for, and npm has one and passes it on (man 7 pid_namespaces).
 */
function stopsItself({ sources }: NodeApp): string | null {
  const library = [...sources.packages].find(([name]) => GRACEFUL.has(name))
  if (library) return `${library[1].path}:${library[1].line}`
  for (const { path, code } of sources.files) {
    const at = code.search(MINDS_SIGTERM)
    if (at !== -1) return `${path}:${code.slice(0, at).split('\n').length}`
  }
  return null
}

/** `CMD npm start` as the program it stands for, where nothing else would change; a shell form as an argument list. */
export function directStart(app: NodeApp, steps: Steps): Replaced {
  const replaced = new Map<Instruction, { line: string; step: Step }>()
  const { started, sources } = app
  const cmd = app.stage.instructions.findLast(({ keyword }) => keyword === 'CMD')
  const hasEntrypoint = app.stage.instructions.some(({ keyword }) => keyword === 'ENTRYPOINT')
  if (cmd?.keyword !== 'CMD' || hasEntrypoint) return replaced
  const stops = stopsItself(app)
  const readsNpm =
    sources.missing !== null ||
    sources.files.some(({ code }) => /\bnpm_(package|lifecycle|config)_?/.test(code))
  const words = plainWords(started.words)
  const called = scriptCall(words[0] ?? '', words.slice(1))?.[0]
  if (started.direct && called && stops !== null && !readsNpm) {
    const script = called === 'start' ? 'start' : `run ${called}`
    const step = steps.of(
      'Start the program itself',
      `\`npm ${script}\` stands for \`${started.direct.join(' ')}\` (${app.project.manifest.path}): it minds SIGTERM itself (${stops}), and gets it without npm in between.`,
      ['exec-form'],
    )
    replaced.set(cmd, { line: `CMD ${exec(started.direct)}`, step })
  } else if (cmd.command.form === 'shell') {
    const list = isPlainNode(app) && !readsNpm ? nodeWords(app) : npmWords(app, words)
    if (list) replaced.set(cmd, { line: `CMD ${exec(list)}`, step: listStep(steps, list[0] ?? '') })
  }
  return replaced
}

function listStep(steps: Steps, name: string): Step {
  const who = name === 'npm' ? 'npm, which hands it on' : 'the program'
  return steps.of(
    'Start without a shell',
    `In shell form /bin/sh stands between, and SIGTERM does not reach ${who}.`,
    ['exec-form'],
  )
}

function nodeWords({ started }: NodeApp): readonly string[] {
  return [started.main?.name ?? 'node', ...(started.main?.texts ?? [])]
}

/** A script that is one program, called in shell form. */
function npmWords({ started }: NodeApp, words: readonly string[]): readonly string[] | null {
  const { main, programs } = started
  const plain = words[0] === 'npm' && scriptCall('npm', words.slice(1))?.length === 1
  return plain && programs.length === 1 && main !== null && !main.args.includes(null) ? words : null
}

function isPlainNode({ started }: NodeApp): boolean {
  const { main, programs } = started
  return (
    main !== null &&
    programs.length === 1 &&
    main.name === 'node' &&
    main.scripts.length === 0 &&
    main.variables.length === 0 &&
    main.wrappers.length === 0 &&
    !main.redirected &&
    main.texts.every((text, index) => text === main.args[index])
  )
}

function exec(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
}
