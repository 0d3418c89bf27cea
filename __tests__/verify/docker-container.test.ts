/** The start of a container of docker, with a docker that is data. */
import { expect, it } from '@jest/globals'
import type { Finished, ProcessOptions } from '../../src/io/process.ts'
import { clientOf } from '../../src/verify/client.ts'
import { startedContainer } from '../../src/verify/docker-container.ts'
import { observation } from './observations.ts'

const DONE: Finished = { code: 0, stopped: null, stdout: '', stderr: '' }

it('gets its variables from the environment of one command, and no argument shows a value', async () => {
  const seen: { argv: readonly string[]; env: NodeJS.ProcessEnv }[] = []
  const processes = {
    run: async (argv: readonly string[], { env }: ProcessOptions) => {
      seen.push({ argv, env })
      return DONE
    },
    start: () => ({ pid: null, finished: Promise.resolve(DONE), kill: () => {} }),
    pipe: () => Promise.reject(new Error('no pipe')),
    which: async () => null,
  }
  const { signal } = new AbortController()
  const client = clientOf(
    { processes, env: { PATH: '/bin' }, run: 'r', folder: '/', signal },
    ['docker'],
    1000,
  )
  const config = observation().image?.config
  if (!config) throw new Error('no image')
  const variables = new Map([
    ['DATABASE_URL', 'postgres://x:hunter22@db'],
    ['KEY', 'two\nlines'],
    ['EMPTY', ''],
  ])
  await startedContainer(client, { image: 'i', config, ports: [], variables }, 'c')
  const [create, start] = seen
  expect(create?.argv.slice(-7)).toEqual(['--env', 'DATABASE_URL', '--env', 'KEY', '--env', 'EMPTY=', 'i'])
  expect(create?.env).toEqual({ PATH: '/bin', ...Object.fromEntries(variables) })
  expect(start).toEqual({ argv: ['docker', 'start', 'c'], env: { PATH: '/bin' } })
})
