/** Python packages that were compiled against a library of the system, and land where that library is not. */
import type { ImageFacts } from '../../knowledge/images.ts'
import { LIBRARY_PACKAGES, type LibraryPackage } from '../../knowledge/library-packages.ts'
import type { Stage } from '../../model/model.ts'
import { buildOf } from '../build.ts'
import { baseImage } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { transfers } from '../placements.ts'
import { findDependency, mainProject } from '../projects.ts'
import { installsUnknown } from './opaque-commands.ts'

export interface MissingLibrary {
  /** Of the package. */
  readonly name: string
  readonly library: string
  /** The system package that brings the library where it runs. */
  readonly install: string
}

/** The first that `from` compiles and `stage`, on a slim image of Python, cannot load; null when none is known. */
export function missingLibrary(stage: Stage, from: Stage): MissingLibrary | null {
  const [built, runs] = [baseImage(from), baseImage(stage)]
  const slim = runs?.repository === 'python' && runs.toolchains.length === 0
  if (built?.repository !== 'python' || !slim || installsUnknown(stage)) return null
  const build = buildOf(stage)
  const project = mainProject(build, 'python')
  if (!project) return null
  for (const row of LIBRARY_PACKAGES) {
    if (!isCompiled(from, built, row) || bringsLibrary(stage, row)) continue
    if (!findDependency(build, project, ({ name }) => name === row.name)) continue
    const install = runs.libc === 'musl' ? row.runtime.alpine : row.runtime.debian
    return { name: row.name, library: row.library, install }
  }
  return null
}

function isCompiled(from: Stage, built: ImageFacts, { headers, inFullImages }: LibraryPackage): boolean {
  const full = inFullImages && built.libc === 'glibc' && built.toolchains.length > 0
  return full || osPackages(from).some(({ name }) => headers.test(name))
}

function bringsLibrary(stage: Stage, { brings, library }: LibraryPackage): boolean {
  return (
    osPackages(stage).some(({ name }) => brings.test(name)) ||
    transfers(stage).some((transfer) =>
      transfer.sources.some(
        (source) => source.includes(library) || /^\/(lib|lib64|usr\/lib)\b|^\/(usr\/?)?$/.test(source),
      ),
    )
  )
}
