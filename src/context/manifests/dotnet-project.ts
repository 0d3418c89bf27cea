/** Project files of MSBuild: *.csproj, *.fsproj, *.vbproj and *.props (learn.microsoft.com/visualstudio/msbuild). */
import { type Declared, type Dependency, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { descendants, type Element, readXml } from './xml.ts'

export interface DotnetProject extends Declared {
  /** `Microsoft.NET.Sdk.Web` and its like; null for a file in the old style. */
  readonly sdk: string | null
  /** `Exe`, `WinExe`, `Library`; null when it does not say. */
  readonly outputType: string | null
  /** Name of the program it builds, without `.dll`; null for that of the file. */
  readonly assembly: string | null
  /** Shared frameworks that it names: `Microsoft.AspNetCore.App`. */
  readonly frameworks: readonly string[]
}

export function readDotnetProject(text: string): Reading<DotnetProject> {
  const parsed = readXml(text)
  if (parsed.kind === 'broken') return parsed
  const root = parsed.value
  const property = (name: string) => literal(descendants(root, name)[0]?.text ?? null)
  const assembly = property('AssemblyName')
  return read({
    ...NOTHING_DECLARED,
    name: property('PackageId') ?? assembly,
    language:
      property('TargetFramework') ?? property('TargetFrameworks') ?? property('TargetFrameworkVersion'),
    dependencies: descendants(root, 'PackageReference').flatMap(dependencyOf),
    members: descendants(root, 'ProjectReference').flatMap(included).map(withSlashes),
    tools: descendants(root, 'Sdk').flatMap((sdk) => sdk.attributes.get('Name') ?? []),
    sdk: root.attributes.get('Sdk') ?? descendants(root, 'Sdk')[0]?.attributes.get('Name') ?? null,
    outputType: property('OutputType'),
    assembly,
    frameworks: descendants(root, 'FrameworkReference').flatMap(included),
  })
}

/** Null for a value that MSBuild computes. */
function literal(text: string | null): string | null {
  return text === null || text === '' || text.includes('$(') ? null : text
}

function included(element: Element): readonly string[] {
  const name = literal(element.attributes.get('Include') ?? null)
  return name === null ? [] : [name]
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

/** `PrivateAssets="all"` keeps a package out of what is published. */
function dependencyOf(element: Element): readonly Dependency[] {
  const [name] = included(element)
  if (name === undefined) return []
  const said = (key: string) =>
    element.attributes.get(key) ?? element.children.find((child) => child.name === key)?.text
  const dev = said('PrivateAssets')?.toLowerCase() === 'all'
  return [{ name, version: said('Version') ?? null, group: dev ? 'dev' : 'runtime', label: null }]
}
