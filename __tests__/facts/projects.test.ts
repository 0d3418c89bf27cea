import { describe, expect, it } from '@jest/globals'
import { createContext } from '../../src/context/create.ts'
import { createBuild } from '../../src/facts/build.ts'
import { idleTests } from '../../src/facts/project-tests.ts'
import { findDependency, mainProject, projects } from '../../src/facts/projects.ts'
import { serves, servesDevelopers } from '../../src/facts/serves.ts'
import { knownBase } from '../../src/knowledge/images.ts'
import { buildModel } from '../../src/model/build.ts'
import { createSnapshot } from '../../src/snapshot.ts'
import { parse } from '../../src/syntax/parse.ts'
import { buildFrom } from '../rule-example.ts'

const dirs = (files: Readonly<Record<string, string>>) =>
  projects(buildFrom(files)).map(({ ecosystem, dir, manifests, lockfiles }) =>
    [`${ecosystem} ${dir || '.'}`, ...manifests, ...lockfiles].join(' '),
  )

describe('projects', () => {
  it('are those whose manifests the Dockerfile takes, nearest to the root first', () => {
    expect(
      dirs({
        Dockerfile: 'FROM python:3.13\nCOPY api ./api\nCOPY web/package*.json ./web/\nCOPY go.mod .\n',
        '.dockerignore': 'api/old\n',
        'go.mod': 'module a',
        'api/requirements.txt': '',
        'api/requirements-dev.txt': '',
        'api/pyproject.toml': '',
        'api/uv.lock': '',
        'api/old/requirements.txt': '',
        'api/vendor/x/package.json': '{}',
        'web/package.json': '{}',
        'web/package-lock.json': '{}',
        'docs/package.json': '{}',
        'elsewhere/Cargo.lock': '',
      }),
    ).toEqual([
      'go . go.mod',
      'python api api/pyproject.toml api/requirements.txt api/requirements-dev.txt api/uv.lock',
      'node web web/package.json web/package-lock.json',
    ])
  })

  it('are found without reading a file', () => {
    const listing = { paths: ['Dockerfile', 'go.mod', 'pom.xml'], complete: true }
    const snapshot = createSnapshot(new Map(), listing)
    const model = buildModel(parse('FROM golang\nCOPY . .\n'), knownBase)
    const build = createBuild('Dockerfile', model, createContext(snapshot, 'Dockerfile', model), [])
    const before = snapshot.wanted.size
    expect(projects(build)).toHaveLength(2)
    expect(snapshot.wanted.size).toBe(before)
    expect(findDependency(build, projects(build)[0]!, () => true)).toBeNull()
    expect([...snapshot.wanted]).toContain('go.mod')
    expect([...snapshot.wanted]).not.toContain('pom.xml')
  })

  it('have a main one at the root, or when there is but one', () => {
    const files = { Dockerfile: 'FROM node\nCOPY . .\n', 'a/package.json': '{}', 'b/package.json': '{}' }
    expect(mainProject(buildFrom(files), 'node')).toBeNull()
    expect(mainProject(buildFrom({ ...files, 'package.json': '{}' }), 'node')?.dir).toBe('')
    expect(mainProject(buildFrom({ Dockerfile: files.Dockerfile, 'a/go.mod': '' }), 'go')?.dir).toBe('a')
  })

  it('follow the includes of requirements, and their circles', () => {
    const build = buildFrom({
      Dockerfile: 'FROM python:3.13\nCOPY . .\n',
      'requirements.txt': '-r requirements/base.txt\n',
      'requirements/base.txt': '-r ../requirements.txt\n-r web.txt\n',
      'requirements/web.txt': 'Flask==3\n',
    })
    const project = mainProject(build, 'python')
    expect(project && findDependency(build, project, ({ name }) => name === 'flask')?.path).toBe(
      'requirements/web.txt',
    )
  })

  it.each([
    ['tests/test_a.py', 'requirements.txt'],
    ['a_test.go', 'go.mod'],
    ['src/test/java/A.java', 'pom.xml'],
    ['spec/a_spec.rb', 'Gemfile'],
    ['Shelf.Tests/Shelf.Tests.csproj', 'Shelf.csproj'],
    ['src/a.test.ts', 'package.json'],
    ['tests/a.rs', 'Cargo.toml'],
    ['tests/ATest.php', 'composer.json'],
  ])('have tests: %s', (test, manifest) => {
    const files = { Dockerfile: 'FROM alpine\nCOPY . .\n', [manifest]: '' }
    expect(idleTests(buildFrom({ ...files, [test]: '' }))).toBe(`\`${test}\``)
    expect(idleTests(buildFrom({ ...files, 'latest/attest.txt': '' }))).toBeNull()
  })
})

describe('a framework that serves', () => {
  const by = (dockerfile: string, files: Readonly<Record<string, string>>) => {
    const stage = buildFrom({ Dockerfile: dockerfile, ...files }).stages.at(-1)
    return stage ? (serves(stage)?.by ?? null) : null
  }
  const go =
    'FROM golang:1.25 AS build\nCOPY . .\nRUN go build -o /a .\nFROM alpine\nCOPY --from=build /a /a\n'

  it.each([
    ['packages', `${go}EXPOSE 80\nCMD ["/a"]`, { 'go.mod': 'require github.com/go-chi/chi/v5 v5.2.0' }],
    ['expose', `${go}EXPOSE 80\nCMD ["/a"]`, { 'go.mod': 'require github.com/go-chi/chirp v1.0.0' }],
    [null, `${go}CMD ["/a"]`, { 'go.mod': 'require github.com/go-chi/chi/v5 v5.2.0' }],
    [
      'packages',
      'FROM rust:1.90\nCOPY . .\nEXPOSE 80\nCMD ["./target/release/a"]',
      { 'Cargo.toml': '[package]\nname="a"\n[dependencies]\naxum = "0.8"\n' },
    ],
    [
      'expose',
      'FROM rust:1.90\nCOPY . .\nEXPOSE 80\nCMD ["./target/release/a"]',
      { 'Cargo.toml': '[package]\nname="a"\n[dev-dependencies]\naxum = "0.8"\n' },
    ],
    [
      'packages',
      'FROM python:3.13\nCOPY . .\nEXPOSE 80\nCMD ["python", "a.py"]',
      { 'pyproject.toml': '[project]\nname="a"\ndependencies=["FastAPI"]' },
    ],
    [
      'expose',
      'FROM python:3.13\nCOPY . .\nEXPOSE 80\nCMD ["python", "a.py"]',
      { 'requirements.txt': '# flask was here\nflask-migrate\n' },
    ],
    [
      'packages',
      'FROM eclipse-temurin:21-jre\nCOPY . .\nEXPOSE 80\nCMD ["java", "-jar", "a.jar"]',
      { 'build.gradle': 'dependencies {\n  implementation(libs.spring.boot.starter.web)\n}' },
    ],
    [
      'packages',
      'FROM php:8.4-cli\nCOPY . .\nEXPOSE 80\nCMD ["php", "server.php"]',
      { 'composer.json': '{"require":{"laravel/framework":"^12"}}' },
    ],
  ])('%s: %s', (expected, dockerfile, files) => {
    expect(by(dockerfile, files)).toBe(expected)
  })
})

describe('a script that starts one of several servers', () => {
  const service = (entrypoint: string) => {
    const stage = buildFrom({
      Dockerfile:
        'FROM python:3.13\nWORKDIR /app\nCOPY . .\nEXPOSE 5000\nENTRYPOINT ["/app/bin/start"]\nCMD ["server"]\n',
      'bin/start': `#!/bin/sh\n${entrypoint}\n`,
    }).stages[0]
    return stage ? [serves(stage)?.reason, servesDevelopers(stage)] : []
  }

  it('is told by the one that is none for development', () => {
    const arms =
      'case "$1" in\n  server) exec gunicorn -b 0.0.0.0:5000 shop:app ;;\n  dev) exec python manage.py runserver ;;\nesac'
    expect(service(arms)).toEqual(['`gunicorn` serves', false])
  })

  it('is one for development where it starts no other', () => {
    expect(service('exec python manage.py runserver')).toEqual(['`manage.py runserver` serves', true])
  })
})
