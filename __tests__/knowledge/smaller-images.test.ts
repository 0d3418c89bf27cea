import { describe, expect, it } from '@jest/globals'
import { smallerImage } from '../../src/knowledge/siblings.ts'

describe('smaller images', () => {
  it.each([
    ['debian', 'debian:stable-slim'],
    ['debian:bookworm-20260824', 'debian:bookworm-20260824-slim'],
    ['docker.io/library/debian:12.11', 'docker.io/library/debian:12.11-slim'],
    ['debian:bookworm-slim', null],
    ['debian:bookworm-backports', null],
    ['nginx', 'nginx:alpine'],
    ['nginx:bookworm', 'nginx:alpine'],
    ['nginx:1.29-trixie', 'nginx:1.29-alpine'],
    ['nginx:1.29.1', 'nginx:1.29.1-alpine'],
    ['nginx:stable', 'nginx:stable-alpine'],
    ['nginx:1.29-perl', null],
    ['nginx:1.8', null],
    ['nginx:1.29-alpine', null],
    ['node:24', null],
    ['postgres:17', null],
  ])('%s', (reference, smaller) => {
    expect(smallerImage(reference)?.reference ?? null).toBe(smaller)
  })
})
