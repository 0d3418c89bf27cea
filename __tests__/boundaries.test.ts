/** Who may import whom: the matrix of the architecture, held against every import of src/ and rules/. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..')

/** Folder -> what its files may import, besides themselves. A trailing `*` takes everything below. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/syntax': [],
  'src/model': ['src/syntax'],
  'src/snapshot.ts': [],
  'src/version.ts': [],
  'src/knowledge': ['src/model/model.ts'],
  'src/context': ['src/snapshot.ts', 'src/knowledge', 'src/model', 'src/syntax'],
  'src/facts': ['src/model', 'src/context', 'src/knowledge', 'src/syntax', 'src/snapshot.ts'],
  'src/config': ['src/syntax/wording.ts', 'src/lint/rule.ts', 'src/propose/proposal.ts'],
  'src/lint': [
    'src/facts',
    'src/model',
    'src/syntax',
    'src/knowledge',
    'src/config/config.ts',
    'src/version.ts',
  ],
  'src/propose': [
    'src/facts',
    'src/model',
    'src/syntax',
    'src/knowledge',
    'src/context',
    'src/snapshot.ts',
    'src/config/config.ts',
  ],
  'src/gate': ['src/lint/finding.ts', 'src/lint/rule.ts', 'src/review.ts'],
  'src/report': [
    'src/gate/judge.ts',
    'src/lint/apply-fixes.ts',
    'src/lint/checklist.ts',
    'src/lint/finding.ts',
    'src/lint/rule.ts',
    'src/model/model.ts',
    'src/propose/proposal.ts',
    'src/review.ts',
    'src/syntax/source.ts',
    'src/syntax/tree.ts',
    'src/verify/verdict.ts',
    'src/version.ts',
  ],
  'src/review.ts': ['src/*'],
  'src/verify': ['src/syntax', 'src/io/process.ts'],
  'src/change': [
    'src/config/files.ts',
    'src/context',
    'src/gate/judge.ts',
    'src/io',
    'src/review.ts',
    'src/snapshot.ts',
  ],
  'src/io': ['src/*'],
  'src/cli': ['src/*', 'rules/index.ts'],
  'src/action': ['src/*', 'rules/index.ts'],
  rules: ['src/lint/rule.ts', 'src/lint/idle-ignores.ts', 'src/facts', 'src/knowledge'],
}

/** Packages and Node modules that only some folders may use; all others may use the pure ones. */
const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/syntax': ['unbash'],
  'src/context': ['smol-toml', 'yaml', 'ignore'],
  'src/config': ['src/syntax/wording.ts', 'zod', 'yaml', 'minimatch'],
  'src/lint': ['zod'],
  'src/report': ['diff', 'zod'],
}
const IMPURE = ['src/io', 'src/cli', 'src/action', 'src/verify']

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(IMPORT)].map(([, type, from, dynamic]) => {
    const to = from ?? dynamic ?? ''
    const resolved = to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), to)) : to
    return { from: file, to: resolved, typeOnly: type !== undefined }
  })
}

function homeOf(file: string): string {
  const home = Object.keys(MAY_IMPORT).find((name) => file === name || file.startsWith(`${name}/`))
  if (home === undefined) throw new Error(`${file} stands in no folder of the architecture`)
  return home
}

function allowed({ from, to }: Import): boolean {
  const home = homeOf(from)
  if (to.startsWith('src/') || to.startsWith('rules/')) {
    if (to.startsWith(`${home}/`)) return true
    return (MAY_IMPORT[home] ?? []).some((name) => {
      if (name.endsWith('/*')) return to.startsWith(name.slice(0, -1))
      return to === name || to.startsWith(`${name}/`)
    })
  }
  if (IMPURE.includes(home)) return true
  return (PURE_PACKAGES[home] ?? []).includes(to) || to === 'node:crypto'
}

describe('boundaries', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('rules')]

  it.each(files)('%s imports only what its folder may', (file) => {
    expect(importsOf(file).filter((each) => !allowed(each))).toEqual([])
  })

  it('lint and propose do not know each other', () => {
    const crossing = files.flatMap(importsOf).filter(({ from, to }) => {
      const homes = [homeOf(from), to.startsWith('src/') ? homeOf(to) : '']
      return homes.includes('src/lint') && homes.includes('src/propose')
    })
    expect(crossing).toEqual([])
  })

  it('no file imports itself, not even through others', () => {
    let ties = files.flatMap(importsOf)
    // Whoever imports nothing that is left, and whom nobody left imports, stands in no circle.
    for (let before = -1; before !== ties.length; ) {
      before = ties.length
      const importing = new Set(ties.map(({ from }) => from))
      const imported = new Set(ties.map(({ to }) => to))
      ties = ties.filter(({ from, to }) => imported.has(from) && importing.has(to))
    }
    expect(ties.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  it('rules look at facts, never at text: no regular expression stands in rules/', () => {
    const offending = sourceFiles('rules').filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8')
      return /[=(,:]\s*\/(?![/*])[^/\n]+\/[dgimsuvy]*[.,;)\s]|new RegExp\(/.test(code)
    })
    expect(offending).toEqual([])
  })
})
