import { describe, expect, it } from '@jest/globals'
import { readCargoToml } from '../../src/context/manifests/cargo-toml.ts'
import { readComposerJson } from '../../src/context/manifests/composer-json.ts'
import type { Declared, Reading } from '../../src/context/manifests/declared.ts'
import { readDotnetProject } from '../../src/context/manifests/dotnet-project.ts'
import { readGemfile } from '../../src/context/manifests/gemfile.ts'
import { readGoMod } from '../../src/context/manifests/go-mod.ts'
import { readGradle } from '../../src/context/manifests/gradle.ts'
import { readPackageJson, readPnpmWorkspace } from '../../src/context/manifests/package-json.ts'
import { readPipfile } from '../../src/context/manifests/pipfile.ts'
import { readPom } from '../../src/context/manifests/pom.ts'
import { readPyProject } from '../../src/context/manifests/pyproject.ts'
import { readRequirements } from '../../src/context/manifests/requirements.ts'
import { loadParsers } from '../../src/io/parsers.ts'

await loadParsers(['a.yaml', 'a.toml', 'pom.xml'])

function readWhole<Value extends Declared>(reading: Reading<Value>): Value {
  if (reading.kind === 'broken') throw new Error('it is broken')
  return reading.value
}

/** `name version group label`, the last one only where there is one. */
function shown({ dependencies }: Declared): readonly string[] {
  return dependencies.map(({ name, version, group, label }) =>
    [name, version ?? '-', group, ...(label === null ? [] : [label])].join(' '),
  )
}

describe('pyproject.toml', () => {
  it('of PEP 621, with extras, groups that include others, and uv', () => {
    const declared = readWhole(
      readPyProject(`[project]
name = "shelf"
requires-python = ">=3.12"
dependencies = ["Flask[async] >=3,<4 ; python_version > '3'", "psycopg @ git+https://example.com/psycopg", "not a requirement ?"]

[project.optional-dependencies]
s3 = ["boto3"]

[project.scripts]
shelf = "shelf.main:run"

[dependency-groups]
dev = ["ruff==0.6", { include-group = "test" }]
test = ["Pytest_Cov"]
loop = [{ include-group = "loop" }]

[tool.uv]
default-groups = ["test"]

[tool.uv.workspace]
members = ["packages/*"]

[tool.uv.sources]
books = { path = "libs/books" }

[build-system]
requires = ["hatchling", "hatch-vcs>=0.4"]
build-backend = "hatchling.build"
`),
    )
    expect(shown(declared)).toEqual([
      'flask >=3,<4 runtime',
      'psycopg @ git+https://example.com/psycopg runtime',
      'boto3 - optional s3',
      'ruff ==0.6 dev dev',
      'pytest-cov - dev dev',
      'pytest-cov - dev test',
    ])
    expect(declared).toMatchObject({
      name: 'shelf',
      language: '>=3.12',
      members: ['packages/*', 'libs/books'],
      tools: ['hatchling.build', 'hatchling', 'hatch-vcs'],
      defaultGroups: ['test'],
      versionFromGit: true,
    })
    expect([...declared.programs]).toEqual([['shelf', 'shelf.main:run']])
  })

  it('of Poetry, with optional groups and the old table', () => {
    const declared = readWhole(
      readPyProject(`[tool.poetry]
name = "shelf"
package-mode = false
[tool.poetry.dependencies]
python = "^3.11"
Django = "^5"
redis = { version = "^5", optional = true }
books = { path = "../books" }
[tool.poetry.dev-dependencies]
black = "*"
[tool.poetry.group.test.dependencies]
pytest = "^8"
[tool.poetry.group.docs]
optional = true
[tool.poetry.group.docs.dependencies]
mkdocs = "*"
`),
    )
    expect(shown(declared)).toEqual([
      'django ^5 runtime',
      'redis ^5 optional',
      'books - runtime',
      'black * dev dev',
      'pytest ^8 dev test',
      'mkdocs * optional docs',
    ])
    expect(declared).toMatchObject({ language: '^3.11', members: ['../books'] })
  })

  it('that is cut short is broken', () => {
    expect(readPyProject('[project]\nname = "a"\ndependencies = [\n').kind).toBe('broken')
  })
})

describe('requirements.txt', () => {
  it('with options, hashes, addresses, includes and continuations', () => {
    const reading = readRequirements(`\uFEFF# pinned
--index-url https://pypi.example.com/simple
-r base.txt
--constraint=limits.txt
Flask[async]==3.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb   # from pip-compile
uvicorn ; python_version >= "3.9"
git+https://example.com/books.git@v1#egg=books
https://example.com/a.whl
-e ./shelf
./libs/reader[extra]
wheels/local-1.0-py3-none-any.whl
=== not a requirement
`)
    const declared = readWhole(reading)
    expect(shown(declared)).toEqual([
      'flask ==3.0 runtime',
      'uvicorn - runtime',
      'books git+https://example.com/books.git@v1#egg=books runtime',
    ])
    expect(declared).toMatchObject({
      includes: ['base.txt', 'limits.txt'],
      members: ['./shelf', './libs/reader', 'wheels/local-1.0-py3-none-any.whl'],
    })
  })
})

it('Pipfile keeps the development packages apart', () => {
  const declared = readWhole(
    readPipfile(
      '[packages]\nFlask = "*"\nrecords = {version = ">0.5", extras = ["pg"]}\n[dev-packages]\npytest = "*"\n[docs]\nmkdocs = "*"\n[requires]\npython_version = "3.13"\n[scripts]\nserve = "flask run"\n',
    ),
  )
  expect(shown(declared)).toEqual([
    'flask * runtime',
    'records >0.5 runtime',
    'pytest * dev dev-packages',
    'mkdocs * optional docs',
  ])
  expect(declared.language).toBe('3.13')
  expect(declared.programs.get('serve')).toBe('flask run')
})

describe('go.mod', () => {
  it('with blocks, comments, replacements and a toolchain', () => {
    const declared = readWhole(
      readGoMod(`// Deprecated: no
module example.com/shelf // the shelf

go 1.24.0
toolchain go1.25.1

require example.com/one v1.0.0
require (
	github.com/gin-gonic/gin v1.10.0
	"example.com/quoted" v0.1.0 // indirect; kept
)

replace (
	example.com/one => ./one
	example.com/two v1.2.3 => example.com/three v1.0.0
)
replace example.com/four => ../four
exclude example.com/one v0.9.0
retract [v1.0.0, v1.0.5]
tool golang.org/x/tools/cmd/stringer
`),
    )
    expect(shown(declared)).toEqual([
      'example.com/one v1.0.0 runtime',
      'github.com/gin-gonic/gin v1.10.0 runtime',
      'example.com/quoted v0.1.0 runtime indirect',
    ])
    expect(declared).toMatchObject({
      name: 'example.com/shelf',
      language: '1.24.0',
      toolchain: 'go1.25.1',
      members: ['./one', '../four'],
      tools: ['golang.org/x/tools/cmd/stringer'],
    })
  })

  it('passes over what it does not understand', () => {
    expect(readWhole(readGoMod('module a\nrequre b v1\nrequire c v1\n'))).toMatchObject({
      name: 'a',
      dependencies: [{ name: 'c' }],
    })
    expect(shown(readWhole(readGoMod('module a\nrequire (\n\tb v1\n')))).toEqual(['b v1 runtime'])
  })
})

it('Cargo.toml: renamed, optional and local dependencies, targets, workspace and programs', () => {
  const declared = readWhole(
    readCargoToml(`[package]
name = "shelf"
rust-version = { workspace = true }
default-run = "shelf"

[dependencies]
axum = "0.8"
db = { package = "sqlx", version = "0.8", optional = true }
books = { path = "crates/books" }

[target.'cfg(unix)'.dependencies]
nix = "0.30"

[dev-dependencies]
insta = "1"

[build-dependencies]
prost-build = "0.14"

[[bin]]
name = "import"
path = "src/tools/import.rs"

[[bin]]
name = "export"

[workspace]
members = ["crates/*"]

[workspace.package]
rust-version = "1.88"
`),
  )
  expect(shown(declared)).toEqual([
    'axum 0.8 runtime',
    'sqlx 0.8 optional',
    'books - runtime',
    'insta 1 dev dev',
    'nix 0.30 runtime',
  ])
  expect(declared).toMatchObject({
    language: '1.88',
    defaultRun: 'shelf',
    members: ['crates/*', 'crates/books'],
    tools: ['prost-build'],
  })
  expect([...declared.programs]).toEqual([
    ['import', 'src/tools/import.rs'],
    ['export', 'src/bin/export.rs'],
  ])
})

describe('pom.xml', () => {
  it('with properties, scopes, plugins and a parent', () => {
    const declared = readWhole(
      readPom(`<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.5.0</version></parent>
  <artifactId>shelf</artifactId>
  <packaging>war</packaging>
  <properties><java.version>21</java.version><start-class>example.Shelf</start-class></properties>
  <modules><module>api</module></modules>
  <dependencies>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4</version><scope>test</scope></dependency>
    <dependency><groupId>g</groupId><artifactId>a</artifactId><version>\${unknown}</version><optional>true</optional></dependency>
  </dependencies>
  <dependencyManagement><dependencies><dependency><groupId>x</groupId><artifactId>bom</artifactId></dependency></dependencies></dependencyManagement>
  <build><plugins><plugin><artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins></build>
</project>`),
    )
    expect(shown(declared)).toEqual([
      'org.springframework.boot:spring-boot-starter-web - runtime',
      'junit:junit 4 dev test',
      'g:a - optional',
    ])
    expect(declared).toMatchObject({
      name: 'shelf',
      language: '21',
      packaging: 'war',
      finalName: 'shelf-3.5.0',
      members: ['api'],
      tools: ['spring-boot-maven-plugin'],
    })
    expect(declared.programs.get('main')).toBe('example.Shelf')
  })

  it('takes the release of the compiler plugin, and no name that a variable decides', () => {
    const declared = readWhole(
      readPom(
        '<project><artifactId>a</artifactId><version>1</version><build><finalName>${ci.name}</finalName><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><configuration><release>17</release></configuration></plugin></plugins></build></project>',
      ),
    )
    expect(declared).toMatchObject({ language: '17', finalName: null, packaging: 'jar' })
  })

  it('with a tag that is not closed is broken', () => {
    expect(readPom('<project>\n<modules>\n</project>').kind).toBe('broken')
  })
})

describe('build.gradle', () => {
  it('in Groovy', () => {
    const declared = readWhole(
      readGradle(`plugins {
  id 'org.springframework.boot' version '3.5.0'
  id 'application'
}
apply plugin: 'war'
sourceCompatibility = JavaVersion.VERSION_17
/* implementation 'not:this:1' */
dependencies {
  implementation platform('io.micrometer:micrometer-bom:1.15.0')
  implementation 'org.springframework.boot:spring-boot-starter-web' // web
  runtimeOnly "org.postgresql:postgresql:\${pgVersion}"
  testImplementation('org.junit.jupiter:junit-jupiter:5.13.0') { exclude group: 'x' }
  compileOnly libs.lombok
}
application { mainClass = 'example.Shelf' }
`),
    )
    expect(shown(declared)).toEqual([
      'io.micrometer:micrometer-bom 1.15.0 runtime implementation',
      'org.springframework.boot:spring-boot-starter-web - runtime implementation',
      'org.postgresql:postgresql ${pgVersion} runtime runtimeOnly',
      'org.junit.jupiter:junit-jupiter 5.13.0 dev testImplementation',
      'libs.lombok - dev compileOnly',
    ])
    expect(declared.language).toBe('17')
    expect(declared.tools).toEqual(['org.springframework.boot', 'application', 'war'])
    expect(declared.programs.get('main')).toBe('example.Shelf')
  })

  it('in Kotlin, with settings', () => {
    const declared = readWhole(
      readGradle(
        'rootProject.name = "shelf"\ninclude(":api", ":libs:books")\nplugins {\n  kotlin("jvm") version "2.2.0"\n  application\n}\nkotlin { jvmToolchain(21) }\ndependencies {\n  implementation(libs.ktor.server.core)\n  api("a:b:1")\n}\napplication { mainClass.set("example.MainKt") }\n',
      ),
    )
    expect(declared).toMatchObject({ name: 'shelf', language: '21', members: ['api', 'libs/books'] })
    expect(shown(declared)).toEqual(['libs.ktor.server.core - runtime implementation', 'a:b 1 runtime api'])
    expect(declared.tools).toEqual(['application', 'org.jetbrains.kotlin.jvm'])
    expect(declared.programs.get('main')).toBe('example.MainKt')
  })
})

it('*.csproj: framework, packages, private assets and references', () => {
  const declared = readWhole(
    readDotnetProject(`<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net9.0</TargetFramework><AssemblyName>Shelf</AssemblyName><Version>$(CiVersion)</Version></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Serilog" Version="4.0.0" />
    <PackageReference Include="StyleCop.Analyzers"><PrivateAssets>all</PrivateAssets></PackageReference>
    <PackageReference Include="$(Extra)" />
    <ProjectReference Include="..\\Books\\Books.csproj" />
  </ItemGroup>
</Project>`),
  )
  expect(shown(declared)).toEqual(['Serilog 4.0.0 runtime', 'StyleCop.Analyzers - dev'])
  expect(declared).toMatchObject({
    language: 'net9.0',
    assembly: 'Shelf',
    members: ['../Books/Books.csproj'],
  })
})

it('Gemfile: groups in blocks and in lines, paths, and conditions that are no groups', () => {
  const declared = readWhole(
    readGemfile(`source "https://rubygems.org"
ruby "3.4.1"
gem "rails", "~> 8.0" # gem "no"
gem 'pg', groups: [:default, :production]
gem "debug", group: :development
if ENV["X"]
  gem "conditional"
end
group :development, :test do
  gem "rspec-rails"
  platforms :mri do
    gem "byebug", :group => "test"
  end
end
group :docs, optional: true do
  gem "yard"
end
gem "books", path: "engines/books"
gemspec
`),
  )
  expect(shown(declared)).toEqual([
    'rails ~> 8.0 runtime',
    'pg - runtime default',
    'debug - dev development',
    'conditional - runtime',
    'rspec-rails - dev development',
    'byebug - dev development',
    'yard - optional docs',
    'books - runtime',
  ])
  expect(declared).toMatchObject({ language: '3.4.1', members: ['engines/books', '.'] })
})

it('composer.json: platform packages are no dependencies', () => {
  const declared = readWhole(
    readComposerJson(
      '{"name":"acme/shelf","require":{"php":">=8.3","ext-intl":"*","slim/slim":"^4"},"require-dev":{"phpunit/phpunit":"^12"},"bin":["bin/shelf"],"scripts":{"test":["@lint","phpunit"]},"repositories":{"books":{"type":"path","url":"libs/books"}}}',
    ),
  )
  expect(shown(declared)).toEqual(['slim/slim ^4 runtime', 'phpunit/phpunit ^12 dev dev'])
  expect(declared).toMatchObject({ language: '>=8.3', members: ['libs/books'] })
  expect([...declared.programs]).toEqual([
    ['test', '@lint && phpunit'],
    ['bin/shelf', 'bin/shelf'],
  ])
})

it('package.json and pnpm-workspace.yaml', () => {
  const declared = readWhole(
    readPackageJson(
      '{"name":"shelf","engines":{"node":">=22"},"packageManager":"pnpm@10.1.0","workspaces":{"packages":["apps/*"]},"dependencies":{"express":"^5"},"optionalDependencies":{"fsevents":"2"},"devDependencies":{"vitest":"3"},"scripts":{"start":"node ."}}',
    ),
  )
  expect(shown(declared)).toEqual(['express ^5 runtime', 'fsevents 2 optional', 'vitest 3 dev dev'])
  expect(declared).toMatchObject({ language: '>=22', members: ['apps/*'], tools: ['pnpm@10.1.0'] })
  expect(readWhole(readPnpmWorkspace('packages:\n  - apps/*\n')).members).toEqual(['apps/*'])
  expect(readPackageJson('{\n  "name": "a"\n  "b": 1\n}')).toEqual({ kind: 'broken' })
  expect(readPackageJson('[]').kind).toBe('broken')
})
