/** What findings advise, where following it to the letter once broke the build or the program. */
import { describe, expect, it } from '@jest/globals'
import { cacheOrder } from '../../rules/cache-order/rule.ts'
import { chownCopy } from '../../rules/chown-copy/rule.ts'
import { frozenLockfile } from '../../rules/frozen-lockfile/rule.ts'
import { healthcheck } from '../../rules/healthcheck/rule.ts'
import { multiStage } from '../../rules/multi-stage/rule.ts'
import { noBuildTools } from '../../rules/no-build-tools/rule.ts'
import { nonRootUser } from '../../rules/non-root-user/rule.ts'
import { pinBaseImage } from '../../rules/pin-base-image/rule.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { buildFrom, findingsOf } from '../rule-example.ts'

function first(rule: Rule, dockerfile: string, others: Readonly<Record<string, string>> = {}) {
  const [finding] = findingsOf(buildFrom({ Dockerfile: dockerfile, ...others }), [rule])
  if (!finding) throw new Error('nothing was found')
  return finding
}

describe('cache-order of a workspace', () => {
  it('takes no flag of pnpm for a file', () => {
    const { help } = first(
      cacheOrder,
      'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN pnpm -r --prod=false install\n',
      { 'package.json': '{"name":"shop"}' },
    )
    expect(help).toContain('`package.json`')
    expect(help).not.toContain('--prod')
  })
})

describe('chown-copy', () => {
  const copied = (owner: string, before = '', behind = '') =>
    first(
      chownCopy,
      `FROM python:3.13-slim\n${before}COPY src /app\n${behind}RUN chown -R ${owner} /app\nCMD ["python", "/app/main.py"]\n`,
    ).help

  it('wants the account made before a COPY names it', () => {
    expect(copied('worker', '', 'RUN useradd worker\n')).toMatch(/^Make `worker` above the COPY, write /)
    expect(copied('worker', 'RUN useradd worker\n')).toMatch(/^Write /)
    const late = copied('${WHO}:${WHO}', 'ARG WHO=worker\n', 'RUN adduser -D $WHO\n')
    expect(late).toMatch(/^Make `\$\{WHO\}` above the COPY, write /)
  })

  it.each([
    ['app:app', '--chown=app:app'],
    ['app:', '--chown=app '],
    [':www', '--chown=root:www'],
    ['app.www', '--chown=app:www'],
  ])('writes the owner %s as COPY takes it', (owner, flag) => {
    expect(copied(owner)).toContain(`COPY ${flag}`)
  })
})

describe('cache-order', () => {
  const python = (install: string) =>
    `FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\n${install}CMD ["python", "main.py"]\n`

  it('names the manifests of every install behind the copy', () => {
    const { help } = first(
      cacheOrder,
      python('RUN pip install -r base.txt\nRUN pip install -r server.txt\n'),
      { 'base.txt': 'flask\n', 'server.txt': 'gunicorn\n' },
    )
    expect(help).toBe('Copy `base.txt` and `server.txt` first, install, then copy the rest.')
  })

  it('names the requirements that requirements name, without following circles', () => {
    const { help } = first(cacheOrder, python('RUN pip install -r deps/all.txt\n'), {
      'deps/all.txt': '-r base.txt\n--constraint=../pins.txt # tested\n-r lost.txt\nflask\n',
      'deps/base.txt': '-r all.txt\nclick\n',
      'pins.txt': 'flask==3.1\n',
    })
    expect(help).toBe(
      'Copy `deps/all.txt`, `deps/base.txt` and `pins.txt` first, install, then copy the rest.',
    )
  })

  it.each([
    ['BUILD_DATE', 'build'],
    ['VCS_REF', 'commit'],
    ['APP_VERSION', 'release'],
  ])('says when %s changes', (name, what) => {
    const { message } = first(
      cacheOrder,
      `FROM debian:trixie-slim\nARG ${name}\nRUN apt-get update && apt-get install -y nginx\nLABEL made=$${name}\n`,
    )
    expect(message).toContain(`changes with every ${what}, `)
  })
})

describe('no-build-tools', () => {
  const installed = (command: string) =>
    first(noBuildTools, `FROM debian:trixie-slim\nRUN ${command}\nEXPOSE 80\nCMD ["nginx"]\n`)

  it('changes the base of a stage that builds nothing', () => {
    const { help } = first(
      noBuildTools,
      'FROM openjdk:17-alpine\nRUN addgroup -S shop\nCOPY build/libs/shop.jar app.jar\nCMD ["java", "-jar", "/app.jar"]\n',
    )
    expect(help).toBe('Begin this stage on `eclipse-temurin:17-jre-alpine`: nothing is built in it.')
  })

  it('says that the slim image of Mono has the runtime alone', () => {
    const { help } = first(
      noBuildTools,
      'FROM mono:6.12\nCOPY bin/Release /app\nCMD ["mono", "/app/Shop.exe"]\n',
    )
    expect(help).toContain('`mono:6.12-slim` (the runtime alone: add the class libraries')
  })

  it('keeps the library of a package of headers', () => {
    expect(installed('apt-get install -y libxslt1-dev').help).toContain('keep the plain library')
    expect(installed('apt-get install -y gcc').help).not.toContain('plain library')
  })

  it.each([
    ['<Project Sdk="Microsoft.NET.Sdk.Web" />', '`mcr.microsoft.com/dotnet/aspnet:9.0`'],
    [
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>',
      '`mcr.microsoft.com/dotnet/runtime:9.0`',
    ],
    [
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup><ItemGroup><PackageReference Include="Serilog.AspNetCore" Version="9.0.0" /></ItemGroup></Project>',
      '`mcr.microsoft.com/dotnet/aspnet:9.0` (`mcr.microsoft.com/dotnet/runtime:9.0` where the program uses nothing of ASP.NET)',
    ],
  ])('names the runtime that the project asks for: %s', (project, image) => {
    const dockerfile =
      'FROM mcr.microsoft.com/dotnet/sdk:9.0 AS publish\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /out\nCMD ["dotnet", "/out/Shop.dll"]\n'
    expect(first(noBuildTools, dockerfile, { 'Shop.csproj': project }).help).toBe(
      `Keep \`publish\` for building and \`COPY --from=publish\` the result into a last stage on ${image}.`,
    )
  })

  it('names the tool by what it does', () => {
    expect(installed('apt-get -y -qq install gcc').message).toContain(': `apt-get install` brings it, ')
  })
})

describe('multi-stage', () => {
  const built = (base: string, start: string) =>
    first(
      multiStage,
      `FROM ${base}\nWORKDIR /app\nCOPY . .\nRUN npm install\nRUN npm run build\nCMD ${start}\n`,
    )

  it('names a base for the second stage only where it is known what the first one is', () => {
    expect(built('node:22', '["node", "dist/main.js"]').help).toContain('with `FROM node:22-slim`, and')
    expect(built('acme/builder:1', '["node", "dist/main.js"]').help).toContain('on a base that only runs')
  })

  it('does not count tools of the development that the program starts with', () => {
    expect(built('node:22', '["npx", "vite", "preview"]').message).toMatch(/needs: the sources\.$/)
    expect(built('node:22', '["node", "dist/main.js"]').message).toMatch(/needs: the development /)
  })
})

describe('frozen-lockfile', () => {
  const help = (install: string, files: Readonly<Record<string, string>>) => {
    const names = Object.keys(files).join(' ')
    return first(frozenLockfile, `FROM node:22\nWORKDIR /app\nCOPY ${names} ./\nRUN ${install}\n`, files).help
  }
  const npm = { 'package.json': '{}', 'package-lock.json': '{}' }
  const yarn = { 'package.json': '{}', 'yarn.lock': '' }

  it.each([
    ['npm install --omit=dev', npm, '`npm ci --omit=dev`'],
    ['yarn --production', yarn, '`yarn install --production --frozen-lockfile`'],
    [
      'yarn install --network-timeout 10000000 --production --non-interactive --ignore-engines',
      yarn,
      '`yarn install … --frozen-lockfile`',
    ],
  ])('keeps what else %s says', (install, files, instead) => {
    expect(help(install, files)).toBe(`Use ${instead}, which fails instead.`)
  })
})

describe('non-root-user', () => {
  it.each(['WORKDIR /root/\nCMD ["./main"]', 'CMD ["/root/main"]'])(
    'moves out of the home of root: %s',
    (start) => {
      const { help } = first(nonRootUser, `FROM alpine:3.22\nCOPY main /root/\n${start}\n`)
      expect(help).toContain('; what lies below `/root` has to go elsewhere first')
    },
  )

  it('goes back to the user of the image', () => {
    const { help } = first(
      nonRootUser,
      'FROM haproxy:3.2-alpine\nUSER root\nCMD ["haproxy", "-f", "/h.cfg"]\n',
    )
    expect(help).toMatch(/^Switch back with `USER haproxy` /)
  })
})

describe('healthcheck of nginx', () => {
  const help = (dockerfile: string, config = '') =>
    first(healthcheck, `FROM nginx:1.29-alpine\n${dockerfile}`, { 'site.conf': config }).help

  it.each([
    ['the port of the image', '', '', 'nc -z 127.0.0.1 80 '],
    [
      'that of the site in place of its own',
      'COPY site.conf /etc/nginx/conf.d/default.conf\n',
      'server { listen 8080; }',
      ' 8080 ',
    ],
    [
      'a plain one before one with TLS',
      'COPY site.conf /etc/nginx/conf.d/default.conf\n',
      'server { listen [::]:443 ssl; }\nserver { listen 8081 default_server; # 9 }\n }',
      ' 8081 ',
    ],
    [
      'that of the image beside another site',
      'COPY site.conf /etc/nginx/conf.d/shop.conf\n',
      'server { listen 443 ssl; }',
      ' 80 ',
    ],
  ])('knocks at %s', (_, dockerfile, config, command) => {
    expect(help(dockerfile, config)).toContain(command)
  })

  it('knocks at a port that the file exposes beside the one of the image', () => {
    const dockerfile =
      'COPY run.sh /\nRUN sed -i s/80/8080/ /etc/nginx/nginx.conf\nEXPOSE 8080\nCMD ["nginx"]\n'
    expect(help(dockerfile)).toContain(' 8080 ')
  })

  it('names none where PORT moves the server of the image', () => {
    const dockerfile = 'FROM tiangolo/uvicorn-gunicorn-fastapi:python3.11\nENV PORT=5000\nCOPY . /app\n'
    expect(first(healthcheck, dockerfile).help).toBe('Add a HEALTHCHECK; `python` is there to run it.')
  })

  it('names none where no server is left', () => {
    expect(help('COPY site.conf /etc/nginx/nginx.conf\nRUN rm /etc/nginx/conf.d/default.conf\n')).toBe(
      'Add a HEALTHCHECK; `nc` is there to run it.',
    )
  })
})

describe('healthcheck', () => {
  it('runs no bash on a JRE on Alpine', () => {
    const { help } = first(
      healthcheck,
      'FROM eclipse-temurin:17-jre-alpine\nCOPY app.jar /\nEXPOSE 8080\nCMD ["java", "-jar", "/app.jar"]\n',
    )
    expect(help).toContain('`HEALTHCHECK CMD nc -z 127.0.0.1 8080 || exit 1`')
  })

  const help = (base: string, port: string) =>
    first(healthcheck, `FROM ${base}\nEXPOSE ${port}\nCMD ["/server"]\n`).help

  it('knocks at a port, and asks for no page that may not be there', () => {
    expect(help('alpine:3.22', '8080')).toContain('`HEALTHCHECK CMD nc -z 127.0.0.1 8080 || exit 1`')
    expect(help('debian:13-slim', '8080')).toContain('/dev/tcp/127.0.0.1/8080')
    expect(help('alpine:3.22', '1194/udp 8080')).toContain('127.0.0.1 8080')
  })

  it('knocks at the usual port of the server where several are exposed', () => {
    const dockerfile = 'FROM python:3.13-slim\nEXPOSE 3000 8000\nCMD ["uvicorn", "app:app"]\n'
    expect(first(healthcheck, dockerfile).help).toContain("'127.0.0.1', 8000")
  })

  describe('knocks at the port of the container that a compose file publishes', () => {
    const published = (ports: string, dockerfile = 'FROM alpine:3.22\nEXPOSE 8080\nCMD ["/server"]\n') =>
      first(healthcheck, dockerfile, {
        'compose.yaml': `services:\n  web:\n    build: .\n    ports: [${ports}]\n`,
      }).help

    it.each([
      ['"8080:5000"', '5000'],
      ['"127.0.0.1:8080:5000/tcp"', '5000'],
      ['{ target: 5000, published: 8080 }', '5000'],
      ['"${PORT:-8080}:5000"', '5000'],
      ['"8080:5000", "8081:5001"', '8080'],
      ['"8080:${PORT}"', '8080'],
      ['"5000:5000/udp"', '8080'],
      ['"80:8080"', '8080'],
    ])('%s: %s', (ports, port) => {
      expect(published(ports)).toContain(`nc -z 127.0.0.1 ${port} `)
    })

    it('and says so', () => {
      expect(published('"80:5000"')).toContain('(the port that `compose.yaml` publishes)')
      expect(published('"80:8080"')).not.toContain('publishes')
    })

    it.each([
      ['CMD ["/server", "--listen=:8080"]', '8080'],
      ['ENV HTTP_PORT=8080\nCMD ["/server"]', '8080'],
      ['ENV OLD_PORT=18080\nCMD ["/server"]', '5000'],
    ])('unless it listens on another: %s', (start, port) => {
      const dockerfile = `FROM alpine:3.22\nEXPOSE 8080\n${start}\n`
      expect(published('"80:5000"', dockerfile)).toContain(`nc -z 127.0.0.1 ${port} `)
    })
  })

  it.each([
    '["gunicorn", "app:app", "--bind", "0.0.0.0:5001", "--workers", "16"]',
    '["uvicorn", "app:app", "--port=5001"]',
    '["uvicorn", "app:app", "--port", "5001"]',
    '["gunicorn", "-b", "[::]:5001", "app:app"]',
    '["python", "-m", "http.server", "5001"]',
  ])('knocks where the server was told to listen: %s', (start) => {
    expect(first(healthcheck, `FROM python:3.13-slim\nCMD ${start}\n`).help).toContain("'127.0.0.1', 5001")
  })

  it('knocks at the port of the base that the file exposes once more', () => {
    expect(first(healthcheck, 'FROM php:8.4-apache\nCOPY . .\nEXPOSE 2222 80\n').help).toContain(', 80)')
  })

  it('does not knock at a port of UDP', () => {
    expect(help('alpine:3.22', '1194/udp')).not.toContain('1194')
  })
})

describe('pin-base-image', () => {
  const found = (reference: string, arg = '') =>
    first(pinBaseImage, `${arg}FROM ${reference}\nCMD ["/server"]\n`)

  it.each([
    ['rust:slim-bookworm', 'rust:VERSION-slim-bookworm'],
    ['node:lts-alpine', 'node:VERSION-alpine'],
    ['php:fpm-alpine', 'php:VERSION-fpm-alpine'],
    ['docker.io/library/node', 'docker.io/library/node:VERSION'],
    ['nginx:latest', 'nginx:VERSION'],
  ])('keeps the flavour and the registry of %s', (reference, pinned) => {
    expect(found(reference).help).toContain(`: \`${pinned}\`; `)
  })

  it.each([
    ['debian:sid-slim', 'debian:trixie-slim'],
    ['docker.io/library/debian:testing', 'docker.io/library/debian:trixie'],
    ['arm64v8/debian:unstable', 'arm64v8/debian:trixie'],
    ['buildpack-deps:sid-curl', 'buildpack-deps:trixie-curl'],
    ['alpine:edge', 'alpine:VERSION'],
  ])('points from the suite of %s, which rolls on, to a release', (reference, release) => {
    const { message, help } = found(reference)
    expect(message).toMatch(/^`[^`]+` takes the packages of the day/)
    expect(help).toContain(`Build on a release: \`${release}\`.`)
  })

  it('points to the ARG whose default names the image', () => {
    const { range, related } = found('$BASE', 'ARG BASE=rust\n')
    expect(range.start.line).toBe(2)
    expect(related.map((one) => [one.range.start.line, one.label])).toEqual([[1, 'the default stands here']])
  })
})
