/** The fixes of a build, each made alone: what the file was and what it becomes, and what is found in both. */
import { applyFixes } from '../../src/lint/apply-fixes.ts'
import type { Finding } from '../../src/lint/finding.ts'
import type { Rule, Safety } from '../../src/lint/rule.ts'
import type { BuildModel } from '../../src/model/model.ts'
import { asking, findingsOf, type Subject } from '../rule-example.ts'

export interface MadeFix {
  readonly rule: string
  readonly safety: Safety
  readonly before: string
  readonly after: string
  /** Rule and severity of each finding, sorted, without the one that is fixed. */
  readonly others: readonly string[]
  /** The same of the file as it becomes. */
  readonly left: readonly string[]
  /** Before and after. */
  readonly models: readonly [BuildModel, BuildModel]
}

export function fixesOf({ build, again }: Subject, rules: readonly Rule[]): readonly MadeFix[] {
  const settings = asking(rules)
  const findings = findingsOf(build, rules, settings)
  const { source } = build.model.dockerfile
  return findings.flatMap((finding) => {
    if (!finding.fix) return []
    const after = applyFixes(source, [finding.fix])
    const fixed = again(after)
    return {
      rule: finding.rule,
      safety: finding.fix.safety,
      before: source.text,
      after,
      others: kinds(findings.filter((other) => other !== finding)),
      left: kinds(findingsOf(fixed, rules, settings)),
      models: [build.model, fixed.model],
    }
  })
}

function kinds(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity }) => `${rule} ${severity}`).sort()
}
