/** Every rule, in the order of its id. A bundle cannot read directories, so each is imported by name. */
import type { Rule } from '../src/lint/rule.ts'
import { cacheOrder } from './cache-order/rule.ts'
import { dockerignore } from './dockerignore/rule.ts'
import { healthcheck } from './healthcheck/rule.ts'
import { noBuildTools } from './no-build-tools/rule.ts'
import { nonRootUser } from './non-root-user/rule.ts'
import { syntax } from './syntax/rule.ts'

export const rules: readonly Rule[] = [
  cacheOrder,
  dockerignore,
  healthcheck,
  noBuildTools,
  nonRootUser,
  syntax,
]
