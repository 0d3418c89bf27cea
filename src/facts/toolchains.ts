/** What a shipped stage carries for building: compilers, build systems, headers, SDKs, and where each comes from. */
import { needsToolchain } from '../knowledge/build-commands.ts'
import type { ImageFacts } from '../knowledge/images.ts'
import { type ToolchainKind, toolchainKind } from '../knowledge/toolchain-packages.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { fact } from './build.ts'
import { commandsNamed, type StageCommand } from './commands.ts'
import { runsOneOf } from './conditions.ts'
import { instructionsOf } from './instructions.ts'
import { baseImage, lineage, withoutDigest } from './lineage.ts'
import { citeOsTool, isRemovedLater, surePackages } from './os-packages.ts'
import { startedCommands } from './started.ts'

export interface Toolchain {
  readonly from: 'base' | 'install' | 'copy'
  /** A whole SDK or compiler; a full interpreter image that has a slim sibling; headers and build systems alone. */
  readonly weight: 'sdk' | 'interpreter' | 'parts'
  /** In words for a message, or package names. */
  readonly tools: readonly string[]
  /** The FROM, the install command or the COPY. */
  readonly at: Span
  /** The base image, the install command's program, or what is copied from. */
  readonly origin: string
  /** The started command that cannot do without it; null when none is seen. */
  readonly neededBy: string | null
  readonly image: ImageFacts | null
  /** A later step removes all of them: the layer that brought them is all that keeps them. */
  readonly removed: boolean
}

export const toolchains = fact((stage: Stage): readonly Toolchain[] =>
  [...fromBase(stage), ...fromPackages(stage), ...fromInstallers(stage), ...fromCopies(stage)].map(
    (found) => ({
      ...found,
      neededBy: neededBy(stage, found.tools),
    }),
  ),
)

type Found = Omit<Toolchain, 'neededBy'>

function fromBase(stage: Stage): readonly Found[] {
  const image = baseImage(stage)
  if (!image || image.toolchains.length === 0 || image.windows) return []
  const at = (lineage(stage)[0] ?? stage).from.span
  const weight = image.role === 'sdk' ? 'sdk' : 'interpreter'
  return [
    {
      from: 'base',
      weight,
      tools: image.toolchains,
      at,
      origin: withoutDigest(image.reference),
      image,
      removed: false,
    },
  ]
}

const WEIGHT: Readonly<Record<ToolchainKind, Toolchain['weight']>> = {
  compiler: 'sdk',
  'build-system': 'parts',
  headers: 'parts',
}

/** What buildpack-deps has already: installing it once more changes nothing, the base is the finding. */
const C_TOOLS = new Set([
  'gcc',
  'g++',
  'make',
  'build-essential',
  'autoconf',
  'automake',
  'libtool',
  'bison',
  'patch',
  'dpkg-dev',
  'libc6-dev',
  'libc-dev',
  'binutils',
  'cpp',
])

interface Run {
  readonly command: StageCommand
  readonly kinds: Map<string, ToolchainKind>
  readonly gone: Map<string, ToolchainKind>
}

/** One for each RUN that leaves toolchain packages behind; those that a later one removes only where none stays. */
function fromPackages(stage: Stage): readonly Found[] {
  const byRun = new Map<object, Run>()
  const carriesC = baseImage(stage)?.toolchains.includes('gcc') ?? false
  for (const found of surePackages(stage)) {
    const { name, command } = found
    const kind = toolchainKind(name)
    if (kind === null || (carriesC && (kind === 'headers' || C_TOOLS.has(name)))) continue
    const run = byRun.get(command.instruction) ?? { command, kinds: new Map(), gone: new Map() }
    const kinds = isRemovedLater(stage, found) ? run.gone : run.kinds
    kinds.set(name, kind)
    byRun.set(command.instruction, run)
  }
  return [...byRun.values()].map(({ command, kinds, gone }) =>
    fromRun(command, kinds.size > 0 ? kinds : gone, kinds.size === 0),
  )
}

function fromRun(command: StageCommand, kinds: Run['kinds'], removed: boolean): Found {
  return {
    from: 'install',
    weight: [...kinds.values()].some((kind) => WEIGHT[kind] === 'sdk') ? 'sdk' : 'parts',
    tools: [...kinds.keys()],
    at: command.span,
    origin: citeOsTool(command),
    image: null,
    removed,
  }
}

/** `curl https://sh.rustup.rs | sh` and its like. */
const INSTALLERS: readonly { readonly url: RegExp; readonly tool: string }[] = [
  { url: /sh\.rustup\.rs|static\.rust-lang\.org/, tool: 'the Rust toolchain' },
  {
    url: /(go\.dev|golang\.org|dl\.google\.com\/go)\/.{0,200}go1[\w.]{0,20}\.linux/,
    tool: 'the Go toolchain',
  },
  { url: /dot\.net\/v1\/dotnet-install/, tool: 'the .NET SDK' },
]

const DOWNLOADERS = ['curl', 'wget']

function fromInstallers(stage: Stage): readonly Found[] {
  const downloads = lineage(stage).flatMap((part) => commandsNamed(part, DOWNLOADERS))
  return downloads.flatMap((command) => {
    if (!runsOneOf([command])) return []
    const found = INSTALLERS.find(({ url }) => command.texts.some((text) => url.test(text)))
    if (!found) return []
    return [
      {
        from: 'install',
        weight: 'sdk',
        tools: [found.tool],
        at: command.span,
        origin: command.name ?? '',
        image: null,
        removed: false,
      } as const,
    ]
  })
}

const COPIED: readonly { readonly path: RegExp; readonly tool: string }[] = [
  { path: /^\/usr\/local\/go\/?$/, tool: 'the Go toolchain' },
  { path: /^\/usr\/local\/(cargo|rustup)\/?$|\/\.(cargo|rustup)\/?$/, tool: 'the Rust toolchain' },
  { path: /^\/usr\/share\/maven\/?$|^\/opt\/maven\/?$/, tool: 'Maven' },
  { path: /^\/opt\/gradle\/?$/, tool: 'Gradle' },
  { path: /^\/usr\/share\/dotnet\/sdk\/?/, tool: 'the .NET SDK' },
]

function fromCopies(stage: Stage): readonly Found[] {
  return lineage(stage).flatMap((part) =>
    instructionsOf(part, 'COPY').flatMap((one) => {
      const from = one.flags.find(({ name }) => name === 'from')?.value
      if (!from) return []
      const found = COPIED.filter(({ path }) => one.sources.some(({ text }) => path.test(text))).map(
        ({ tool }) => tool,
      )
      return found.length === 0
        ? []
        : [
            {
              from: 'copy',
              weight: 'sdk',
              tools: found,
              at: one.span,
              origin: from,
              image: null,
              removed: false,
            } as const,
          ]
    }),
  )
}

function neededBy(stage: Stage, tools: readonly string[]): string | null {
  const command = startedCommands(stage).find(({ name, args }) =>
    tools.some((tool) => needsToolchain(name, args, tool)),
  )
  return command
    ? [command.name, ...command.args.slice(0, 2)].filter((word) => word !== null).join(' ')
    : null
}
