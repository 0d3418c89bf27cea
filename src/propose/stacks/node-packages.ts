/** Which system packages only the installation of Node packages needs. */
import type { Invocation } from '../../facts/node/package-scripts.ts'

/** Compilers, headers and what node-gyp calls (github.com/nodejs/node-gyp#installation). */
const BUILD_ONLY =
  /^(build-essential|build-base|gcc|g\+\+|cpp|make|cmake|autoconf|automake|libtool|m4|bison|flex|nasm|yasm|patch|pkg-config|pkgconf|pkgconfig|python3-dev|python-dev|python3-setuptools|py3-setuptools|python-is-python3|node-gyp|musl-dev|libc-dev|libc6-dev|linux-headers|binutils|gyp|clang|llvm|apt-utils|libtool-bin)$/

/** What a program may call as well: only its sources can show that it does not. */
const BUILD_UNLESS_CALLED = /^(python|python2|python3|python3-pip|py3-pip|git|openssh|openssh-client)$/

/** Programs and data that only a running container uses. */
const RUNTIME_ONLY =
  /^(tini|dumb-init|tzdata|ffmpeg|chromium|chromium-browser|nss|freetype|harfbuzz|ttf-.+|font-.+|fonts-.+|procps|supervisor|cron|nginx|graphicsmagick|imagemagick|ghostscript|poppler-utils|su-exec|gosu|postgresql-client|mysql-client|mariadb-client|redis-tools|netcat.*|nano|vim|htop|less|libnss3|libatk.*|libgbm1|libasound2.*|xdg-utils|wait-for-it)$/

export type PackageUse = 'build' | 'runtime' | 'both'

/**
 * `used` are the programs that the start command, the health check and the entrypoint script call; `calls` whether the
 * program may start others.
 */
export function packageUse(name: string, used: ReadonlySet<string>, calls: boolean): PackageUse {
  const bare = name.replace(/[=~<>].*$/, '')
  const program = bare.replace(/-client$/, '').replace(/^openssh$/, 'ssh')
  if (used.has(bare) || used.has(program)) return 'both'
  if (BUILD_ONLY.test(bare) || (!calls && BUILD_UNLESS_CALLED.test(bare))) return 'build'
  return RUNTIME_ONLY.test(bare) ? 'runtime' : 'both'
}

/** Packages that a call of a system's package manager takes away; null when it does something else. */
export function removedBy({ args, texts }: Invocation): readonly string[] | null {
  const [verb, ...names] = args.flatMap((arg, index) => {
    const word = arg ?? texts[index] ?? ''
    return word.startsWith('-') ? [] : [word]
  })
  return verb !== undefined && /^(del|remove|purge|autoremove|autopurge)$/.test(verb) ? names : null
}

/** System packages that an npm package needs on a slim Debian image, which the full one brings. */
export const NEEDED_ON_SLIM: ReadonlyMap<string, readonly string[]> = new Map([
  ['@prisma/client', ['openssl']],
  ['prisma', ['openssl']],
  ['node-rdkafka', ['libsasl2-2', 'libssl3', 'libzstd1', 'liblz4-1']],
  ['simple-git', ['git']],
  ['nodegit', ['libgssapi-krb5-2', 'libssl3']],
  ['gm', ['graphicsmagick']],
  ['fluent-ffmpeg', ['ffmpeg']],
])

/** npm packages that call programs or libraries of the full image; which ones nobody can say from the manifest. */
export const KEEP_FULL: ReadonlyMap<string, string> = new Map([
  ['python-shell', 'runs Python'],
  ['puppeteer', 'starts a browser that needs system libraries'],
  ['playwright', 'starts a browser that needs system libraries'],
  ['imagemagick', 'runs ImageMagick'],
  ['canvas', 'links system libraries when it is compiled'],
  ['oracledb', 'links the Oracle client'],
  ['ibm_db', 'links the DB2 client'],
  ['node-pty', 'starts shells'],
  ['youtube-dl-exec', 'runs Python'],
  ['ytdl-exec', 'runs Python'],
  ['node-jq', 'runs jq'],
  ['wkhtmltopdf', 'runs wkhtmltopdf'],
  ['html-pdf', 'starts PhantomJS, which needs system libraries'],
  ['phantomjs-prebuilt', 'starts PhantomJS, which needs system libraries'],
  ['libreoffice-convert', 'runs LibreOffice'],
])
