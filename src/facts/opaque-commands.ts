/** Commands of a RUN whose work nobody can read in the file: scripts, playbooks, computed names. */
import type { Stage } from '../model/model.ts'
import { fact } from './build.ts'
import { lineageCommands, type StageCommand } from './commands.ts'

const OPAQUE =
  /\.(sh|bash|py|pl|rb|run)$|^(ansible-playbook|ansible|make|gmake|ninja|cmake|source|\.|nix-env|nix|puppet|chef-client|salt-call|debootstrap|eval|xargs|parallel|brew|snap|sdk|asdf|mise)$/

/** In order; those of the stages below, too. */
export const opaqueCommands = fact((stage: Stage): readonly StageCommand[] =>
  lineageCommands(stage).filter(({ name, args, texts, assignments }) => {
    if (name === null) return texts.length > 0 || assignments.length === 0
    if (OPAQUE.test(name)) return true
    // What `sh -c` runs stands behind it in the list; a file it is given does not.
    return /^(ba|da|a|z)?sh$/.test(name) && !args.some((arg) => arg !== null && /^-\w*c$/.test(arg))
  }),
)
