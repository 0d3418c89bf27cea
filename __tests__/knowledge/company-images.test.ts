import { describe, expect, it } from '@jest/globals'
import { imageLookup } from '../../src/knowledge/company-images.ts'

const images = imageLookup({
  'ghcr.io/acme/node:*': { like: 'node:20-slim', user: 'app' },
  'ghcr.io/acme/*-tools:1.*': { user: '10001' },
})

describe('images of the configuration', () => {
  it('are like the image that is named, but for their user', () => {
    const facts = images.facts('ghcr.io/acme/node:20.1')
    expect(facts).toMatchObject({
      language: 'node',
      user: 'app',
      repository: 'ghcr.io/acme/node',
      tag: '20.1',
    })
    expect(images.config('ghcr.io/acme/node:20.1')).toMatchObject({ User: 'app' })
  })

  it('keep the names of the image that they are like apart', () => {
    expect(images.like('ghcr.io/acme/node:20.1')).toMatchObject({
      reference: 'ghcr.io/acme/node:20.1',
      repository: 'node',
      tag: '20-slim',
      user: 'app',
    })
    expect(images.like('node:22')).toMatchObject({ repository: 'node', tag: '22' })
    expect(images.like('ghcr.io/acme/db-tools:1.4')).toBeNull()
  })

  it('say nothing beyond what is written', () => {
    expect(images.facts('ghcr.io/acme/db-tools:1.4')).toBeNull()
    expect(images.config('ghcr.io/acme/db-tools:1.4')).toEqual({ User: '10001' })
  })

  it('leave other images alone', () => {
    expect(images.facts('ghcr.io/acme/nodes')).toBeNull()
    expect(images.facts('ghcr.io/acme/db-tools:2.0')).toBeNull()
    expect(images.facts('node:22')).toMatchObject({ language: 'node' })
    expect(imageLookup().facts('python:3.13')).toMatchObject({ language: 'python' })
  })
})
