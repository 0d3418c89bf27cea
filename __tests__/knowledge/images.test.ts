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
    ['ghcr.io/astral-sh/uv:0.13', { role: 'minimal', shell: 'none', entrypoint: ['/uv'], libc: null }],
    ['ghcr.io/astral-sh/uv', { role: 'minimal', shell: 'none' }],
    [
      'ghcr.io/astral-sh/uv:debian',
      { role: 'os', language: null, entrypoint: null, toolchains: ['gcc', 'g++', 'make'] },
    ],
    ['ghcr.io/astral-sh/uv:debian-slim', { role: 'os', toolchains: [], tools: ['bash', 'perl'] }],
    ['ghcr.io/astral-sh/uv:alpine3.22', { role: 'os', packages: 'apk', cmd: ['/usr/local/bin/uv'] }],
    ['ghcr.io/astral-sh/uv:python3.12-bookworm', { language: 'python', codename: 'bookworm', libc: 'glibc' }],
    [
      'ghcr.io/astral-sh/uv:0.5-python3.12-bookworm-slim',
      { language: 'python', toolchains: [], packages: 'apt' },
    ],
    [
      'ghcr.io/astral-sh/uv:python3.13-alpine',
      { role: 'interpreter', libc: 'musl', tools: ['wget', 'nc', 'python3'] },
    ],
    ['java:8', { role: 'sdk', toolchains: ['a JDK'], packages: 'apt' }],
    ['java:8-jre-alpine', { role: 'runtime', toolchains: [], libc: 'musl' }],
    ['ibm-semeru-runtimes:open-17-jre-noble', { role: 'runtime', account: { name: 'ubuntu', uid: 1000 } }],
    ['mono:6-slim', { role: 'runtime', toolchains: [] }],
    ['fluent/fluentd:v1.16-debian', { user: 'fluent', drops: null, packages: 'apt' }],
    ['fluent/fluentd:v1.3', { user: '', drops: { to: 'fluent', how: 'entrypoint' }, packages: null }],
    ['fluentd:v1.12-alpine', { user: null, libc: 'musl' }],
    ['fluentd:v1.30', { user: 'fluent' }],
    ['biocontainers/biocontainers:vdebian-buster-backports_cv1', { user: 'biodocker', codename: 'buster' }],
    ['biocontainers/biocontainers:v1.0.0_cv4', { user: 'biodocker', packages: null }],
    ['gcr.io/oss-fuzz-base/base-builder-rust', { role: 'workplace' }],
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
    ['pypy:3.11-bookworm', 'pypy:3.11-slim-bookworm'],
  ])('%s -> %s', (reference, slim) => {
    expect(slimSibling(reference)).toBe(slim)
  })

  it.each([
    ['mono:6.12', 'mono:6.12-slim'],
    ['microsoft/aspnetcore-build:2.0', 'microsoft/aspnetcore:2.0'],
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
    ['openjdk:17-alpine', 'eclipse-temurin:17-jre-alpine'],
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
