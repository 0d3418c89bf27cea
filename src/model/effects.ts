/** What each instruction does to the image config (moby/buildkit `dockerfile2llb/convert.go`, dispatch). */
import { parseDuration } from '../syntax/duration.ts'
import type { Span } from '../syntax/source.ts'
import type {
  ArgInstruction,
  Command,
  EnvInstruction,
  ExposeInstruction,
  HealthcheckInstruction,
  Instruction,
  LabelInstruction,
  OnbuildInstruction,
  Pair,
  Word,
} from '../syntax/tree.ts'
import { checkRun, checkTransfer } from './checks.ts'
import { type Config, shellOf, withPorts } from './config.ts'
import type { Healthcheck } from './model.ts'
import { joinWorkdir } from './path.ts'
import { parsePort } from './ports.ts'
import { quoted } from './problems.ts'
import { NOT_VARIABLES } from './scope.ts'
import { isSignal } from './signal.ts'
import { triggerText } from './trigger.ts'
import type { View } from './view.ts'

type Effect = Partial<Config> | null

/** What changes in the config; null when nothing does. */
export function effectOf(view: View, instruction: Instruction): Effect {
  switch (instruction.keyword) {
    case 'ENV':
      return env(view, instruction)
    case 'ARG':
      return arg(view, instruction)
    case 'LABEL':
      return label(view, instruction)
    case 'USER':
      return { user: expanded(view, instruction.value) }
    case 'WORKDIR':
      return workdir(view, instruction.value, instruction.span)
    case 'CMD':
      return { cmd: commandLine(view, instruction.command), hasOwnCmd: true }
    case 'ENTRYPOINT':
      return entrypoint(view, instruction.command)
    case 'SHELL':
      return { shell: texts(instruction.words) }
    case 'HEALTHCHECK':
      return healthcheck(instruction)
    case 'EXPOSE':
      return expose(view, instruction)
    case 'VOLUME':
      return volume(view, instruction.paths)
    case 'STOPSIGNAL':
      return stopSignal(view, instruction.value)
    case 'ONBUILD':
      return onBuild(view, instruction)
    case 'RUN':
      checkRun(view, instruction)
      return null
    case 'COPY':
    case 'ADD':
      checkTransfer(view, instruction)
      return null
    default:
      return null
  }
}

function expanded(view: View, word: Word | null): string {
  return word ? view.expand(word.text, word.span) : ''
}

function texts(words: readonly Word[]): string[] {
  return words.map(({ text }) => text)
}

/** All values of one ENV see the environment before it. */
function env(view: View, { pairs }: EnvInstruction): null {
  const values = pairs.map(({ name, value }) => [expanded(view, name), expanded(view, value)] as const)
  for (const [name, value] of values) view.environment.setEnv(name, value)
  return null
}

/** Each value of one ARG sees those before it. */
function arg(view: View, { pairs }: ArgInstruction): null {
  for (const pair of pairs) {
    const name = pair.name.text
    const value = view.context.args.get(name) ?? defaultOf(view, pair)
    if (value !== undefined && !NOT_VARIABLES.has(name)) view.environment.setArg(name, value)
  }
  return null
}

/** The default of an ARG: its own, else that of the ARG of its name above the first FROM. */
function defaultOf(view: View, { name, value }: Pair): string | undefined {
  return value ? expanded(view, value) : view.context.scope.values.get(name.text)
}

function label(view: View, { pairs }: LabelInstruction): Effect {
  let { labels } = view.config
  for (const { name, value } of pairs) labels = labels.with(expanded(view, name), expanded(view, value))
  return { labels }
}

function workdir(view: View, value: Word | null, span: Span): Effect {
  const next = expanded(view, value)
  const joined = joinWorkdir(view.config.workdir, next, view.os)
  if ('path' in joined) return { workdir: joined.path }
  view.report(span, `WORKDIR cannot be ${quoted(next)}: ${joined.problem}.`)
  return null
}

function commandLine(view: View, command: Command): readonly string[] {
  return command.form === 'exec' ? texts(command.words) : [...shellOf(view.config), command.script.text]
}

/** A CMD of the base was meant for another program, and goes. */
function entrypoint(view: View, command: Command): Effect {
  const words = commandLine(view, command)
  return view.config.hasOwnCmd ? { entrypoint: words } : { entrypoint: words, cmd: null }
}

const NO_HEALTHCHECK: Healthcheck = {
  Test: ['NONE'],
  Interval: 0,
  Timeout: 0,
  StartPeriod: 0,
  StartInterval: 0,
  Retries: 0,
}

function healthcheck({ command, none, flags }: HealthcheckInstruction): Effect {
  if (none) return { healthcheck: NO_HEALTHCHECK }
  if (!command) return null
  const value = (name: string) => flags.find((flag) => flag.name === name)?.value ?? ''
  const duration = (name: string) => Number(parseDuration(value(name)) ?? 0n)
  const test = command.form === 'exec' ? ['CMD', ...texts(command.words)] : ['CMD-SHELL', command.script.text]
  return {
    healthcheck: {
      Test: test,
      Interval: duration('interval'),
      Timeout: duration('timeout'),
      StartPeriod: duration('start-period'),
      StartInterval: duration('start-interval'),
      Retries: Number.parseInt(value('retries'), 10) || 0,
    },
  }
}

function expose(view: View, instruction: ExposeInstruction): Effect {
  let { ports } = view.config
  for (const { text, span } of instruction.ports) {
    for (const word of view.expandWords(text, span)) {
      const port = parsePort(word)
      if ('range' in port) ports = withPorts(ports, port.range)
      else view.report(span, `${quoted(word)} cannot be exposed: ${port.problem}.`)
    }
  }
  return { ports }
}

function volume(view: View, paths: readonly Word[]): Effect {
  let { volumes } = view.config
  for (const word of paths) {
    const path = view.expand(word.text.trim(), word.span)
    if (path !== '') volumes = volumes.with(path, true)
    else view.report(word.span, `The volume ${quoted(word.text)} is empty: name a directory.`)
  }
  return { volumes }
}

function stopSignal(view: View, value: Word | null): Effect {
  const signal = expanded(view, value)
  if (isSignal(signal)) return { stopSignal: signal }
  if (value) {
    view.report(value.span, `${quoted(signal)} is no signal: write a name, as in SIGTERM, or a number.`)
  }
  return null
}

function onBuild(view: View, instruction: OnbuildInstruction): Effect {
  return { onBuild: [...view.config.onBuild, triggerText(view.context.dockerfile, instruction)] }
}
