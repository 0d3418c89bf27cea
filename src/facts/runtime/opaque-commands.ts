/** Commands of a RUN whose work nobody can read in the file: scripts, playbooks, computed names, packages without names. */
import type { Stage } from '../../model/model.ts'
import { fact } from '../build.ts'
import { lineageCommands, type StageCommand } from '../commands.ts'
import { isOsInstall } from '../os-packages.ts'

const OPAQUE =
  /\.(sh|bash|py|pl|rb|run)$|^(ansible-playbook|ansible|make|gmake|ninja|cmake|source|\.|nix-env|nix|puppet|chef-client|salt-call|debootstrap|eval|xargs|parallel|brew|snap|sdk|asdf|mise)$/

/** In order; those of the stages below, too. */
export const opaqueCommands = fact((stage: Stage): readonly StageCommand[] =>
  lineageCommands(stage).filter(({ name, args, texts, assignments }) => {
    if (name === null) return texts.length > 0 || assignments.length === 0
    if (OPAQUE.test(name)) return true
    // What `sh -c` runs stands behind it in the list; a file it is given and what a variable or another command says do not.
    return /^(ba|da|a|z)?sh$/.test(name) && !givesText(args, texts)
  }),
)

function givesText(args: StageCommand['args'], texts: StageCommand['texts']): boolean {
  const at = args.findIndex((arg) => arg !== null && /^-\w*c$/.test(arg))
  return at !== -1 && (args[at + 1] !== null || !/^"?[$`]/.test(texts[at + 1] ?? ''))
}

/** Installers of packages that bring others along, which no table knows. */
const FOREIGN_INSTALLERS = /^(apko|conda|mamba|dpkg|rpm)$/

/** Whether programs, libraries and accounts may be there that no command of the stage, or of those below, names. */
export const installsUnknown = fact(
  (stage: Stage): boolean =>
    opaqueCommands(stage).length > 0 ||
    lineageCommands(stage).some(
      (call) => (isOsInstall(call) && call.args.includes(null)) || FOREIGN_INSTALLERS.test(call.name ?? ''),
    ),
)
