/** The .dockerignore of a Node proposal: what is added to the one that is there, or a new one. */
import { joinPath } from '../../context/paths.ts'
import { nodeSteps } from '../../facts/node/steps.ts'
import { type Placement, placements } from '../../facts/placements.ts'
import type { Rewrite } from '../proposal.ts'
import type { NodeApp } from './node-app.ts'

export interface IgnoreChange {
  readonly file: NonNullable<Rewrite['dockerignore']>
  readonly added: readonly string[]
}

/** Null when none is due: nothing copies a directory, or what should stay outside does already. */
export function dockerignoreFor(app: NodeApp): IgnoreChange | null {
  const { context } = app.build
  const { ignore } = context
  const copies = placements(app.stage)
  const path = ignore.path ?? ignore.place
  if (path === null || ignore.text === null || !copies.some((copy) => copiesDirectory(app, copy))) return null
  const added = entries(app).filter((entry) => !covered(app, entry) && !hidesNeeded(copies, entry))
  if (added.length === 0) return null
  const eol = ignore.text.includes('\r\n') ? '\r\n' : '\n'
  const before = ignore.text === '' || ignore.text.endsWith('\n') ? ignore.text : ignore.text + eol
  return {
    file: {
      path,
      text: before + added.map((entry) => entry + eol).join(''),
      before: ignore.path === null ? null : ignore.text,
    },
    added,
  }
}

function copiesDirectory(app: NodeApp, copy: Placement): boolean {
  return copy.sources.some((source) => source === '' || app.build.context.exists(source) === 'directory')
}

/** In the order a reader expects: what is made, what is secret, what is about the repository. */
function entries(app: NodeApp): string[] {
  const { context } = app.build
  const { dir } = app.project
  const listing = context.list()
  const tracked = (path: string) => context.exists(path) === 'file' || context.exists(path) === 'directory'
  const made = [dir === '' ? 'node_modules' : '**/node_modules', 'npm-debug.log*']
  const output =
    app.output && !listing.paths.some((path) => path.startsWith(`${joinPath(dir, app.output?.dir ?? '')}/`))
      ? [joinPath(dir, app.output.dir)]
      : []
  const secrets = keepsEnvironmentFiles(app)
    ? []
    : [
        '.env',
        '.env.*',
        ...(listing.paths.some((path) => /^\.env\.(example|sample|template|dist)$/.test(path))
          ? ['!.env.example', '!.env.sample', '!.env.template', '!.env.dist'].filter((entry) =>
              tracked(entry.slice(1)),
            )
          : []),
      ]
  const about = [
    '.github',
    '.gitlab-ci.yml',
    '.circleci',
    '.vscode',
    '.idea',
    '.husky',
    'coverage',
    'docker-compose.yml',
    'docker-compose.yaml',
    'compose.yml',
    'compose.yaml',
    'docker-compose.dev.yml',
    'docker-compose.prod.yml',
  ].filter((path) => (path === 'coverage' ? measuresCoverage(app) : tracked(path)))
  const own = app.build.path.slice((context.root ?? '') === '' ? 0 : (context.root ?? '').length + 1)
  return [...made, ...output, ...(needsGit(app) ? [] : ['.git']), ...secrets, ...about, own, '.dockerignore']
}

function measuresCoverage({ project }: NodeApp): boolean {
  return ['jest', 'vitest', 'nyc', 'c8'].some((name) => project.manifest.devDependencies.has(name))
}

/** A tracked `.env` that the program may load stays where it is. */
function keepsEnvironmentFiles(app: NodeApp): boolean {
  const tracked = app.build.context
    .list()
    .paths.some((path) => /(^|\/)\.env(\.(?!example|sample|template|dist)[\w.]+)?$/.test(path))
  return tracked
}

/** Something in the build asks git, or scripts do. */
function needsGit(app: NodeApp): boolean {
  const scripts = [...app.project.manifest.scripts.values()].join('\n')
  const calls = nodeSteps(app.stage).some(({ parts }) =>
    parts.some(({ programs }) =>
      programs.some(
        ({ name, texts }) =>
          name === 'git' || texts.some((text) => /\bgit (rev-parse|describe|log)\b/.test(text)),
      ),
    ),
  )
  return calls || /\bgit (rev-parse|describe|log|show)\b|git-rev|gitversion|git-describe/.test(scripts)
}

function covered(app: NodeApp, entry: string): boolean {
  const { ignore } = app.build.context
  if (entry.startsWith('!')) return false
  const probe = entry.replace(/^\*\*\//, '').replace(/\*$/, entry.startsWith('.env') ? 'local' : '')
  return ignore.text !== '' && ignore.ignores(probe)
}

/** Whether an entry would take a file away that some COPY names. */
function hidesNeeded(copies: readonly Placement[], entry: string): boolean {
  if (entry.startsWith('!')) return false
  return copies.some(({ sources }) =>
    sources.some(
      (source) =>
        source !== '' &&
        (source === entry ||
          source.startsWith(`${entry}/`) ||
          (entry.endsWith('*') && source.startsWith(entry.slice(0, -1)))),
    ),
  )
}
