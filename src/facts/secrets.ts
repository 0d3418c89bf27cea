/** Secrets that stand in a Dockerfile, or pass through it. */
import {
  isFingerprint,
  isPlaceholder,
  isSecretName,
  passwordUrlIn,
  tokenIn,
} from '../knowledge/secret-formats.ts'
import { stageOf } from '../model/stage-of.ts'
import type { Span } from '../syntax/source.ts'
import type { Instruction, Pair } from '../syntax/tree.ts'
import { type Build, fact, type Stage } from './build.ts'
import { stageCommands } from './commands.ts'
import { lineage } from './lineage.ts'
import { shippedStages } from './shipped-stages.ts'

export interface SecretFound {
  /** `token` and `url`: the text is one. `value`: a secret's name with a value. `used`: an ARG in a RUN. `name`: the name alone. `key`: a key file. `account`: the password of an account. */
  readonly how: 'token' | 'url' | 'value' | 'used' | 'name' | 'key' | 'account'
  /** What it is, or the name of the variable, the host, the file or the account. */
  readonly what: string
  readonly keyword: Instruction['keyword']
  readonly stage: Stage | null
  readonly span: Span
}

export const secrets = fact((build: Build): readonly SecretFound[] => {
  const found: SecretFound[] = []
  const layers = new Set(shippedStages(build).flatMap(lineage))
  for (const instruction of build.model.dockerfile.instructions) {
    const stage = stageOf(build.model, instruction)
    for (const secret of secretsIn(instruction, stage)) {
      const shows = secret.how === 'token' || secret.how === 'url' || secret.how === 'key'
      if (shows || (stage && layers.has(stage)))
        found.push({ ...secret, keyword: instruction.keyword, stage })
    }
  }
  for (const stage of layers) found.push(...accountPasswords(stage))
  return found
})

/** `echo root:secret | chpasswd`, the words as they stand. */
function accountPasswords(stage: Stage): readonly SecretFound[] {
  const commands = stageCommands(stage)
  return commands.flatMap(({ name, after, instruction }, at) => {
    const feeder = commands[at - 1]
    if (name !== 'chpasswd' || after !== '|' || feeder?.instruction !== instruction) return []
    if (feeder.name !== 'echo' && feeder.name !== 'printf') return []
    const account = feeder.args.flatMap((arg) => /^([\w.-]+):[^\s$%]/.exec(arg ?? '')?.[1] ?? [])[0]
    return account === undefined
      ? []
      : [{ how: 'account', what: account, keyword: 'RUN', stage, span: feeder.span } as const]
  })
}

type Own = Omit<SecretFound, 'keyword' | 'stage'>

function secretsIn(instruction: Instruction, stage: Stage | null): readonly Own[] {
  switch (instruction.keyword) {
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return instruction.pairs.flatMap((pair) => secretOf(pair, instruction.keyword, stage) ?? [])
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
      return secretInText(
        instruction.command.form === 'shell'
          ? instruction.command.script.text
          : instruction.command.words.map(({ text }) => text).join(' '),
        instruction.span,
      )
    case 'COPY':
    case 'ADD':
      return instruction.sources.flatMap(({ text, span }) =>
        /(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/.test(text) &&
        !instruction.flags.some(({ name }) => name === 'from')
          ? [{ how: 'key', what: text, span } as const]
          : [],
      )
    default:
      return []
  }
}

function secretInText(text: string, span: Span): readonly Own[] {
  const token = tokenIn(text)
  if (token) return [{ how: 'token', what: token, span }]
  const host = passwordUrlIn(text)
  return host ? [{ how: 'url', what: host, span }] : []
}

function secretOf(
  { name, value, span }: Pair,
  keyword: Instruction['keyword'],
  stage: Stage | null,
): Own | null {
  const text = value?.text.replace(/^["']|["']$/g, '') ?? ''
  const [shown] = secretInText(text, span)
  if (shown) return shown
  if (keyword === 'LABEL' || !isSecretName(name.text)) return null
  if (keyword === 'ARG' && value === null) {
    const how = stage && usesArgument(stage, name.text) ? 'used' : 'name'
    return { how, what: name.text, span }
  }
  if (isFingerprint(name.text, text)) return null
  if (isPlaceholder(text) || text.toLowerCase() === name.text.toLowerCase() || text.length < 4)
    return /^\$\{?\w+\}?$/.test(text) ? { how: 'name', what: name.text, span } : null
  return { how: 'value', what: name.text, span }
}

/** A RUN that names the argument: its value goes into the history of the image. */
function usesArgument(stage: Stage, name: string): boolean {
  const mention = new RegExp(`\\$\\{?${name}\\b`)
  return stageCommands(stage).some(
    ({ texts, assignments, redirects }) =>
      texts.some((text) => mention.test(text)) ||
      assignments.some((one) => one.name === name) ||
      redirects.some(({ target }) => mention.test(target?.text ?? '')),
  )
}
