/** Certificates and time zones that a program is shown to need and its image is shown to lack. */
import { isPlainPackage, type SystemData, systemData } from '../../knowledge/tls-clients.ts'
import type { Stage } from '../../model/model.ts'
import { fact } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { baseImage, baseLabel, lineage, rootBase } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { startedCommands } from '../started.ts'
import { copiedTo } from '../users/ownership.ts'
import { installsUnknown } from './opaque-commands.ts'
import { type Need, tlsCalls } from './tls-calls.ts'
import { zoneReads } from './zone-reads.ts'

export interface MissingData extends Need {
  readonly kind: keyof SystemData
  readonly base: string
  /** How this image gets them. */
  readonly help: string
}

export const missingData = fact((stage: Stage): readonly MissingData[] => {
  const has = dataOf(stage)
  if (!has || (has.certificates && has.zones) || mayBringMore(stage)) return []
  const needs = {
    certificates: has.certificates || bringsCertificates(stage) ? null : tlsCalls(stage),
    zones: has.zones || bringsZones(stage) ? null : zoneReads(stage),
  }
  return (['certificates', 'zones'] as const).flatMap((kind) => {
    const need = needs[kind]
    return need ? [{ ...need, kind, base: baseLabel(stage), help: help(stage, kind) }] : []
  })
})

/** Null when nobody checked what the image carries. */
function dataOf(stage: Stage): SystemData | null {
  if (rootBase(stage).kind === 'scratch') return { certificates: false, zones: false }
  const image = baseImage(stage)
  return image ? systemData(image.repository) : null
}

/** Node, Deno, Bun, Java and Python's certifi carry their own. */
const CARRIES_ITS_OWN = /^(node|java|deno|bun|python[\d.]*|npm|yarn|dotnet|ruby|php[\w.-]*)$/
const FETCHES = /^(curl|wget|pip[\d.]*|npm)$/

/** A runtime with data of its own; a package, a step or a tree that nobody knows. */
function mayBringMore(stage: Stage): boolean {
  return (
    startedCommands(stage).some(({ name }) => CARRIES_ITS_OWN.test(name)) ||
    osPackages(stage).some(({ name }) => !isPlainPackage(name)) ||
    installsUnknown(stage) ||
    lineageCommands(stage).some(({ name }) => FETCHES.test(name ?? '')) ||
    lineage(stage).some((part) =>
      copiedTo(part).some(
        ({ target, sources }) =>
          target === '/' &&
          sources.some((source) =>
            /^\.?\/?$|rootfs|\.(tar|t[gx]z)|\/\.?$|\*|\/[\w-]*root$|out$|dist$/.test(source),
          ),
      ),
    )
  )
}

function bringsCertificates(stage: Stage): boolean {
  return (
    stage.config.Env.some((pair) => /^(SSL_CERT_|CURL_CA_BUNDLE|REQUESTS_CA|NODE_EXTRA_CA)/.test(pair)) ||
    copies(stage, /cert|\.(crt|pem)\b|\/pki|\/ssl|^\/etc\/?$|ca-bundle/)
  )
}

function bringsZones(stage: Stage): boolean {
  return (
    stage.config.Env.some((pair) => pair.startsWith('ZONEINFO=')) ||
    copies(stage, /zoneinfo|\/localtime|tzdata|^\/usr\/?$|^\/usr\/share\/?$|^\/etc\/?$/)
  )
}

function copies(stage: Stage, what: RegExp): boolean {
  return lineage(stage).some((part) =>
    copiedTo(part).some(({ target, sources }) => [target, ...sources].some((path) => what.test(path))),
  )
}

function help(stage: Stage, kind: MissingData['kind']): string {
  const manager = baseImage(stage)?.packages
  const named = kind === 'certificates' ? 'ca-certificates' : 'tzdata'
  if (manager === 'apk') return `Add \`RUN apk add --no-cache ${named}\`.`
  if (manager === 'apt')
    return `Add \`RUN apt-get update && apt-get install -y --no-install-recommends ${named} && rm -rf /var/lib/apt/lists/*\`.`
  return kind === 'certificates'
    ? 'Copy them from a stage that has them: `COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`; or start from `gcr.io/distroless/static-debian13`.'
    : 'Copy them from a stage that has them: `COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo`; in Go, `import _ "time/tzdata"` does it, too.'
}
