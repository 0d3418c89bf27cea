import type { Build } from '../../src/facts/build.ts'
import { cite, list } from '../../src/facts/cite.ts'
import type { ContextCopy } from '../../src/facts/copies.ts'
import { hiddenSources, leaks, sentSecrets, wholeContextCopy } from '../../src/facts/layers/sent-files.ts'
import type { Report, Rule } from '../../src/lint/rule.ts'

export const dockerignore: Rule = {
  id: 'dockerignore',
  summary: 'Keep what no image needs out of the build context',
  category: 'optimization',
  severity: 'warning',
  aliases: ['CopyIgnoredFile'],

  *check(build) {
    const { ignore, root } = build.context
    if (root === null || ignore.text === null || !build.context.list().complete) return
    const file = cite(ignore.path ?? ignore.place ?? '.dockerignore')
    for (const { path, span } of hiddenSources(build)) {
      const message = `${cite(path)} is there, but ${file} keeps it out of the build context: the build stops here.`
      const help = `Add ${cite(`!${path}`)} to ${file}, or copy something else.`
      yield { at: span, stage: null, subject: `hidden ${path}`, message, help }
    }
    const copy = wholeContextCopy(build)
    if (!copy) return
    const place = { at: copy.instruction.span, stage: copy.stage }
    for (const { path, proven, what } of sentSecrets(build)) {
      const message = `${cite(path)} ${what}, is tracked, and is copied with everything else.`
      const known = proven ? ' Whoever can read the repository knows what it holds: replace it.' : ''
      const help = `Add ${cite(path)} to ${file}; a step that needs it mounts it: \`RUN --mount=type=secret\`.${known}`
      yield { ...place, subject: `secret ${path}`, message, help, severity: proven ? 'error' : 'warning' }
    }
    yield* leaking(build, copy, file)
  },
}

function* leaking(build: Build, { instruction, stage }: ContextCopy, file: string): Iterable<Report> {
  const leaked = leaks(build).map(({ path }) => cite(path))
  const missing = build.context.ignore.path === null
  if (leaked.length === 0 && !missing) return
  const what = missing ? 'there is no .dockerignore' : `${file} lets through what no image needs`
  const message = `The whole build context is copied and ${what}: ${consequence(leaked)}.`
  const names = leaked.length === 0 ? 'what the build does not need' : list(leaked)
  const help = missing ? `Make ${file} and put ${names} into it.` : `Add ${names} to ${file}.`
  const severity = leaked.length === 0 ? 'info' : 'warning'
  yield { at: instruction.span, stage, subject: 'context', message, help, severity }
}

function consequence(leaked: readonly string[]): string {
  if (leaked.length === 0) return 'whatever comes to lie there is copied, too'
  const [come, them] = leaked.length === 1 ? ['comes', 'it'] : ['come', 'them']
  const how = leaked.includes(cite('.git'))
    ? 'and every commit makes the layer stale'
    : `as the machine that builds has ${them}`
  return `${list(leaked)} ${come} along, ${how}`
}
