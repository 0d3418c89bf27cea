import { describe, expect, it } from '@jest/globals'
import { stageCommands } from '../../src/facts/commands.ts'
import { installs } from '../../src/facts/installs.ts'
import { osPackages } from '../../src/facts/os-packages.ts'
import type { Stage } from '../../src/model/model.ts'
import { buildFrom } from '../rule-example.ts'

function stageOf(instructions: string, files: Readonly<Record<string, string>> = {}): Stage {
  const stage = buildFrom({
    ...files,
    Dockerfile: `FROM debian:bookworm-slim\nWORKDIR /app\n${instructions}\n`,
  }).stages.at(-1)
  if (!stage) throw new Error('no stage')
  return stage
}

describe('packages of the distribution', () => {
  const left = (instructions: string) => osPackages(stageOf(instructions)).map(({ name }) => name)

  it.each([
    [
      'RUN apt-get update && apt-get install -y --no-install-recommends -t bookworm-backports curl=7.88* git:amd64 vim/stable',
      ['curl', 'git', 'vim'],
    ],
    ['RUN sudo -E DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 install gcc', ['gcc']],
    ['RUN apk add --no-cache --repository http://x/edge gcc@edge "curl~8.1"', ['gcc', 'curl']],
    ['RUN yum install -y gcc && yum clean all', ['gcc']],
    ['RUN ["apt-get", "install", "-y", "gcc"]', ['gcc']],
    ['RUN <<EOT\napt-get install -y gcc\nEOT', ['gcc']],
    ['RUN if [ -n "$X" ]; then apt-get install -y gcc; fi', ['gcc']],
    ["RUN sh -c 'apt-get install -y gcc'", ['gcc']],
    ['ARG TOOLS="gcc make"\nRUN apt-get install -y $TOOLS', ['gcc', 'make']],
    ['RUN apt-get install -y $(cat packages.txt) gcc', ['gcc']],
    ['RUN apt-get install -y gcc g++ libpq-dev && apt-get purge -y gcc g++', ['libpq-dev']],
    ["RUN apt-get install -y gcc libpq-dev && apt-get purge -y '*-dev' gcc", []],
    ['RUN apt-get install -y gcc && apt-get autoremove -y', ['gcc']],
    [
      "RUN apt-get install -y gcc libpq5; make; apt-mark auto '.*'; apt-mark manual libpq5; apt-get purge -y --auto-remove",
      ['libpq5'],
    ],
    ["RUN apt-mark auto '.*'; apt-get autoremove -y; apt-get install -y gcc", ['gcc']],
    ["RUN apt-get install -y gcc; apt-mark auto '.*'", ['gcc']],
    ['RUN apk add -t .deps gcc make && apk add curl && apk del .deps', ['curl']],
    ['RUN apt-get install -y gcc\nRUN apt-get purge -y gcc', ['gcc']],
    ['RUN echo apt-get install gcc', []],
    ['# RUN apt-get install gcc', []],
  ])('%s', (instructions, expected) => {
    expect(left(instructions)).toEqual(expected)
  })
})

describe('commands', () => {
  it('are known without their wrappers, with what guards them', () => {
    const commands = stageCommands(stageOf('RUN env A=1 sudo -u app npm ci || true; if x; then make; fi'))
    expect(commands.map(({ name, guarded }) => [name, guarded])).toEqual([
      ['npm', false],
      ['true', true],
      ['x', false],
      ['make', true],
    ])
  })
})

describe('installs of dependencies', () => {
  const found = (instructions: string, files: Readonly<Record<string, string>> = {}) =>
    installs(stageOf(instructions, files)).map(({ manager, manifests, needsSources }) => ({
      manager,
      manifests,
      needs: needsSources !== null,
    }))

  it.each([
    ['npm ci --omit=dev', 'npm'],
    ['npm --prefer-offline ci', 'npm'],
    ['yarn', 'yarn'],
    ['yarn install --immutable', 'yarn'],
    ['pnpm i --frozen-lockfile', 'pnpm'],
    ['python3 -m pip install -r requirements.txt', 'pip'],
    ['pip install -rrequirements.txt', 'pip'],
    ['uv sync --locked', 'uv'],
    ['poetry install --no-root', 'poetry'],
    ['bundle install', 'bundler'],
    ['composer install', 'composer'],
    ['go mod download', 'go'],
    ['./mvnw -B dependency:go-offline', 'maven'],
    ['dotnet restore', 'dotnet'],
  ])('%s is one by %s', (command, manager) => {
    expect(found(`RUN ${command}`).map((one) => one.manager)).toEqual([manager])
  })

  it.each([
    'npm install -g pnpm',
    'npm install express',
    'npm run build',
    'yarn build',
    'pip install gunicorn',
    'uv pip install x',
    'mvn package',
    'go build ./...',
    'bundle exec rake',
    'pnpm add x',
  ])('%s is none', (command) => {
    expect(found(`RUN ${command}`)).toEqual([])
  })

  it('read the manifests that are there', () => {
    expect(found('RUN npm ci', { 'package.json': '{}', 'package-lock.json': '{}' })[0]?.manifests).toEqual([
      'package.json',
      'package-lock.json',
    ])
    expect(found('RUN go mod download', { 'src/go.mod': '', 'src/go.sum': '' })[0]?.manifests).toEqual([
      'src/go.mod',
      'src/go.sum',
    ])
    expect(found('RUN pip install -r /app/requirements/prod.txt')[0]?.manifests).toEqual(['prod.txt'])
  })

  it('need sources when they say so', () => {
    expect(found('RUN pip install -e .').map(({ needs }) => needs)).toEqual([true])
    expect(found('RUN npm ci', { 'package.json': '{"scripts":{"postinstall":"node x.js"}}' })[0]?.needs).toBe(
      true,
    )
    expect(
      found('RUN npm ci --ignore-scripts', { 'package.json': '{"scripts":{"postinstall":"node x.js"}}' })[0]
        ?.needs,
    ).toBe(false)
  })
})
