import { describe, expect, it } from '@jest/globals'
import { readCargoToml } from '../../src/context/manifests/cargo-toml.ts'
import { readGoMod } from '../../src/context/manifests/go-mod.ts'
import { loadParsers } from '../../src/io/parsers.ts'
import { crateTlsClient, goTlsClient } from '../../src/knowledge/tls-clients.ts'

await loadParsers(['Cargo.toml'])

describe('clients in go.mod', () => {
  it.each([
    ['require github.com/aws/aws-sdk-go-v2 v1.40.0', 'github.com/aws/aws-sdk-go-v2', false],
    ['require (\n\tgithub.com/slack-go/slack v0.17.3 // indirect\n)', null, false],
    [
      'require (\n\tgithub.com/slack-go/slack v0.17.3\n\tgolang.org/x/crypto/x509roots/fallback v0.1.0\n)',
      null,
      true,
    ],
    ['module github.com/slack-go/slack\n\ngo 1.27', null, false],
  ])('%j', (text, module, bundled) => {
    const reading = readGoMod(text)
    expect(reading.kind === 'read' && goTlsClient(reading.value.dependencies)).toEqual({ module, bundled })
  })
})

describe('clients in Cargo.toml', () => {
  it.each([
    ['[dependencies]\nreqwest = "0.12"\n', 'reqwest'],
    ['[dependencies]\nreqwest = { version = "0.12", default-features = false, features = ["json"] }\n', null],
    [
      '[dependencies]\nreqwest = { version = "0.12", default-features = false, features = ["native-tls"] }\n',
      'reqwest',
    ],
    ['[dependencies]\nreqwest = { version = "0.12", features = ["rustls-tls"] }\n', null],
    ['[dev-dependencies]\nreqwest = "0.12"\n', null],
    ['[dependencies.reqwest]\nversion = "0.12"\nfeatures = ["json"]\n', 'reqwest'],
    ['[dependencies]\nreqwest = { version = "0.12", optional = true }\n', null],
    ['[dependencies]\nreqwest = { workspace = true }\n', null],
    ['[dependencies]\nreqwest = "0.12"\n[features]\nrustls = ["reqwest/rustls-tls"]\n', null],
    ['[dependencies]\nserde = "1"\n\n[dev-dependencies]\nreqwest = "0.12"\n', null],
  ])('%j', (text, crate) => {
    const reading = readCargoToml(text)
    if (reading.kind !== 'read') throw new Error('it is broken')
    const { asked, offered } = reading.value
    expect(crateTlsClient(asked, offered)).toBe(crate)
    expect(crateTlsClient(asked, [...offered, 'webpki-roots'])).toBeNull()
  })
})
