/** The image that the program of a stage could ship on, were it built in another stage. */
import { readAt } from '../../context/manifest-files.ts'
import { type DotnetProject, readDotnetProject } from '../../context/manifests/dotnet-project.ts'
import { parseImageReference } from '../../knowledge/reference.ts'
import { runtimesFor } from '../../knowledge/siblings.ts'
import type { Stage } from '../../model/model.ts'
import { type Build, buildOf, fact } from '../build.ts'
import { cite } from '../cite.ts'
import { projects } from '../projects.ts'

/** In words for a message; null when none is known. `origin` is the image that compiles. */
export function runtimeImage(stage: Stage, origin: string): string | null {
  const [image, other] = runtimesFor(origin, servesWeb(buildOf(stage))).map(cite)
  if (image === undefined) return null
  if (parseImageReference(origin)?.repository === 'mono')
    return `${image} (the runtime alone: add the class libraries that the program loads, \`libmono-system-core4.0-cil\` and its like)`
  return other === undefined ? image : `${image} (${other} where the program uses nothing of ASP.NET)`
}

/** More project files than this are not read. */
const MOST = 50

/** Whether what the projects of .NET make needs ASP.NET; null when there are both, none, or it cannot be told. */
const servesWeb = fact((build: Build): boolean | null => {
  const paths = projects(build).flatMap(({ ecosystem, manifests }) =>
    ecosystem === 'dotnet' ? manifests : [],
  )
  const files = paths.filter((path) => path.endsWith('proj') && !/test/i.test(path)).slice(0, MOST)
  const readings = files.map((path) => readAt(build.context, path, readDotnetProject))
  const read = readings.flatMap((one) => (one.kind === 'read' ? [one.value] : []))
  const programs = read.filter((one) => isWeb(one) || one.outputType?.toLowerCase() === 'exe')
  if (read.length < files.length || programs.length === 0) return null
  if (programs.every(isWeb)) return true
  return read.some(usesWeb) ? null : false
})

function isWeb({ sdk }: DotnetProject): boolean {
  return sdk?.startsWith('Microsoft.NET.Sdk.Web') ?? false
}

/** Packages bring the framework of the web along. */
function usesWeb(project: DotnetProject): boolean {
  const names = [...project.frameworks, ...project.dependencies.map(({ name }) => name)]
  return isWeb(project) || names.some((name) => /AspNetCore/i.test(name))
}
