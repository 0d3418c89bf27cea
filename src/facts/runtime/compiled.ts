/** Where a compiled program of a stage was made. */
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import { lineageCommands, type StageCommand } from '../commands.ts'
import { baseImage, lineage } from '../lineage.ts'
import { type Copied, copiedTo } from '../users/ownership.ts'

export interface Compiled {
  /** The stage with the compiler. */
  readonly from: Stage
  /** The COPY that brings what it made. */
  readonly at: Span
}

/** The first COPY from a stage that compiles on an image of that language; null when there is none. */
export function compiledIn(stage: Stage, language: 'go' | 'rust'): Compiled | null {
  const compiler = language === 'go' ? 'go' : 'cargo'
  for (const { from, instruction } of lineage(stage).flatMap(copiedTo)) {
    if (!isStage(from) || baseImage(from)?.language !== language) continue
    if (lineageCommands(from).some((command) => compiles(command, compiler)))
      return { from, at: instruction.span }
  }
  return null
}

function isStage(from: Copied['from']): from is Stage {
  return from !== 'context' && from !== 'elsewhere'
}

function compiles({ name, args }: StageCommand, compiler: string): boolean {
  return name === compiler && (args.includes('build') || args.includes('install'))
}
