/** Whether a program is shown to ask its system for time zones. */
import type { Stage } from '../../model/model.ts'
import { buildOf, fact } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { settings } from '../environment.ts'
import { compiledIn } from './compiled.ts'
import { goText } from './program-texts.ts'
import type { Need } from './tls-calls.ts'

/** Null when nothing is seen, or when the program carries them. */
export const zoneReads = fact((stage: Stage): Need | null => {
  const go = compiledIn(stage, 'go')
  const set = settings(stage).findLast(({ name }) => name === 'TZ')
  const zone = set && ZONE.test(set.value) ? { evidence: `\`TZ\` is \`${set.value}\``, at: set.span } : null
  if (!go) return zone
  const build = buildOf(stage)
  const tagged = lineageCommands(go.from).some(({ texts }) =>
    texts.some((text) => text.includes('timetzdata')),
  )
  // Without the sources nobody can tell that they do not embed the zones.
  if (tagged || !build.context.list().complete || goText(build, /"time\/tzdata"/)) return null
  const found = goText(build, /time\.LoadLocation\(\s*"(?!UTC|Local)[A-Z]\w+\/\w+/)
  return found ? { evidence: `line ${found.line} of \`${found.path}\` loads a time zone`, at: go.at } : zone
})

/** UTC needs no data, and neither does a rule such as `CET-1CEST`. */
const ZONE =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada|Brazil|Chile)\/[\w/+-]+$/
