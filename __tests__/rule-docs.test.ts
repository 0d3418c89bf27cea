/** The pages of the rules, executed: what stands under Bad is found as shown, what stands under Good is clean. */
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../rules/index.ts'
import type { Build } from '../src/facts/build.ts'
import { applyFixes } from '../src/lint/apply-fixes.ts'
import type { Finding } from '../src/lint/finding.ts'
import type { Rule } from '../src/lint/rule.ts'
import { asking, buildFrom, findingsOf, findingsOfRule, showFindings } from './rule-example.ts'
import { type Example, examplesIn, pathOfPage, readPage } from './rule-pages.ts'

/** `UPDATE_PAGES=1 npm test -- rule-docs` writes what the rules say into the pages. */
const UPDATE = process.env['UPDATE_PAGES'] === '1'

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('the page of $id', ({ rule }) => {
  const page = readPage(rule.id)

  it('says what the rule says', () => {
    expect(page.split('\n## ')[0]).toBe(headOf(rule))
    expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      'Why',
      'Bad',
      'Good',
      'When to ignore it',
    ])
  })

  it('shows what the rule finds', () => {
    const examples = examplesIn(page, 'Bad')
    const reports = examples.map((example) => showFindings(findingsOfRule(buildOf(example), rule)))
    if (UPDATE) writeFileSync(pathOfPage(rule.id), withReports(page, examples, reports))
    else expect(examples.map(({ report }) => report?.text)).toEqual(reports)
    expect(reports.every((report) => report !== '')).toBe(true)
    expect(examples.length).toBeGreaterThan(0)
  })

  it('shows under Good what the fix makes of Bad', () => {
    const good = examplesIn(page, 'Good').map(({ dockerfile }) => dockerfile.text)
    const fixed = examplesIn(page, 'Bad').flatMap((example) => fixesOf(example, rule))
    expect(fixed.filter((text) => !good.includes(text))).toEqual([])
  })

  it('teaches no other mistake', () => {
    const examples = examplesIn(page, 'Good')
    expect(examples.map((example) => showFindings(open(findingsOf(buildOf(example), rules))))).toEqual(
      examples.map(() => ''),
    )
    expect(examples.length).toBeGreaterThan(0)
  })
})

function headOf(rule: Rule): string {
  const severity = rule.severity === 'off' ? 'off by default' : rule.severity
  const aliases = rule.aliases.length === 0 ? '' : ` · also answers to ${rule.aliases.join(', ')}`
  return `# ${rule.id}\n\n${rule.summary}.\n\nCategory ${rule.category} · severity ${severity}${aliases}\n`
}

function buildOf({ dockerfile, files }: Example): Build {
  return buildFrom({ ...files, Dockerfile: dockerfile.text })
}

/** What no comment of the example ignores. */
function open(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ignored }) => ignored === null)
}

/** What each fix of the rule alone makes of an example. */
function fixesOf({ dockerfile, files }: Example, rule: Rule): readonly string[] {
  const build = buildFrom({ ...files, Dockerfile: dockerfile.text })
  return findingsOf(build, [rule], asking([rule])).flatMap(({ fix }) =>
    fix ? applyFixes(build.model.dockerfile.source, [fix]) : [],
  )
}

function withReports(page: string, examples: readonly Example[], reports: readonly string[]): string {
  return examples.reduceRight((text, { report, dockerfile }, at) => {
    if (report) return `${text.slice(0, report.start)}${reports[at]}${text.slice(report.end)}`
    const behind = text.indexOf('```', dockerfile.end) + 3
    return `${text.slice(0, behind)}\n\n\`\`\`text\n${reports[at]}\n\`\`\`${text.slice(behind)}`
  }, page)
}
