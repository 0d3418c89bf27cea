/** What the rule harnesses share: a Dockerfile and the files beside it in, findings out. */
import { rules } from '../rules/index.ts'
import { createContext } from '../src/context/create.ts'
import { type Build, createBuild } from '../src/facts/build.ts'
import { loadParsers } from '../src/io/parsers.ts'
import { knownBase } from '../src/knowledge/images.ts'
import type { Finding } from '../src/lint/finding.ts'
import { type LintSettings, lint } from '../src/lint/lint.ts'
import type { Rule } from '../src/lint/rule.ts'
import { buildModel } from '../src/model/build.ts'
import { type Content, createSnapshot, type Snapshot } from '../src/snapshot.ts'
import { parse } from '../src/syntax/parse.ts'

await loadParsers(['a.yaml', 'a.toml', 'pom.xml'])

export const DEFAULTS: LintSettings = {
  preset: 'recommended',
  rules: {},
  ignores: { 'require-reason': false, 'allow-inline': true },
}

/** The defaults, with the rules that are off by default asked for. */
export function asking(checked: readonly Rule[]): LintSettings {
  const off = checked.filter(({ severity }) => severity === 'off')
  return { ...DEFAULTS, rules: Object.fromEntries(off.map(({ id }) => [id, { severity: 'info' as const }])) }
}

/** A build, and the same with another text for its Dockerfile. */
export interface Subject {
  readonly build: Build
  again(text: string): Build
}

/** A build over a repository that consists of these files and nothing else. */
export function buildFrom(files: Readonly<Record<string, string>>, path = 'Dockerfile'): Build {
  return subjectFrom(files, path).build
}

export function subjectFrom(files: Readonly<Record<string, string>>, path = 'Dockerfile'): Subject {
  const again = (text: string) => buildOver(snapshotOf({ ...files, [path]: text }, true), path, text)
  return { build: again(files[path] ?? ''), again }
}

/** A Dockerfile of whose repository nothing is known. */
export function lone(dockerfile: string): Subject {
  const again = (text: string) => buildOver(snapshotOf({ Dockerfile: text }, false), 'Dockerfile', text)
  return { build: again(dockerfile), again }
}

function snapshotOf(files: Readonly<Record<string, string>>, complete: boolean): Snapshot {
  const loaded = new Map<string, Content>(
    Object.entries(files).map(([name, text]) => [name, { kind: 'text', text }]),
  )
  return createSnapshot(loaded, { paths: Object.keys(files).sort(), complete })
}

function buildOver(snapshot: Snapshot, path: string, text: string): Build {
  const model = buildModel(parse(text), knownBase)
  return createBuild(path, model, createContext(snapshot, path, model), [])
}

/** The findings of one rule, asked for if it is off by default. What it says of the others' ignores takes the others. */
export function findingsOfRule(build: Build, rule: Rule): readonly Finding[] {
  const company = rule.checkIgnores ? rules : [rule]
  return findingsOf(build, company, asking([rule])).filter((finding) => finding.rule === rule.id)
}

/** The findings of some rules; throws when one of them broke. */
export function findingsOf(
  build: Build,
  rules: readonly Rule[],
  settings: LintSettings = DEFAULTS,
): readonly Finding[] {
  const { findings, bugs } = lint(build, rules, settings)
  if (bugs.length > 0) throw new Error(bugs.map(({ where, message }) => `${where}: ${message}`).join('\n'))
  return findings
}

/** Findings as the pages show them. */
export function showFindings(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ range, severity, message, help }) => `line ${range.start.line}: ${severity}: ${message}\n  ${help}`,
    )
    .join('\n')
}
