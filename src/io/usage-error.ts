/** Something the user asked for cannot be done: a wrong flag, path, value or configuration. One clear line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
