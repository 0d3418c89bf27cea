/** Libraries and programs that call services over TLS, and those that bring certificates along. */

/** Go modules that exist to call services over HTTPS, by the start of their path. */
const GO_CLIENTS = [
  'github.com/aws/aws-sdk-go',
  'cloud.google.com/go/',
  'google.golang.org/api',
  'firebase.google.com/go',
  'github.com/Azure/azure-sdk-for-go',
  'github.com/google/go-github',
  'github.com/xanzy/go-gitlab',
  'github.com/slack-go/slack',
  'github.com/nlopes/slack',
  'github.com/stripe/stripe-go',
  'github.com/bwmarrin/discordgo',
  'github.com/go-telegram-bot-api/telegram-bot-api',
  'gopkg.in/telebot',
  'gopkg.in/tucnak/telebot',
  'github.com/sendgrid/sendgrid-go',
  'github.com/mailgun/mailgun-go',
  'github.com/twilio/twilio-go',
  'github.com/sashabaranov/go-openai',
  'github.com/openai/openai-go',
  'github.com/dghubble/go-twitter',
  'github.com/digitalocean/godo',
  'github.com/cloudflare/cloudflare-go',
  'github.com/hetznercloud/hcloud-go',
  'github.com/line/line-bot-sdk-go',
]

/** Modules that put certificates into the program. */
const GO_BUNDLES = [
  'golang.org/x/crypto/x509roots',
  'github.com/certifi/gocertifi',
  'github.com/breml/rootcerts',
  'github.com/gwatts/rootcerts',
]

export interface GoClient {
  /** The first direct requirement that calls services; null when none does. */
  readonly module: string | null
  /** Certificates are built into the program. */
  readonly bundled: boolean
}

interface Module {
  readonly name: string
  /** `indirect`: only other modules need it. */
  readonly label: string | null
}

/** What the requirements of a go.mod say of TLS. */
export function goTlsClient(modules: readonly Module[]): GoClient {
  const begins = (name: string, starts: readonly string[]) => starts.some((start) => name.startsWith(start))
  const bundled = modules.some(({ name }) => begins(name, GO_BUNDLES))
  const client = modules.find(({ name, label }) => label !== 'indirect' && begins(name, GO_CLIENTS))
  return { module: bundled ? null : (client?.name ?? null), bundled }
}

/** Crates that call services over HTTPS and, unless a feature says otherwise, trust what the system has. */
const CRATE_CLIENTS = ['reqwest', 'aws-config', 'isahc', 'surf']
/** Crates and features that put certificates into the program. */
const CRATE_BUNDLES = /webpki-roots|webpki_roots|rustls-tls(?!-native)|rustls-tls-webpki|webpki-root-certs/

export interface CrateFeatures {
  readonly name: string
  /** Whether its default features are surely on. */
  readonly defaults: boolean
  readonly features: readonly string[]
}

/**
 * The crate that makes a program a client; null when none does, or certificates are built in. `others`: crates that
 * are locked, and features that the program offers. Without its default features a client speaks TLS only when one of
 * the others says so.
 */
export function crateTlsClient(crates: readonly CrateFeatures[], others: readonly string[]): string | null {
  const words = [...crates.flatMap(({ name, features }) => [name, ...features]), ...others]
  if (words.some((word) => CRATE_BUNDLES.test(word))) return null
  const client = crates.find(
    ({ name, defaults, features }) =>
      CRATE_CLIENTS.includes(name) && (defaults || features.some((feature) => feature.includes('tls'))),
  )
  return client?.name ?? null
}

/** Programs that people install from source and that fetch what they work on, or call services. */
const PROGRAMS = new Set(
  'monolith lychee xh oha feroxbuster subfinder nuclei httpx katana ffuf gau hakrawler waybackurls rclone restic lego k6 cloudflared'.split(
    ' ',
  ),
)

/** Whether `cargo install NAME` or `go install …/NAME` makes a client. */
export function isTlsProgram(name: string): boolean {
  return PROGRAMS.has(name)
}

/** Distribution packages that are known to need neither certificates nor time zones, and so bring none. */
const PLAIN_PACKAGES =
  /^(lib(ssl|crypto|gcc|stdc|sqlite|pq|ffi|z|xml|gomp|c6|bz2|lzma|zstd|mariadb|yaml|icu|uuid|event|protobuf|pcre|jpeg|png|webp|freetype|fontconfig|magic|cap|udev|usb|asound|pulse|x11|gl|nss|sodium|ncurses|readline|jemalloc|tcmalloc|boost|unwind)[\w.+-]*|zlib1g|openssl|tini|dumb-init|gosu|su-exec|procps|netcat[\w-]*|locales|sqlite3?|less|vim[\w-]*|nano|jq|bash|sudo|iproute2|iputils-ping|net-tools|dnsutils|gcompat|libc6-compat|musl|xz-utils|gzip|tar|unzip|zip|htop|telnet|binutils|make|gcc|g\+\+|build-essential|file|shadow|busybox-extras)$/

export function isPlainPackage(name: string): boolean {
  return PLAIN_PACKAGES.test(name)
}

/** What an image lacks that TLS and time zones need; null when nobody checked. */
export interface SystemData {
  /** A bundle of certificates is there. */
  readonly certificates: boolean
  /** `/usr/share/zoneinfo` is there. */
  readonly zones: boolean
}

/**
 * Bare distributions (package lists of docker-library/repo-info, August 2026): Debian has zones and no certificates,
 * Ubuntu neither, Alpine certificates and no zones.
 */
const SYSTEMS: Readonly<Record<string, SystemData>> = {
  debian: { certificates: false, zones: true },
  ubuntu: { certificates: false, zones: false },
  alpine: { certificates: true, zones: false },
  busybox: { certificates: false, zones: false },
}

export function systemData(repository: string): SystemData | null {
  return Object.hasOwn(SYSTEMS, repository) ? (SYSTEMS[repository] ?? null) : null
}
