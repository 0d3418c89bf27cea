/** What an instruction can see and say. */
import type { Span } from '../syntax/source.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Config } from './config.ts'
import type { StageEnvironment } from './environment.ts'
import type { ExpandOptions, Expansion } from './expand.ts'
import type { GlobalScope } from './scope.ts'

export interface View {
  readonly config: Config
  readonly environment: StageEnvironment
  /** The system whose paths the stage has. */
  readonly os: string
  readonly context: {
    readonly dockerfile: Dockerfile
    readonly scope: GlobalScope
    readonly args: ReadonlyMap<string, string>
  }
  report(span: Span, message: string, suggestion?: string | null): void
  /** The expanded text; as written, and reported, when it cannot be. */
  expand(text: string, span: Span): string
  expansion(text: string, options?: ExpandOptions): Expansion
  expandWords(text: string, span: Span): readonly string[]
}
