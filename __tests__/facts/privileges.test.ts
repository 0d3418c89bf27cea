/** What nobody can read may decide who runs the program. */
import { describe, expect, it } from '@jest/globals'
import { createContext } from '../../src/context/create.ts'
import { type Build, createBuild } from '../../src/facts/build.ts'
import { maySwitchUnseen } from '../../src/facts/users/privileges.ts'
import { knownBase } from '../../src/knowledge/images.ts'
import { buildModel } from '../../src/model/build.ts'
import { createSnapshot } from '../../src/snapshot.ts'
import { parse } from '../../src/syntax/parse.ts'

/** A repository with an entrypoint whose text is not at hand. */
function buildOf(text: string): Build {
  const listing = { paths: ['Dockerfile', 'docker/entrypoint', 'server.js'], complete: true }
  const snapshot = createSnapshot(new Map([['Dockerfile', { kind: 'text', text }]]), listing)
  const model = buildModel(parse(text), knownBase)
  return createBuild('Dockerfile', model, createContext(snapshot, 'Dockerfile', model), [])
}

const LINES =
  'FROM node:22-slim\nWORKDIR /app\nCOPY docker/entrypoint /bin/entrypoint\nCOPY bin /usr/local/bin\nCOPY server.js .\n'

describe('a start that nobody can read', () => {
  it.each([
    ['exec form', 'CMD ["/bin/entrypoint"]', true],
    ['shell form', 'CMD /bin/entrypoint', true],
    ['behind an init', 'ENTRYPOINT ["tini", "--", "/bin/entrypoint"]', true],
    ['by its bare name', 'CMD ["entrypoint"]', true],
    ['what a COPY brings that is not listed', 'CMD ["run_server"]', true],
    ['a program of the base', 'CMD ["node", "server.js"]', false],
    ['a program of the base in shell form', 'CMD node server.js', false],
  ])('%s', (_, start, expected) => {
    const [stage] = buildOf(LINES + start).stages
    expect(stage && maySwitchUnseen(stage)).toBe(expected)
  })
})
