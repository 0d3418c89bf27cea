/** Whether the account that a stage runs its program as may become root without being asked for anything. */
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import { fact } from '../build.ts'
import { lineageCommands, type StageCommand } from '../commands.ts'
import { osPackages } from '../os-packages.ts'
import { effectiveUser } from './user.ts'

export interface PasswordlessSudo {
  readonly user: string
  /** The command with the line for sudoers. */
  readonly at: Span
}

/** A line of sudoers that lets its subject run everything as everybody: `app ALL=(ALL) NOPASSWD: ALL`. */
const GRANT = /(?<![\w.%-])(%?[\w.-]+)[ \t]+ALL[ \t]*=[ \t]*(?:\([^()]*\)[ \t]*)?NOPASSWD:[ \t]*ALL\b/
const MEMBERSHIP = new Set(['usermod', 'useradd', 'adduser', 'addgroup', 'gpasswd'])

/** Null where the program runs as root anyway, sudo is not installed, or nothing is seen that frees it from its password. */
export const passwordlessSudo = fact((stage: Stage): PasswordlessSudo | null => {
  const { user, root } = effectiveUser(stage)
  if (user === null || root !== false || !osPackages(stage).some(({ name }) => name === 'sudo')) return null
  const [account = ''] = user.split(':')
  const commands = lineageCommands(stage)
  const grant = commands.findLast((command) => frees(command, account, commands))
  return grant && !isTakenBack(grant, commands) ? { user: account, at: grant.span } : null
})

function frees(command: StageCommand, account: string, commands: readonly StageCommand[]): boolean {
  if (command.guarded) return false
  const subject = command.texts.map((text) => GRANT.exec(text)?.[1]).find((found) => found !== undefined)
  if (subject === undefined || !commands.some((one) => writesSudoers(one, command))) return false
  if (!subject.startsWith('%')) return subject === account || subject === 'ALL'
  return commands.some(
    ({ name, args }) =>
      name !== null &&
      MEMBERSHIP.has(name) &&
      args.includes(account) &&
      args.some((arg) => arg?.split(',').includes(subject.slice(1))),
  )
}

/** The command itself, or one behind it in the same pipe, as `tee`. */
function writesSudoers(one: StageCommand, grant: StageCommand): boolean {
  return one.instruction === grant.instruction && one.ordinal >= grant.ordinal && namesSudoers(one)
}

function isTakenBack(grant: StageCommand, commands: readonly StageCommand[]): boolean {
  return commands
    .slice(commands.indexOf(grant) + 1)
    .some((command) => (command.name === 'rm' || command.name === 'sed') && namesSudoers(command))
}

function namesSudoers({ texts, redirects }: StageCommand): boolean {
  return (
    texts.some((text) => text.includes('etc/sudoers')) ||
    redirects.some(({ target }) => target?.text.includes('etc/sudoers') === true)
  )
}
