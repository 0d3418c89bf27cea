/** Accounts that the commands of a stage make. */
import type { Stage } from '../../model/model.ts'
import { fact } from '../build.ts'
import { commandsNamed, type StageCommand } from '../commands.ts'
import { lineage } from '../lineage.ts'

/** Flags of useradd (shadow) and adduser (Debian, BusyBox) that take the next word. */
const VALUED =
  /^(-[bcdefgGhkKpPsuRZ]|--(uid|gid|home|home-dir|shell|gecos|comment|ingroup|groups|firstuid|lastuid|password|base-dir|key|skel|root|expiredate|inactive))$/

const MAKERS = ['useradd', 'adduser']

/** In order, those of the stages below first; a name that is computed is left out. */
export const madeAccounts = fact((stage: Stage): readonly string[] =>
  lineage(stage).flatMap((part) => commandsNamed(part, MAKERS).flatMap((call) => accountOf(call) ?? [])),
)

/** The one word that is no flag and no value of one: `adduser NAME GROUP` makes none. */
function accountOf({ args }: StageCommand): string | null {
  const words = args.filter((arg, at) => !arg?.startsWith('-') && !VALUED.test(args[at - 1] ?? ''))
  const [account] = words
  return words.length === 1 && account && account !== 'root' ? account : null
}
