/** The formats in parts: whole, they would be taken for real ones wherever this file is kept. */
import { describe, expect, it } from '@jest/globals'
import { isSecretName, passwordUrlIn, tokenIn } from '../../src/knowledge/secret-formats.ts'

const letters = (length: number) => 'aB3dE5gH7jK9'.repeat(8).slice(0, length)

describe('tokens of a known format', () => {
  it.each([
    ['a GitHub token', 'gh', `p_${letters(36)}`],
    ['a GitHub token', 'github', `_pat_${letters(60)}`],
    ['a GitLab token', 'glp', `at-${letters(20)}`],
    ['an npm token', 'np', `m_${letters(36)}`],
    ['a PyPI token', 'pyp', `i-AgEI${letters(24)}`],
    ['a Docker Hub token', 'dck', `r_pat_${letters(27)}`],
    ['a Slack token', 'xo', `xb-123456789-${letters(12)}`],
    ['a Stripe key', 'sk', `_live_${letters(24)}`],
    ['a Google API key', 'AI', `za${letters(35)}`],
    ['a SendGrid key', 'S', `G.${letters(22)}.${letters(43)}`],
    ['a private key', '-----BEGIN RSA ', 'PRIVATE KEY-----\\nMIIE'],
  ])('%s', (what, head, rest) => {
    expect(tokenIn(`ENV KEY=${head}${rest}`)).toBe(what)
    expect(tokenIn(`ENV KEY=${head}`)).toBeNull()
  })

  it('is none that ends too soon, or that is left out', () => {
    expect(tokenIn(`np${'m_'}${letters(12)}`)).toBeNull()
    expect(tokenIn('-----BEGIN PRIVATE KEY-----...')).toBeNull()
  })
})

describe('names that sound like secrets', () => {
  it.each(['DB_PASSWORD', 'API_KEY', 'AWS_SECRET_ACCESS_KEY', 'NPM_TOKEN'])('%s does', (name) => {
    expect(isSecretName(name)).toBe(true)
  })

  it.each([
    'AWS_ACCESS_KEY_ID',
    'KEY_ALIAS',
    'AUTH_MODE',
    'JWT_PUBLIC_KEY',
    'DB_PASSWORD_FILE',
    'MAX_TOKEN',
    'NEXT_PUBLIC_API_KEY',
  ])('%s does not', (name) => {
    expect(isSecretName(name)).toBe(false)
  })
})

it('takes a password in a URL for one only where it may be real', () => {
  expect(passwordUrlIn('https://bot:Zx81kw02pq@git.acme-corp.com/x')).toBe('git.acme-corp.com')
  expect(passwordUrlIn('postgres://app:app@db.acme-corp.com/x')).toBeNull()
  expect(passwordUrlIn('https://bot:$TOKEN@git.acme-corp.com/x')).toBeNull()
})
