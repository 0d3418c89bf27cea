/** Which programs read the language of `sh`, and where their scripts stand on a command line. */

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'ksh93', 'mksh', 'zsh'])

/** Programs that start the program named behind them. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'busybox chroot command doas dumb-init env eatmydata exec find flock gosu nice nohup runuser setpriv setsid ' +
    'stdbuf strace su-exec sudo time timeout tini unshare watch xargs'
  ).split(' '),
)

/** The last part of a path, `/` or `\` parting it, in lower case and without `.exe`. */
function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  return name.endsWith('.exe') ? name.slice(0, -4) : name
}

function isShellName(path: string): boolean {
  return SHELLS.has(programName(path))
}

/**
 * Whether text for this SHELL can be read as a script of `sh`: true for `sh` and its kin, behind `env` or another
 * starter too, and for null, the default. PowerShell, cmd and any other program are not.
 */
export function isPosixShell(shell: readonly string[] | null): boolean {
  const first = shell?.[0]
  if (shell === null || first === undefined) return true
  return !/^(?:powershell|pwsh|cmd)$/.test(programName(first)) && shell.some(isShellName)
}

/** Whether a script that begins with `#!` names a shell; true for one without. */
export function hasShellInterpreter(text: string): boolean {
  if (!text.startsWith('#!')) return true
  const end = text.indexOf('\n')
  const words = text
    .slice(2, end === -1 ? undefined : end)
    .trim()
    .split(/\s+/)
  return programName(words[0] ?? '') === 'env' ? words.some(isShellName) : isShellName(words[0] ?? '')
}

/** Where on a command line a shell finds its script: as the word at `index`, or on its standard input. */
export type ScriptPlace = { readonly kind: 'word'; readonly index: number } | { readonly kind: 'input' }

/** Finds `sh -c script` and `sh < script` among literal words (null: computed); null for any other command. */
export function findScript(words: readonly (string | null)[]): ScriptPlace | null {
  const first = programName(words[0] ?? '')
  if (first === 'su') return switchedUserScript(words)
  const start = SHELLS.has(first)
    ? 0
    : STARTERS.has(first)
      ? words.findIndex((word) => isShellName(word ?? ''))
      : -1
  return start === -1 ? null : shellScript(words, start + 1)
}

function switchedUserScript(words: readonly (string | null)[]): ScriptPlace | null {
  const option = words.findIndex((word) => word === '-c' || word === '--command' || word === '-lc')
  return option === -1 || option + 1 >= words.length ? null : { kind: 'word', index: option + 1 }
}

function shellScript(words: readonly (string | null)[], start: number): ScriptPlace | null {
  let takesWord = false
  let index = start
  for (; index < words.length; index++) {
    const word = words[index] ?? null
    if (word === null || !/^[-+]./.test(word)) break
    if (/^-[A-Za-z]*c/.test(word)) takesWord = true
    // `-o pipefail`, also as the end of `-euxo pipefail`.
    if (/^[-+][A-Za-z]*[oO]$/.test(word)) index++
  }
  if (index >= words.length) return takesWord ? null : { kind: 'input' }
  return takesWord ? { kind: 'word', index } : null
}
