/** Health checks: what a stage has, and what could run one. */
import { type HealthRow, imageHealth } from '../knowledge/image-health.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { fact } from './build.ts'
import { copyInstructions } from './instructions.ts'
import { baseImage, baseLabel, lastInstruction, lineage, rootBase } from './lineage.ts'

/** The HEALTHCHECK in force, `NONE` included; null when the stage and those below it have none. */
export function healthcheckSpan(stage: Stage): Span | null {
  return lastInstruction(stage, 'HEALTHCHECK')?.span ?? null
}

/** The HEALTHCHECK of the image below a stage where nothing in the file replaces it or turns it off; null when it has none. */
export const inheritedHealthcheck = fact((stage: Stage): HealthRow | null => {
  const base = rootBase(stage)
  if (base.kind !== 'image' || lastInstruction(stage, 'HEALTHCHECK') !== null) return null
  return imageHealth(base.reference)
})

export interface Probe {
  /** Null when nobody knows what the image has. */
  readonly possible: boolean | null
  /** What can probe, as a program name; null when nothing can or nobody knows. */
  readonly tool: string | null
  /** Half a sentence. */
  readonly reason: string
}

const PROBES: Readonly<Record<string, string>> = {
  node: 'node',
  bun: 'bun',
  deno: 'deno',
  python: 'python',
  ruby: 'ruby',
  php: 'php',
  perl: 'perl',
}

/** Those that open a connection first: a server may well answer a request for a page with 404. */
const KNOCKS = ['bash', 'nc', 'curl', 'wget']

/** Whether something in the shipped image can run a check. */
export const healthProbe = fact((stage: Stage): Probe => {
  const base = rootBase(stage)
  const label = `\`${baseLabel(stage)}\``
  if (hasOwnProbe(stage)) return { possible: true, tool: null, reason: 'it copies a probe' }
  if (base.kind === 'scratch')
    return { possible: false, tool: null, reason: 'scratch has nothing that could run a check' }
  const facts = baseImage(stage)
  if (!facts) return { possible: null, tool: null, reason: `${label} is not known` }
  const language = facts.language === null ? undefined : PROBES[facts.language]
  if (facts.shell === 'none' && language === undefined) {
    return {
      possible: false,
      tool: null,
      reason: `${label} has neither a shell nor a program that could run a check`,
    }
  }
  const others = facts.shell === 'bash' ? ['bash'] : (facts.tools ?? [])
  const tool = language ?? KNOCKS.find((name) => others.includes(name)) ?? null
  return { possible: true, tool, reason: tool === null ? `${label} has a shell` : `${label} has \`${tool}\`` }
})

/** Something that looks like a probe is copied into a stage without a shell. */
function hasOwnProbe(stage: Stage): boolean {
  return lineage(stage).some((part) =>
    copyInstructions(part).some(({ sources, destination }) =>
      [...sources, ...(destination ? [destination] : [])].some(({ text }) =>
        /health|probe|busybox|\/(curl|wget)$/i.test(text),
      ),
    ),
  )
}
