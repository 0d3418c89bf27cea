import { describe, expect, it } from '@jest/globals'
import { contentsOf, leaksOf } from '../../src/verify/contents.ts'
import { readImage } from '../../src/verify/layers.ts'
import { chunks, dockerArchive, type Entry, ociArchive } from './archives.ts'

const BASE: readonly Entry[] = [
  { path: './usr/', type: '5' },
  { path: './usr/bin/gcc', text: 'base compiler' },
  { path: 'usr/bin/su', mode: 0o4755, text: 'su' },
  { path: 'etc/motd', text: 'hello' },
  { path: 'srv/a', text: '1' },
  { path: 'srv/b', text: '22' },
]

const paths = (image: { files: readonly { path: string }[] }): readonly string[] =>
  image.files.map(({ path }) => path)

describe('image archives', () => {
  it.each([
    ['docker save', dockerArchive([BASE, [{ path: 'app', text: 'xyz' }]])],
    ['docker save with packed layers', dockerArchive([BASE, [{ path: 'app', text: 'xyz' }]], true)],
    ['an OCI layout', ociArchive([BASE, [{ path: 'app', text: 'xyz' }]])],
  ])('%s: sizes are those of the unpacked files', async (_name, archive) => {
    const image = await readImage(chunks(archive), 1e9)
    expect(image.layerBytes).toEqual([23, 3])
    expect(image.files.find(({ path }) => path === 'app')?.layer).toBe(1)
  })

  it('applies whiteouts and opaque folders', async () => {
    const top = [
      { path: 'etc/.wh.motd' },
      { path: 'srv/.wh..wh..opq' },
      { path: 'srv/c', text: '3' },
      { path: 'usr/bin/gcc', text: 'other' },
    ]
    const image = await readImage(chunks(dockerArchive([BASE, top])), 1e9)
    expect(paths(image)).toEqual(['srv/c', 'usr', 'usr/bin/gcc', 'usr/bin/su'])
  })

  it('reads long names', async () => {
    const path = `${'deep/'.repeat(40)}file`
    const image = await readImage(chunks(dockerArchive([[{ path, text: 'x' }]])), 1e9)
    expect(paths(image)).toEqual([path])
  })

  it('reads to the end of the stream, so that who writes it can end', async () => {
    const rest = { read: false }
    async function* padded() {
      yield* chunks(dockerArchive([BASE], true))
      yield Buffer.alloc(10_240)
      rest.read = true
    }
    await readImage(padded(), 1e9)
    expect(rest.read).toBe(true)
  })

  it('counts an empty layer', async () => {
    const image = await readImage(chunks(dockerArchive([[], [{ path: 'a', text: '1' }]])), 1e9)
    expect(image.layerBytes).toEqual([0, 1])
  })

  it.each([
    ['no archive', Buffer.from('{"error":"no such image"}'.padEnd(2048, ' '))],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_name, data) => {
    await expect(readImage(chunks(data), 1e9)).rejects.toThrow()
  })

  it('refuses an image beyond the limit', async () => {
    await expect(readImage(chunks(dockerArchive([BASE])), 10)).rejects.toThrow('larger than the limit')
  })
})

describe('contents', () => {
  const image = (own: readonly Entry[]) => readImage(chunks(dockerArchive([BASE, own])), 1e9)

  it('lists toolchains and setuid programs beyond the base only', async () => {
    const own = [
      { path: 'usr/bin/x86_64-linux-gnu-gcc-12', text: 'gcc' },
      { path: 'usr/local/bin/npm', type: '2', link: '../lib/npm' } as const,
      { path: 'app/node_modules/.bin/npm', text: 'not on PATH' },
      { path: 'usr/bin/newgrp', mode: 0o4755, text: 'x' },
    ]
    const contents = contentsOf(await image(own), 1, [])
    expect(contents.toolchains).toEqual(['/usr/bin/x86_64-linux-gnu-gcc-12', '/usr/local/bin/npm'])
    expect(contents.setuid).toEqual(['/usr/bin/newgrp'])
    expect(contents).toMatchObject({ bytes: 38, layers: 2 })
  })

  it('adds up package caches and leaves out crumbs', async () => {
    const own = [
      { path: 'var/lib/apt/lists/a', text: 'x'.repeat(90_000) },
      { path: 'var/lib/apt/lists/b', text: 'x'.repeat(20_000) },
      { path: 'root/.npm/_cacache/x', text: 'crumb' },
    ]
    expect(contentsOf(await image(own), 1, []).caches).toEqual([
      { path: '/var/lib/apt/lists', bytes: 110_000 },
    ])
  })

  it('tells secrets from certificates, examples and placeholders', async () => {
    const own = [
      { path: 'app/.npmrc', text: '//registry.npmjs.org/:_authToken=npm_abc' },
      { path: 'srv/.npmrc', text: '//registry.npmjs.org/:_authToken=${NPM_TOKEN}' },
      { path: 'app/server.key', text: '-----BEGIN RSA PRIVATE KEY-----' },
      { path: 'app/ca.pem', text: '-----BEGIN CERTIFICATE-----' },
      { path: 'app/.env', text: 'PORT=3000\nSTRIPE_SECRET=sk_live' },
      { path: 'app/.env.example', text: 'STRIPE_SECRET=change me' },
      { path: 'app/node_modules/x/test/key.pem', text: '-----BEGIN PRIVATE KEY-----' },
    ]
    expect(contentsOf(await image(own), 1, []).secrets).toEqual([
      '/app/.env',
      '/app/.npmrc',
      '/app/server.key',
    ])
  })

  it('finds named secrets in metadata', () => {
    const secrets = [
      { id: 'token', value: 's3cret-value\n' },
      { id: 'short', value: 'abc' },
    ]
    expect(leaksOf(secrets, ['A=abc', 'T=s3cret-value'], ['|1 T=s3cret-value /bin/sh -c x'])).toEqual([
      "secret token in the image's environment",
      "secret token in the image's history",
    ])
  })
})
