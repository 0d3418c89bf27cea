/** build.gradle, build.gradle.kts and settings.gradle(.kts): programs, of which the literal declarations are read. */
import { withoutComments } from '../comments.ts'
import { type Declared, type Dependency, MAX_TEXT, NOTHING_DECLARED, type Reading, read } from './declared.ts'

const COMMENTS = { line: '//', block: ['/*', '*/'], quotes: `"'` } as const

export function readGradle(whole: string): Reading<Declared> {
  const text = withoutComments(whole.slice(0, MAX_TEXT), COMMENTS)
  const main = MAIN.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
  return read({
    ...NOTHING_DECLARED,
    name: /\brootProject\.name\s*=\s*["']([^"'$]+)["']/.exec(text)?.[1] ?? null,
    language: LANGUAGE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? null,
    dependencies: dependenciesOf(text),
    programs: new Map(main === undefined ? [] : [['main', main]]),
    members: includes(text),
    tools: plugins(text),
  })
}

const LANGUAGE = [
  /\bJavaLanguageVersion\.of\(\s*["']?(\d+)/,
  /\bjvmToolchain\(\s*(\d+)/,
  /\boptions\.release(?:\.set\(|\s*=)\s*(\d+)/,
  /\b(?:source|target)Compatibility\s*(?:=\s*)?(?:JavaVersion\.VERSION_)?["']?([\d._]+)/,
]

const MAIN = [
  /\bmainClass(?:\.set\(|\s*=)\s*["']([\w.$]+)["']/,
  /\bmainClassName\s*=?\s*["']([\w.$]+)["']/,
  /["']Main-Class["']\s*(?::|to)\s*["']([\w.$]+)["']/,
]

const CONFIGURATIONS: readonly (readonly [RegExp, Dependency['group']])[] = [
  [/^(test|androidTest|integrationTest|testFixtures)/, 'dev'],
  [/^(annotationProcessor|kapt|ksp|compileOnly|developmentOnly|providedCompile|detektPlugins|jmh)/, 'dev'],
  [/^(implementation|api|compile|runtime|runtimeOnly|runtimeClasspath)$/, 'runtime'],
]

/** `implementation("group:name:version")`, with BOMs of `platform(…)`; catalogue entries (`libs.x`) keep their own name. */
function dependenciesOf(text: string): readonly Dependency[] {
  const found = text.matchAll(
    /^[ \t]*(\w+)[ \t(]+(?:(?:enforcedPlatform|platform|project|kotlin)\()?(?:["']([\w.-]+:[\w.-]+)(?::([^"'@\n]*))?[^"'\n]*["']|libs\.([\w.]+))/gm,
  )
  return [...found].flatMap(([, configuration = '', coordinates, version, alias]) => {
    const group = CONFIGURATIONS.find(([pattern]) => pattern.test(configuration))?.[1]
    const name = coordinates ?? (alias === undefined ? undefined : `libs.${alias}`)
    if (group === undefined || name === undefined) return []
    return [{ name, version: version || null, group, label: configuration }]
  })
}

/** `include(":api", "worker")`: directories of the modules. */
function includes(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*include[ \t(]+((?:["'][^"'\n]*["'][,\s)]*)+)/gm)].flatMap(
    ([, list = '']) =>
      [...list.matchAll(/["']:?([^"']+)["']/g)].map(([, path = '']) => path.replaceAll(':', '/')),
  )
}

/** `id("x")`, `id 'x'`, `apply plugin: 'x'`, `kotlin("jvm")`, and the names of core plugins. */
function plugins(text: string): readonly string[] {
  const named = [...text.matchAll(/\bid[ \t(]+["']([\w.-]+)["']|\bapply\s+plugin:\s*["']([\w.-]+)["']/g)]
  const kotlin = [...text.matchAll(/^[ \t]*kotlin\(["']([\w.-]+)["']\)/gm)].map(
    ([, name]) => `org.jetbrains.kotlin.${name}`,
  )
  const core = [...text.matchAll(/^[ \t]*(?:`([\w-]+)`|(application|java|war))[ \t]*$/gm)]
  return [...named, ...core].map((match) => match[1] ?? match[2] ?? '').concat(kotlin)
}
