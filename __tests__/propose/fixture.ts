/** Proposals over a directory of files: a repository in memory, the real pipeline, the real rules. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from '../../rules/index.ts'
import { type Config, DEFAULT_CONFIG } from '../../src/config/config.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { createContext } from '../../src/context/create.ts'
import { type Build, createBuild } from '../../src/facts/build.ts'
import { loadParsers } from '../../src/io/parsers.ts'
import { imageLookup } from '../../src/knowledge/company-images.ts'
import { lint } from '../../src/lint/lint.ts'
import { buildModel } from '../../src/model/build.ts'
import type { Proposal, Rewrite } from '../../src/propose/proposal.ts'
import * as proposer from '../../src/propose/search.ts'
import { proposals, type Review, review } from '../../src/review.ts'
import { type Content, createSnapshot, overlay, type Snapshot } from '../../src/snapshot.ts'
import { parse } from '../../src/syntax/parse.ts'

export const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/proposals')
const EXPECTATIONS = /^(expected\.Dockerfile|expected\.dockerignore|declined\.txt|kept\.txt)$/

await loadParsers(['a.yaml', 'a.toml', 'pom.xml'])

export type Files = ReadonlyMap<string, string>

export function fixtureNames(): string[] {
  return readdirSync(FIXTURES).toSorted()
}

/** The files of a fixture without what is expected of it. */
export function fixtureFiles(name: string): Files {
  const root = join(FIXTURES, name)
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !EXPECTATIONS.test(path))
    .toSorted()
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

export function dockerfileOf(files: Files): string {
  return [...files.keys()].find((path) => /(^|\/)Dockerfile$/.test(path)) ?? 'Dockerfile'
}

export function snapshotOf(files: Files): Snapshot {
  const loaded = new Map<string, Content>([...files].map(([path, text]) => [path, { kind: 'text', text }]))
  return createSnapshot(loaded, { paths: [...files.keys()].toSorted(), complete: true })
}

/** That of a fixture with a `.stagewright.yaml`, or the defaults. */
function configOf(files: Files): Config {
  const text = files.get('.stagewright.yaml')
  return text === undefined ? DEFAULT_CONFIG : parseConfig(text, '.stagewright.yaml', rules)
}

const optionsFor = (files: Files) => ({
  config: configOf(files),
  rules,
  proposer,
  fixes: false,
  context: null,
  target: null,
})

export function reviewOf(files: Files): Review {
  return review(snapshotOf(files), dockerfileOf(files), optionsFor(files))
}

/** The proposal and the more careful ones behind it. */
export function proposalsOf(files: Files): readonly Rewrite[] {
  return proposals(snapshotOf(files), dockerfileOf(files), optionsFor(files))
}

export function proposalOf(files: Files): Proposal {
  const { proposal, bugs } = reviewOf(files)
  if (!proposal || bugs.length > 0)
    throw new Error(bugs.map(({ where, message }) => `${where}: ${message}`).join('\n'))
  return proposal
}

/** The files with other ones laid over them. */
export function withFiles(files: Files, others: Readonly<Record<string, string>>): Files {
  return new Map([...files, ...Object.entries(others)])
}

/** The files as they would be with the proposal applied. */
export function applied(files: Files, proposal: Proposal): Files {
  if (proposal.kind !== 'rewrite') return files
  const ignore = proposal.dockerignore ? { [proposal.dockerignore.path]: proposal.dockerignore.text } : {}
  return withFiles(files, { [dockerfileOf(files)]: proposal.dockerfile, ...ignore })
}

/** Text -> build, over the given files; a .dockerignore is laid over them. */
export function buildOfText(
  files: Files,
  text: string,
  dockerignore: { path: string; text: string } | null = null,
): Build {
  const snapshot = dockerignore ? overlay(snapshotOf(files), dockerignore) : snapshotOf(files)
  const path = dockerfileOf(files)
  const images = imageLookup(configOf(files).bases)
  const model = buildModel(parse(text), images.config)
  return createBuild(path, model, createContext(snapshot, path, model), [], images)
}

export function findingsOf(build: Build) {
  return lint(build, rules, DEFAULT_CONFIG).findings
}
