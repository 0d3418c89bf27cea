/** What makes a finding the same finding after an edit: its rule, file, stage, subject and place in the order. */
import { hash } from 'node:crypto'
import type { Build } from '../facts/build.ts'
import { isShipped, shippedStages } from '../facts/shipped-stages.ts'
import type { Stage } from '../model/model.ts'

/** Names of one role: a stage that is renamed within a row is the same stage. */
const ROLES: readonly (readonly string[])[] = [
  ['build', 'builder', 'build-stage', 'compile', 'compiler', 'build-env'],
  ['deps', 'dependencies', 'install', 'modules', 'vendor'],
  ['prod-deps', 'production-deps', 'production-dependencies', 'dependencies-prod'],
  ['test', 'tests', 'tester', 'testing'],
  ['dev', 'development', 'develop', 'dev-env', 'dev-envs'],
  ['base', 'common', 'shared'],
]

/**
 * Who a stage is, whatever it is called today: the only shipped one, else its role, else its name, else the number of
 * unnamed stages before it.
 */
export function stageIdentity(build: Build, stage: Stage | null): string {
  if (!stage) return 'file'
  if (isShipped(build, stage) && shippedStages(build).length === 1) return 'shipped'
  const { name } = stage
  if (name === null)
    return `unnamed ${build.stages.filter((one) => one.name === null && one.index < stage.index).length}`
  return ROLES.find((names) => names.includes(name))?.[0] ?? name
}

/** 20 hexadecimal digits. `ordinal` counts findings that are alike in everything else, in order of place. */
export function fingerprintOf(
  rule: string,
  path: string,
  stage: string,
  subject: string,
  ordinal: number,
): string {
  return hash('sha256', [rule, path, stage, subject, ordinal].join('\0'), 'hex').slice(0, 20)
}
