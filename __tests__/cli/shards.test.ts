/** `--shard I/N` and `stagewright merge`: the parts of a review and the whole. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Report, reportSchema } from '../../src/report/report-schema.ts'
import { folder, stagewright } from './bundle.ts'
import { CLEAN, ROOT } from './services.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

let made: { path: string; remove(): void }
/** The reports of two shards and of three, by `INDEX/TOTAL`. */
const reports = new Map<string, string>()
beforeAll(() => {
  const files = NAMES.map((name, at) => [`${name}/Dockerfile`, at % 3 === 0 ? ROOT : CLEAN])
  made = folder({ '.git/HEAD': '', ...Object.fromEntries(files) })
  for (const part of ['1/2', '2/2', '1/3', '2/3', '3/3'])
    reports.set(part, stagewright(made.path, '--no-propose', '--format', 'json', '--shard', part).stdout)
})
afterAll(() => made.remove())

/** Leaves the reports of these shards as `INDEX.json`. */
function leave(...parts: readonly string[]): void {
  for (const part of parts)
    writeFileSync(join(made.path, `${part.split('/')[0]}.json`), reports.get(part) ?? '')
}

function reportOf(part: string): Report {
  return reportSchema.parse(JSON.parse(reports.get(part) ?? ''))
}

function edit(name: string, change: (report: Report) => unknown): void {
  const path = join(made.path, name)
  const report = JSON.parse(readFileSync(path, 'utf8'))
  change(report)
  writeFileSync(path, JSON.stringify(report))
}

const pathsIn = ({ files }: Report) => files.map(({ path }) => path)
const merge = (...args: readonly string[]) => stagewright(made.path, 'merge', ...args)

describe('--shard', () => {
  it('parts the Dockerfiles: each is in one of them, and always in the same', () => {
    const parts = ['1/3', '2/3', '3/3'].map(reportOf)
    expect(parts.flatMap(pathsIn).sort()).toEqual(NAMES.map((name) => `${name}/Dockerfile`))
    expect(parts.every(({ files }) => files.length > 0)).toBe(true)
    expect(parts.map((report) => report.shard)).toEqual([1, 2, 3].map((index) => ({ index, total: 3 })))
    // Whichever others there are.
    const [only = ''] = pathsIn(parts[2] as Report)
    const { stdout } = stagewright(made.path, '--shard', '3/3', '--format', 'json', only)
    expect(pathsIn(JSON.parse(stdout))).toEqual([only])
  })

  it('is green where nothing falls to it', () => {
    const [elsewhere = ''] = pathsIn(reportOf('1/2'))
    const { status, stderr } = stagewright(made.path, '--shard', '2/2', elsewhere)
    expect([status, stderr]).toEqual([0, 'stagewright: no Dockerfile in this shard\n'])
  })

  it.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/999', '-1/3'])('refuses %s', (text) => {
    const { status, stderr } = stagewright(made.path, `--shard=${text}`)
    expect(stderr).toBe(
      `stagewright: --shard takes I/N, such as 1/4, with I from 1 to N and N at most 256, not "${text}"\n`,
    )
    expect(status).toBe(2)
  })
})

describe('merge', () => {
  it('gives the report of an undivided run', () => {
    leave('1/3', '2/3', '3/3')
    const whole = stagewright(made.path, '--no-propose', '--format', 'json')
    const merged = merge('--format', 'json', '3.json', '1.json', '2.json')
    expect(JSON.parse(merged.stdout)).toEqual(JSON.parse(whole.stdout))
    expect([merged.status, whole.status]).toEqual([1, 1])
  })

  it.each(['sarif', 'markdown', 'github', 'rdjson'])('says in %s what an undivided run says', (format) => {
    leave('1/2', '2/2')
    const whole = stagewright(made.path, '--no-propose', '--format', format)
    expect(whole.stdout).toContain('j/Dockerfile')
    expect(merge('--format', format, '1.json', '2.json')).toEqual(whole)
  })

  it('shows a person the findings without the text of the files', () => {
    leave('1/2', '2/2')
    const { stdout, stderr, status } = merge('1.json', '2.json')
    expect([stderr, status]).toEqual(['', 1])
    for (const name of ['a', 'd', 'g', 'j']) expect(stdout).toContain(`${name}/Dockerfile`)
    expect(stdout).not.toContain('│')
  })

  it('applies the gate that it is given', () => {
    leave('1/2', '2/2')
    expect(merge('--fail-on', 'never', '1.json', '2.json')).toMatchObject({ status: 0 })
    const quiet = merge('--quiet', '1.json', '2.json')
    expect(quiet.stdout).toMatch(/✗ failed: 4 new errors in 10 Dockerfiles\n$/)
    expect(quiet.stdout).not.toContain('b/Dockerfile')
  })

  it('is not green when a shard is missing', () => {
    leave('1/3', '2/3', '3/3')
    expect(merge('1.json', '3.json')).toMatchObject({
      status: 2,
      stderr: 'stagewright: the report of shard 2/3 is missing\n',
    })
    expect(merge('3.json').stderr).toContain('the reports of the shards 1/3, 2/3 are missing')
  })

  it('is not green when a shard did not come to its end', () => {
    leave('1/2', '2/2')
    edit('1.json', ({ summary }) =>
      Object.assign(summary, { failed: true, incomplete: '1 file could not be read' }),
    )
    const { status, stdout } = merge('--fail-on', 'never', '1.json', '2.json')
    expect(stdout).toContain('the review is not complete: 1 file could not be read')
    expect(status).toBe(1)
  })

  it('tells of a bug in a shard', () => {
    leave('1/2', '2/2')
    edit('2.json', ({ files }) => files[0]?.bugs.push({ where: 'rule x', message: 'no luck' }))
    const { status, stdout } = merge('--quiet', '--fail-on', 'never', '1.json', '2.json')
    expect(status).toBe(3)
    expect(merge('1.json', '2.json').stdout).toContain('bug in rule x: no luck')
    expect(stdout).toContain('passed')
  })

  it('keeps what was known and ignored', () => {
    leave('1/2', '2/2')
    let changed = 0
    for (const name of ['1.json', '2.json'])
      edit(name, ({ files }) => {
        for (const finding of files.flatMap(({ findings }) => findings))
          finding.state = changed++ === 0 ? 'known' : changed === 2 ? 'ignored' : 'new'
      })
    expect(merge('--quiet', '1.json', '2.json').stdout).toMatch(/✗ failed: 2 new errors in 10 Dockerfiles\n$/)
  })

  it('shows what a hostile report says as text', () => {
    leave('1/2', '2/2')
    const steer = '\u001b[2J\n::warning::x\u202e'
    edit('1.json', ({ tool, files, summary }) => {
      tool.version = steer
      summary.incomplete = steer
      for (const finding of files.flatMap(({ findings }) => findings)) {
        finding.rule = steer
        finding.message = steer
      }
      for (const item of files.flatMap(({ checklist }) => checklist)) item.item = steer
    })
    for (const format of ['pretty', 'markdown']) {
      const { stdout, stderr } = merge('--format', format, '1.json', '2.json')
      expect(stdout + stderr).not.toMatch(/[\u001b\u202e]|^\s*::/m)
      expect(stdout).toContain('2J')
    }
    edit('2.json', ({ files }) => files.push({ ...JSON.parse(JSON.stringify(files[0])), path: steer }))
    edit('1.json', ({ files }) => files.push({ ...JSON.parse(JSON.stringify(files[0])), path: steer }))
    const twice = merge('1.json', '2.json')
    expect(twice.stderr).toContain('these are not the parts of one review')
    expect(twice.stderr).not.toMatch(/[\u001b\u202e]|^\s*::/m)
  })

  it('refuses more shards than there can be without counting them', () => {
    leave('1/2', '2/2')
    edit('1.json', (report) => Object.assign(report, { shard: { index: 1, total: 9e15 } }))
    edit('2.json', (report) => Object.assign(report, { shard: { index: 2, total: 9e15 } }))
    expect(merge('1.json', '2.json')).toMatchObject({
      status: 2,
      stderr: 'stagewright: 1.json is one of 9000000000000000 shards, and 256 is the most there are\n',
    })
  })

  it.each<[string, (report: Report) => unknown, string]>([
    [
      'of another commit',
      (report) => (report.commit = 'a'.repeat(40)),
      '1.json is about commit aaaaaaa and 2.json about a work tree',
    ],
    [
      'of another division',
      ({ shard }) => shard && Object.assign(shard, { total: 4 }),
      '1.json is one of 4 shards and 2.json one of 2',
    ],
    [
      'with a file of the other',
      (report) => ((report.files[0] as Report['files'][number]).path = 'PATH'),
      'is in 1.json and in 2.json',
    ],
    [
      'that is none',
      (report) => (report.version = 2 as 1),
      '1.json is no JSON report of stagewright: version is not as',
    ],
  ])('refuses a report %s', (_, change, message) => {
    leave('1/2', '2/2')
    const [path = ''] = pathsIn(reportOf('2/2'))
    edit('1.json', change)
    edit('1.json', ({ files }) => {
      for (const file of files) if (file.path === 'PATH') file.path = path
    })
    const { status, stderr, stdout } = merge('1.json', '2.json')
    expect(stderr).toContain(message)
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
  })

  it('names what it cannot read', () => {
    writeFileSync(join(made.path, 'x.json'), '{')
    expect(merge('x.json').stderr).toBe(
      'stagewright: x.json is no JSON report of stagewright: it is not JSON\n',
    )
    expect(merge('none.json').stderr).toBe('stagewright: there is no file none.json\n')
    expect(merge()).toMatchObject({
      status: 2,
      stderr: 'stagewright: merge takes the JSON reports of the shards\n',
    })
  })
})
