import { describe, expect, it } from '@jest/globals'
import { programCrates, workspaceCrates } from '../../src/facts/crates.ts'
import { serves } from '../../src/facts/serves.ts'
import { loadParsers } from '../../src/io/parsers.ts'
import { buildFrom } from '../rule-example.ts'

await loadParsers(['Cargo.toml'])

const crate = (name: string, rest = '') => `[package]\nname = "${name}"\n${rest}`
const paths = (crates: readonly { readonly path: string }[]) => crates.map(({ path }) => path)

const BUILD = 'FROM rust:1 AS build\nWORKDIR /src\nCOPY . .\n'
const SHIP = 'FROM debian:bookworm-slim\nEXPOSE 8080\n'

/** Two programs, and a library of which one is made. */
const WORKSPACE = {
  'Cargo.toml':
    '[workspace]\nmembers = ["apps/*", "libs/**", "tools/kept"]\nexclude = ["apps/old", "tools"]\n[workspace.dependencies]\nweb = { package = "axum", version = "0.8", default-features = false, features = ["json"] }\n',
  'apps/api/Cargo.toml': crate(
    'api',
    '[dependencies]\nweb = { workspace = true, features = ["ws"] }\nstore = { path = "../../libs/deep/store" }\n',
  ),
  'apps/api/src/main.rs': '',
  'apps/jobs/Cargo.toml': crate('jobs'),
  'apps/jobs/src/bin/nightly.rs': '',
  'apps/old/Cargo.toml': crate('old'),
  'apps/notes.md': '',
  'libs/deep/store/Cargo.toml': crate('store', '[dependencies]\nshared = { path = "../../../shared" }\n'),
  'shared/Cargo.toml': crate('shared', '[dependencies]\nfar = { path = "../../far" }\n'),
  'tools/kept/Cargo.toml': crate('kept'),
  'tools/lost/Cargo.toml': crate('lost'),
}

const build = (dockerfile: string, files: Readonly<Record<string, string>> = WORKSPACE) =>
  buildFrom({ Dockerfile: dockerfile, ...files })

const lastOf = (dockerfile: string, files?: Readonly<Record<string, string>>) => {
  const stage = build(dockerfile, files).stages.at(-1)
  if (!stage) throw new Error('it has stages')
  return stage
}

describe('the crates of a workspace', () => {
  const found = workspaceCrates(build(BUILD), 'Cargo.toml')

  it('are those it names, matches, or takes by path, less the excluded ones', () => {
    expect(paths(found)).toEqual([
      'tools/kept/Cargo.toml',
      'apps/api/Cargo.toml',
      'apps/jobs/Cargo.toml',
      'libs/deep/store/Cargo.toml',
      'shared/Cargo.toml',
    ])
  })

  it('ask for what the workspace decides', () => {
    const asked = found.find(({ path }) => path.startsWith('apps/api'))?.asked
    expect(asked?.[0]).toMatchObject({ name: 'axum', defaults: false, features: ['json', 'ws'] })
  })

  it('begin with that of the manifest, where it has one', () => {
    const files = { 'Cargo.toml': crate('a', '[workspace]\n'), 'b/Cargo.toml': crate('b') }
    expect(paths(workspaceCrates(build(BUILD, files), 'Cargo.toml'))).toEqual(['Cargo.toml'])
  })

  it('end where they take each other', () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "missing", "../outside"]\n',
      'a/Cargo.toml': crate('a', '[dependencies]\nb = { path = "../b" }\n'),
      'b/Cargo.toml': crate('b', '[dependencies]\na = { path = "../a" }\nroot = { path = ".." }\n'),
    }
    expect(paths(workspaceCrates(build(BUILD, files), 'Cargo.toml'))).toEqual([
      'a/Cargo.toml',
      'b/Cargo.toml',
    ])
  })
})

describe('the crates that a program is made of', () => {
  const API = ['apps/api/Cargo.toml', 'libs/deep/store/Cargo.toml', 'shared/Cargo.toml']
  const made = 'RUN cargo build --release\n'

  it.each([
    ['the name of what is copied', `${made}${SHIP}COPY --from=build /src/target/release/api /app\n`, API],
    [
      'that of one of several programs of a crate',
      `${made}${SHIP}COPY --from=build /src/target/release/nightly /\n`,
      ['apps/jobs/Cargo.toml'],
    ],
    ['what is started', `${made}EXPOSE 8080\nCMD ["./target/release/api"]\n`, API],
    ['what is asked for', `RUN cargo build --bin=api\n${SHIP}COPY --from=build /out /app\n`, API],
    [
      'the package',
      `RUN cargo build -p jobs\n${SHIP}COPY --from=build /out /app\n`,
      ['apps/jobs/Cargo.toml'],
    ],
    ['the directory', `RUN cargo install --path ./apps/api\n${SHIP}COPY --from=build /out /app\n`, API],
    ['nothing', `${made}${SHIP}COPY --from=build /out /app\n`, []],
    ['several', `RUN cargo build -p api -p jobs\n${SHIP}COPY --from=build /out /app\n`, []],
  ])('are told by %s', (_, rest, expected) => {
    expect(paths(programCrates(lastOf(BUILD + rest)))).toEqual(expected)
  })

  it('are told by being the only ones that make a program', () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a'),
      'b/Cargo.toml': crate('b', '[dependencies]\na = { path = "../a" }\n[[bin]]\nname = "run"\n'),
      'a/src/lib.rs': '',
    }
    const stage = lastOf(`${BUILD}${made}${SHIP}COPY --from=build /out /app\n`, files)
    expect(paths(programCrates(stage))).toEqual(['b/Cargo.toml', 'a/Cargo.toml'])
  })

  it('show a server', () => {
    const stage = (name: string) =>
      lastOf(`${BUILD}${made}${SHIP}COPY --from=build /t/${name} /${name}\nCMD ["/${name}"]\n`)
    expect(serves(stage('api'))).toMatchObject({
      by: 'packages',
      reason: '`apps/api/Cargo.toml` names `axum`',
    })
    expect(serves(stage('nightly'))).toMatchObject({ by: 'expose' })
  })
})
