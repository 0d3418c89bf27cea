/** The edge cases of the rules as data: `fixtures/rules/<rule>/<case>/` is a small repository with one Dockerfile. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export const CASES = join(import.meta.dirname, 'fixtures', 'rules')

export function dockerfileIn(files: Readonly<Record<string, string>>): string {
  const found = Object.keys(files).filter(
    (path) => /(^|\/)Dockerfile[^/]*$|\.Dockerfile$/.test(path) && !path.endsWith('.dockerignore'),
  )
  if (found.length !== 1) throw new Error(`a case has one Dockerfile, this one has ${found.length}`)
  return found[0] ?? ''
}

export function filesBelow(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  const visit = (directory: string): void => {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name)
      if (statSync(path).isDirectory()) visit(path)
      else files[relative(folder, path)] = readFileSync(path, 'utf8')
    }
  }
  visit(folder)
  return files
}
