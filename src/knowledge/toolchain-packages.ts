/** Distribution packages that only building needs. Names as Debian, Ubuntu, Alpine and Fedora have them. */

/**
 * `compiler`: turns sources into programs, or a whole SDK. `build-system`: drives one. `headers`: what compiling links
 * against.
 */
export type ToolchainKind = 'compiler' | 'build-system' | 'headers'

const COMPILERS = new Set([
  'build-essential',
  'build-base',
  'alpine-sdk',
  'gcc',
  'g++',
  'gcc-c++',
  'clang',
  'llvm',
  'gfortran',
  'gdc',
  'gnat',
  'tcc',
  'cpp',

  'nasm',
  'yasm',
  'rustc',
  'cargo',
  'rust',
  'rustup',
  'golang',
  'golang-go',
  'go',
  'ghc',
  'ocaml',
  'fpc',
  'default-jdk',
  'default-jdk-headless',
  'maven',
  'gradle',
  'ant',
  'sbt',
  'leiningen',
  'base-devel',
  'devtoolset',
  'Development Tools',
  '@development-tools',
  '@development',
  'crystal',
  'swift',
  'ldc',
  'zig',
  'typescript',
])

const COMPILER_PATTERNS = [
  /^(gcc|g\+\+|clang|llvm|gfortran|gnat)-\d[\d.]*$/,
  /^golang-\d[\d.]*(-go)?$/,
  /^openjdk-?\d+(-jdk(-headless)?)?$/,
  /^java-[\d.]+-openjdk-devel$/,
  /^java-[\d.]+-amazon-corretto-devel$/,
  /^temurin-\d+-jdk$/,
  /^dotnet-?\d*-?sdk(-[\d.]+)?$/,
  /^devtoolset-\d+/,
]

const BUILD_SYSTEMS = new Set([
  'binutils',
  'make',
  'cmake',
  'ninja',
  'ninja-build',
  'meson',
  'autoconf',
  'automake',
  'libtool',
  'bison',
  'flex',
  'scons',
  'bazel',
  'm4',
  'gettext-dev',
  'pkgconf-dev',
  'dpkg-dev',
  'debhelper',
  'devscripts',
  'rpm-build',
  'extra-cmake-modules',
])

const HEADERS = new Set([
  'linux-headers',
  'kernel-headers',
  'kernel-devel',
  'musl-dev',
  'libc-dev',
  'libc6-dev',
  'glibc-devel',
])

/** Names that end like headers and are needed by running programs. */
const NOT_HEADERS = new Set(['mesa-va-gallium-dev', 'nvidia-cuda-dev'])

/** Null for a package that is no toolchain. `name` carries neither version nor architecture. */
export function toolchainKind(name: string): ToolchainKind | null {
  if (COMPILERS.has(name) || COMPILER_PATTERNS.some((pattern) => pattern.test(name))) return 'compiler'
  if (BUILD_SYSTEMS.has(name)) return 'build-system'
  if (HEADERS.has(name)) return 'headers'
  return /-(dev|devel|headers)$/.test(name) && !NOT_HEADERS.has(name) ? 'headers' : null
}
