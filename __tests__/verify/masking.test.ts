import { describe, expect, it } from '@jest/globals'
import { hidden, masked, withoutValues } from '../../src/verify/masking.ts'
import { observation } from './observations.ts'

describe('the values of variables', () => {
  it.each<[string, string, string, string]>([
    ['as they are', 'hunter22', 'login with hunter22 failed', 'login with *** failed'],
    ['each line of them', '-----BEGIN\nMIIEvQ==\n-----END', 'bad key: MIIEvQ==', 'bad key: ***'],
    ['as a string of JSON', 'a"b\\c d', '{"key":"a\\"b\\\\c d"}', '{"key":"***"}'],
    ['the password of a URL', 'postgres://app:hunter22@db/x', 'for app with hunter22', 'for app with ***'],
    ['that password decoded', 'amqp://app:hunt%2Fer22@mq', 'rejected hunt/er22', 'rejected ***'],
    ['a URL whose password is no text', 'amqp://app:%ff%ff%ff@mq', 'amqp://app:%ff%ff%ff@mq', '***'],
    ['short ones behind their name only', 'on', 'NAME=on, carry on', 'NAME=***, carry on'],
    ['none that is empty', '', 'NAME= and on', 'NAME= and on'],
  ])('are hidden: %s', (_, value, text, expected) => {
    expect(hidden(text, new Map([['NAME', value]]))).toBe(expected)
  })

  it('leave nothing of one that holds another', () => {
    expect(masked('hunter22-and-more', ['hunter22', 'hunter22-and-more'])).toBe('***')
  })

  it('are in no word of what was seen of a run', () => {
    const words = 'with hunter22'
    const said = { exitCode: 1, output: words }
    const { run } = observation({ run: { output: words, tail: words, health: said, smoke: said } })
    if (!run) throw new Error('no run')
    const seen = withoutValues(run, new Map([['PASSWORD', 'hunter22']]))
    const covered = { exitCode: 1, output: 'with ***' }
    expect(seen).toEqual({ ...run, output: 'with ***', tail: 'with ***', health: covered, smoke: covered })
  })
})
