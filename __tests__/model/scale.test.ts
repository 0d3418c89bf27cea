/** Long files: nothing may recurse along a chain, copy an environment a line, or loop. */
import { describe, expect, it } from '@jest/globals'
import { neededStages } from '../../src/model/needed-stages.ts'
import { stateBefore } from '../../src/model/state.ts'
import { instructionAt, read, stageAt } from './read.ts'

function lines(count: number, line: (index: number) => string): string {
  return `${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`
}

describe('long files', () => {
  it('200 chained stages with relative WORKDIR', () => {
    const model = read(
      lines(
        200,
        (index) => `FROM ${index === 0 ? 'alpine' : `s${index - 1}`} AS s${index}\nWORKDIR d${index}`,
      ),
    )
    expect(model.problems).toEqual([])
    const expected = lines(200, (index) => `/d${index}`).replaceAll('\n', '')
    expect(stageAt(model, -1).config.WorkingDir).toBe(expected)
  })

  it('10,000 stages, each on the one before, each with variables of its own', () => {
    const model = read(
      lines(
        10_000,
        (index) =>
          `FROM ${index === 0 ? 'alpine' : `s${index - 1}`} AS s${index}\nENV E${index}=\${E${index - 1}}x\nRUN y`,
      ),
    )
    const last = stageAt(model, -1)
    expect(model.problems.length).toBeGreaterThan(0) // the values outgrow the budget, and that is said
    expect(last.configSize).toBe(10_001)
    expect(neededStages(model, last)).toHaveLength(10_000)
  })

  it('10,000 stages that copy from one another', () => {
    const model = read(
      lines(
        10_000,
        (index) => `FROM alpine AS s${index}\nCOPY --from=${index === 0 ? 'nginx' : `s${index - 1}`} / /`,
      ),
    )
    expect(model.problems).toEqual([])
    expect(neededStages(model, stageAt(model, -1))).toHaveLength(10_000)
  })

  it('10,000 stages in a circle', () => {
    const model = read(
      lines(10_000, (index) => `FROM alpine AS s${index}\nCOPY --from=s${(index + 1) % 10_000} / /`),
    )
    expect(
      model.problems.some(({ stage, message }) => stage === null && message.startsWith('These stages wait')),
    ).toBe(true)
  })

  it('5,000 ENV lines with uses, every state kept', () => {
    const model = read(
      `FROM alpine\n${lines(5_000, (index) => `ENV V${index}=\${V${index - 1}:+y}${index}`)}RUN x\n`,
    )
    expect(stateBefore(model, instructionAt(model, -1)).variables.get('V4999')).toBe('y4999')
    expect(stateBefore(model, instructionAt(model, 2_501)).variables.get('V2499')).toBe('y2499')
    expect(stateBefore(model, instructionAt(model, 2_501)).variables.get('V2500')).toBeUndefined()
    expect(stageAt(model, 0).config.Env).toHaveLength(5_001)
  })

  it('a value that doubles on every line', () => {
    const model = read(`FROM alpine\nENV A=xxxxxxxx\n${lines(60, () => 'ENV A=$A$A')}`)
    expect(model.problems[0]?.message).toContain('grow beyond 16 MiB')
  })

  it('triggers that many stages run', () => {
    const model = read(
      `FROM alpine AS b\n${lines(1_000, (index) => `ONBUILD ENV A${index}=1`)}${lines(1_000, () => 'FROM b')}`,
    )
    expect(model.problems[0]?.message).toContain('more than 100000 ONBUILD triggers')
  })

  it('wide ranges of ports over and over', () => {
    const model = read(`FROM alpine\n${lines(5_000, () => 'EXPOSE 0-65535')}`)
    expect(stageAt(model, 0).config.ExposedPorts).toHaveLength(65_536)
  })
})
