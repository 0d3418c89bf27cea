/** What secrets look like: formats of tokens, names of variables, and values that are none. */

const TOKENS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/ },
  { what: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}\b/ },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { what: 'a PyPI token', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{20,}/ },
  { what: 'a Docker Hub token', pattern: /\bdckr_[po]at_[A-Za-z0-9_-]{20,}/ },
  { what: 'a Slack token', pattern: /\bxox[abprs]-\d{6,}-[A-Za-z0-9-]{10,}/ },
  { what: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
  { what: 'a Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
  { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/ },
  { what: 'a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/ },
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?!\s*(?:\.\.\.|\*|x{3}|\$))/ },
]

/** What each of them has in it: most texts have none, and are looked at once. */
const ANY_TOKEN =
  /gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dckr_|xox[abprs]-|k_live_|AIza|hf_|SG\.|PRIVATE KEY/

/** What a text holds by its format alone; null when nothing is seen. */
export function tokenIn(text: string): string | null {
  if (!ANY_TOKEN.test(text)) return null
  return TOKENS.find(({ pattern }) => pattern.test(text))?.what ?? null
}

const SECRET =
  /(^|_)(PASSWORD|PASSWD|PASS|PASSPHRASE|SECRET|SECRETS|TOKEN|APIKEY|API_KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ENCRYPTION_KEY|SIGNING_KEY|AUTH_KEY|CREDENTIAL|CREDENTIALS)$/i
/** Public by purpose, whatever the rest of the name says. */
const PUBLIC =
  /(^|_)(PUBLIC|PUBLISHABLE|ANON|SITE|CLIENT_?SIDE|DUMMY|FAKE|TEST|EXAMPLE|MAX|NO|USE|ALLOW|SKIP|REQUIRE|ENABLE|DISABLE)(_|$)/i

/** `ACCESS_KEY_ID`, `TOKEN_FILE`, `KEY_ALIAS`, `AUTH_MODE`: the last word says that it is no secret. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !PUBLIC.test(name)
}

const PLACEHOLDER =
  /^(|["']+|true|false|yes|no|on|off|none|null|nil|undefined|\d{1,4}|x+|\*+|\.+|-+|<.*>|\[.*\]|\{\{.*\}\}|%.*%|(your|my|insert|enter|put|replace|change|set|fill|todo|fixme|dummy|fake|mock|example|sample|placeholder|default|dev|development|test|testing|local|build|buildtime|not|unused|secret|password|passwd|pass|token|key|root|admin|user|guest|postgres|mysql|redis|demo|foo|bar|baz|some|temp|tmp|precompile|assets|dontcare|ignored|random|abc|123)([-_. !]?\w*)*)$/i

/** A value that stands where the real one goes: a word for it, whatever marks it out, or a text that says what it is. */
export function isPlaceholder(value: string): boolean {
  const word = value.replace(/^[*_#%]+|(?<![*_#%])[*_#%]+$/g, '')
  return (
    PLACEHOLDER.test(value) ||
    PLACEHOLDER.test(word) ||
    /^[/.~]|^https?:\/\/[^@]*$|\$/.test(value) ||
    /^[a-z]+([-_ ][a-z]+)*[-_ ](token|key|secret)$/i.test(value)
  )
}

/** The fingerprint of a public key, under a name that says no more than that it signs. */
export function isFingerprint(name: string, value: string): boolean {
  return /(^|_)SIGNING_KEYS?$/i.test(name) && /^(0x)?([0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i.test(value)
}

/** `https://user:password@host.example.org` with a password that may be real; null when there is none. */
export function passwordUrlIn(text: string): string | null {
  if (!text.includes('://') || !text.includes('@')) return null
  const match =
    /\b[a-z][a-z0-9+]{0,30}:\/\/([^\s:/@"'$]{0,200}):([^\s/@"'$<{*%]{1,200})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(
      text,
    )
  if (!match) return null
  const [, user = '', password = '', host = ''] = match
  const local =
    /^(\d+\.){3}\d+$|\.(local|internal|test|example|localhost|lan)$|example\.(com|org|net)$/i.test(host)
  return local || password === user || isPlaceholder(password) || password.length < 6 ? null : host
}
