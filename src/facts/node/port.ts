/** The port that the Node program of a stage listens on, as its sources and the environment of the image say. */
import type { Stage } from '../../model/model.ts'
import { fact } from '../build.ts'
import { type Listening, listening } from './listens.ts'
import { nodeProgram } from './program.ts'

/** Null for other programs, and when no port is certain. */
export const nodePort = fact((stage: Stage): Listening | null => {
  const sources = nodeProgram(stage)
  return sources && listening(sources, new Map(stage.config.Env.map(splitEnv)))
})

function splitEnv(entry: string): readonly [string, string] {
  const at = entry.indexOf('=')
  return [entry.slice(0, at), entry.slice(at + 1)]
}
