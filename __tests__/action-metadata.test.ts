import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { INPUT_NAMES } from '../src/action/inputs.ts'
import { OUTPUT_NAMES } from '../src/action/show.ts'

const root = join(import.meta.dirname, '..')
const metadata = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

describe('action.yml', () => {
  it('names the inputs that the code reads, each with a description and a default', () => {
    expect(Object.keys(metadata.inputs)).toEqual([...INPUT_NAMES])
    for (const input of Object.values<Record<string, unknown>>(metadata.inputs)) {
      expect(input['description']).toEqual(expect.stringMatching(/\.$/))
      expect(input).toHaveProperty('default')
      expect(typeof input['default']).toBe('string')
    }
  })

  it('names the outputs that the code sets', () => {
    expect(Object.keys(metadata.outputs)).toEqual([...OUTPUT_NAMES])
  })

  it('runs the bundle on a Node that runners have', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
  })
})
