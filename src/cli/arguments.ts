/** argv -> options, with one clear line for what is wrong. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from '../io/usage-error.ts'
import { nearest } from '../syntax/wording.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Parses strictly; an unknown flag is answered with the one that was probably meant. */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  const known = { ...options, color: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
  try {
    return parseArgs({
      args: [...args],
      options: known,
      allowPositionals: true,
      allowNegative: true,
      strict: true,
    })
  } catch (error) {
    throw new UsageError(explain(error, args, Object.keys(known)))
  }
}

function explain(error: unknown, args: readonly string[], known: readonly string[]): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return error instanceof Error ? error.message : String(error)
  const given = args.find((arg) => arg.startsWith('-') && !known.includes(nameOf(arg))) ?? ''
  // A misspelt --env or --build-arg has a value behind it that may be a secret.
  const flag = given.replace(/=.*$/s, '')
  const near = nearest(nameOf(flag), known)
  return near
    ? `unknown option ${flag}; did you mean --${near}?`
    : `unknown option ${flag}; see stagewright --help`
}

function nameOf(flag: string): string {
  return flag.replace(/^--?(no-)?/, '').replace(/=.*$/s, '')
}

/** The value of an option that takes one of a few words. */
export function oneOf<const T extends string>(flag: string, value: string, valid: readonly T[]): T {
  const found = valid.find((word) => word === value)
  if (found) return found
  const near = nearest(value, valid)
  throw new UsageError(
    `${flag} takes ${valid.join(', ')}, not "${value}"${near ? `; did you mean ${near}?` : ''}`,
  )
}
