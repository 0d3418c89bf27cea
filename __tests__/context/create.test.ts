import { describe, expect, it } from '@jest/globals'
import { createContext } from '../../src/context/create.ts'
import { knownBase } from '../../src/knowledge/images.ts'
import { buildModel } from '../../src/model/build.ts'
import { type Content, createSnapshot } from '../../src/snapshot.ts'
import { parse } from '../../src/syntax/parse.ts'
import '../rule-example.ts'

function contextOf(
  dockerfile: string,
  path: string,
  files: Readonly<Record<string, string>>,
  complete = true,
  root?: string,
) {
  const all = { ...files, [path]: dockerfile }
  const loaded = new Map<string, Content>(
    Object.entries(all).map(([name, text]) => [name, { kind: 'text', text }]),
  )
  const snapshot = createSnapshot(loaded, { paths: Object.keys(all).sort(), complete })
  return createContext(
    snapshot,
    path,
    buildModel(parse(dockerfile), knownBase),
    root === undefined ? {} : { root },
  )
}

describe('the root of the context', () => {
  it('is what the user says', () => {
    const context = contextOf('FROM a\nCOPY x /\n', 'api/Dockerfile', { 'api/x': '' }, true, 'web/')
    expect([context.root, context.source]).toEqual(['web', 'option'])
  })

  it('is where the sources stand', () => {
    expect(
      contextOf('FROM a\nCOPY package.json src /app/\n', 'api/Dockerfile', {
        'api/package.json': '',
        'api/src/a.js': '',
      }),
    ).toMatchObject({
      root: 'api',
      source: 'inferred',
    })
    expect(
      contextOf('FROM a\nCOPY api/package*.json /app/\n', 'api/Dockerfile', { 'api/package.json': '' }),
    ).toMatchObject({
      root: '',
      source: 'inferred',
    })
  })

  it('is not known when the sources stand nowhere, or in two directories above', () => {
    expect(
      contextOf('FROM a\nCOPY dist /app/\n', 'api/Dockerfile', { 'api/package.json': '' }).root,
    ).toBeNull()
    expect(contextOf('FROM a\nCOPY x /\n', 'a/b/Dockerfile', { 'a/x': '', x: '' }).root).toBeNull()
  })

  it('is the directory that other words are seen from when everything is copied', () => {
    const files = { 'tools/job/job.csproj': '', 'tools/job/run.sh': '', 'web/a.js': '' }
    const rootOf = (text: string) => contextOf(`FROM a\n${text}`, 'tools/job/Dockerfile', files).root
    expect(rootOf('COPY . /src\nWORKDIR /src/tools/job\nRUN make\n')).toBe('')
    expect(rootOf('WORKDIR /src\nCOPY . .\nCMD ["/src/tools/job/run.sh"]\n')).toBe('')
    expect(rootOf('WORKDIR /src\nCOPY . ./\nRUN cp tools/job/run.sh /run.sh\n')).toBe('')
    expect(rootOf('COPY . /src\nFROM b\nCOPY --from=0 /src/job/run.sh /\n')).toBe('tools')
    expect(rootOf('COPY . /src\nWORKDIR /src/tools/other\n')).toBe('tools/job')
    expect(rootOf('WORKDIR /src\nCOPY . .\nCMD ["/src/job"]\n')).toBe('tools/job')
    expect(rootOf('WORKDIR /src\nCOPY . .\nCMD ["./job"]\n')).toBe('tools/job')
    expect(rootOf('COPY . /src\nWORKDIR /other/tools/job\n')).toBe('tools/job')
    expect(rootOf('COPY . /src\nRUN cat /src/job/run.sh /src/tools/job/run.sh\n')).toBe('tools/job')
  })

  it('is the directory of the Dockerfile when everything is copied', () => {
    expect(contextOf('FROM a\nCOPY . /app\n', 'api/Dockerfile', { 'api/main.go': '' })).toMatchObject({
      root: 'api',
      source: 'default',
    })
  })

  it('is not known when everything is copied and only files for Docker stand there', () => {
    expect(
      contextOf('FROM a\nCOPY . /app\n', 'docker/Dockerfile', { 'docker/entrypoint.sh': '', 'main.go': '' })
        .root,
    ).toBeNull()
  })

  it('does not count what other stages, variables, URLs and heredocs bring', () => {
    const text =
      'FROM a AS b\nFROM a\nARG X\nCOPY --from=b /gone /\nCOPY $X /\nADD https://example.com/x /\nCOPY <<E /f\nE\n'
    expect(contextOf(text, 'api/Dockerfile', { 'api/main.go': '' })).toMatchObject({
      root: 'api',
      source: 'default',
    })
  })
})

describe('who builds it', () => {
  it('a compose file, with its target and defaults of variables', () => {
    const compose =
      'services:\n  api:\n    build:\n      context: ${DIR:-services/api}\n      target: prod\n    ports: ["80:80"]\n  db:\n    image: postgres\n'
    const context = contextOf('FROM a AS prod\nCOPY x /\n', 'services/api/Dockerfile', {
      'compose.yaml': compose,
      'services/api/x': '',
    })
    expect(context).toMatchObject({
      root: 'services/api',
      source: 'compose.yaml',
      targets: [{ name: 'prod', saidBy: 'compose.yaml' }],
    })
    expect(context.uses[0]?.publishesPorts).toBe(true)
  })

  it('a compose file that names the Dockerfile', () => {
    const compose = 'services:\n  api:\n    build: { context: .., dockerfile: docker/api.Dockerfile }\n'
    expect(
      contextOf('FROM a\nCOPY x /\n', 'docker/api.Dockerfile', { 'docker/compose.yml': compose, x: '' }).root,
    ).toBe('')
  })

  it('a bake file beside it, whatever compose files stand farther away', () => {
    const composes = Array.from({ length: 30 }, (_, at) => [`tests/${at}/compose.yaml`, 'services: {}'])
    const bake = 'target "lint" {\n  target = "lint"\n  output = ["type=cacheonly"]\n}\n'
    const files = { ...Object.fromEntries(composes), 'docker-bake.hcl': bake }
    const [use] = contextOf('FROM a AS lint\n', 'Dockerfile', files).uses
    expect(use).toMatchObject({ saidBy: 'docker-bake.hcl', target: 'lint', makesNoImage: true })
  })

  it('a bake file, with what it inherits', () => {
    const bake =
      'target "base" {\n  context = "."\n  args = { A = "b" }\n}\ntarget "api" {\n  inherits = ["base"]\n  dockerfile = "api/Dockerfile"\n  target = "final"\n}\n'
    expect(
      contextOf('FROM a AS final\nCOPY x /\n', 'api/Dockerfile', { 'docker-bake.hcl': bake, x: '' }),
    ).toMatchObject({
      root: '',
      source: 'docker-bake.hcl',
      targets: [{ name: 'final', saidBy: 'docker-bake.hcl' }],
    })
  })

  it.each([
    ['the action', 'uses: docker/build-push-action@v6\n        with: { context: api, target: prod }'],
    [
      'a command',
      'run: |\n          docker buildx build --push --target prod -t x \\\n            -f api/Dockerfile api',
    ],
    [
      'a command with expressions',
      'run: docker build api --target prod --tag ${{ github.repository }}:${{ github.sha }} -f api/Dockerfile',
    ],
  ])('a workflow, by %s', (_, step) => {
    const workflow = `jobs:\n  image:\n    steps:\n      - ${step}\n`
    expect(
      contextOf('FROM a AS prod\nCOPY x /\n', 'api/Dockerfile', {
        '.github/workflows/ci.yml': workflow,
        'api/x': '',
      }),
    ).toMatchObject({
      root: 'api',
      source: '.github/workflows/ci.yml',
      targets: [{ name: 'prod', saidBy: '.github/workflows/ci.yml' }],
    })
  })

  it('nobody, when the file is broken or builds another one', () => {
    const files = {
      'compose.yaml': 'services: [',
      'compose.dev.yaml': 'services:\n  a:\n    build: ./other\n',
      x: '',
    }
    expect(contextOf('FROM a\nCOPY x /\n', 'Dockerfile', files)).toMatchObject({
      root: '',
      source: 'inferred',
      uses: [],
    })
  })
})

describe('what stands in it', () => {
  const context = contextOf('FROM a\nCOPY src /\n', 'api/Dockerfile', {
    'api/src/a.js': 'text',
    'other/b.js': '',
  })

  it('is read, listed and asked for by paths of the context', () => {
    expect(context.read('src/a.js')).toEqual({ kind: 'text', text: 'text' })
    expect(context.list().paths).toEqual(['Dockerfile', 'src/a.js'])
    expect(['src/a.js', 'src', '', 'b.js', '../other'].map((path) => context.exists(path))).toEqual([
      'file',
      'directory',
      'directory',
      'absent',
      'unknown',
    ])
  })

  it('is not known where a submodule stands', () => {
    const submodule = createContext(
      createSnapshot(new Map(), {
        paths: ['api/Dockerfile', 'api/a'],
        complete: true,
        unlisted: ['api/lib'],
      }),
      'api/Dockerfile',
      buildModel(parse('FROM a\nCOPY a lib/native.so /\n'), knownBase),
    )
    expect([submodule.root, submodule.source]).toEqual(['api', 'inferred'])
    expect(['lib', 'lib/native.so', 'library', 'b'].map((path) => submodule.exists(path))).toEqual([
      'directory',
      'unknown',
      'absent',
      'absent',
    ])
    expect(submodule.read('lib/native.so').kind).toBe('unavailable')
    expect(submodule.list().complete).toBe(false)
  })

  it('is not proven to be absent by an incomplete list', () => {
    expect(contextOf('FROM a\n', 'Dockerfile', {}, false).exists('package.json')).toBe('unknown')
  })
})

describe('the orchestrator', () => {
  it.each([
    ['deploy/k8s/web.yaml', 'api/Dockerfile', 'Kubernetes'],
    ['charts/shop/Chart.yaml', 'Dockerfile', 'Helm'],
    ['other/k8s/web.yaml', 'api/Dockerfile', null],
  ])('%s for %s: %s', (sign, path, name) => {
    expect(contextOf('FROM a\n', path, { [sign]: '' }).orchestrator?.name ?? null).toBe(name)
  })
})
