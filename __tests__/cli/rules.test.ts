import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { stagewright } from './bundle.ts'

describe('rules and explain', () => {
  it('lists every rule in each format', () => {
    const listed = JSON.parse(stagewright('/', 'rules', '--format', 'json').stdout) as { id: string }[]
    expect(listed.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort())
    for (const format of ['pretty', 'markdown']) {
      const { stdout } = stagewright('/', 'rules', '--format', format)
      expect(rules.filter(({ id }) => !stdout.includes(id))).toEqual([])
    }
  })

  it('shows the page of a rule, by its own name and by that of another tool', () => {
    expect(stagewright('/', 'explain', 'non-root-user').stdout).toMatch(/^# non-root-user\n/)
    expect(stagewright('/', 'explain', 'DL3002').stdout).toMatch(/^# non-root-user\n/)
  })

  it('answers a misspelt rule with the right one', () => {
    const { stderr, status } = stagewright('/', 'explain', 'helthcheck')
    expect(stderr).toBe('stagewright: there is no rule helthcheck; did you mean healthcheck?\n')
    expect(status).toBe(2)
  })
})
