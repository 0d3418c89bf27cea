/** Programs that a health check, CMD or ENTRYPOINT calls and that the image is known not to have. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { shellCommands } from '../../syntax/shell.ts'
import type { Span } from '../../syntax/source.ts'
import type { Command, Instruction } from '../../syntax/tree.ts'
import { fact } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { copyInstructions } from '../instructions.ts'
import { baseImage, baseLabel, lastInstruction, lineage, rootBase } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { normalise } from '../placements.ts'
import { installsUnknown } from './opaque-commands.ts'

export interface Missing {
  readonly program: string
  readonly keyword: Instruction['keyword']
  readonly span: Span
  /** The image that lacks it. */
  readonly base: string
  /** `shell`: what is written needs one. */
  readonly kind: 'shell' | 'program'
}

export const missingPrograms = fact((stage: Stage): readonly Missing[] => {
  const found: Missing[] = []
  for (const keyword of ['HEALTHCHECK', 'CMD', 'ENTRYPOINT'] as const) {
    const instruction = lastInstruction(stage, keyword)
    if (!instruction?.command) continue
    const missing = missingIn(stage, instruction.command)
    if (missing) found.push({ ...missing, keyword, span: instruction.span, base: baseLabel(stage) })
  }
  return found
})

function missingIn(stage: Stage, command: Command): Pick<Missing, 'program' | 'kind'> | null {
  if (command.form === 'exec') {
    const program = command.words[0]?.text ?? ''
    if (/^(\/bin\/)?(ba|a|da)?sh$/.test(program) && hasNoShell(stage)) return { program, kind: 'shell' }
    return lacks(stage, program) ? { program, kind: 'program' } : null
  }
  if (hasNoShell(stage)) return { program: '/bin/sh', kind: 'shell' }
  const calls = shellCommands(command.script)
  const names = calls.filter(({ within }) => within.length === 0).flatMap(({ name }) => name ?? [])
  const missing = names.find((name) => lacks(stage, name))
  const alternative = calls.some(
    ({ name, after }) => after === '||' && name !== null && !/^(exit|false|true|kill)$/.test(name),
  )
  return missing === undefined || alternative ? null : { program: missing, kind: 'program' }
}

function hasNoShell(stage: Stage): boolean {
  if (stage.config.Shell !== null || bringsPrograms(stage)) return false
  return rootBase(stage).kind === 'scratch' || baseImage(stage)?.shell === 'none'
}

/** The programs whose presence the tables know for each image. */
const KNOWN = ['bash', 'curl', 'wget', 'git', 'nc', 'python3', 'perl']

/** The image is known not to have it, and nothing in the file may have brought it. */
function lacks(stage: Stage, program: string): boolean {
  const image = baseImage(stage)
  if (!KNOWN.includes(program) || image?.tools == null || image.tools.includes(program)) return false
  return !bringsPrograms(stage) && !installsUnknown(stage) && !mayInstall(stage, program)
}

/** What many packages of a distribution need, and so bring along. */
const DEPENDED_ON = ['python3', 'perl', 'git', 'bash']

/** Packages that bring a program under another name. */
const BRINGS: Readonly<Record<string, RegExp>> = {
  nc: /netcat|ncat|nmap|busybox/,
  wget: /wget|busybox/,
  git: /git/,
  curl: /curl/,
  bash: /bash/,
  python3: /python/,
  perl: /perl|git|build-essential|dpkg-dev|automake|autoconf/,
}

function mayInstall(stage: Stage, program: string): boolean {
  const pattern = BRINGS[program]
  const packages = osPackages(stage)
  if (packages.length > 0 && DEPENDED_ON.includes(program)) return true
  return (
    packages.some(({ name }) => name === program || pattern?.test(name)) ||
    lineageCommands(stage).some(({ texts }) => texts.some((text) => text.includes(program)))
  )
}

/** A COPY to `/` or to a directory of programs, and anything that looks like a program or an archive, may bring it. */
function bringsPrograms(stage: Stage): boolean {
  return lineage(stage).some((part) =>
    copyInstructions(part).some((one) => {
      const target = normalise(stateBefore(part, one).workdir, one.destination?.text ?? '')
      const sources = one.sources.map(({ text }) => text)
      return (
        (/^\/$|^\/(usr|bin|sbin|lib|opt|nix|busybox)\b/.test(target) && !isOwnDirectory(target)) ||
        sources.some((text) => /busybox|rootfs|\/(ba)?sh$|\/(curl|wget|nc)$|\.tar(\.\w+)?$/.test(text))
      )
    }),
  )
}

/** Where programs of one's own lie, not those of the system. */
function isOwnDirectory(target: string): boolean {
  return /^\/usr\/src\b|^\/usr\/share\b/.test(target)
}
