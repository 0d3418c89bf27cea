/** What BuildKit refuses of RUN, COPY and ADD before it runs anything. */
import { describe, expect, it } from '@jest/globals'
import { referenceProblem } from '../../src/model/reference.ts'
import { read, refusals } from './read.ts'

const SHA = 'a'.repeat(64)

function problems(line: string, os = 'linux'): readonly string[] {
  return refusals(read(['FROM x', line], () => ({ os }))).map((refusal) => refusal.replace(/^0: /, ''))
}

describe('mounts', () => {
  it.each([
    'type=cache,target=/root/.npm',
    'type=cache,id=x,sharing=locked,mode=0755,uid=1000,gid=1000,target=$HOME/x',
    'type=secret,id=token,required,env=TOKEN',
    'type=ssh',
    'type=tmpfs,size=64m,target=/tmp',
    'source=a,target=/b,rw',
    `'"target=/a,b"'`,
    'TYPE=Bind,DST=/x,ro=false',
  ])('%s is fine', (mount) => {
    expect(problems(`RUN --mount=${mount} x`)).toEqual([])
  })

  it.each([
    ['type=volume,target=/x', '`volume` is no type of mount: bind, cache, tmpfs, secret, ssh'],
    ['tpye=cache,target=/x', '`tpye` is no option of a mount'],
    ['type=cache,target=/x,sharing=all', '`all` is no sharing: shared, private, locked'],
    [
      'type=cache,required,target=/x',
      '`required` is for mounts of type secret and ssh, named before it; this is a cache mount',
    ],
    ['target=/x,uid=1', '`uid` is not for bind mounts'],
    ['type=secret', 'a secret needs an `id`, a `source` or a `target`'],
    ['type=tmpfs,target=/x,size=big', '`big` is no size, as in 64m'],
    ['target=/x,readonly=maybe', '`readonly=maybe` is neither true nor false'],
    ['type=cache,target=/x,mode=999', '`mode=999` is no octal number'],
  ])('%s is refused', (mount, why) => {
    expect(problems(`RUN --mount=${mount} x`)).toEqual([`\`${mount}\` is no mount: ${why}.`])
  })

  it('cannot cover the root directory', () => {
    expect(problems('RUN --mount=type=cache,target=/ x')).toHaveLength(1)
    expect(problems('RUN --mount=type=cache,target=. x')).toHaveLength(1)
  })
})

describe('copies', () => {
  it.each([
    'COPY --chmod=0755 a /b',
    'COPY --chmod=u+x,go=rX a /b',
    'COPY --link --chown=1000:1000 a /b',
    'COPY --chown=node:node a /b',
    `ADD --checksum=sha256:${SHA} https://example.com/a /b`,
    'ADD --keep-git-dir=true https://github.com/a/b.git?keep-git-dir=true#v1:sub /b',
    'ADD git@github.com:a/b.git /b',
    'COPY <<EOF /x\n$HOME "\nEOF',
  ])('%s is fine', (line) => {
    expect(problems(line)).toEqual([])
  })

  it.each([
    'COPY --chmod=99999 a /b',
    'COPY --chmod=888 a /b',
    'COPY --link --chown=node a /b',
    'COPY https://example.com/a /b',
    'COPY git@github.com:a/b.git /b',
    'ADD --checksum=md5:x https://example.com/a /b',
    'ADD --checksum=sha256:x a b /c',
    'ADD https://github.com/a/b.git?nope=1 /b',
    'ADD https://github.com/a/b.git?ref=a#b /b',
    'ADD --keep-git-dir=false https://github.com/a/b.git?keep-git-dir=1 /b',
    'COPY <<EOF /x\n${A^^}\nEOF',
    'RUN []',
  ])('%s is refused', (line) => {
    expect(problems(line)).toHaveLength(1)
  })

  it('of Windows stay on its drive', () => {
    expect(problems('COPY a C:/b', 'windows')).toEqual([])
    expect(problems('COPY a D:/b', 'windows')).toEqual([
      '`D:/b` cannot be copied: it is not on the drive C:.',
    ])
  })
})

describe('references', () => {
  it.each([
    'node',
    'node:20',
    'a/b/c',
    'Host/a',
    'localhost:5000/a:b',
    'ghcr.io/a/b_c.d--e',
    `x@sha256:${SHA}`,
    `x:1@sha256:${SHA}`,
    '[::1]:5000/a',
    'my_registry.com/a',
  ])('%s is one', (reference) => expect(referenceProblem(reference)).toBeNull())

  it.each([
    'Node',
    'a//b',
    'a/',
    '/a',
    'a:',
    'a b',
    'a:b:c',
    SHA,
    'x@sha256:abc',
    'a..b',
    '-a',
    `${'a'.repeat(256)}`,
    `x:${'t'.repeat(129)}`,
    '{{a}}',
    'a/B',
  ])('%s is none', (reference) => expect(referenceProblem(reference)).not.toBeNull())

  it('are read without backtracking', () => {
    expect(referenceProblem(`${'a-'.repeat(100_000)}/`)).not.toBeNull()
    expect(referenceProblem(`${'a.'.repeat(100_000)}!`)).not.toBeNull()
  })
})
