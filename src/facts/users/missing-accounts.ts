/** Names of users and groups that a stage is known not to have. */
import { systemAccounts } from '../../knowledge/accounts.ts'
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import { fact } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { copyInstructions } from '../instructions.ts'
import { baseImage, baseLabel, lineage, rootBase } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { installsUnknown } from '../runtime/opaque-commands.ts'

export interface MissingAccount {
  readonly name: string
  /** `USER` or `--chown`. */
  readonly by: 'USER' | '--chown'
  readonly span: Span
  readonly base: string
}

/** One for each name, where it stands first. */
export const missingAccounts = fact((stage: Stage): readonly MissingAccount[] => {
  const names = namesIn(stage)
  const accounts = names.length === 0 ? null : knownAccounts(stage)
  if (!accounts) return []
  const found = new Map<string, MissingAccount>()
  for (const { name, by, span } of names) {
    if (accounts.includes(name) || found.has(name) || mayExist(stage, name)) continue
    found.set(name, { name, by, span, base: baseLabel(stage) })
  }
  return [...found.values()]
})

/** Null when anything may be there: an unknown image, a copied root, a script that may do what it likes. */
function knownAccounts(stage: Stage): readonly string[] | null {
  if (rootBase(stage).kind === 'scratch') return bringsAccounts(stage) ? null : []
  const image = baseImage(stage)
  const system = systemAccounts(image?.packages ?? null)
  if (!image || !system || image.windows || !KNOWN_ROLES.has(image.role)) return null
  if (bringsAccounts(stage) || installsUnknown(stage) || runsCopies(stage)) return null
  return [...system, ...(image.account ? [image.account.name] : []), ...(image.user ? [image.user] : [])]
}

/** Servers and databases bring accounts of their own, under many names. */
const KNOWN_ROLES = new Set(['os', 'interpreter', 'sdk', 'runtime'])

function namesIn(stage: Stage): readonly Omit<MissingAccount, 'base'>[] {
  return stage.instructions.flatMap((one) => {
    if (one.keyword === 'USER') return one.value ? nameOf(one.value.text, 'USER', one.span) : []
    if (one.keyword !== 'COPY' && one.keyword !== 'ADD') return []
    return one.flags.flatMap(({ name, value }) =>
      name === 'chown' && value ? nameOf(value, '--chown', one.span) : [],
    )
  })
}

function nameOf(text: string, by: MissingAccount['by'], span: Span): readonly Omit<MissingAccount, 'base'>[] {
  const name = text.replace(/^["']|["']$/g, '').split(':')[0] ?? ''
  return /^[a-z_][\w.-]*$/i.test(name) ? [{ name, by, span }] : []
}

/** A command mentions it, or a package is called like it. */
function mayExist(stage: Stage, name: string): boolean {
  return (
    lineageCommands(stage).some(({ texts }) =>
      texts.some((text) => text.includes(name) || (/[$`]/.test(text) && /^(add|user|group)/.test(text))),
    ) ||
    lineageCommands(stage).some(
      (call) =>
        /^(adduser|addgroup|useradd|groupadd|usermod)$/.test(call.name ?? '') && call.args.includes(null),
    ) ||
    osPackages(stage).some((one) => one.name.includes(name) || name.includes(one.name))
  )
}

function bringsAccounts(stage: Stage): boolean {
  return lineage(stage).some((part) =>
    copyInstructions(part).some((one) => {
      const sources = one.sources.map(({ text }) => text)
      const target = one.destination?.text ?? ''
      const wide =
        /^\/?$|^\/etc\/?$/.test(target) &&
        !sources.every((text) => /\.(?!tar|t?gz|xz|bz2)\w{1,5}$/.test(text))
      return (
        (wide && sources.some((text) => !/\/\w+$/.test(text))) ||
        [...sources, target].some((text) => /passwd|rootfs|\.tar(\.\w+)?$/.test(text))
      )
    }),
  )
}

function runsCopies(stage: Stage): boolean {
  const own = lineage(stage).flatMap(copiedNames)
  return lineageCommands(stage).some(
    ({ name, texts }) =>
      (name !== null && own.includes(name)) || texts.some((text) => text.includes('/etc/passwd')),
  )
}

/** What copies call the files they bring: a command of that name is one of them and may do anything. */
function copiedNames(part: Stage): readonly string[] {
  return copyInstructions(part).flatMap((one) => {
    const words = one.destination ? [...one.sources, one.destination] : one.sources
    return words.map(({ text }) => text.slice(text.lastIndexOf('/') + 1))
  })
}
