/** Globs longer than this are refused: minimatch expands braces and compiles stars. In characters. */
export const MAX_GLOB_LENGTH = 1_000
