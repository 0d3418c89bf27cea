import type { Stage } from '../../src/facts/build.ts'
import { cite, list } from '../../src/facts/cite.ts'
import { citeCommand } from '../../src/facts/commands.ts'
import type { EarlySources, VolatileArg } from '../../src/facts/layers/cache-inputs.ts'
import type { LateDownload } from '../../src/facts/layers/late-downloads.ts'
import type { Report } from '../../src/lint/rule.ts'

export function afterSources(stage: Stage, { copy, installs, fetches }: EarlySources): Report {
  const steps = [
    ...installs.map(({ command, span }) => ({ text: command, span })),
    ...fetches.map((call) => ({ text: citeCommand(call), span: call.span })),
  ]
  const texts = [...new Set(steps.map(({ text }) => cite(text)))]
  const which = texts.length > 2 ? [...texts.slice(0, 1), `${texts.length - 1} more`] : texts
  const what = copy.everything ? 'the whole context' : 'the source'
  const together = copy.manifests.length > 0 ? ' together with the manifests' : ''
  return {
    at: copy.instruction.span,
    stage,
    subject: installs[0]?.manager ?? 'packages',
    message: `Every change of a source file runs ${list(which)} again: ${what} is copied${together} before ${texts.length === 1 ? 'it' : 'them'}.`,
    help: help(installs, fetches.length > 0),
    related: steps.slice(0, 3).map(({ span }) => ({ at: span, label: 'runs again with every change' })),
  }
}

export function afterAll(stage: Stage, { copy, step, row }: LateDownload): Report {
  const what = copy.everything ? 'the whole context' : 'the source'
  return {
    at: copy.instruction.span,
    stage,
    subject: step.name ?? 'build',
    message: `${step.guarded ? 'Where it runs, ' : ''}${cite(citeCommand(step))} ${row.repeats} with every change of a source file: ${what} is copied before it, and nothing fetches them until then.`,
    help: row.help,
    related: [{ at: step.span, label: 'starts from nothing with every change' }],
  }
}

export function afterVolatile(stage: Stage, { name, changes, span, step }: VolatileArg): Report {
  return {
    at: span,
    stage,
    subject: `ARG ${name}`,
    message: `${cite(name)} changes with every ${changes}, and every RUN behind it starts over, ${cite(step.text)} too, which does not use it.`,
    help: `Move \`ARG ${name}\` below the installs, to the first step that uses it.`,
    related: [{ at: step.span, label: 'runs again with every new value' }],
  }
}

function help(installs: EarlySources['installs'], fetches: boolean): string {
  const [install] = installs
  if (!install) return 'Install packages first: they depend on nothing that is copied.'
  const manifests = [...new Set(installs.flatMap((one) => one.manifests))].map(cite)
  const members = installs.some(({ workspaces }) => workspaces) ? ['the package.json of every member'] : []
  const files = list([...manifests, ...members])
  const run = install.first ? ` with ${cite(install.first)}` : ''
  return `Copy ${files} first, install${run}, then copy the rest${fetches ? '; packages of the distribution go before both' : ''}.`
}
