/** pom.xml (maven.apache.org/pom.html); a parent outside the file may declare more. */
import { type Declared, type Dependency, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { type Element, elementAt, readXml, textAt } from './xml.ts'

export interface MavenProject extends Declared {
  /** `jar` unless it says otherwise. */
  readonly packaging: string
  /** The name of the file it builds, without its suffix; null when a variable decides. */
  readonly finalName: string | null
}

export function readPom(text: string): Reading<MavenProject> {
  const parsed = readXml(text)
  if (parsed.kind === 'broken') return parsed
  const root = parsed.value
  const properties = propertiesOf(root)
  const fill = (written: string | null) => filled(written, properties)
  const plugins = listAt(root, ['build', 'plugins'], 'plugin')
  const name = textAt(root, 'artifactId')
  const version = fill(textAt(root, 'version') ?? textAt(root, 'parent', 'version'))
  return read({
    ...NOTHING_DECLARED,
    name,
    language: fill(javaVersion(properties, plugins)),
    dependencies: listAt(root, ['dependencies'], 'dependency').flatMap((one) => dependencyOf(one, fill)),
    programs: mainClass(properties, plugins, fill),
    members: listAt(root, ['modules'], 'module').map(({ text }) => text),
    tools: plugins.flatMap((plugin) => textAt(plugin, 'artifactId') ?? []),
    packaging: textAt(root, 'packaging') ?? 'jar',
    finalName: finalName(root, name, version, fill),
  })
}

type Fill = (written: string | null) => string | null

function listAt(root: Element, path: readonly string[], name: string): readonly Element[] {
  return elementAt(root, ...path)?.children.filter((child) => child.name === name) ?? []
}

function propertiesOf(root: Element): ReadonlyMap<string, string> {
  const own = elementAt(root, 'properties')?.children.map(({ name, text }) => [name, text] as const) ?? []
  const project = ['version', 'artifactId', 'groupId'].flatMap((key) => {
    const text = textAt(root, key) ?? textAt(root, 'parent', key)
    return text === null ? [] : [[`project.${key}`, text] as const]
  })
  return new Map([...project, ...own])
}

/** `${name}` by the properties of the file, three deep; null when one is not known. */
function filled(written: string | null, properties: ReadonlyMap<string, string>): string | null {
  let text = written
  for (let depth = 0; depth < 3 && text?.includes('${') && text.length < 1_000; depth++)
    text = text.replace(/\$\{([^${}]+)\}/g, (all, name: string) => properties.get(name) ?? all)
  return text?.includes('${') ? null : text
}

const VERSION_KEYS = [
  'maven.compiler.release',
  'java.version',
  'maven.compiler.target',
  'maven.compiler.source',
]

function javaVersion(properties: ReadonlyMap<string, string>, plugins: readonly Element[]): string | null {
  const compiler = plugins.find((plugin) => textAt(plugin, 'artifactId') === 'maven-compiler-plugin') ?? null
  const configured = ['release', 'target', 'source'].map((key) => textAt(compiler, 'configuration', key))
  const said = VERSION_KEYS.map((key) => properties.get(key) ?? null)
  return [...configured, ...said].find((text) => text !== null) ?? null
}

/** `test` and `provided` stay out of what is shipped. */
function dependencyOf(element: Element, fill: Fill): readonly Dependency[] {
  const artifact = textAt(element, 'artifactId')
  if (artifact === null) return []
  const scope = textAt(element, 'scope')
  const dev = scope === 'test' || scope === 'provided'
  const optional = textAt(element, 'optional') === 'true'
  return [
    {
      name: `${fill(textAt(element, 'groupId')) ?? ''}:${artifact}`,
      version: fill(textAt(element, 'version')),
      group: dev ? 'dev' : optional ? 'optional' : 'runtime',
      label: scope,
    },
  ]
}

function mainClass(
  properties: ReadonlyMap<string, string>,
  plugins: readonly Element[],
  fill: Fill,
): ReadonlyMap<string, string> {
  const configured = plugins.map(
    (plugin) =>
      textAt(plugin, 'configuration', 'mainClass') ??
      textAt(plugin, 'configuration', 'archive', 'manifest', 'mainClass'),
  )
  const named = [
    ...configured,
    properties.get('start-class') ?? null,
    properties.get('exec.mainClass') ?? null,
  ]
  const found = fill(named.find((text) => text !== null) ?? null)
  return new Map(found === null ? [] : [['main', found]])
}

function finalName(root: Element, name: string | null, version: string | null, fill: Fill): string | null {
  const written = textAt(root, 'build', 'finalName')
  if (written !== null) return fill(written)
  return name === null || version === null ? null : `${name}-${version}`
}
