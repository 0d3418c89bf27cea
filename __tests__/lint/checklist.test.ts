import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { checklist } from '../../src/lint/checklist.ts'
import { buildFrom, findingsOf } from '../rule-example.ts'

function answers(
  dockerfile: string,
  files: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const build = buildFrom({ ...files, Dockerfile: dockerfile })
  return Object.fromEntries(
    checklist(build, findingsOf(build, rules), DEFAULT_CONFIG).map(({ item, status }) => [item, status]),
  )
}

describe('the checklist', () => {
  it('names each item once, with the seeds that ask for it', () => {
    const build = buildFrom({ Dockerfile: 'FROM alpine\n' })
    const items = checklist(build, [], DEFAULT_CONFIG)
    expect(new Set(items.map(({ item }) => item)).size).toBe(items.length)
    expect(items.filter(({ source, detail }) => source.length === 0 || detail === '')).toEqual([])
    expect(items.length).toBeGreaterThanOrEqual(18)
  })

  it('does not pass what nobody looked at', () => {
    const off = {
      rules: { 'non-root-user': { severity: 'off' } },
    } as const
    const items = checklist(buildFrom({ Dockerfile: 'FROM alpine\nCMD ["/x"]\n' }), [], off)
    expect(items.find(({ item }) => item === 'non-root-user')).toMatchObject({
      status: 'not-applicable',
      detail: 'the configuration turns `non-root-user` off',
    })
  })

  it('fails what a rule finds', () => {
    expect(answers('FROM golang:1.27\nCMD ["/server"]\n')).toMatchObject({
      'no-build-tools': 'fail',
      'non-root-user': 'fail',
      'health-check': 'not-applicable',
    })
  })

  it.each([
    ['FROM node:24\nCMD ["node", "server.js"]\n', 'fail'],
    ['FROM node:24-slim\nCMD ["node", "server.js"]\n', 'pass'],
    ['FROM debian:bookworm\nCMD ["/server"]\n', 'fail'],
    ['FROM php:8.4-fpm\nCOPY . .\n', 'not-applicable'],
    ['FROM golang:1.27\nCMD ["go", "run", "."]\n', 'not-applicable'],
    ['FROM registry.example.com/base:1\nCMD ["/server"]\n', 'unknown'],
  ])('answers slim-base of %j with %s', (dockerfile, status) => {
    expect(answers(dockerfile)['slim-base']).toBe(status)
  })

  it('passes what no rule finds', () => {
    const dockerfile =
      'FROM python:3.13-slim\nUSER 10001\nHEALTHCHECK CMD python -V\nCMD ["gunicorn", "app:app"]\n'
    expect(answers(dockerfile)).toMatchObject({
      'no-build-tools': 'pass',
      'non-root-user': 'pass',
      'health-check': 'pass',
      'buildable-targets': 'pass',
    })
  })

  it('ticks no toolchain that is there because the program starts with it', () => {
    expect(answers('FROM maven:3-eclipse-temurin-21\nCMD ["mvn", "spring-boot:run"]\n')).toMatchObject({
      'no-build-tools': 'not-applicable',
    })
  })

  it.each([
    ['not-applicable', 'RUN pip install -r requirements.txt'],
    ['pass', 'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt'],
    ['fail', 'RUN --mount=type=secret,id=pip pip install -r requirements.txt'],
  ])('ticks cache mounts only where they are: %s for %s', (status, install) => {
    const dockerfile = `FROM python:3.13-slim\nCOPY requirements.txt .\n${install}\nCMD ["python", "x.py"]\n`
    expect(answers(dockerfile)).toMatchObject({ 'cache-mounts': status })
  })

  it('does not say that no development dependencies are there when the program starts with them', () => {
    const dockerfile = 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm install\nCMD ["npm", "start"]\n'
    const files = (start: string) => ({
      'package.json': `{ "scripts": { "start": "${start}" }, "devDependencies": { "ts-node": "10", "jest": "29" } }`,
    })
    expect(answers(dockerfile, files('ts-node server.ts'))).toMatchObject({
      'production-dependencies': 'not-applicable',
    })
    expect(answers(dockerfile, files('node server.js'))).toMatchObject({ 'production-dependencies': 'fail' })
  })

  it('does not guess about unknown images', () => {
    expect(answers('FROM registry.example.com/x:1\nCMD ["gunicorn", "app:app"]\n')).toMatchObject({
      'no-build-tools': 'unknown',
      'non-root-user': 'unknown',
      'health-check': 'unknown',
    })
  })

  describe('ticks health-check only where one is there', () => {
    const server = 'FROM node:24-slim\nEXPOSE 3000\nCMD ["node", "server.js"]\n'
    const exposes = 'FROM perl:5.42-slim\nEXPOSE 8080\nCMD ["/x"]\n'
    const own = `${exposes}HEALTHCHECK CMD perl -e 1\n`
    const compose = (check: string) => ({
      'compose.yaml': `services:\n  web:\n    build: .\n    ports: ["80:3000"]\n${check}`,
    })

    it.each([
      ['pass', 'the image has one', own, {}],
      ['unknown', 'EXPOSE alone says that it serves', exposes, {}],
      ['not-applicable', 'it is turned off', exposes.replace('CMD', 'HEALTHCHECK NONE\nCMD'), {}],
      [
        'not-applicable',
        'a Kubernetes manifest may have probes',
        exposes,
        {
          'k8s/web.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
        },
      ],
      ['fail', 'a server has none', server, compose('')],
      [
        'pass',
        'the base brings one',
        'FROM dunglas/frankenphp:1-php8.4\nCOPY . /app\nCMD ["frankenphp", "run"]\n',
        {},
      ],
      [
        'unknown',
        'the base brings one for another program',
        'FROM serversideup/php:8.4-fpm-nginx\nCOPY . /app\nCMD ["/worker"]\n',
        {},
      ],
      [
        'not-applicable',
        'that of the base is turned off',
        'FROM dunglas/frankenphp\nHEALTHCHECK NONE\nCMD ["frankenphp", "run"]\n',
        {},
      ],
      [
        'unknown',
        'another tag of the base brings none',
        'FROM serversideup/php:8.4-cli\nEXPOSE 8000\nCMD ["php", "-S", "0.0.0.0:8000"]\n',
        {},
      ],
      ['pass', 'compose brings one', server, compose('    healthcheck:\n      test: [CMD, node, -v]\n')],
    ])('%s: %s', (status, _, dockerfile, files) => {
      expect(answers(dockerfile, files)).toMatchObject({ 'health-check': status })
    })
  })

  it('misses no .dockerignore where it would keep nothing out', () => {
    const dockerfile = 'FROM node:24-slim\nCOPY . .\nUSER node\nCMD ["node", "server.js"]\n'
    const status = (files: Readonly<Record<string, string>>) => {
      const build = buildFrom(
        { 'web/server.js': '', ...files, 'web/Dockerfile': dockerfile },
        'web/Dockerfile',
      )
      const items = checklist(build, findingsOf(build, rules), DEFAULT_CONFIG)
      return items.find(({ item }) => item === 'dockerignore')?.status
    }
    expect(status({})).toBe('not-applicable')
    expect(status({ 'web/package.json': '{ "dependencies": { "express": "5" } }' })).toBe('fail')
    expect(status({ 'web/.dockerignore': 'node_modules\n' })).toBe('pass')
  })

  it('says of an image that starts nothing why it does not ask', () => {
    const build = buildFrom({ Dockerfile: 'FROM debian:13-slim\nCOPY x /x\n' })
    const items = checklist(build, findingsOf(build, rules), DEFAULT_CONFIG)
    expect(items.find(({ item }) => item === 'non-root-user')).toMatchObject({
      status: 'not-applicable',
      detail: 'not asked, as neither CMD nor ENTRYPOINT says what it runs',
    })
  })

  it('does not ask images that are not deployed', () => {
    expect(answers('FROM node:22 AS dev\nCMD ["npm", "run", "dev"]\n')).toMatchObject({
      'non-root-user': 'not-applicable',
    })
  })

  describe('says whether the sources stay behind', () => {
    const files = { 'main.go': 'package main\n' }
    const build = 'FROM golang:1.27 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n'
    const ship = 'FROM alpine:3.22\nCOPY --from=build /server /server\n'

    it.each([
      ['pass', 'the result is copied alone', `${build}${ship}CMD ["/server"]\n`],
      ['fail', 'the context is copied beside it', `${build}${ship}COPY . /src\nCMD ["/server"]\n`],
      ['fail', 'there is one stage', `${build.replace(' AS build', '')}CMD ["/server"]\n`],
      [
        'pass',
        'a Makefile builds it',
        `${build.replace('go build -o /server .', 'make')}${ship}CMD ["/server"]\n`,
      ],
      ['not-applicable', 'the program is its source', 'FROM python:3.13\nCOPY . .\nCMD ["python", "x.py"]\n'],
    ])('%s: %s', (status, _, dockerfile) => {
      expect(answers(dockerfile, files)).toMatchObject({ 'no-source': status })
    })
  })

  describe('says whether tests gate the build', () => {
    const build = 'FROM golang:1.27 AS build\nCOPY . .\nRUN go build -o /server .\n'
    const ship = 'FROM alpine:3.22\nCOPY --from=build /server /server\nCMD ["/server"]\n'
    const tests = { 'server_test.go': 'package main\n' }

    it.each([
      ['pass', 'the shipped stage needs them', `${build}RUN go test ./...\n${ship}`, tests],
      [
        'fail',
        'no shipped stage needs them',
        `${build}FROM build AS test\nRUN go test ./...\n${ship}`,
        tests,
      ],
      ['unknown', 'no stage runs those of the project', `${build}${ship}`, tests],
      ['unknown', 'a container runs them', `${build}FROM build AS test\nCMD ["go", "test"]\n${ship}`, tests],
      ['not-applicable', 'there are none', `${build}${ship}`, {}],
      [
        'not-applicable',
        'the build leaves them out',
        'FROM gradle:8-jdk21\nCOPY . .\nRUN gradle shadowJar -x test\nCMD ["java", "-jar", "x.jar"]\n',
        {},
      ],
    ])('%s: %s', (status, _, dockerfile, files) => {
      expect(answers(dockerfile, files)).toMatchObject({ 'tests-gate-the-build': status })
    })
  })

  describe('says whether the image is scanned', () => {
    const app = 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n'
    const scan = 'FROM aquasec/trivy:0.69.0 AS scan\nRUN trivy fs /\n'
    const workflow = (step: string) => ({ '.github/workflows/ci.yml': `jobs:\n  scan:\n    steps:\n${step}` })

    it.each([
      ['pass', 'a workflow does', app, workflow('      - uses: aquasecurity/trivy-action@0.33.1\n')],
      ['pass', 'a command of a pipeline does', app, { '.gitlab-ci.yml': 'scan:\n  script: grype $IMAGE\n' }],
      ['unknown', 'a comment only says so', app, workflow('      # - run: trivy image app\n')],
      ['unknown', 'settings alone are looked at', app, workflow('      - run: trivy config .\n')],
      ['unknown', 'nothing does', app, {}],
      [
        'pass',
        'the shipped stage needs a stage that does',
        `${scan}${app}COPY --from=scan /etc/os-release /\n`,
        {},
      ],
      ['fail', 'a stage would, and is never built', `${scan}${app}`, {}],
      ['not-applicable', 'it is for development', 'FROM node:22 AS dev\nCMD ["npm", "run", "dev"]\n', {}],
    ])('%s: %s', (status, _, dockerfile, files) => {
      expect(answers(dockerfile, files)).toMatchObject({ 'security-scan': status })
    })
  })

  describe('says whether there is a target for development', () => {
    const app = 'FROM node:22-slim AS production\nCOPY . .\nCMD ["node", "server.js"]\n'

    it.each([
      ['pass', 'a stage', `FROM node:22 AS development\nCMD ["npm", "run", "dev"]\n${app}`, {}],
      ['pass', 'a file of its own', app, { 'Dockerfile.dev': 'FROM node:22\n' }],
      [
        'fail',
        'a plain build makes it',
        `${app}FROM production AS development\nCMD ["npm", "run", "dev"]\n`,
        {},
      ],
      [
        'not-applicable',
        'nothing but that one ships',
        'FROM node:22 AS development\nCOPY . .\nCMD ["npm", "run", "docs"]\n',
        {},
      ],
      ['unknown', 'none', app, {}],
      ['not-applicable', 'nothing to work on', 'FROM nginx:1.29\nCOPY x.conf /etc/nginx/conf.d/\n', {}],
    ])('%s: %s', (status, _, dockerfile, files) => {
      expect(answers(dockerfile, files)).toMatchObject({ 'development-target': status })
    })
  })

  describe('ticks build-cache only where nothing may be downloaded behind the sources', () => {
    const python = 'FROM python:3.13-slim\nWORKDIR /app\n'
    const go = 'FROM golang:1.27\nWORKDIR /src\n'
    const rust = 'FROM rust:1.90\nWORKDIR /src\n'
    const module = { 'go.mod': 'module example.com/x\n\nrequire example.com/y v1.0.0\n' }
    const crate = { 'Cargo.toml': '[package]\nname = "x"\n' }

    it.each([
      ['unknown', 'the project itself is installed', `${python}COPY . .\nRUN pip install .\n`, {}],
      ['unknown', 'so is it by uv', `${python}COPY . .\nRUN uv pip install --system -e .\n`, {}],
      ['fail', 'requirements behind a dot', `${python}COPY . .\nRUN pip install -r ./requirements.txt\n`, {}],
      [
        'pass',
        'what it needs came before',
        `${python}COPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nRUN pip install .\n`,
        {},
      ],
      ['pass', 'it takes nothing along', `${python}COPY . .\nRUN pip install --no-deps .\n`, {}],
      [
        'pass',
        'a mount keeps it',
        `${python}COPY . .\nRUN --mount=type=cache,target=/root/.cache/pip pip install .\n`,
        {},
      ],
      ['unknown', 'nobody sees go.mod', `${go}COPY . .\nRUN go build -o /x .\n`, {}],
      [
        'pass',
        'the modules came before',
        `${go}COPY go.* ./\nRUN go mod download\nCOPY . .\nRUN go build -o /x .\n`,
        module,
      ],
      [
        'pass',
        'they came to the stage below',
        `${go.replace('\n', ' AS base\n')}COPY go.* ./\nRUN go mod download\nCOPY . .\nFROM base\nRUN go build -o /x .\n`,
        module,
      ],
      [
        'unknown',
        'a tool alone came before',
        `${go}RUN go install example.com/gen@v1\nCOPY . .\nRUN go build -o /x .\n`,
        module,
      ],
      [
        'pass',
        'they are in the repository',
        `${go}COPY . .\nRUN go build -o /x .\n`,
        { ...module, 'vendor/modules.txt': '' },
      ],
      [
        'unknown',
        'the image may have them',
        `${go.replace('golang', 'registry.example.com/go')}COPY . .\nRUN go build -o /x .\n`,
        module,
      ],
      ['pass', 'there are none', `${rust}COPY . .\nRUN cargo build --release\n`, crate],
      ['unknown', 'nobody sees Cargo.toml', `${rust}COPY . .\nRUN cargo build --release\n`, {}],
    ])('%s: %s', (status, _, dockerfile, files) => {
      expect(answers(dockerfile, files)).toMatchObject({ 'build-cache': status })
    })
  })
})
