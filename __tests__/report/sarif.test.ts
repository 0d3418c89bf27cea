import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import Ajv from 'ajv'
import { rules } from '../../rules/index.ts'
import { toSarif } from '../../src/report/sarif.ts'
import { FIX, finding, judgedReview, judgement } from './judgements.ts'

/** The schema in the version that code scanning checks against. */
const schema = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
)
const validate = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore' })
  .addMetaSchema(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, '../../node_modules/ajv/lib/refs/json-schema-draft-04.json'),
        'utf8',
      ),
    ),
  )
  .compile(schema)

function logOf(...files: readonly ReturnType<typeof judgedReview>[]) {
  const log = JSON.parse(JSON.stringify(toSarif(judgement(files), rules, '1.2.3')))
  expect(validate(log) ? [] : validate.errors).toEqual([])
  return log.runs[0]
}

const hostile = finding('non-root-user', 2, {
  message: 'see [here](1) \u001B[31m \u202E @octocat',
  help: '',
  related: [{ range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } }, label: 'a [b](2)' }],
})

describe('SARIF', () => {
  it('is valid, and says where, what and how bad', () => {
    const run = logOf(judgedReview())
    expect(run.results).toHaveLength(3)
    expect(run.results[0]).toMatchObject({
      ruleId: 'no-build-tools',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'services/api/Dockerfile', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: 'no-build-tools:1:1' },
    })
  })

  it('is valid for a clean run, for nothing at all, and for a run that broke', () => {
    expect(logOf(judgedReview({ findings: [] })).results).toEqual([])
    expect(logOf().results).toEqual([])
    const broken = logOf(judgedReview({ bugs: [{ where: 'cache-order', message: 'boom' }] }))
    expect(broken.invocations[0].executionSuccessful).toBe(false)
  })

  it('follows the rules that code scanning documents beside the schema', () => {
    const run = logOf(judgedReview({ findings: [hostile, finding('made-up', 3)] }))
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024)
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024)
      expect(rule.help.text).not.toBe('')
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
      expect(['error', 'warning', 'recommendation']).toContain(rule.properties['problem.severity'])
    }
    for (const result of run.results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId)
      expect(result.locations).toHaveLength(1)
      expect(result.message.text).not.toMatch(/[\u001B\u202E]/)
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1)
        expect(physicalLocation.artifactLocation.uri).not.toMatch(/^(\/|[a-z]+:|\.\.?\/)|\\/)
      }
    }
  })

  it('has fixes that a tool can apply', () => {
    const { results } = logOf(
      judgedReview({ path: 'a b/Dockerfile', findings: [finding('a', 4, { fix: FIX })] }),
    )
    expect(results[0].fixes).toEqual([
      {
        description: { text: 'Run the program as `node` (look at it before you commit it)' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'services/api/Dockerfile', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 11 },
                insertedContent: { text: 'ci --omit=dev' },
              },
              {
                deletedRegion: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 1 },
                insertedContent: { text: 'USER node\n' },
              },
            ],
          },
        ],
      },
    ])
    expect(logOf(judgedReview()).results[0]).not.toHaveProperty('fixes')
  })

  it('links to its own related places only', () => {
    const [result] = logOf(judgedReview({ findings: [hostile] })).results
    expect(result.message.text).toContain('see [here] (1)')
    expect(result.message.text).toContain('](1).')
    expect(result.relatedLocations[0].id).toBe(1)
  })

  it('has no finding twice, leaves ignored ones out, and says which were known', () => {
    const run = logOf(
      judgedReview({
        findings: [
          finding('cache-order', 3),
          finding('cache-order', 3),
          finding('healthcheck', 4, { state: 'ignored', ignored: 'fine' }),
          finding('dockerignore', 5, { state: 'known' }),
        ],
      }),
    )
    expect(run.results.map(({ ruleId, baselineState }: never) => [ruleId, baselineState])).toEqual([
      ['cache-order', 'new'],
      ['dockerignore', 'unchanged'],
    ])
  })

  it.each([
    ['a b/Dockerfile', 'a%20b/Dockerfile'],
    ['x:y/Dockerfile', 'x%3Ay/Dockerfile'],
    ['a/../../Dockerfile', 'a/Dockerfile'],
    ['ü#?/Dockerfile', '%C3%BC%23%3F/Dockerfile'],
  ])('writes %j as a URI relative to the repository', (path, uri) => {
    const [result] = logOf(judgedReview({ path })).results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  it('keeps the worst of more than code scanning takes', () => {
    const findings = Array.from({ length: 25_100 }, (_, line) =>
      finding('cache-order', line + 1, { severity: line < 25_050 ? 'info' : 'error' }),
    )
    const { results } = toSarif(judgement([judgedReview({ findings })]), rules, '1').runs[0] ?? {
      results: [],
    }
    expect(results).toHaveLength(25_000)
    expect(results[0]?.level).toBe('error')
  })
})
