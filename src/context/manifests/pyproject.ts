/** pyproject.toml: PEP 621, PEP 735 groups, and the tables of Poetry, uv and PDM. */
import { isObject, type JsonObject, objectAt, stringAt, stringMap, stringsAt } from '../json.ts'
import { type Declared, type Dependency, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { fromTable } from './parse.ts'
import { parseRequirement, pythonName } from './python-names.ts'

export interface PyProject extends Declared {
  /** Groups that `uv sync` takes without being asked; Poetry and PDM take every one that is not optional. */
  readonly defaultGroups: readonly string[]
  /** Its version is asked of git when it is built. */
  readonly versionFromGit: boolean
}

export function readPyProject(text: string): Reading<PyProject> {
  return fromTable('toml', text, (table) => read(pyProject(table)))
}

function pyProject(table: JsonObject): PyProject {
  const project = objectAt(table, 'project')
  const tool = objectAt(table, 'tool')
  const poetry = objectAt(tool, 'poetry')
  const build = objectAt(table, 'build-system')
  const poetryMain = objectAt(poetry, 'dependencies')
  const requires = stringsAt(build, 'requires')
  return {
    ...NOTHING_DECLARED,
    name: stringAt(project, 'name') ?? stringAt(poetry, 'name'),
    language: stringAt(project, 'requires-python') ?? stringAt(poetryMain, 'python'),
    dependencies: [
      ...requirements(project['dependencies'], 'runtime', null),
      ...Object.entries(objectAt(project, 'optional-dependencies')).flatMap(([extra, list]) =>
        requirements(list, 'optional', extra),
      ),
      ...poetryGroup(poetryMain, 'runtime', null),
      ...groupsOf(table, tool),
    ],
    programs: new Map([...stringMap(poetry['scripts']), ...stringMap(project['scripts'])]),
    members: localParts(tool, poetryMain),
    tools: [stringAt(build, 'build-backend') ?? [], requires.map(nameOf)].flat(),
    defaultGroups: defaultGroups(table, tool),
    versionFromGit: versionFromGit(requires, tool),
  }
}

/** Members of a workspace of uv, and dependencies that are directories. */
function localParts(tool: JsonObject, poetryMain: JsonObject): readonly string[] {
  const uv = objectAt(tool, 'uv')
  const sources = [...Object.values(objectAt(uv, 'sources')), ...Object.values(poetryMain)]
  return [
    ...stringsAt(objectAt(uv, 'workspace'), 'members'),
    ...sources.flatMap((source) => stringAt(source, 'path') ?? []),
  ]
}

const VERSION_TABLES = ['setuptools_scm', 'setuptools-scm', 'versioningit', 'poetry-dynamic-versioning']
const VERSION_TOOLS =
  /^(setuptools[_-]scm|versioningit|hatch-vcs|poetry-dynamic-versioning|dunamai|uv-dynamic-versioning)/i

function versionFromGit(requires: readonly string[], tool: JsonObject): boolean {
  return (
    requires.some((one) => VERSION_TOOLS.test(one)) ||
    VERSION_TABLES.some((name) => Object.hasOwn(tool, name)) ||
    stringAt(objectAt(objectAt(tool, 'pdm'), 'version'), 'source') === 'scm'
  )
}

function nameOf(requirement: string): string {
  return parseRequirement(requirement)?.name ?? requirement
}

function requirements(
  list: unknown,
  group: Dependency['group'],
  label: string | null,
): readonly Dependency[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((one) => (typeof one === 'string' ? (parseRequirement(one, group, label) ?? []) : []))
}

/** Poetry's own tables: a version, or a table with one. */
function poetryGroup(
  table: JsonObject,
  group: Dependency['group'],
  label: string | null,
): readonly Dependency[] {
  return Object.entries(table).flatMap(([name, value]) => {
    if (name === 'python') return []
    const version = typeof value === 'string' ? value : stringAt(value, 'version')
    const optional = isObject(value) && value['optional'] === true
    return [{ name: pythonName(name), version, group: optional ? 'optional' : group, label }]
  })
}

function groupsOf(table: JsonObject, tool: JsonObject): readonly Dependency[] {
  const poetry = objectAt(tool, 'poetry')
  const named = Object.entries(objectAt(poetry, 'group')).flatMap(([label, group]) =>
    poetryGroup(
      objectAt(group, 'dependencies'),
      isObject(group) && group['optional'] === true ? 'optional' : 'dev',
      label,
    ),
  )
  const groups = objectAt(table, 'dependency-groups')
  const pdm = objectAt(objectAt(tool, 'pdm'), 'dev-dependencies')
  return [
    ...poetryGroup(objectAt(poetry, 'dev-dependencies'), 'dev', 'dev'),
    ...named,
    ...Object.keys(groups).flatMap((label) => includedGroup(groups, label, label, 4)),
    ...Object.entries(pdm).flatMap(([label, list]) => requirements(list, 'dev', label)),
    ...requirements(objectAt(tool, 'uv')['dev-dependencies'], 'dev', 'dev'),
  ]
}

/** A group of PEP 735 with those it includes; `depth` ends a cycle. */
function includedGroup(
  groups: JsonObject,
  name: string,
  label: string,
  depth: number,
): readonly Dependency[] {
  const list = groups[name]
  if (!Array.isArray(list) || depth === 0) return []
  const included = list.flatMap((one) => stringAt(one, 'include-group') ?? []).slice(0, 20)
  return [
    ...requirements(list, 'dev', label),
    ...included.flatMap((other) => includedGroup(groups, other, label, depth - 1)),
  ]
}

/** `dev`, or what the file says. */
function defaultGroups(table: JsonObject, tool: JsonObject): readonly string[] {
  const uv = objectAt(tool, 'uv')
  const said = uv['default-groups']
  if (said === 'all') return ['dev', ...Object.keys(objectAt(table, 'dependency-groups'))]
  return said === undefined ? ['dev'] : stringsAt(uv, 'default-groups')
}
