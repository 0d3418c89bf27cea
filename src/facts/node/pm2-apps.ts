/** What a process file of pm2 starts (pm2.keymetrics.io/docs/usage/application-declaration). */
import { withoutComments } from './sources.ts'

const PROCESS_FILE =
  /(^|\/)(ecosystem|pm2|process(es)?)[^/]*\.([cm]?js|json|ya?ml)$|\.config\.[cm]?js$|\.(json|ya?ml)$/
const SCRIPT = /(?:^|[\s{,])["']?script["']?\s*:\s*(.*)/g
/** Keys that send pm2 to another directory, another interpreter or other modules. */
const ELSEWHERE =
  /(?:^|[\s{,])["']?(cwd|interpreter|exec_interpreter|interpreter_args|node_args)["']?\s*:\s*(.*)/g

export function isProcessFile(path: string): boolean {
  return PROCESS_FILE.test(path)
}

/** The files it starts as written, relative to the work directory; null when that is not plainly said. */
export function processScripts(path: string, text: string): readonly string[] | null {
  const code = /\.ya?ml$/.test(path) ? text.replace(/(^|\s)#.*$/gm, '$1') : withoutComments(text)
  const scripts = [...code.matchAll(SCRIPT)].map((match) => literal(match[1] ?? ''))
  const elsewhere = [...code.matchAll(ELSEWHERE)].some(
    (match) => !(match[1]?.endsWith('interpreter') && literal(match[2] ?? '') === 'node'),
  )
  const plain = scripts.filter((script): script is string => script !== null && isFile(script))
  return elsewhere || plain.length === 0 || plain.length < scripts.length ? null : [...new Set(plain)]
}

/** The value in front of a line's rest: quoted, or as YAML has it. */
function literal(rest: string): string | null {
  const quoted = /^(["'`])((?:(?!\1)[^\\$])+)\1\s*(?:[,}\]]|$)/.exec(rest.trim())
  if (quoted) return quoted[2] ?? null
  return /^[\w./-]+$/.test(rest.trim()) ? rest.trim() : null
}

/** `npm` and its like are programs. */
function isFile(script: string): boolean {
  return (/\//.test(script) || /\.[cm]?js$/.test(script)) && !script.includes('node_modules/')
}
