/** Platforms as `--platform` writes them (containerd/platforms, which BuildKit asks). */

export interface Platform {
  readonly os: string
  readonly architecture: string
  /** Empty for most. */
  readonly variant: string
  /** Of Windows, as in `windows(10.0.17763)/amd64`; empty for others. */
  readonly osVersion: string
}

export const LINUX: Platform = { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' }

const SYSTEM = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/
const PART = /^[A-Za-z0-9_.-]+$/
const SYSTEMS = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
)
const ARCHITECTURES = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ' +
    'riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
)

/** `<os>`, `<arch>`, `<os>/<arch>` or `<os>/<arch>/<variant>`; null when BuildKit refuses it. */
export function parsePlatform(text: string): Platform | null {
  const [first = '', second, third, more] = text.split('/')
  const system = SYSTEM.exec(first)
  if (!system || more !== undefined) return null
  const os = normalSystem(system[1] ?? '')
  const osVersion = decodeOption(system[2] ?? '')
  if (osVersion === null || decodeOption(system[3] ?? '') === null) return null
  if (second === undefined) return singleWord(first, os, osVersion)
  if (!PART.test(second) || !PART.test(third ?? 'none')) return null
  return { os, osVersion, ...shorter(normalArchitecture(second, third ?? '')) }
}

/** One word is a system or, when none has that name, an architecture. */
function singleWord(text: string, os: string, osVersion: string): Platform | null {
  if (SYSTEMS.has(os)) return { ...LINUX, os, osVersion }
  const normal = shorter(normalArchitecture(text, ''))
  return ARCHITECTURES.has(normal.architecture) ? { os: 'linux', osVersion, ...normal } : null
}

export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter((part) => part !== '').join('/')
}

function normalSystem(os: string): string {
  const lower = os.toLowerCase()
  return lower === 'macos' ? 'darwin' : lower
}

interface Machine {
  readonly architecture: string
  readonly variant: string
}

const ALIASES: ReadonlyMap<string, Machine> = new Map([
  ['i386', { architecture: '386', variant: '' }],
  ['armhf', { architecture: 'arm', variant: 'v7' }],
  ['armel', { architecture: 'arm', variant: 'v6' }],
])

function normalArchitecture(written: string, writtenVariant: string): Machine {
  const architecture = written.toLowerCase()
  const variant = writtenVariant.toLowerCase()
  const alias = ALIASES.get(architecture)
  if (alias) return alias
  if (['x86_64', 'x86-64', 'amd64'].includes(architecture)) {
    return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant }
  }
  if (architecture === 'aarch64' || architecture === 'arm64') {
    if (['8', 'v8', 'v8.0'].includes(variant)) return { architecture: 'arm64', variant: '' }
    return { architecture: 'arm64', variant: ['9', '9.0', 'v9.0'].includes(variant) ? 'v9' : variant }
  }
  if (architecture === 'arm') return { architecture, variant: armVariant(variant) }
  return { architecture, variant }
}

function armVariant(variant: string): string {
  if (variant === '' || variant === '7') return 'v7'
  return ['5', '6', '8'].includes(variant) ? `v${variant}` : variant
}

function shorter(machine: Machine): Machine {
  return machine.architecture === 'arm' && machine.variant === 'v7' ? { ...machine, variant: '' } : machine
}

function decodeOption(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
