/** Whatever a file of the repository holds: the facts about it end in time that its author cannot choose. */
import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { loadParsers } from '../../src/io/parsers.ts'
import { lint } from '../../src/lint/lint.ts'
import { cost } from '../cost.ts'
import { buildFrom } from '../rule-example.ts'

await loadParsers(['a.yaml', 'a.toml', 'pom.xml'])

const NODE = 'FROM node:22\nCOPY . .\nRUN npm ci\nEXPOSE 80\nUSER node\nCMD ["node","server.js"]\n'
const GO =
  'FROM golang:1.27 AS build\nCOPY . .\nRUN go build -o /a .\nFROM debian:13\nCOPY --from=build /a /a\nCMD ["/a"]\n'
const PYTHON =
  'FROM python:3.13-slim\nCOPY . .\nRUN pip install -r requirements.txt\nUSER 1000\nHEALTHCHECK CMD ["python","-c","import requests"]\nCMD ["python","manage.py"]\n'
const SCRIPT = 'FROM debian:13\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n'
const NGINX = 'FROM nginx:1.29\nCOPY nginx.conf /etc/nginx/nginx.conf\nUSER nginx\n'
const LOCKED = { 'package.json': '{"scripts":{"postinstall":"node p.js"}}', 'package-lock.json': '{}' }

const MUSL = GO.replaceAll('debian:13', 'alpine:3.22')
const DEEP = Array.from({ length: 1_500 }, (_, at) => `${'k8s/'.repeat(1_000)}${at}`)

const SIZE = 300_000
const many = (part: string) => part.repeat(SIZE / part.length)

const CASES: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['blanks behind import', NODE, { 'server.js': `import${many(' ')}x` }],
  ['imports that never end', NODE, { 'server.js': many('import a, ') }],
  ['exports that never end', NODE, { 'server.js': many('export {') }],
  ['escaped quotes', NODE, { 'server.js': many('\\"') }],
  ['escaped backticks', NODE, { 'server.js': many('\\`') }],
  ['comments that never end', NODE, { 'server.js': many('/*') }],
  ['templates in templates', NODE, { 'server.js': `fs.writeFileSync(\`${many('$' + '{')}` }],
  ['databases without a name', NODE, { 'server.js': many('type:"sqlite" ') }],
  ['paths', NODE, { 'server.js': `"${many('../')}` }],
  ['a lifecycle script of blanks', NODE, { ...LOCKED, 'p.js': `import${many('\t')}x` }],
  ['calls that never end', GO, { 'go.mod': 'module a', 'main.go': many('http.Get(') }],
  ['blank lines of a Go program', MUSL, { 'go.mod': 'module a', 'main.go': many('\n') }],
  ['blank lines of a platform', `${SCRIPT}EXPOSE 80\n`, { 'start.sh': 'exec a', 'fly.toml': many('\n') }],
  ['a manifest deep in manifests', SCRIPT, Object.fromEntries(DEEP.map((path) => [path, '']))],
  ['blank lines of requirements', PYTHON, { 'requirements.txt': many('\n') }],
  ['blanks in settings', PYTHON, { 'manage.py': '', 'a/settings.py': `DATABASES=\n${many('\r')}` }],
  ['a .env of blanks', PYTHON, { '.env': `A=${many('\t')}x` }],
  ['blank lines of a script', SCRIPT, { 'start.sh': many('\n') }],
  ['a script of exec', SCRIPT, { 'start.sh': many('exec a ') }],
  ['blank lines of nginx', NGINX, { 'nginx.conf': many('\n') }],
  [
    'a package name of stars',
    `FROM debian:13\nRUN apt-get install -y ${'a'.repeat(4_000)} && apt-get remove ${'a*'.repeat(60)}b\n`,
    {},
  ],
  [
    'a COPY of stars',
    `FROM debian:13\nCOPY ${'a*'.repeat(60)}b /x/\nENTRYPOINT ["/x/${'a'.repeat(4_000)}"]\n`,
    {},
  ],
  ['variables in variables', `FROM debian:13\nENV A="${many('$' + '{0:-')}"\nCOPY a $A\n`, {}],
  ['substitutions in substitutions', `FROM debian:13\nLABEL a="${many('$(')}"\n`, {}],
  ['a secret of marks', `FROM debian:13\nENV TOKEN="${many('#')}x"\n`, {}],
  ['schemes without a host', `FROM debian:13\nENV A="a://b:c@${many('a+')}"\n`, {}],
  ['passwords that never end', `FROM debian:13\nENV A="${many('a://b:')}@"\n`, {}],
  ['a size of digits', `FROM debian:13\nRUN --mount=type=tmpfs,target=/a,size=${many('0')}x true\n`, {}],
  ['a heredoc of blanks', `FROM debian:13\nCOPY "<<${many(' ')}<" /a\n`, {}],
  [
    'an account of letters',
    `FROM debian:13\nRUN apt-get install -y sudo && echo ${'a'.repeat(200_000)} NOPASSWD > /etc/sudoers\nUSER a\n`,
    {},
  ],
  ['downloads that never end', `FROM debian:13\nRUN curl ${many('go.dev/go1')}\n`, {}],
]

describe('facts', () => {
  it.each(CASES)('end soon for %s', (_, Dockerfile, files) => {
    const review = () => lint(buildFrom({ Dockerfile, ...files }), rules, DEFAULT_CONFIG)
    expect(cost(review, 1)).toBeLessThan(10_000)
  })
})
