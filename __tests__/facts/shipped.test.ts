import { describe, expect, it } from '@jest/globals'
import { imageKind } from '../../src/facts/image-kind.ts'
import { shippedStages } from '../../src/facts/shipped-stages.ts'
import { buildFrom } from '../rule-example.ts'

const STAGES = 'FROM a AS build\nFROM a AS production\nFROM production AS worker\nFROM build AS dev\n'

function shipped(
  dockerfile: string,
  files: Readonly<Record<string, string>> = {},
): readonly (string | null)[] {
  return shippedStages(buildFrom({ ...files, Dockerfile: dockerfile })).map(({ name }) => name)
}

function compose(target: string): Readonly<Record<string, string>> {
  return { 'compose.yaml': `services:\n  a:\n    build: { context: ., target: ${target} }\n` }
}

describe('the shipped stages', () => {
  it('are the last one', () => {
    expect(shipped('FROM a AS build\nFROM a AS out\n')).toEqual(['out'])
  })

  it('are the production stage before a development stage', () => {
    expect(shipped('FROM a AS production\nFROM production AS dev-envs\n')).toEqual(['production'])
    expect(shipped('FROM a AS builder\nFROM builder AS test\n')).toEqual(['test'])
  })

  it('are those that a compose file builds', () => {
    expect(shipped('FROM a AS api\nFROM a AS worker\n', compose('api'))).toEqual(['api'])
    expect(shipped(STAGES, compose('WORKER'))).toEqual(['worker'])
  })

  it('are not what a compose file builds to work in', () => {
    expect(shipped('FROM a AS build\nFROM a AS out\nCOPY --from=build /x /x\n', compose('build'))).toEqual([
      'out',
    ])
    expect(shipped('FROM a AS out\nFROM a AS dev\nFROM a AS last\n', compose('dev'))).toEqual(['last'])
  })
})

describe('the kind of an image', () => {
  const kind = (dockerfile: string, path = 'Dockerfile') =>
    imageKind(buildFrom({ [path]: dockerfile }, path)).kind

  it.each([
    ['FROM python:3.13-slim\nCMD ["gunicorn", "app:app"]\n', 'app'],
    ['FROM nginx:1.29\nCOPY html /usr/share/nginx/html\n', 'app'],
    ['FROM debian:bookworm\nEXPOSE 80\nENTRYPOINT ["tini", "--", "/server"]\n', 'app'],
    ['FROM debian:bookworm\nENTRYPOINT ["/usr/bin/tool"]\n', 'job'],
    ['FROM node:22\nONBUILD COPY . .\nCMD ["npm", "start"]\n', 'base'],
    ['FROM node:22\nCMD ["npm", "run", "dev"]\n', 'dev'],
    ['FROM node:22\nCMD nodemon server.js\n', 'dev'],
    ['FROM ubuntu:24.04\nCMD ["/bin/bash"]\n', 'dev'],
    ['FROM ubuntu:24.04\nCMD ["sleep", "infinity"]\n', 'dev'],
    ['FROM golang:1.27\nCMD ["go", "test", "./..."]\n', 'test'],
    ['FROM golang:1.27\nRUN go version\n', 'unknown'],
    ['FROM mcr.microsoft.com/devcontainers/base:debian\n', 'dev'],
  ])('%j is %s', (dockerfile, expected) => {
    expect(kind(dockerfile)).toBe(expected)
  })

  it.each([
    ['.devcontainer/Dockerfile', 'dev'],
    ['Dockerfile.dev', 'dev'],
    ['docker/base/Dockerfile', 'base'],
    ['.ci/Dockerfile', 'ci'],
    ['e2e/Dockerfile', 'test'],
    ['deploy/Dockerfile', 'app'],
  ])('at %s it is %s', (path, expected) => {
    expect(kind('FROM python:3.13\nCMD ["gunicorn", "app:app"]\n', path)).toBe(expected)
  })
})
