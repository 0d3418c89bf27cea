/** What many base images have in common. */
import type { ImageVariant } from './types.ts'

const FULL_TOOLS = ['bash', 'curl', 'wget', 'git', 'python3', 'perl']
export const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** buildpack-deps below: compilers, headers and version control. */
export const FULL = {
  shell: 'bash',
  tools: FULL_TOOLS,
  packages: 'apt',
  libc: 'glibc',
  toolchains: ['gcc', 'g++', 'make'],
} as const
export const SLIM_TRAITS = {
  shell: 'bash',
  tools: ['bash', 'perl'],
  packages: 'apt',
  libc: 'glibc',
  toolchains: [],
} as const
export const SLIM: ImageVariant = { tag: /(^|-)slim\b/, ...SLIM_TRAITS }
export const ALPINE_TRAITS = {
  shell: 'sh',
  tools: ['wget', 'nc'],
  packages: 'apk',
  libc: 'musl',
  toolchains: [],
} as const
export const ALPINE: ImageVariant = { tag: /alpine/, ...ALPINE_TRAITS }
export const WINDOWS: ImageVariant = {
  tag: /windowsservercore|nanoserver/,
  windows: true,
  user: null,
  shell: null,
  tools: null,
  packages: null,
  libc: null,
}
export const DEBIAN = { shell: 'bash', packages: 'apt', libc: 'glibc' } as const
export const DNF = { shell: 'bash', packages: 'dnf', libc: 'glibc' } as const
export const JRE: ImageVariant = { tag: /(^|-)jre/, role: 'runtime', toolchains: [] }
export const NO_SHELL = { shell: 'none', tools: [], packages: 'none' } as const
export const NONROOT: ImageVariant = { tag: /nonroot/, user: '65532' }
export const DEBUG: ImageVariant = { tag: /debug/, shell: 'sh', tools: ['wget', 'nc'] }
