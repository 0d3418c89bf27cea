import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { checklist } from '../../src/lint/checklist.ts'
import { buildFrom, findingsOf } from '../rule-example.ts'

function answers(dockerfile: string): Readonly<Record<string, string>> {
  const build = buildFrom({ Dockerfile: dockerfile })
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

  it('does not guess about unknown images', () => {
    expect(answers('FROM registry.example.com/x:1\nCMD ["gunicorn", "app:app"]\n')).toMatchObject({
      'non-root-user': 'unknown',
      'health-check': 'unknown',
    })
  })

  it('does not ask images that are not deployed', () => {
    expect(answers('FROM node:22 AS dev\nCMD ["npm", "run", "dev"]\n')).toMatchObject({
      'non-root-user': 'not-applicable',
    })
  })
})
