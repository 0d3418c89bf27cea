/** Whether a Node program runs without its development dependencies. */
import type { NodeProject } from '../../context/node-project.ts'
import type { StartedProgram } from '../started-program.ts'
import { isDevelopmentTool } from './builtins.ts'
import { type NodeSources, packageName } from './sources.ts'

export type PruneVerdict =
  /** There are none to leave out. */
  | { readonly kind: 'none' }
  /** `basis` says what shows it. */
  | { readonly kind: 'safe'; readonly basis: string }
  /** A development dependency starts the program. */
  | { readonly kind: 'started'; readonly name: string; readonly script: string | null }
  | { readonly kind: 'needed'; readonly because: string }

/** Programs that come in a package of another name. */
export const PACKAGE_OF: ReadonlyMap<string, string> = new Map([
  ['nest', '@nestjs/cli'],
  ['tsc', 'typescript'],
  ['ng', '@angular/cli'],
  ['babel-node', '@babel/node'],
  ['ts-node-dev', 'ts-node-dev'],
  ['tsnd', 'ts-node-dev'],
  ['pm2-runtime', 'pm2'],
  ['sequelize', 'sequelize-cli'],
  ['vue-cli-service', '@vue/cli-service'],
  ['knex', 'knex'],
  ['typeorm', 'typeorm'],
])

export function pruneVerdict(
  project: NodeProject,
  sources: NodeSources,
  started: StartedProgram,
): PruneVerdict {
  if (project.manifest.devDependencies.size === 0) return { kind: 'none' }
  const atStart = startVerdict(project, started)
  if (atStart) return atStart
  if (started.unresolved !== null) return { kind: 'needed', because: started.unresolved }
  if (sources.missing !== null && started.file !== null && sources.lost)
    return { kind: 'needed', because: `what makes ${started.file.written} was not found` }
  if (sources.missing !== null) return byName(project, sources.missing)
  return importVerdict(project, sources)
}

/** A development dependency that starts the program, or is loaded with it. */
function startVerdict(project: NodeProject, started: StartedProgram): PruneVerdict | null {
  for (const program of started.programs) {
    const name = PACKAGE_OF.get(program.name) ?? program.name
    if (isDevOnly(project, name))
      return { kind: 'started', name: program.name, script: program.scripts.at(-1) ?? null }
    const preloaded = preloadedPackages(program.args).find((one) => isDevOnly(project, one))
    if (preloaded !== undefined)
      return { kind: 'needed', because: `\`${preloaded}\`, a development dependency, is loaded at start` }
  }
  return null
}

function importVerdict(project: NodeProject, sources: NodeSources): PruneVerdict {
  for (const [name, at] of sources.packages) {
    const verdict = imported(project, name)
    if (verdict !== null)
      return { kind: 'needed', because: `${at.path}:${at.line} imports \`${name}\`, ${verdict}` }
  }
  return {
    kind: 'safe',
    basis:
      sources.files.length === 1
        ? 'the one source file that runs imports none'
        : `none of the ${sources.files.length} source files that run imports one`,
  }
}

/** Without the sources: every one of them is a tool that no program imports when it runs. */
function byName(project: NodeProject, missing: string): PruneVerdict {
  const doubtful = [...project.manifest.devDependencies.keys()].find(
    (name) => !isDevelopmentTool(name) && isDevOnly(project, name),
  )
  if (doubtful !== undefined)
    return {
      kind: 'needed',
      because: `whether the program imports \`${doubtful}\`, a development dependency, cannot be told: ${missing}`,
    }
  return { kind: 'safe', basis: 'every development dependency is a compiler, a checker or a type definition' }
}

/** Null when the package stays; else what it is. */
function imported(project: NodeProject, name: string): string | null {
  const { manifest, lock } = project
  if (manifest.dependencies.has(name) || manifest.optionalDependencies.has(name)) return null
  const locked = lock?.packages?.get(name)
  if (manifest.devDependencies.has(name)) return locked && !locked.dev ? null : 'a development dependency'
  if (locked) return locked.dev ? 'which only development dependencies bring' : null
  return lock?.packages ? null : 'which package.json does not name'
}

function isDevOnly(project: NodeProject, name: string): boolean {
  const { manifest, lock } = project
  return (
    manifest.devDependencies.has(name) &&
    !manifest.dependencies.has(name) &&
    lock?.packages?.get(name)?.dev !== false
  )
}

function preloadedPackages(args: readonly (string | null)[]): string[] {
  return args.flatMap((arg, index) => {
    const inline = /^(?:-r|--require|--import|--loader)=(.+)$/.exec(arg ?? '')?.[1]
    const value = inline ?? (/^(-r|--require|--import|--loader)$/.test(arg ?? '') ? args[index + 1] : null)
    return value ? (packageName(value) ?? []) : []
  })
}
