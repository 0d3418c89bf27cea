/** Which variables the install and the build of a Node project can care about. */
import type { Manifest } from '../../context/node-project.ts'
import type { Stage } from '../../model/model.ts'
import { textOf } from '../../syntax/source.ts'
import { buildOf, fact } from '../build.ts'
import { nodeSteps } from './steps.ts'

/** Names that package managers, install scripts and bundlers read. */
const READ_BY_TOOLS =
  /^(NODE_.*|npm_.*|NPM_.*|YARN_.*|PNPM_.*|PATH|HOME|CI|HUSKY.*|.*_SKIP_.*|.*SKIP_DOWNLOAD.*|PRISMA_.*|DATABASE_URL|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|PUPPETEER_.*|PLAYWRIGHT_.*|CYPRESS_.*|SHARP_.*|VITE_.*|REACT_APP_.*|NEXT_.*|NUXT_.*|VUE_APP_.*|NG_.*|GATSBY_.*|PUBLIC_.*|GENERATE_SOURCEMAP|BUILD_.*|APP_VERSION|SENTRY_.*|CXXFLAGS|CFLAGS|LDFLAGS|CC|CXX|PYTHON|LANG|LC_.*|TZ|TERM|DEBIAN_FRONTEND|GIT_.*)$/

/** Compilers that look at no variable of the project. */
const BLIND = new Set(
  'tsc ttsc nest tsc-alias resolve-tspaths rimraf rm del del-cli mkdir mkdirp copyfiles cpx cpx2 cpy ncp cp copy shx echo'.split(
    ' ',
  ),
)

/** Whether a build without the variable could come out another. */
export const buildReads = fact((stage: Stage): ((name: string) => boolean) => {
  const steps = nodeSteps(stage)
  const { source } = buildOf(stage).model.dockerfile
  const scripts = steps.flatMap(({ parts }) =>
    parts.flatMap(({ programs }) => programs.flatMap(({ texts }) => texts)),
  )
  const text = [...steps.map(({ instruction }) => textOf(source, instruction.span)), ...scripts].join('\n')
  const seeing = steps.some(({ parts }) =>
    parts.some(
      ({ role, programs }) =>
        (role === 'compile' ||
          role === 'script' ||
          role === 'generate' ||
          role === 'unknown' ||
          role === 'check') &&
        programs.some(({ name }) => !BLIND.has(name)),
    ),
  )
  return (name) => seeing || READ_BY_TOOLS.test(name) || new RegExp(`\\$\\{?${name}\\b`).test(text)
})

/** A project whose own scripts run during the install may read anything. */
export function hasInstallScripts(manifest: Manifest): boolean {
  return ['preinstall', 'install', 'postinstall', 'prepare'].some((name) => manifest.scripts.has(name))
}
