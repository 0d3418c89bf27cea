/** Every rule, in the order of its id. A bundle cannot read directories, so each is imported by name. */
import type { Rule } from '../src/lint/rule.ts'
import { cacheMounts } from './cache-mounts/rule.ts'
import { cacheOrder } from './cache-order/rule.ts'
import { chownCopy } from './chown-copy/rule.ts'
import { copyArtifacts } from './copy-artifacts/rule.ts'
import { deadDelete } from './dead-delete/rule.ts'
import { debugTools } from './debug-tools/rule.ts'
import { devStage } from './dev-stage/rule.ts'
import { dockerignore } from './dockerignore/rule.ts'
import { documentedArgs } from './documented-args/rule.ts'
import { execForm } from './exec-form/rule.ts'
import { frozenLockfile } from './frozen-lockfile/rule.ts'
import { gateStage } from './gate-stage/rule.ts'
import { healthcheck } from './healthcheck/rule.ts'
import { healthcheckRunnable } from './healthcheck-runnable/rule.ts'
import { literalSubstitution } from './literal-substitution/rule.ts'
import { multiStage } from './multi-stage/rule.ts'
import { namedStages } from './named-stages/rule.ts'
import { noBuildTools } from './no-build-tools/rule.ts'
import { noDevDependencies } from './no-dev-dependencies/rule.ts'
import { noSecrets } from './no-secrets/rule.ts'
import { noSource } from './no-source/rule.ts'
import { nonRootUser } from './non-root-user/rule.ts'
import { pid1 } from './pid-1/rule.ts'
import { pinBaseImage } from './pin-base-image/rule.ts'
import { prodStageOrder } from './prod-stage-order/rule.ts'
import { repeatedWork } from './repeated-work/rule.ts'
import { runtimeCerts } from './runtime-certs/rule.ts'
import { runtimeMatchesBuilder } from './runtime-matches-builder/rule.ts'
import { shippedStage } from './shipped-stage/rule.ts'
import { slimBase } from './slim-base/rule.ts'
import { syntax } from './syntax/rule.ts'
import { testStage } from './test-stage/rule.ts'
import { unusedIgnore } from './unused-ignore/rule.ts'
import { userExists } from './user-exists/rule.ts'
import { writablePaths } from './writable-paths/rule.ts'

export const rules: readonly Rule[] = [
  cacheMounts,
  cacheOrder,
  chownCopy,
  copyArtifacts,
  deadDelete,
  debugTools,
  devStage,
  dockerignore,
  documentedArgs,
  execForm,
  frozenLockfile,
  gateStage,
  healthcheck,
  healthcheckRunnable,
  literalSubstitution,
  multiStage,
  namedStages,
  noBuildTools,
  noDevDependencies,
  noSecrets,
  noSource,
  nonRootUser,
  pid1,
  pinBaseImage,
  prodStageOrder,
  repeatedWork,
  runtimeCerts,
  runtimeMatchesBuilder,
  shippedStage,
  slimBase,
  syntax,
  testStage,
  unusedIgnore,
  userExists,
  writablePaths,
]
