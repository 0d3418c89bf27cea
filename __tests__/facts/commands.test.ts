import { describe, expect, it } from '@jest/globals'
import { stageCommands } from '../../src/facts/commands.ts'
import { buildFrom } from '../rule-example.ts'

const names = (dockerfile: string) =>
  buildFrom({ Dockerfile: dockerfile }).stages.flatMap((stage) =>
    stageCommands(stage).map(({ name }) => name),
  )

describe('stageCommands', () => {
  it('reads sh and bash, and exec form', () => {
    expect(
      names('FROM alpine\nRUN apk add curl && cd /x\nSHELL ["/bin/bash", "-c"]\nRUN ["make", "all"]\n'),
    ).toEqual(['apk', 'cd', 'make'])
  })

  it.each([
    [
      'PowerShell',
      'FROM alpine\nSHELL ["pwsh", "-Command"]\nRUN Install-Module -Force Az; apt-get install gcc\n',
    ],
    ['cmd', 'FROM alpine\nSHELL ["cmd", "/S", "/C"]\nRUN apt-get install gcc & del x\n'],
    ['a Windows base', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN apt-get install gcc\n'],
  ])('leaves %s alone', (_, dockerfile) => expect(names(dockerfile)).toEqual([]))
})
