/** Counting what was compared and keeping what is wrong. */
import { isUtf8 } from 'node:buffer'
import type { InspectedFile } from '../../src/report/inspect.ts'
import { compare, type Difference, type OracleFile } from './compare.ts'
import { DELIBERATE } from './deliberate.ts'

export class Tally {
  /** Differences that nothing explains, by file. */
  readonly faults: { readonly id: string; readonly differences: readonly Difference[] }[] = []
  private files = 0
  private stages = 0
  private readonly explained = new Map<string, number>()

  add(id: string, bytes: Uint8Array, ours: InspectedFile, oracle: OracleFile): void {
    const { differences, stages } = compare(ours, oracle)
    this.files += 1
    this.stages += stages
    const valid = isUtf8(bytes)
    const faults = differences.filter((difference) => {
      const deliberate = DELIBERATE.find(({ explains }) => explains(difference, valid))
      if (deliberate) this.explained.set(deliberate.reason, (this.explained.get(deliberate.reason) ?? 0) + 1)
      return deliberate === undefined
    })
    if (faults.length > 0) this.faults.push({ id, differences: faults })
  }

  /** "6617 files compared for syntax, 12601 stages for config", and the differences that are deliberate. */
  summary(): string {
    const lines = [`${this.files} files compared for syntax, ${this.stages} stages for config`]
    for (const [reason, count] of this.explained) lines.push(`  ${count} deliberate: ${reason}`)
    return lines.join('\n')
  }

  /** How many files and stages were compared, so that an empty run cannot pass. */
  get compared(): { readonly files: number; readonly stages: number } {
    return { files: this.files, stages: this.stages }
  }
}
