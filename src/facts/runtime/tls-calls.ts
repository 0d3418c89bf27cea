/** Whether a program is shown to call others over TLS and to check them by what the system trusts. */
import { crateTlsClient, goTlsClient, isTlsProgram } from '../../knowledge/tls-clients.ts'
import type { Stage } from '../../model/model.ts'
import { neededStages } from '../../model/needed-stages.ts'
import type { Span } from '../../syntax/source.ts'
import { type Build, buildOf, fact } from '../build.ts'
import { citeCommand, lineageCommands, type StageCommand } from '../commands.ts'
import { programCrates } from '../crates.ts'
import { settings } from '../environment.ts'
import { lineage } from '../lineage.ts'
import { declaration, lockedPackages, mainProject } from '../projects.ts'
import { copiedTo } from '../users/ownership.ts'
import { compiledIn } from './compiled.ts'
import { goText, rustText } from './program-texts.ts'

/** What shows that a program needs something of its system. */
export interface Need {
  /** Half a sentence with its subject. */
  readonly evidence: string
  readonly at: Span
}

/** Null when nothing is seen. */
export const tlsCalls = fact(
  (stage: Stage): Need | null => byEnvironment(stage) ?? byProgram(stage) ?? byGo(stage) ?? byCrate(stage),
)

/** Addresses of others; what names the program's own address, or where the build downloads from, says nothing. */
const OTHERS =
  /(^|_)(API|ENDPOINT|WEBHOOK|ISSUER|JWKS|OIDC|AUTH|RPC|UPSTREAM|SERVER|HOST|SERVICE|GATEWAY)(_|$)/
const OWN =
  /PUBLIC|BASE|SITE|HOME|SELF|EXTERNAL|ROOT|ORIGIN|CORS|DOC|DOWNLOAD|REPO|MIRROR|SOURCE|GIT|RELEASE|PROXY|REGISTRY|INDEX|DIST/
const ADDRESS = /^https:\/\/(?!localhost|127\.|example)[\w-]+\.[\w.-]+/

function byEnvironment(stage: Stage): Need | null {
  const found = settings(stage).find(
    ({ name, value }) =>
      ADDRESS.test(value) && OTHERS.test(name) && !OWN.test(name) && !isUsedByBuild(stage, name),
  )
  return found ? { evidence: `\`${found.name}\` is an https:// address`, at: found.span } : null
}

function isUsedByBuild(stage: Stage, name: string): boolean {
  return lineageCommands(stage).some(({ texts }) =>
    texts.some((text) => text.includes(`$${name}`) || text.includes(`\${${name}`)),
  )
}

/** `cargo install monolith` in a stage that it is copied from. */
function byProgram(stage: Stage): Need | null {
  const copies = lineage(stage).flatMap(copiedTo)
  for (const part of neededStages(buildOf(stage).model, stage)) {
    for (const command of lineageCommands(part)) {
      const name = installedProgram(command)
      const copy = copies.find(({ sources }) => sources.some((source) => source.endsWith(`/${name}`)))
      if (name === null || !copy) continue
      const evidence = `\`${name}\`, which \`${citeCommand(command)}\` makes, fetches over https`
      return { evidence, at: copy.instruction.span }
    }
  }
  return null
}

/** The known client that `cargo install` or `go install` makes; null for another command. */
function installedProgram({ name, args }: StageCommand): string | null {
  if ((name !== 'cargo' && name !== 'go') || args[0] !== 'install') return null
  const words = args.flatMap((arg) => (arg === null || arg.startsWith('-') ? [] : arg))
  const names = words.map((word) => word.replace(/@.*$/, '').replace(/^.*\//, ''))
  return names.find(isTlsProgram) ?? null
}

const CALL = /http\.(Get|Post|Head|NewRequest(WithContext)?)\([^\n"]{0,200}"https:\/\/[\w-]+\.[\w.-]+/

function byGo(stage: Stage): Need | null {
  const go = compiledIn(stage, 'go')
  const declared = go ? declaration(buildOf(stage), 'go.mod') : null
  if (!go || !declared) return null
  const client = goTlsClient(declared.dependencies)
  if (client.module !== null)
    return {
      evidence: `\`go.mod\` requires \`${client.module}\`, which calls its service over https`,
      at: go.at,
    }
  const found = client.bundled ? null : goText(buildOf(stage), CALL)
  return found && { evidence: `line ${found.line} of \`${found.path}\` calls an https:// address`, at: go.at }
}

/** The sources name addresses of the plain protocol alone: a client that speaks TLS need not be asked to. */
function callsInPlain(build: Build): boolean {
  return rustText(build, /"http:\/\/[\w{]/) !== null && rustText(build, /"https:\/\//) === null
}

function byCrate(stage: Stage): Need | null {
  const rust = compiledIn(stage, 'rust')
  const build = buildOf(stage)
  const crates = rust ? programCrates(stage) : []
  if (!rust || crates.length === 0) return null
  const locks = mainProject(build, 'rust')?.lockfiles ?? []
  const locked = locks.flatMap((path) => [...(lockedPackages(build, path)?.packages.keys() ?? [])])
  const offered = crates.flatMap(({ declared }) => declared.offered)
  const asked = crates.flatMap((crate) => crate.asked)
  const client = crateTlsClient(asked, [...offered, ...locked])
  const asks = crates.find((crate) => crate.asked.some(({ name }) => name === client))
  return client !== null && asks && !callsInPlain(build)
    ? {
        evidence: `\`${asks.path}\` depends on \`${client}\`, which trusts what the system trusts`,
        at: rust.at,
      }
    : null
}
