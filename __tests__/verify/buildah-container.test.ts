/** A program behind `buildah run`, with a buildah that is data. */
import { describe, expect, it } from '@jest/globals'
import type { Finished, ProcessOptions } from '../../src/io/process.ts'
import { startedContainer } from '../../src/verify/buildah-container.ts'
import { clientOf } from '../../src/verify/client.ts'
import { observation } from './observations.ts'

function ended(code: number, stderr: string): Finished {
  return { code, stopped: null, stdout: '', stderr }
}

/** A container whose every program ends with `code` and writes `stderr`, and the commands that were run. */
async function started(code: number, stderr: string, variables = new Map<string, string>()) {
  const commands: (readonly string[])[] = []
  const environments: NodeJS.ProcessEnv[] = []
  const finished = async (argv: readonly string[], options: ProcessOptions): Promise<Finished> => {
    commands.push(argv)
    environments.push(options.env)
    return argv.includes('run') ? ended(code, stderr) : ended(0, '')
  }
  const processes = {
    run: finished,
    start: (argv: readonly string[], options: ProcessOptions) => ({
      pid: null,
      finished: finished(argv, options),
      kill: () => {},
    }),
    pipe: () => Promise.reject(new Error('no pipe')),
    which: async () => null,
  }
  const { signal } = new AbortController()
  const client = clientOf({ processes, env: {}, run: 'r', folder: '/', signal }, ['buildah'], 1000)
  const config = observation().image?.config
  if (!config) throw new Error('no image')
  const program = { ...config, entrypoint: ['tini'], cmd: ['node', 'x.js'] }
  const spec = { image: 'i', ports: [], config: program, variables }
  return { container: await startedContainer(client, spec, 'c'), commands, environments }
}

describe('a container of buildah', () => {
  it('runs what the image starts', async () => {
    const { container, commands } = await started(0, '')
    await container.remove()
    expect(commands.map((words) => words.slice(1).join(' '))).toEqual([
      'from --pull-never --name c i',
      'run --network host c -- tini node x.js',
      'rm c',
    ])
  })

  it('gets its variables from the environment of one command, and no argument shows a value', async () => {
    const variables = new Map([
      ['DATABASE_URL', 'postgres://x:hunter22@db'],
      ['EMPTY', ''],
    ])
    const { commands, environments } = await started(0, '', variables)
    expect(commands.slice(0, 2).map((words) => words.slice(1).join(' '))).toEqual([
      'from --pull-never --name c i',
      'config --env DATABASE_URL --env EMPTY= c',
    ])
    expect(environments).toEqual([{}, Object.fromEntries(variables), {}])
  })

  it.each([
    [
      'no DATABASE_URL\nsubprocess exited with status 1\nsubprocess exited with status 1\nError: exit status 1\n',
      'no DATABASE_URL',
    ],
    ['no DATABASE_URL\nError: while running runtime: exit status 1\n', 'no DATABASE_URL'],
    ['Error: exit status 1\nretried twice\nError: exit status 1\n', 'Error: exit status 1\nretried twice'],
    ['Error: exit status 1\n', ''],
  ])('leaves out what buildah adds to %j', async (stderr, own) => {
    const { container } = await started(1, stderr)
    expect((await container.logs()).stderr).toBe(own)
    expect(await container.exec(['curl'], 1000)).toEqual(ended(1, own))
  })
})
