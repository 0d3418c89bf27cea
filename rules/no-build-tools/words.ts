import type { Stage } from '../../src/facts/build.ts'
import { cite, list } from '../../src/facts/cite.ts'
import { lineage } from '../../src/facts/lineage.ts'
import { runtimeImage } from '../../src/facts/runtime/runtime-image.ts'
import { makesNothing } from '../../src/facts/steps.ts'
import type { Toolchain } from '../../src/facts/toolchains.ts'
import { slimSibling } from '../../src/knowledge/siblings.ts'
import type { Report } from '../../src/lint/rule.ts'

type Words = Omit<Report, 'stage'>

export function fromSdk(shipped: Stage, { at, tools, origin }: Toolchain): Words {
  const runtime = runtimeImage(shipped, origin)
  const message = `${cite(origin)} carries ${list(tools)}, which only building needs: it makes the shipped image large and hands an intruder the tools.`
  if (runtime && makesNothing(shipped))
    return { at, subject: 'base', message, help: `Begin this stage on ${runtime}: nothing is built in it.` }
  const last = runtime ? `a last stage on ${runtime}` : 'a last stage that only runs it'
  const name = (lineage(shipped)[0] ?? shipped).name
  const keep = name === null ? 'Keep this stage for building (`AS build`)' : `Keep ${cite(name)} for building`
  const help = `${keep} and ${cite(`COPY --from=${name ?? 'build'}`)} the result into ${last}.`
  return { at, subject: 'base', message, help }
}

/** None where the image has no slim sibling. */
export function fromPart(toolchain: Toolchain): readonly Words[] {
  if (toolchain.removed) return [keptByLayer(toolchain)]
  if (toolchain.from !== 'base') return [fromStep(toolchain)]
  const { at, tools, origin, image } = toolchain
  const slim = slimSibling(origin)
  if (slim === null) return []
  const message = `${cite(origin)} carries ${list(tools)} into the shipped image, and what it starts compiles nothing: ${cite(slim)} is the same release without ${tools.length === 1 ? 'it' : 'them'}.`
  const help =
    image?.role === 'server'
      ? `Begin this stage on ${cite(slim)}.`
      : `Install in a stage on ${cite(origin)}, copy the result into one on ${cite(slim)}; where nothing is compiled on install, change FROM.`
  return [{ at, subject: 'base', severity: 'warning', message, help }]
}

/** Nobody finds them in the container, and everybody downloads them. */
function keptByLayer({ at, tools, origin }: Toolchain): Words {
  const [are, them] = tools.length === 1 ? ['is', 'it'] : ['are', 'them']
  const message = `${list(tools.map(cite))} ${are} removed by a later step, too late: the layer of ${cite(origin)} keeps ${them}, and whoever pulls the image downloads ${them}.`
  const help = `Move what needs ${them} into a build stage and copy the result; or remove ${them} in the same RUN.`
  return { at, subject: tools.toSorted().join(' '), message, help, severity: 'warning' }
}

function fromStep({ from, at, tools, origin, weight }: Toolchain): Words {
  const named = list(tools.map((tool) => (tool.includes(' ') ? tool : cite(tool))))
  const [ships, them] = tools.length === 1 ? ['ships', 'it'] : ['ship', 'them']
  const how =
    from === 'copy' ? `this line copies ${them} from ${cite(origin)}` : `${cite(origin)} brings ${them}`
  const message = `${named.charAt(0).toUpperCase()}${named.slice(1)} ${ships} with the program, and nothing that it starts needs ${them}: ${how}, and whoever breaks in finds ${them} there.`
  const headers = tools.some((tool) => tool.endsWith('-dev') || tool.endsWith('-devel'))
  const help = `Move what needs ${them} into a build stage and copy the result; or remove ${them} in the same RUN${headers ? ', and keep the plain library where the program loads it' : ''}.`
  const severity = weight === 'parts' ? 'warning' : 'error'
  return { at, subject: tools.toSorted().join(' '), message, help, severity }
}
