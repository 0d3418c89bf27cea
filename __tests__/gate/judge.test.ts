import { describe, expect, it } from '@jest/globals'
import { fingerprintsOf, judge } from '../../src/gate/judge.ts'
import type { Finding } from '../../src/lint/finding.ts'
import type { Severity } from '../../src/lint/rule.ts'
import type { Review } from '../../src/review.ts'
import { createSource } from '../../src/syntax/source.ts'

function finding(fingerprint: string, severity: Severity, ignored: string | null = null): Finding {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } }
  const texts = { message: 'm', help: 'h', url: 'u', stage: null }
  return {
    rule: 'r',
    category: 'security',
    severity,
    ...texts,
    range,
    related: [],
    fingerprint,
    ignored,
    fix: null,
  }
}

function review(...findings: readonly Finding[]): Review {
  return {
    path: 'Dockerfile',
    source: createSource('FROM scratch\n'),
    kind: 'app',
    kindReason: '',
    context: '',
    contextSource: 'default',
    targets: [],
    stages: [],
    findings,
    checklist: [],
    proposal: null,
    unreadable: null,
    bugs: [],
  }
}

const error = review(finding('a', 'error'))

describe('judge', () => {
  it('fails on a new error and says how many', () => {
    const { verdict } = judge([error], new Set(), { gate: 'new', failOn: 'error' })
    expect(verdict).toEqual({ failed: true, reason: '1 new error', error: 1, warning: 0, info: 0 })
  })

  it('passes on what the base revision had', () => {
    const { verdict, files } = judge([error], fingerprintsOf([error]), { gate: 'new', failOn: 'error' })
    expect(files[0]?.findings[0]?.state).toBe('known')
    expect(verdict).toMatchObject({ failed: false, reason: 'no new findings', error: 0 })
  })

  it('counts known findings under gate all, without calling them new', () => {
    const { verdict } = judge([error], fingerprintsOf([error]), { gate: 'all', failOn: 'error' })
    expect(verdict).toMatchObject({ failed: true, reason: '1 error' })
  })

  it('never fails when the gate is off', () => {
    const { verdict } = judge([error], new Set(), { gate: 'off', failOn: 'info' })
    expect(verdict).toMatchObject({ failed: false, reason: '1 new error; the gate is off' })
  })

  it('does not count what an inline ignore covers', () => {
    const { verdict } = judge([review(finding('a', 'error', 'legacy'))], new Set(), {
      gate: 'all',
      failOn: 'info',
    })
    expect(verdict).toMatchObject({ failed: false, error: 0 })
  })

  it.each([
    ['error', false, 'nothing that fails the check: 2 new warnings, 1 new info'],
    ['warning', true, '2 new warnings'],
    ['info', true, '2 new warnings, 1 new info'],
    ['never', false, 'nothing that fails the check: 2 new warnings, 1 new info'],
  ] as const)('fail-on %s: failed %s', (failOn, failed, reason) => {
    const mild = review(finding('a', 'warning'), finding('b', 'warning'), finding('c', 'info'))
    expect(judge([mild], new Set(), { gate: 'new', failOn }).verdict).toMatchObject({ failed, reason })
  })
})
