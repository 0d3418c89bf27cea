import { describe, expect, it } from '@jest/globals'
import { stageCommands } from '../../src/facts/commands.ts'
import { isSkipped, runsOneOf } from '../../src/facts/conditions.ts'
import { buildFrom } from '../rule-example.ts'

/** The commands called `x` of a RUN behind what declares `Y` yes, `N` nothing and `E` the empty word. */
function commands(run: string) {
  const dockerfile = `FROM debian:13\nARG Y=yes\nARG N\nENV E="" NUMBER=3\nARG TARGETARCH\nRUN ${run}\n`
  const [stage] = buildFrom({ Dockerfile: dockerfile }).stages
  return stage ? stageCommands(stage).filter(({ name }) => name === 'x') : []
}

const inIf = (test: string) => commands(`if ${test}; then x; fi`)

describe('a command under a condition', () => {
  it.each([
    '[ "$Y" = yes ]',
    '[ $Y == "yes" ]',
    'test "x$Y" = xyes',
    '[ "${Y}" != no ]',
    '[ ! "$Y" = no ]',
    '[ -n "$Y" ]',
    '[ "$Y" ]',
    '[ -z "$E" ]',
    '[ "${E:-yes}" = yes ]',
    '[ $NUMBER -eq 3 ]',
    '[ $NUMBER -ne 4 ]',
    '[[ $Y == yes ]]',
    '[[ -n $Y ]]',
  ])('runs where %s holds by default', (test) => {
    expect(runsOneOf(inIf(test))).toBe(true)
    expect(inIf(test).map(isSkipped)).toEqual([false])
  })

  it.each(['[ "$Y" = no ]', '[ -z "$Y" ]', '[ "$E" ]', '[ $NUMBER -eq 4 ]', '[[ $Y != yes ]]'])(
    'does not run where %s does not hold by default',
    (test) => {
      expect(runsOneOf(inIf(test))).toBe(false)
      expect(inIf(test).map(isSkipped)).toEqual([true])
    },
  )

  it.each([
    '[ -f /etc/mirror ]',
    '[ "$TARGETARCH" = amd64 ]',
    '[ "$HOSTNAME" = a ]',
    '[ "$(uname -m)" = x86_64 ]',
    '[ "$Y" = yes ] && [ -d /a ]',
    '[ "$Y" = yes -a "$E" = "" ]',
    '[[ $Y == y* ]]',
    '[ $Y -gt 3 ]',
    'grep -q a /etc/os-release',
    '! [ "$Y" = yes ]',
  ])('may run where nobody knows about %s', (test) => {
    expect(runsOneOf(inIf(test))).toBe(false)
    expect(inIf(test).map(isSkipped)).toEqual([false])
  })

  it.each([
    'Y=no; if [ "$Y" = yes ]; then x; fi',
    'export Y=no && if [ "$Y" = yes ]; then x; fi',
    '. ./settings && if [ "$Y" = yes ]; then x; fi',
    'read Y < file; if [ "$Y" = yes ]; then x; fi',
    'y || x',
    'f() { x; }; f',
    'case "$Y" in yes) x ;; esac',
    'if [ "$Y" = yes ]; then y || x; fi',
    'if [ "$Y" = yes ]; then if [ -f a ]; then x; fi; fi',
  ])('may run in %s', (run) => {
    expect(commands(run)).toHaveLength(1)
    expect(runsOneOf(commands(run))).toBe(false)
    expect(commands(run).map(isSkipped)).toEqual([false])
  })

  it.each([
    'if [ -f a ]; then x; else x; fi',
    'if [ -f a ]; then x; elif [ -f b ]; then x; else x; fi',
    'if [ -f a ]; then if [ -f b ]; then x; else x; fi; else x; fi',
    'if [ "$Y" = no ]; then y; else x; fi',
    'if [ "$Y" = no ]; then y; elif [ "$Y" = yes ]; then x; fi',
    'bash -c "if [ $Y == \'yes\' ]; then x; fi"',
    'if [ -f a ]; then x; fi; x',
  ])('surely runs in %s', (run) => {
    expect(runsOneOf(commands(run))).toBe(true)
  })

  it.each([
    'if [ -f a ]; then x; elif [ -f b ]; then x; fi',
    'if [ -f a ]; then x; fi; if [ -f b ]; then x; else y; fi',
    'if [ -f a ]; then x; elif [ -f b ]; then y; else x; fi',
  ])('does not surely run in %s', (run) => {
    expect(runsOneOf(commands(run))).toBe(false)
  })

  it('is asked in linear time, however long the chain', () => {
    const run = `if [ -f a ]; then x; ${'elif [ "$Y" = no ]; then x; '.repeat(400)}else x; fi`
    expect(runsOneOf(commands(run))).toBe(false)
    expect(commands(run)).toHaveLength(402)
  })
})
