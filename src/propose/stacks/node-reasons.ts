/** The steps of a Node proposal with their reasons, and the purposes of its stages. */
import type { Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'
import type { IgnoreChange } from './node-ignore.ts'
import { manifestsOf, scriptNeeds } from './node-install.ts'
import type { Shape } from './node-shape.ts'

export function splitStep({ base, workdir }: NodeApp, steps: Steps, builds: boolean): Step {
  const user = builds ? 'build' : 'install'
  const reason = base.chosen
    ? `What only the ${user} needs stays behind; the shipped stage starts from \`${base.runtime}\`, which the configuration names.`
    : base.slimmer
      ? `\`${base.written}\` brings compilers, Python and git that only the ${user} uses; the shipped stage starts from \`${base.runtime}\`, the same Node on the same release of Debian.`
      : `What ${workdir} needs to be built stays behind; the shipped stage starts again from \`${base.runtime}\`.`
  const title = builds ? 'Build and run in separate stages' : 'Install and run in separate stages'
  return steps.of(title, reason, ['no-build-tools', 'multi-stage'])
}

export function orderStep(app: NodeApp, steps: Steps): Step {
  const manifests = [...manifestsOf(app), ...scriptNeeds(app)].join(', ')
  return steps.of(
    'Install before copying the sources',
    `The install reads ${manifests} and nothing else: with the sources behind it, its layer is built again only when one of these changes.`,
    ['cache-order'],
  )
}

export function installStep(app: NodeApp, steps: Steps, freeze: boolean): Step {
  const { lock } = app.project
  if (freeze && lock) {
    return steps.of(
      'Install from the lockfile',
      `\`npm ci\` installs exactly what ${lock.name} says and fails when package.json disagrees; the cache mount keeps npm's downloads between builds and out of the image.`,
      ['frozen-lockfile', 'cache-mounts'],
    )
  }
  const reason = "The cache mount keeps npm's downloads between builds and out of the image."
  return steps.of("Keep npm's cache out of the image", reason, ['cache-mounts'])
}

export function pruneStep({ prune, project }: NodeApp, steps: Steps): Step {
  const count = project.manifest.devDependencies.size
  const basis = prune.kind === 'safe' ? ` They are not needed at run time: ${prune.basis}.` : ''
  return steps.of(
    'Leave development dependencies out',
    `\`devDependencies\` of package.json has ${count} ${count === 1 ? 'package' : 'packages'}.${basis}`,
    ['no-dev-dependencies', 'multi-stage'],
  )
}

export function ignoreStep(steps: Steps, { file, added }: IgnoreChange): Step {
  const names = added.slice(0, 3).join(', ')
  const reason = `${file.path} keeps ${names}${added.length > 3 ? ' and the like' : ''} out of the build context.`
  return steps.of('Send less to the build', reason, ['dockerignore'])
}

/** One line above FROM. */
export function purposeOf(app: NodeApp, shape: Shape, kind: 'deps' | 'build', name: string): string {
  const { project, compiles, output } = app
  if (kind === 'build') {
    const into = output ? ` into ${output.dir}/` : ''
    return compiles.length > 0 ? `${name}: compiles the program${into}` : `${name}: prepares the program`
  }
  const locked = project.lock && manifestsOf(app).includes(project.lock.name)
  const which = !shape.builds && shape.prunes ? 'production dependencies' : 'all dependencies'
  return `${name}: installs ${which}${locked ? ` from ${project.lock?.name}` : ''}`
}
