/** The pages of the rules, executed: what stands under Bad is found as shown, what stands under Good is clean. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../rules/index.ts'
import type { Build } from '../src/facts/build.ts'
import type { Finding } from '../src/lint/finding.ts'
import type { Rule } from '../src/lint/rule.ts'
import { buildFrom, findingsOf, findingsOfRule, showFindings } from './rule-example.ts'

const FOLDER = join(import.meta.dirname, '..', 'rules')
/** `UPDATE_PAGES=1 npm test -- rule-docs` writes what the rules say into the pages. */
const UPDATE = process.env['UPDATE_PAGES'] === '1'

interface Fence {
  readonly info: string
  readonly text: string
  /** Offsets of the text in the page. */
  readonly start: number
  readonly end: number
}

interface Example {
  readonly dockerfile: Fence
  readonly files: Readonly<Record<string, string>>
  /** The `text` fence behind it; null when there is none. */
  readonly report: Fence | null
}

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('the page of $id', ({ rule }) => {
  const path = join(FOLDER, rule.id, 'README.md')
  const page = readFileSync(path, 'utf8')

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
    if (UPDATE) writeFileSync(path, withReports(page, examples, reports))
    else expect(examples.map(({ report }) => report?.text)).toEqual(reports)
    expect(reports.every((report) => report !== '')).toBe(true)
    expect(examples.length).toBeGreaterThan(0)
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

/** The examples of a section: files that stand in front of a Dockerfile lie beside it. */
function examplesIn(page: string, section: string): readonly Example[] {
  const start = page.indexOf(`\n## ${section}\n`)
  const next = page.indexOf('\n## ', start + 1)
  const fences = fencesIn(page).filter(
    (fence) => fence.start > start && fence.end < (next === -1 ? page.length : next),
  )
  const examples: Example[] = []
  let files: Record<string, string> = {}
  for (const [at, fence] of fences.entries()) {
    const name = fence.info.split(' ')[1]
    if (name !== undefined) files[name] = fence.text
    if (fence.info !== 'dockerfile') continue
    const behind = fences[at + 1]
    examples.push({ dockerfile: fence, files, report: behind?.info === 'text' ? behind : null })
    files = {}
  }
  return examples
}

function fencesIn(page: string): readonly Fence[] {
  return [...page.matchAll(/^```(\S.*)\n([\s\S]*?)\n?^```$/gm)].map((match) => {
    const [, info = '', text = ''] = match
    const start = match.index + 3 + info.length + 1
    return { info, text, start, end: start + text.length }
  })
}

function withReports(page: string, examples: readonly Example[], reports: readonly string[]): string {
  return examples.reduceRight((text, { report, dockerfile }, at) => {
    if (report) return `${text.slice(0, report.start)}${reports[at]}${text.slice(report.end)}`
    const behind = text.indexOf('```', dockerfile.end) + 3
    return `${text.slice(0, behind)}\n\n\`\`\`text\n${reports[at]}\n\`\`\`${text.slice(behind)}`
  }, page)
}
