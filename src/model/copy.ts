/** What BuildKit checks of COPY and ADD before it builds (moby/buildkit `dockerfile2llb/convert_copy.go`). */
import { isDigest } from './reference.ts'

/** A COPY or ADD with its words expanded. */
export interface Transfer {
  readonly keyword: 'COPY' | 'ADD'
  readonly sources: readonly string[]
  readonly chown: string
  readonly chmod: string
  readonly checksum: string
  readonly link: boolean
  readonly keepGitDir: boolean | null
}

const SYMBOLIC_MODE = /^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/

/** What BuildKit refuses about it, as whole sentences; null when it takes it. */
export function transferProblem(transfer: Transfer): string | null {
  return (
    chownProblem(transfer) ?? chmodProblem(transfer) ?? checksumProblem(transfer) ?? sourceProblems(transfer)
  )
}

function chownProblem({ keyword, link, chown }: Transfer): string | null {
  if (!link || chown === '' || chown.split(/:(.*)/s, 2).every(isId)) return null
  return `\`--chown=${chown}\` names a user or group, which cannot be looked up with \`--link\`: write numbers, or drop \`--link\` from this ${keyword}.`
}

function isId(text: string): boolean {
  return text === '' || text === 'root' || (/^[+-]?[0-9]+$/.test(text) && Math.abs(Number(text)) < 2 ** 31)
}

function chmodProblem({ chmod }: Transfer): string | null {
  if (chmod === '') return null
  const octal = /^[0-7]+$/.test(chmod)
  if (octal ? Number.parseInt(chmod, 8) <= 0o7777 : SYMBOLIC_MODE.test(chmod)) return null
  return `\`--chmod=${chmod}\` is no mode: write up to four octal digits, as in 755, or letters, as in u=rwX,go=rX.`
}

function checksumProblem({ keyword, checksum, sources }: Transfer): string | null {
  if (checksum === '') return null
  const [source = ''] = sources
  if (keyword === 'COPY') return '`--checksum` is for ADD: a COPY has no download to check.'
  if (sources.length !== 1)
    return `\`--checksum\` holds for one source, and this ADD has ${sources.length}: split it.`
  if (isGit(source)) return null
  if (!isHttp(source)) return `\`--checksum\` is for downloads, and \`${source}\` is none.`
  return isDigest(checksum)
    ? null
    : `\`--checksum=${checksum}\` is no digest, as in sha256: and 64 hexadecimal digits.`
}

function sourceProblems(transfer: Transfer): string | null {
  const remote =
    transfer.keyword === 'COPY' && transfer.sources.find((source) => isGit(source) || isHttp(source))
  if (remote) return `COPY cannot download \`${remote}\`: use ADD.`
  let { keepGitDir, checksum } = transfer
  for (const source of transfer.sources) {
    if (!isGit(source)) continue
    const query = readGitQuery(source)
    if ('problem' in query) return `\`${source}\` cannot be fetched: ${query.problem}.`
    if (contradicts(keepGitDir, query.keepGitDir)) return `\`${source}\` contradicts \`--keep-git-dir\`.`
    if (contradicts(checksum || null, query.checksum || null)) {
      return `\`${source}\` asks for another commit than \`--checksum\`.`
    }
    keepGitDir = query.keepGitDir ?? keepGitDir
    checksum = query.checksum || checksum
  }
  return null
}

function contradicts<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other
}

const SCHEME = /^([a-zA-Z0-9]+):\/\//
const SCP = /^[a-zA-Z0-9-_]+@[a-zA-Z0-9-.]+:(.*)$/

/** A source that is cloned: git://, ssh://, user@host:path, or http(s) with a path that ends in .git. */
export function isGit(source: string): boolean {
  const scheme = SCHEME.exec(source)?.[1]?.toLowerCase()
  if (scheme === undefined) return SCP.test(source)
  if (scheme === 'git' || scheme === 'ssh') return true
  return (scheme === 'http' || scheme === 'https') && withoutTail(source).endsWith('.git')
}

/** A source that is downloaded as a file. */
export function isHttp(source: string): boolean {
  return /^https?:\/\//.test(source) && !isGit(source)
}

function withoutTail(source: string): string {
  return source.replace(/[?#].*$/s, '')
}

type GitQuery =
  | { readonly keepGitDir: boolean | null; readonly checksum: string }
  | { readonly problem: string }

const FLAGS = ['keep-git-dir', 'submodules', 'fetch-by-commit']
const NAMES = [...FLAGS, 'ref', 'tag', 'branch', 'subdir', 'checksum', 'commit', 'mtime']

/** The options behind the `?` of a git source (`dfgitutil/git_ref.go`). */
function readGitQuery(source: string): GitQuery {
  const query = new URLSearchParams(/\?([^#]*)/.exec(source.replace(/#.*$/s, ''))?.[1] ?? '')
  for (const name of new Set(query.keys())) {
    const problem = optionProblem(name, query.getAll(name))
    if (problem !== null) return { problem }
  }
  const fragment = /#([^:]*)/.exec(source)?.[1] ?? ''
  const refs = new Set([
    fragment,
    query.get('ref') ?? '',
    prefixed(query.get('tag'), 'refs/tags/'),
    prefixed(query.get('branch'), 'refs/heads/'),
  ])
  refs.delete('')
  if (refs.size > 1) return { problem: 'it names several revisions' }
  const keep = query.get('keep-git-dir')
  return {
    keepGitDir: keep === null ? null : isTrue(keep),
    checksum: query.get('checksum') ?? query.get('commit') ?? '',
  }
}

function prefixed(name: string | null, prefix: string): string {
  if (name === null) return ''
  return name.startsWith(prefix) ? name : prefix + name
}

function isTrue(text: string): boolean {
  return text === '' || /^(?:1|t|true|TRUE|True|T)$/.test(text)
}

function optionProblem(name: string, values: readonly string[]): string | null {
  const [value = ''] = values
  if (values.length > 1) return `\`${name}\` stands in it more than once`
  if (!NAMES.includes(name)) return `\`${name}\` is no option of a git source`
  if (FLAGS.includes(name)) {
    return /^(?:|1|t|true|TRUE|True|T|0|f|false|FALSE|False|F)$/.test(value)
      ? null
      : `\`${name}=${value}\` is neither true nor false`
  }
  if (value === '') return `\`${name}\` has no value`
  if (name === 'mtime' && value !== 'checkout' && value !== 'commit') return '`mtime` is checkout or commit'
  return null
}
