/** What BuildKit checks of RUN, COPY and ADD before it builds; the image config does not change. */
import type { Span } from '../syntax/source.ts'
import type { AddInstruction, CopyInstruction, Flag, Heredoc, RunInstruction } from '../syntax/tree.ts'
import { transferProblem } from './copy.ts'
import type { Mount } from './model.ts'
import { readMount } from './mount.ts'
import { joinWorkdir, withoutDrive } from './path.ts'
import { quoted } from './problems.ts'
import { notExpanded } from './scope.ts'
import type { View } from './view.ts'

export function checkRun(view: View, { flags, heredocs, command, span }: RunInstruction): void {
  if (command.form === 'exec') {
    if (heredocs.length > 0) view.report(span, 'RUN takes a JSON array or a heredoc, not both.')
    if (command.words.length === 0) view.report(span, 'RUN [] names no program: write one, or drop the line.')
  }
  for (const flag of flags) if (flag.name === 'mount') checkMount(view, flag)
}

function checkMount(view: View, flag: Flag): void {
  const result = readMount(flag, (value) => view.expansion(value))
  if ('problem' in result) {
    const message = `${quoted(flag.value ?? '')} is no mount: ${result.problem}.`
    view.report(flag.span, message, result.suggestion)
    return
  }
  const problem = targetProblem(view, result.mount)
  if (problem !== null) view.report(flag.span, problem)
}

function targetProblem(view: View, mount: Mount): string | null {
  const { type, target } = mount
  if (type === 'secret') return view.os === 'windows' ? windowsSecretProblem(mount) : null
  if (type === 'ssh') return null
  // BuildKit reads the target by the rules of the system it runs on, which is Linux.
  // An image that nobody knows may have a directory to work in.
  const { imageKnown, workdir } = view.config
  if (!imageKnown && workdir === '' && !target.startsWith('/')) return null
  const current = workdir.replaceAll('\\', '/')
  const joined = joinWorkdir(
    '/',
    target.startsWith('/') ? target : `${current}/${target}`.replace(/^\/+/, ''),
    'linux',
  )
  const isRoot = 'path' in joined && joined.path === '/'
  return isRoot ? 'A mount cannot cover the root directory: name a `target` below it.' : null
}

function windowsSecretProblem({ target, env }: Mount): string | null {
  if (target === '') {
    return env === null ? 'A secret needs a `target` on Windows, as in target=C:/secret.' : null
  }
  const path = withoutDrive(target)
  if ('path' in path && path.path.startsWith('/')) return null
  return `${quoted(target)} is no absolute path: on Windows a secret needs one, as in target=C:/secret.`
}

export function checkTransfer(view: View, instruction: CopyInstruction | AddInstruction): void {
  const { keyword, flags, heredocs, destination, span } = instruction
  const find = (name: string) => flags.find((flag) => flag.name === name)
  const value = (name: string) => {
    const flag = find(name)
    return flag?.value ? view.expand(flag.value, flag.span) : ''
  }
  const sources = instruction.sources.map((word) => view.expand(word.text, word.span))
  const problem = transferProblem({
    keyword,
    sources,
    chown: value('chown'),
    chmod: value('chmod'),
    checksum: value('checksum'),
    link: isOn(find('link')) ?? false,
    keepGitDir: isOn(find('keep-git-dir')),
  })
  if (problem !== null) view.report(span, problem)
  for (const heredoc of heredocs) if (heredoc.expand) checkBody(view, heredoc)
  const target = destination ? view.expand(destination.text, destination.span) : ''
  if (view.os === 'windows') for (const path of [...sources, target]) checkDrive(view, path, span)
}

function isOn(flag: Flag | undefined): boolean | null {
  return flag ? flag.value === null || flag.value.toLowerCase() === 'true' : null
}

/** The body of a heredoc is expanded, whatever the escape character of the file. */
function checkBody(view: View, { content, name, span }: Heredoc): void {
  if (!content.includes('$')) return
  const { problem } = view.expansion(content, { escape: '\\', skipQuotes: true })
  if (problem !== null) view.report(span, notExpanded(`<<${name}`, problem))
}

function checkDrive(view: View, path: string, span: Span): void {
  if (/^https?:\/\//.test(path)) return
  const result = withoutDrive(path)
  if ('problem' in result) view.report(span, `${quoted(path)} cannot be copied: ${result.problem}.`)
}
