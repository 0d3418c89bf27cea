/** Names of the files that say how images are built. */

const COMPOSE = /(^|\/)(docker-)?compose([.-][^/]*)?\.ya?ml$/i
const BAKE = /(^|\/)docker-bake(\.override)?\.(hcl|json)$/
const WORKFLOW = /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/

/** Null for a file of another kind. */
export function buildFileKind(path: string): 'compose' | 'bake' | 'workflow' | null {
  if (COMPOSE.test(path)) return 'compose'
  if (BAKE.test(path)) return 'bake'
  return WORKFLOW.test(path) ? 'workflow' : null
}
