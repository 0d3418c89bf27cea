/** Directories and files that working on a project of a stack leaves beside its sources, and that no image wants. */

interface Stack {
  /** A file whose presence in a directory shows the stack; `*` only in front. */
  readonly manifest: string
  readonly leaves: readonly string[]
}

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
  { manifest: 'pyproject.toml', leaves: ['.venv'] },
  { manifest: 'poetry.lock', leaves: ['.venv'] },
  { manifest: 'uv.lock', leaves: ['.venv'] },
  { manifest: 'Pipfile', leaves: ['.venv'] },
  { manifest: 'requirements.txt', leaves: ['.venv'] },
  { manifest: 'manage.py', leaves: ['.venv'] },
]
