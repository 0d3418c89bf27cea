/** The applications that are built and compared by scripts/test-build.mjs: what can be said of them without building. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/syntax/parse.ts'

const APPS = join(import.meta.dirname, '../apps')
const names = readdirSync(APPS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const read = (app: string, file: string): string => readFileSync(join(APPS, app, file), 'utf8')
const stages = (text: string): number =>
  parse(text).instructions.filter(({ keyword }) => keyword === 'FROM').length

describe('the applications', () => {
  it('are at least ten', () => expect(names.length).toBeGreaterThanOrEqual(10))

  it.each(names)('%s has a naive and a good Dockerfile', (app) => {
    const [naive, good] = [read(app, 'Dockerfile'), read(app, 'Dockerfile.good')]
    expect([parse(naive).problems, parse(good).problems]).toEqual([[], []])
    expect([stages(naive), stages(good)]).toEqual([1, expect.any(Number)])
    expect(stages(good)).toBeGreaterThan(1)
  })

  it.each(names)('%s says what to expect of it', (app) => {
    const about: unknown = JSON.parse(read(app, 'app.json'))
    expect(about).toMatchObject({
      about: expect.any(String),
      path: expect.stringMatching(/^\//),
      expect: expect.any(Array),
    })
    const exposed = /^EXPOSE (\d+)$/m.exec(read(app, 'Dockerfile'))?.[1]
    expect(about).toHaveProperty('port', exposed === undefined ? null : Number(exposed))
  })

  it.each(names.filter((app) => existsSync(join(APPS, app, 'package-lock.json'))))(
    '%s has a lockfile that holds for anyone',
    (app) => {
      const resolved = [...read(app, 'package-lock.json').matchAll(/"resolved": "([^"]*)"/g)].map(
        ([, url]) => url,
      )
      expect(resolved.length).toBeGreaterThan(0)
      expect(resolved.filter((url) => url?.startsWith('https://registry.npmjs.org/') !== true)).toEqual([])
    },
  )
})
