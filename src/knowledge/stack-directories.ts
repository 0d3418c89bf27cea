/** Directories and files that working on a project of a stack leaves beside its sources, and that no image wants. */

export interface Stack {
  /** A file whose presence in a directory shows the stack; `*` only in front. */
  readonly manifest: string
  readonly leaves: readonly string[]
  /** The tools of the stack do not make them by themselves: they are one directory by several names, if any. */
  readonly optional?: true
}

const ENVIRONMENTS = { leaves: ['.venv', 'venv'], optional: true } as const

export const STACKS: readonly Stack[] = [
  { manifest: 'package.json', leaves: ['node_modules'] },
  { manifest: 'composer.json', leaves: ['vendor'] },
  { manifest: 'Cargo.toml', leaves: ['target'] },
  { manifest: 'pom.xml', leaves: ['target'] },
  { manifest: 'build.gradle', leaves: ['build', '.gradle'] },
  { manifest: 'build.gradle.kts', leaves: ['build', '.gradle'] },
  { manifest: '*.csproj', leaves: ['bin', 'obj'] },
  { manifest: '*.fsproj', leaves: ['bin', 'obj'] },
  { manifest: 'mix.exs', leaves: ['_build', 'deps'] },
  { manifest: 'Package.swift', leaves: ['.build'] },
  { manifest: 'uv.lock', leaves: ['.venv'] },
  { manifest: 'pyproject.toml', ...ENVIRONMENTS },
  { manifest: 'Pipfile', ...ENVIRONMENTS },
  { manifest: 'requirements.txt', ...ENVIRONMENTS },
  { manifest: 'manage.py', ...ENVIRONMENTS },
]

/** Whether a path lies in a directory that holds what somebody else wrote: installed packages, bundled third parties. */
export function isForeign(path: string): boolean {
  return /(^|\/)(node_modules|vendor|third_party|\.venv|site-packages)\//.test(path)
}
