/** Add-ons of Home Assistant (developers.home-assistant.io/docs/add-ons/configuration). */
import type { BuildContext } from './context.ts'
import { isObject, objectAt } from './json.ts'
import { parseAs } from './parsers.ts'

/** What the builder of add-ons always hands in. */
const ALWAYS = ['BUILD_FROM', 'BUILD_ARCH', 'BUILD_VERSION']
const SETTINGS = ['config.yaml', 'config.yml', 'config.json']
const BUILDS = ['build.yaml', 'build.yml', 'build.json']

/** The build arguments that the builder hands in where the context is an add-on; none where it is not. */
export function addonArguments(context: BuildContext): readonly string[] {
  const isAddon = SETTINGS.some((path) => {
    const settings = parsed(context, path)
    return isObject(settings) && 'slug' in settings && 'arch' in settings
  })
  if (!isAddon) return []
  return [...ALWAYS, ...BUILDS.flatMap((path) => Object.keys(objectAt(parsed(context, path), 'args')))]
}

function parsed(context: BuildContext, path: string): unknown {
  const content = context.exists(path) === 'file' ? context.read(path) : null
  return content?.kind === 'text' ? parseAs('yaml', content.text) : null
}
