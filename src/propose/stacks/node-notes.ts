/** What a Node proposal says beside its text: where it falls short, what to confirm, what may go wrong. */
import type { Level, Rewrite } from '../proposal.ts'
import { allowList } from './node-allow-list.ts'
import { type NodeApp, otherCommand } from './node-app.ts'
import { dockerignoreFor } from './node-ignore.ts'
import { isFrozen, notFrozen } from './node-install.ts'
import { type Shipped, treeOwner } from './node-runtime.ts'
import type { Shape } from './node-shape.ts'
import { startsPrograms } from './node-system.ts'

export function shortfallsOf(app: NodeApp, level: Level, shape: Shape): Rewrite['shortfalls'] {
  const found: { goal: string; because: string }[] = []
  const { prune, lifecycle, base } = app
  if (prune.kind === 'needed') found.push({ goal: 'no development dependencies', because: prune.because })
  if (prune.kind === 'started')
    found.push({ goal: 'no development dependencies', because: startedBy(app, prune) })
  if (shape.inOrder) {
    const script = lifecycle.needsSources
    found.push({
      goal: 'dependencies cached apart from the sources',
      because: script
        ? `npm runs \`${script.command}\` (${script.script}) while it installs, and that reads sources`
        : 'commands before the install work on the sources',
    })
  }
  if (base.notSlimmer) found.push({ goal: 'smallest base', because: base.notSlimmer })
  if (level === 'workdir' && shape.builds) {
    const narrow = allowList(app)
    const because = 'because' in narrow ? narrow.because : 'which files the program opens cannot be told'
    found.push({ goal: 'no sources in the shipped stage', because })
  }
  return found
}

/** The tool that starts the program, and the script of package.json that would do without. */
function startedBy(
  { project }: NodeApp,
  { name, script }: { readonly name: string; readonly script: string | null },
): string {
  const from = script ? ` (script \`${script}\`)` : ''
  const plain = [...project.manifest.scripts].find(([, text]) => /^node [\w./-]+$/.test(text))
  const instead = plain ? `; \`npm run ${plain[0]}\` (\`${plain[1]}\`) would do without` : ''
  return `the program is started by \`${name}\`${from}, one of them${instead}`
}

export function confirmOf(app: NodeApp): string[] {
  const found: string[] = []
  const frozen = isFrozen(app) ? null : notFrozen(app)
  if (!app.project.lock)
    found.push(
      `There is no package-lock.json: every build may install other versions (${app.project.manifest.path}).`,
    )
  else if (frozen !== null) found.push(`\`npm install\` stays, because ${frozen}.`)
  if (app.base.slimmer && startsPrograms(app) && app.sources.missing !== null)
    found.push(
      `No program of \`${app.base.written}\` (git, curl, python3, ...) is called at run time: the sources could not be read to show it.`,
    )
  found.push(...environmentNote(app))
  const other = otherCommand(app.build)
  if (other)
    found.push(
      `${other.saidBy} starts \`${other.name}\` with another command: what that needs must be in the shipped stage too.`,
    )
  return found
}

/** A file of variables that the program loads by itself, and that stays outside from now on. */
export function environmentNote(app: NodeApp): readonly string[] {
  const loader = [...app.sources.packages].find(([name]) => /^dotenv|^@nestjs\/config$/.test(name))
  if (!loader || !dockerignoreFor(app)?.added.includes('.env')) return []
  const [name, { path, line }] = loader
  return [
    `\`${name}\` (${path}:${line}) finds no .env in the image any more: its variables are given when the container starts (\`--env-file .env\`).`,
  ]
}

export function contentsOf(app: NodeApp, copies: readonly Shipped[]): string[] {
  const sources = copies.length === 1 && copies[0]?.path.endsWith('node_modules') ? [app.projectAt] : []
  return [...new Set([...copies.map(({ path }) => path), ...sources])]
}

export function troubleshootingOf(app: NodeApp, level: Level, shape: Shape): Rewrite['troubleshooting'] {
  const found: { symptom: string; cause: string; do: string }[] = []
  if (shape.prunes)
    found.push({
      symptom: 'Error: Cannot find module at start',
      cause: 'a package that runs stands in devDependencies',
      do: 'move it to dependencies in package.json',
    })
  if (level === 'allow-list')
    found.push({
      symptom: 'ENOENT for a file of the project',
      cause: 'the program opens a file that no COPY --from names',
      do: 'add a COPY --from=build for it to the last stage',
    })
  if (treeOwner(app) === null && app.stage.config.User === '')
    found.push({
      symptom: 'EACCES when the program writes',
      cause: `${app.workdir} belongs to root`,
      do: 'give that one directory to the user with chown, above USER',
    })
  return found
}
