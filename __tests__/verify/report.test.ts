import { describe, expect, it } from '@jest/globals'
import { parseProof } from '../../src/report/proof-schema.ts'
import { verifyJson, verifyMarkdown, verifyPretty } from '../../src/report/verify.ts'
import { judge } from '../../src/verify/judge.ts'
import type { Observation } from '../../src/verify/observation.ts'
import { resultOf, type VerifyResult, withoutSecrets } from '../../src/verify/verdict.ts'
import type { Outcome } from '../../src/verify/verify.ts'
import { observation, unbuilt } from './observations.ts'

function result(verdict: Outcome['verdict'], candidate: Observation, reason: string | null): VerifyResult {
  const original = observation({
    run: { uid: 0 },
    contents: { bytes: 1_100_000_000, caches: [{ path: '/root/.npm/_cacache', bytes: 1e6 }] },
    build: { dependencyLayer: 'rebuilt', warmSeconds: 9.5 },
  })
  const checks = judge(original, candidate, { outputStable: true })
  const attempt = {
    level: 'artifact',
    verdict: verdict === 'baseline-fails' ? 'failed' : verdict,
    reason,
    checks,
    observation: candidate,
  } as const
  const winner = verdict === 'proven' ? 0 : null
  const outcome: Outcome = { verdict, reason, original, attempts: [attempt], winner, untried: [] }
  const files = [{ level: 'artifact', dockerfile: 'FROM x\n', dockerignore: null }]
  return resultOf(outcome, files, {
    path: 'api/Dockerfile',
    commit: 'a'.repeat(40),
    engine: { name: 'docker', version: '26.1.5' },
    settings: { path: '/', smoke: false, buildArgs: [], secrets: [], env: [] },
  })
}

const PROVEN = result('proven', observation(), null)

describe('the report of a proof', () => {
  it('in a terminal', () => {
    expect(verifyPretty(PROVEN, false)).toBe(`api/Dockerfile  proven: it does what the original does
  docker 26.1.5, level artifact

                                         original         proposed
  size                                   1100 MB          200 MB (−82 %)
  build, cold                            10 s             10 s
  build after a change of src/server.js  9.5 s            1 s
  dependencies after that                installed again  from the cache
  user id                                0                1000
  answers                                3000: 200        3000: 200
  stops within                           0.1 s            0.1 s
  build tools beyond the base            none             none
  package caches                         1                none
  ✓ checklist, smaller-by-half: it is 82 % smaller
  ✓ checklist, build-cache: a change of src/server.js leaves the dependencies in the cache
`)
  })

  it('says how far a proof goes where it stops short', () => {
    const short = result('proven', observation(), 'as far as that goes: both end with code 1 at once')
    expect(verifyPretty(short, false).split('\n')[0]).toBe(
      'api/Dockerfile  proven: it does what the original does, as far as that goes: both end with code 1 at once',
    )
    expect(verifyMarkdown(short)).toContain('as far as that goes: both end with code 1 at once.')
  })

  it('as markdown', () => {
    expect(verifyMarkdown(PROVEN)).toContain('| size | 1100 MB | 200 MB (−82 %) |')
    expect(verifyMarkdown(PROVEN)).toContain('#### Proof of `api/Dockerfile`: proven')
  })

  it('as JSON, which is what is read back', () => {
    expect(JSON.parse(verifyJson(PROVEN))).toEqual(PROVEN)
    expect(PROVEN.proposal?.dockerfile).toBe('FROM x\n')
  })

  it('quotes the step that failed', () => {
    const failure = { line: 3, quote: '3 | RUN x', message: 'exit code: 1', tail: 'no such file' }
    const broken = { ...unbuilt('exit code: 1', 3), build: { ...unbuilt('', 3).build, failure } }
    const text = verifyPretty(result('failed', broken, 'it does not build'), false)
    expect(text).toContain('    3 | RUN x\n')
    expect(text).toContain('    no such file')
  })
})

describe('the report of a climb', () => {
  const fallen = result('failed', unbuilt('views/ is not there', 9), 'it does not build at line 9')
  const [fell] = fallen.attempts
  const [held] = PROVEN.attempts
  const candidate = {
    level: 'workdir',
    dockerfile: 'FROM y\n',
    dockerignore: { path: '.dockerignore', text: '.git\n' },
  }
  const climbed: VerifyResult = {
    ...PROVEN,
    attempts: [fell, held && { ...held, level: 'workdir' }].flatMap((attempt) => attempt ?? []),
    untried: ['same-base'],
    proposal: candidate,
  }

  it('says in a terminal which fell, and why', () => {
    const text = verifyPretty(climbed, false)
    expect(text).toContain('docker 26.1.5, level workdir')
    expect(text).toContain('  artifact fell: it does not build at line 9\n')
    expect(text).not.toContain('same-base')
  })

  it('says so in a comment, and shows the file that was proven', () => {
    const text = verifyMarkdown(climbed)
    expect(text).toContain('- `artifact` fell: it does not build at line 9')
    expect(text).toContain(
      '<summary>The Dockerfile that was proven (workdir)</summary>\n\n```dockerfile\nFROM y\n```',
    )
    expect(text).toContain('`.dockerignore`:\n\n```text\n.git\n```')
  })

  it('names what nobody tried when all fell', () => {
    const lost = { ...fallen, untried: ['workdir', 'same-base'] }
    expect(verifyPretty(lost, false)).toContain('  not tried: workdir, same-base\n')
    expect(verifyMarkdown(lost)).toContain('- `workdir` was not tried\n- `same-base` was not tried')
  })

  it('tells one that could not be tried from one that fell', () => {
    const attempts = climbed.attempts.map((attempt, index) =>
      index === 0 ? { ...attempt, verdict: 'unavailable' as const, reason: 'no x:1' } : attempt,
    )
    expect(verifyPretty({ ...climbed, attempts }, false)).toContain('  artifact could not be tried: no x:1\n')
    expect(verifyMarkdown({ ...climbed, attempts })).toContain('- `artifact` could not be tried: no x:1')
  })

  it('is undecided where none could be tried, and quotes the engine', () => {
    const alone = result('unavailable', unbuilt('x:1: no such host', 1), 'the image x:1 cannot be had')
    expect(verifyPretty(alone, false)).toContain('undecided: the image x:1 cannot be had\n')
    expect(verifyMarkdown(alone)).toContain('#### Proof of `api/Dockerfile`: undecided')
    expect(parseProof(JSON.parse(verifyJson(alone)))).toEqual(alone)
  })

  it('shows no file of the repository itself', () => {
    const own = { ...PROVEN, proposal: { ...candidate, level: 'against' } }
    expect(verifyMarkdown(own)).not.toContain('FROM y')
  })

  it('drops whole parts where a comment has no room for them', () => {
    const long = { ...climbed, proposal: { ...candidate, dockerfile: 'RUN x\n'.repeat(20_000) } }
    expect(verifyMarkdown(long)).not.toContain('RUN x')
    expect(verifyMarkdown(long)).toContain('`artifact` fell')
  })
})

describe('the items of the checklist that only a build answers', () => {
  const answers = (candidate: Observation) =>
    result('proven', candidate, null).checklist.map(({ item, status, detail }) => [item, status, detail])

  it.each<[string, Observation, readonly (readonly string[])[]]>([
    [
      'larger, and installed again',
      observation({ contents: { bytes: 1_210_000_000 }, build: { dependencyLayer: 'rebuilt' } }),
      [
        ['smaller-by-half', 'fail', 'it is 10 % larger'],
        ['build-cache', 'fail', 'a change of src/server.js installs the dependencies again'],
      ],
    ],
    [
      'exactly half, and nothing to install',
      observation({ contents: { bytes: 550_000_000 }, build: { dependencyLayer: 'none' } }),
      [
        ['smaller-by-half', 'pass', 'it is 50 % smaller'],
        [
          'build-cache',
          'not-applicable',
          'a change of src/server.js meets no step that installs dependencies',
        ],
      ],
    ],
    [
      'not built',
      unbuilt('no', 1),
      [
        ['smaller-by-half', 'unknown', 'there are not two images to compare'],
        ['build-cache', 'unknown', 'a change of a source file could not be tried'],
      ],
    ],
  ])('%s', (_, candidate, expected) => {
    expect(answers(candidate)).toEqual(expected)
  })
})

describe('a proof read back', () => {
  it('is what was written', () => {
    for (const written of [PROVEN, result('failed', unbuilt('no', 3), 'no')])
      expect(parseProof(JSON.parse(verifyJson(written)))).toEqual(written)
  })

  it.each<[string, object, string]>([
    ['another verdict', { verdict: 'good' }, 'verdict is not as'],
    ['a member too many', { body: 'x' }, 'the result is not as'],
    ['a commit that is none', { commit: 'main' }, 'commit is not as'],
    ['a number that is text', { original: { ...PROVEN.original, bytes: '<b>' } }, 'original.bytes is not as'],
  ])('is refused with %s', (_, change, sentence) => {
    expect(() => parseProof({ ...PROVEN, ...change })).toThrow(sentence)
  })
})

describe('named secrets', () => {
  it('are masked wherever they were printed', () => {
    const failure = { line: 3, quote: '', message: 'curl https://x:hunter22@y', tail: 'token=hunter22' }
    const broken = { ...unbuilt('', 3), build: { ...unbuilt('', 3).build, failure } }
    const masked = withoutSecrets(result('failed', broken, 'hunter22 was wrong'), ['hunter22\n', 'abc'])
    expect(JSON.stringify(masked)).not.toContain('hunter22')
    expect(masked.attempts[0]?.seen?.failure?.tail).toBe('token=***')
  })
})

describe('text of strangers', () => {
  const hostile =
    '\u001b]0;owned\u0007\u001b[2J<img src=x> @everyone [x](https://evil.example) `|` \u202e``` **b**'
  const failure = { line: 3, quote: hostile, message: hostile, tail: `${hostile}\n\`\`\`\`\n# h` }
  const broken = { ...unbuilt(hostile, 3), build: { ...unbuilt(hostile, 3).build, failure } }
  const failed = result('failed', broken, hostile)

  it('does not steer a terminal', () => {
    expect(verifyPretty(failed, false)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('makes no markup, mention or link in a comment', () => {
    const outside = verifyMarkdown(failed).replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
    expect(outside).not.toMatch(
      /(?<!\\)<img|@everyone|(?<!\\)\]\(http|https:\/\/evil|(?<!\\)\*\*b\*\*|\u001b|\u202e/,
    )
    expect(verifyMarkdown(failed)).toMatch(/^`{5}text$/m)
  })
})
