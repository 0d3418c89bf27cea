import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../src/knowledge/base-images/languages.ts'
import { RUNTIMES } from '../../src/knowledge/base-images/runtimes.ts'
import { SDKS } from '../../src/knowledge/base-images/sdks.ts'
import { SERVERS } from '../../src/knowledge/base-images/servers.ts'
import { IMAGE_SIZES } from '../../src/knowledge/base-images/sizes.ts'
import { SYSTEMS } from '../../src/knowledge/base-images/systems.ts'
import { imageFacts, imageSize, knownBase } from '../../src/knowledge/images.ts'
import { parseImageReference } from '../../src/knowledge/reference.ts'
import { runtimesFor, slimSibling } from '../../src/knowledge/siblings.ts'

const ROWS = [...LANGUAGES, ...SDKS, ...RUNTIMES, ...SERVERS, ...SYSTEMS]

describe('the table of images', () => {
  it('has each repository once, in the form that references are read into', () => {
    const names = ROWS.flatMap(({ repositories }) => repositories)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    const plain = names.filter((name) => !name.endsWith('*'))
    expect(plain.filter((name) => parseImageReference(name)?.repository !== name)).toEqual([])
  })

  it('knows an account wherever it knows that root is given up, or says to whom', () => {
    expect(ROWS.filter(({ drops }) => drops && drops.to === '')).toEqual([])
  })

  it('has sizes of images that it knows, with a source and a date', () => {
    for (const { repository, tag, like, mb, source, date } of IMAGE_SIZES) {
      expect(imageFacts(`${repository}:${tag}`)).not.toBeNull()
      expect(like.test(tag)).toBe(true)
      expect(mb).toBeGreaterThan(0)
      expect(source).not.toBe('')
      expect(date).toMatch(/^20\d\d-\d\d$/)
    }
  })
})

describe('the tools of nginx', () => {
  it.each([
    ['nginx', ['bash', 'curl', 'perl']],
    ['nginx:1.31', ['bash', 'curl', 'perl']],
    ['nginx:1.18', ['bash', 'curl', 'perl']],
    ['nginx:1.17.4', ['bash', 'perl']],
    ['nginx:1.9', ['bash', 'perl']],
    ['nginx:1.31-alpine', ['curl', 'wget', 'nc']],
    ['nginx:1.31-alpine-slim', ['wget', 'nc']],
    ['nginx:1.16.0-alpine', ['wget', 'nc']],
    ['nginx:1.1-alpine', ['wget', 'nc']],
  ])('%s', (reference, tools) => expect(imageFacts(reference)?.tools).toEqual(tools))
})

describe('a reference', () => {
  it.each([
    ['node', 'node', null],
    ['docker.io/library/node:22', 'node', '22'],
    ['public.ecr.aws/docker/library/node:22', 'node', '22'],
    ['localhost:5000/team/app:1', 'localhost:5000/team/app', '1'],
    ['gcr.io/distroless/static:nonroot', 'gcr.io/distroless/static', 'nonroot'],
  ])('%s', (reference, repository, tag) => {
    expect(parseImageReference(reference)).toMatchObject({ repository, tag })
  })

  it.each(['', '${BASE}', '{{ image }}', 'a b', ':tag'])('%j is none', (reference) => {
    expect(parseImageReference(reference)).toBeNull()
  })

  it('may have a digest', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    expect(parseImageReference(`node:22@${digest}`)).toEqual({ repository: 'node', tag: '22', digest })
  })
})

describe('what is known', () => {
  it.each([
    [
      'node:22',
      { user: '', shell: 'bash', libc: 'glibc', codename: 'bookworm', toolchains: ['gcc', 'g++', 'make'] },
    ],
    ['node:22-alpine3.22', { packages: 'apk', libc: 'musl', toolchains: [], codename: null }],
    ['node:22-bookworm-slim', { packages: 'apt', toolchains: [], codename: 'bookworm' }],
    ['golang:1.27-alpine', { role: 'sdk', toolchains: ['the Go toolchain'] }],
    ['eclipse-temurin:21-jre-alpine', { role: 'runtime', toolchains: [], libc: 'musl' }],
    ['gcr.io/distroless/base-debian12', { user: '', shell: 'none', codename: 'bookworm' }],
    ['gcr.io/distroless/base-debian13:debug-nonroot', { user: '65532', shell: 'sh' }],
    ['mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled', { user: '1654', shell: 'none' }],
    ['nginx:1.29-alpine-slim', { tools: ['wget', 'nc'], serves: true }],
    ['cgr.dev/chainguard/node', { user: '65532' }],
    ['python:3.12-windowsservercore-ltsc2022', { windows: true, user: null }],
  ])('of %s', (reference, facts) => {
    expect(imageFacts(reference)).toMatchObject(facts)
  })

  it('is nothing of other images', () => {
    expect(imageFacts('registry.example.com/node:22')).toBeNull()
    expect(knownBase('registry.example.com/node:22')).toBeNull()
  })

  it('gives the model a config', () => {
    expect(knownBase('golang:1.27')).toMatchObject({ User: '', WorkingDir: '/go' })
    expect(knownBase('golang:1.27')?.Env).toContain('GOPATH=/go')
  })

  it('gives sizes only of what was measured, and of images of the same make', () => {
    expect(imageSize('node:24-bookworm')).toMatchObject({ mb: 1140, exact: true })
    expect(imageSize('node:22')).toMatchObject({ mb: 1140, exact: false })
    expect(imageSize('node:8')).toBeNull()
  })
})

describe('siblings', () => {
  it.each([
    ['node:22', 'node:22-slim'],
    ['node:22-bookworm', 'node:22-bookworm-slim'],
    ['node', 'node:slim'],
    ['docker.io/library/python:3.12-bookworm', 'docker.io/library/python:3.12-slim-bookworm'],
    ['ruby:3.4-bookworm', 'ruby:3.4-slim-bookworm'],
    ['python:3.12-slim', null],
    ['node:22-alpine', null],
    ['php:8.4-fpm', null],
  ])('%s -> %s', (reference, slim) => {
    expect(slimSibling(reference)).toBe(slim)
  })

  it.each([
    ['golang:1.27', 'gcr.io/distroless/base-debian13:nonroot'],
    ['rust:1-bookworm', 'debian:bookworm-slim'],
    ['gcc:15', 'debian:trixie-slim'],
    ['golang:1.27-alpine', 'alpine:3'],
    ['rust:1-alpine3.22', 'alpine:3.22'],
    ['maven:3', 'eclipse-temurin:VERSION-jre'],
    ['eclipse-temurin:21-jdk-noble', 'eclipse-temurin:21-jre-noble'],
    ['eclipse-temurin:17', 'eclipse-temurin:17-jre'],
    ['maven:3.9-eclipse-temurin-21', 'eclipse-temurin:21-jre'],
    ['gradle:8-jdk17', 'eclipse-temurin:17-jre'],
    ['openjdk:17-jdk-slim', 'eclipse-temurin:17-jre'],
    ['ghcr.io/graalvm/graalvm-ce:21.2.0', undefined],
    ['mcr.microsoft.com/dotnet/sdk:8.0', 'mcr.microsoft.com/dotnet/aspnet:8.0'],
    ['mcr.microsoft.com/dotnet/sdk:9.0.304-alpine3.22', 'mcr.microsoft.com/dotnet/aspnet:9.0-alpine3.22'],
    ['mcr.microsoft.com/dotnet/core/sdk:3.1', 'mcr.microsoft.com/dotnet/core/aspnet:3.1'],
    ['microsoft/dotnet:2.1-sdk-alpine', 'mcr.microsoft.com/dotnet/core/aspnet:2.1-alpine'],
    ['mcr.microsoft.com/dotnet/sdk', 'mcr.microsoft.com/dotnet/aspnet:VERSION'],
  ])('%s is built on, %s runs', (reference, runtime) => {
    expect(runtimesFor(reference)[0]).toBe(runtime)
  })
})
