// Every instruction with its flags.
import { blank, json, spaced, word, words } from './words.mjs'

const MOUNTS = (r) =>
  r.one([
    () =>
      `type=cache,target=${r.one(['/root/.cache', '$A', 'rel/dir', '/a b'.replace(' ', '_')])}${r.one(['', ',id=x', ',sharing=locked', ',sharing=private,mode=0777', ',uid=1000,gid=1000', ',ro', ',from=base,source=/c'])}`,
    () =>
      `type=bind${r.one(['', ',source=a'])},target=/b${r.one(['', ',rw', ',readonly=false', ',from=alpine', ',from=base', ',ro=true'])}`,
    () => `type=tmpfs,target=/t${r.one(['', ',size=1g', ',size=10', ',size=1.5MB'])}`,
    () =>
      `type=secret,id=s${r.one(['', ',target=/s', ',env=TOKEN', ',required', ',required=false', ',mode=0400', ',uid=1', ',env=A,target=/b'])}`,
    () => `type=ssh${r.one(['', ',id=default', ',required', ',target=/sock,mode=0600'])}`,
    () => `target=/d,source=.,TYPE=Bind`,
    () => `"type=cache","target=/q,r"`,
  ])()

const FLAGS = {
  FROM: [
    (r) =>
      `--platform=${r.one(['linux/amd64', 'linux/arm64/v8', '$BUILDPLATFORM', '${TARGETPLATFORM}', 'arm', 'windows/amd64', '"linux/amd64"'])}`,
  ],
  RUN: [
    (r) => `--mount=${MOUNTS(r)}`,
    (r) => `--mount=${MOUNTS(r)}`,
    (r) => `--network=${r.one(['none', 'host', 'default'])}`,
    (r) => `--security=${r.one(['insecure', 'sandbox'])}`,
  ],
  COPY: [
    (r) => `--from=${r.one(['base', '0', 'BASE', 'alpine:3', 'ghcr.io/a/b', 'scratch'])}`,
    (r) => `--chown=${r.one(['1000:1000', 'app', '$A:$B', '"a b"', 'é', '0'])}`,
    (r) => `--chmod=${r.one(['755', '0644', 'u+x', 'go-w,a=r', '$A', '07777'])}`,
    (r) => `--link${r.one(['', '=true', '=false', '=True'])}`,
    () => '--parents',
    (r) => `--exclude=${r.one(['*.md', '**/node_modules', '$A'])}`,
    (r) => `--exclude=${r.one(['a', 'b/c'])}`,
  ],
  ADD: [
    (r) => `--chown=${r.one(['1:1', 'app'])}`,
    (r) => `--chmod=${r.one(['755', '$A'])}`,
    (r) => `--link${r.one(['', '=false'])}`,
    (r) => `--keep-git-dir${r.one(['', '=true', '=false'])}`,
    () => '--checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    (r) => `--unpack${r.one(['', '=true', '=false'])}`,
    (r) => `--exclude=${r.one(['*.md', 'x'])}`,
  ],
  HEALTHCHECK: [
    (r) => `--interval=${r.one(['5m', '30s', '1h2m3s', '1.5s', '0', '500ms'])}`,
    (r) => `--timeout=${r.one(['3s', '10s', '.5s'])}`,
    (r) => `--start-period=${r.one(['1m', '0s'])}`,
    (r) => `--start-interval=${r.one(['2s', '1000us'])}`,
    (r) => `--retries=${r.one(['3', '0', '010', '+5'])}`,
  ],
}

function flags(r, keyword) {
  const all = FLAGS[keyword] ?? []
  if (all.length === 0 || r.chance(0.5)) return []
  const seen = new Set()
  return r
    .shuffled(all.map((make) => make(r)))
    .slice(0, 1 + r.below(3))
    .filter((flag) => {
      const name = flag.split('=')[0]
      const repeats = name === '--mount' || name === '--exclude'
      return repeats || (!seen.has(name) && seen.add(name))
    })
}

const commandText = (r) => r.some(1, 3, () => r.one(words.shellText)).join(r.one([' && ', '; ', ' || ']))
const commandForm = (r) =>
  r.chance(0.35)
    ? json(
        r,
        r.some(1, 4, () => r.one(words.jsonWords)),
      )
    : commandText(r)
const pair = (r, wild) =>
  `${r.one([...words.names, 'a.b', '"q k"', ...(wild ? ['$A', '', 'a-b', "'s'"] : [])])}=${r.chance(0.15) ? '' : word(r, wild)}`
const sourceWords = (r, wild) =>
  r.chance(0.2)
    ? json(r, ['a b', ...r.some(0, 2, () => r.one(words.safe)), '/dest dir/'])
    : spaced(r, [
        ...r.some(1, 3, () => word(r, wild)),
        r.one(['/srv/', '.', './', '/a/b', '$A/', '/c d'.replace(' ', '\\ ')]),
      ])

const BODIES = {
  FROM: (r) =>
    `${r.one(['alpine:3.20', 'node:20-slim', 'scratch', 'debian', 'ghcr.io/acme/app:1', 'alpine:$VERSION', '${IMAGE:-golang}', 'a/b@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'mcr.microsoft.com/windows/servercore:ltsc2022'])}${r.chance(0.4) ? `${blank(r)}${r.one(['AS', 'as', 'As'])}${blank(r)}${r.one(['build', 'Base', 'a-b_c.d', 'x1'])}` : ''}`,
  RUN: commandForm,
  CMD: commandForm,
  ENTRYPOINT: commandForm,
  SHELL: (r) =>
    json(
      r,
      r.one([
        ['/bin/bash', '-o', 'pipefail', '-c'],
        ['powershell', '-Command'],
        ['sh', '-c'],
        ['/bin/ash', '-eo', 'pipefail', '-c'],
        ['cmd'],
      ]),
    ),
  COPY: sourceWords,
  ADD: (r, wild) =>
    r.chance(0.3)
      ? `${r.one(['https://example.com/a.tgz', 'https://github.com/a/b.git#v1', 'git@github.com:a/b.git', 'http://x/y'])} /a/`
      : sourceWords(r, wild),
  ENV: (r, wild) =>
    r.chance(0.25)
      ? `${r.one(words.names)}${blank(r)}${r.one(['b c', '"quoted" tail', '$A', 'a=b', "it's", 'x  y', 'é ', '\\', '#x'])}`
      : spaced(
          r,
          r.some(1, 4, () => pair(r, wild)),
        ),
  LABEL: (r, wild) =>
    r.chance(0.15)
      ? `${r.one(['k', '"a b"', 'x.y'])} ${r.one(['v', 'v w', '"v w"', '$A'])}`
      : spaced(
          r,
          r.some(1, 3, () => pair(r, wild)),
        ),
  ARG: (r, wild) =>
    spaced(
      r,
      r.some(1, 3, () =>
        r.chance(0.4)
          ? r.one([...words.names, 'TARGETARCH', 'TARGETPLATFORM', 'BUILDOS'])
          : `${r.one([...words.names, 'VERSION', 'IMAGE'])}=${r.chance(0.15) ? '' : word(r, wild)}`,
      ),
    ),
  USER: (r) => r.one(words.users),
  WORKDIR: (r) => r.one(words.workdirs),
  EXPOSE: (r) =>
    spaced(
      r,
      r.some(1, 4, () => r.one(words.ports)),
    ),
  VOLUME: (r) =>
    r.chance(0.4)
      ? json(
          r,
          r.some(1, 3, () => r.one(['/data', '/a b', '$A', '/é'])),
        )
      : spaced(
          r,
          r.some(1, 3, () => r.one(['/data', '/var/lib/x', '$A/y', '"/q"'])),
        ),
  STOPSIGNAL: (r) => r.one(['SIGTERM', '9', 'SIGRTMIN+1', 'quit', 'SIGINT', 'int', '$A', '15']),
  HEALTHCHECK: (r) => r.one(['CMD', 'cmd', 'CMD']) + blank(r) + commandForm(r),
  MAINTAINER: (r) => r.one(['Some One <a@example.com>', '"quoted"', 'a', '$A é']),
  ONBUILD: (r, wild) => {
    const keyword = r.one(words.triggers)
    return instruction(r, keyword, wild)
  },
}

export const KEYWORDS = Object.keys(BODIES)
const cased = (r, keyword) =>
  r.chance(0.9) ? keyword : r.one([keyword.toLowerCase(), keyword[0] + keyword.slice(1).toLowerCase()])

export function instruction(r, keyword = r.one(KEYWORDS), wild = false) {
  return spaced(r, [cased(r, keyword), ...flags(r, keyword), BODIES[keyword](r, wild)])
}
