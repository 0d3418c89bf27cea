/** Where the first thing stands in a given file that is not as its schema has it; values are not repeated. */
export class ReportError extends Error {
  override readonly name = 'ReportError'
}
