/** What BuildKit makes of a Dockerfile, for a person at a terminal: stages, edges, who runs what as whom where. */
import type { BuildModel, Edge, ImageConfig, Stage } from '../model/model.ts'
import { lineAt, positionAt } from '../syntax/source.ts'
import type { RunInstruction } from '../syntax/tree.ts'
import { baseName } from './inspect.ts'
import type { Palette } from './pretty.ts'
import { visibleLine } from './visible.ts'

/** Characters of a command that are shown. */
const WIDTH = 72

export function inspectPretty(path: string, model: BuildModel, palette: Palette): string {
  const { dockerfile, stages } = model
  const counts = [count(stages.length, 'stage'), count(dockerfile.instructions.length, 'instruction')]
  if (dockerfile.escape !== '\\') counts.push(`escape ${dockerfile.escape}`)
  const parts = [`${palette.bold(visibleLine(path))}  ${palette.dim(counts.join(' · '))}`]
  const globals = model.globalArgs.map(({ name, value }) => (value === null ? name : `${name}=${value}`))
  if (globals.length > 0) parts.push(`  ${palette.dim('build arguments')}  ${visibleLine(globals.join(' '))}`)
  for (const stage of stages) parts.push(stageBlock(model, stage, palette))
  if (model.problems.length > 0) parts.push(problemBlock(model, palette))
  return `${parts.join('\n\n')}\n`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

function stageBlock(model: BuildModel, stage: Stage, palette: Palette): string {
  const { source } = model.dockerfile
  const name = stage.name === null ? '' : ` ${stage.name}`
  const platform = stage.platform === null ? '' : ` on ${stage.platform}`
  const line = `line ${lineAt(source, stage.from.span.start)}`
  const lines = [
    `  ${palette.bold(visibleLine(`${stage.index}${name}`))}  ${visibleLine(`FROM ${baseLabel(stage)}${platform}`)}  ${palette.dim(line)}`,
  ]
  for (const edge of stage.edges) if (edge.via !== 'FROM') lines.push(edgeLine(model, edge, palette))
  lines.push(...runLines(model, stage, palette), ...imageLines(stage.config, palette))
  return lines.join('\n')
}

function baseLabel(stage: Stage): string {
  const { base } = stage
  if (base.kind === 'stage') return `stage ${base.stage.index}${base.stage.name ? ` ${base.stage.name}` : ''}`
  if (base.kind === 'invalid') return `${base.reference || 'nothing'} (no image)`
  return baseName(stage)
}

function edgeLine(model: BuildModel, edge: Edge, palette: Palette): string {
  const line = `line ${lineAt(model.dockerfile.source, edge.span.start)}`
  return `     ${palette.dim('takes from')} ${visibleLine(sourceLabel(edge))}  ${palette.dim(`${edge.via}, ${line}`)}`
}

function sourceLabel({ source }: Edge): string {
  if (source.kind === 'stage')
    return `stage ${source.stage.index}${source.stage.name ? ` ${source.stage.name}` : ''}`
  return source.kind === 'image'
    ? `image ${source.reference}`
    : `${source.reference} (neither stage nor image)`
}

/** Every RUN: whose it is, where it runs, what it does. */
function runLines(model: BuildModel, stage: Stage, palette: Palette): string[] {
  const runs = stage.instructions.filter((instruction) => instruction.keyword === 'RUN')
  const rows = runs.map((run) => {
    const state = stage.states[run.index - stage.from.index - 1]
    return { run, who: `${state?.user || 'root'} in ${state?.workdir ?? '/'}` }
  })
  const width = Math.min(Math.max(0, ...rows.map(({ who }) => who.length)), 40)
  return rows.map(({ run, who }) => {
    const line = `line ${lineAt(model.dockerfile.source, run.span.start)}`
    return `     ${visibleLine(who).padEnd(width)}  ${commandText(run)}  ${palette.dim(line)}`
  })
}

function commandText({ written, command }: RunInstruction): string {
  const whole =
    command.form === 'shell' ? command.script.text : command.words.map(({ text }) => quoted(text)).join(' ')
  const text = visibleLine(whole.replace(/\s+/g, ' ').trim())
  return `${visibleLine(written)} ${text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text}`
}

/** What the image of the stage says of itself. */
function imageLines(config: ImageConfig, palette: Palette): string[] {
  const started = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])]
  const facts = [
    ['image', `user ${config.User || 'root'} · workdir ${config.WorkingDir || '/'}`],
    ['starts', started.map(quoted).join(' ')],
    ['shell', (config.Shell ?? []).map(quoted).join(' ')],
    ['ports', config.ExposedPorts.slice(0, 20).join(' ') + (config.ExposedPorts.length > 20 ? ' …' : '')],
    ['volumes', config.Volumes.join(' ')],
    ['health', healthText(config)],
    ['signal', config.StopSignal],
    ['env', config.Env.filter((entry) => !entry.startsWith('PATH=')).join(' ')],
    ['onbuild', config.OnBuild.join(' ; ')],
  ]
  return facts.flatMap(([name = '', text = '']) =>
    text === '' ? [] : [`     ${palette.dim(name.padEnd(7))} ${shortened(visibleLine(text))}`],
  )
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)
}

function healthText({ Healthcheck: check }: ImageConfig): string {
  if (!check) return ''
  const [kind = '', ...words] = check.Test
  return kind === 'NONE' ? 'none' : words.join(' ')
}

/** One fact may take two lines of a terminal, not a screen. */
function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text
}

function problemBlock({ problems, dockerfile }: BuildModel, palette: Palette): string {
  const lines = problems.map(({ message, suggestion, span }) => {
    const { line, column } = positionAt(dockerfile.source, span.start)
    const hint = suggestion === null ? '' : ` Did you mean ${suggestion}?`
    return `     ${line}:${column}  ${visibleLine(message + hint)}`
  })
  return [`  ${palette.red('BuildKit refuses')}`, ...lines].join('\n')
}
