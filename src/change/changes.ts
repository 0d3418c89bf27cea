/** Two trees -> what changed between them. Pure. */

/** What a comparison needs of a commit; `files` by path. */
export interface ComparedTree {
  readonly files: ReadonlyMap<string, { readonly sha: string; readonly mode: string }>
}

export interface Changes {
  /** Every path that is new, gone or different. */
  readonly paths: ReadonlySet<string>
  readonly added: readonly string[]
  readonly deleted: ReadonlySet<string>
}

export function compareTrees(base: ComparedTree, head: ComparedTree): Changes {
  const added: string[] = []
  const modified: string[] = []
  for (const [path, file] of head.files) {
    const before = base.files.get(path)
    if (!before) added.push(path)
    else if (before.sha !== file.sha || before.mode !== file.mode) modified.push(path)
  }
  const deleted = new Set([...base.files.keys()].filter((path) => !head.files.has(path)))
  return { paths: new Set([...added, ...modified, ...deleted]), added, deleted }
}

/** Whether a path stands in a directory or below it; everything stands below the root. */
export function isBelow(path: string, directory: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`)
}
