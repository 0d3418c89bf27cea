/** Whether a build asks git about the repository that it builds: then `.git` has to be sent. */
import { readAt } from '../../context/manifest-files.ts'
import { readPyProject } from '../../context/manifests/pyproject.ts'
import { asksAboutRepository, gitQuestions } from '../../knowledge/git-questions.ts'
import { type Build, fact, type Stage } from '../build.ts'
import { type StageCommand, stageCommands } from '../commands.ts'

export const asksGit = fact((build: Build): boolean => {
  const commands = build.stages.flatMap(stageCommands)
  if (build.stages.some(callsGit) || asksByItsFiles(build, commands)) return true
  const pyproject = readAt(build.context, 'pyproject.toml', readPyProject)
  return pyproject.kind === 'read' && pyproject.value.versionFromGit
})

/** A call in the RUN that clones is about the clone. */
function callsGit(stage: Stage): boolean {
  const calls = stageCommands(stage).filter(({ name }) => name === 'git')
  const cloning = new Set(
    calls.filter(({ args }) => args.includes('clone')).map(({ instruction }) => instruction),
  )
  return calls.some(({ args, instruction }) => !cloning.has(instruction) && asksAboutRepository(args))
}

const MOST_FILES = 20

/** A build file of the context root that has the program which the build calls ask git. */
function asksByItsFiles({ context }: Build, commands: readonly StageCommand[]): boolean {
  const programs = new Set(commands.flatMap(({ name }) => name ?? []))
  const questions = [...programs].flatMap(gitQuestions)
  if (questions.length === 0) return false
  return questions.some(({ files, asks }) =>
    context
      .list()
      .paths.filter((path) => files.test(path))
      .slice(0, MOST_FILES)
      .some((path) => {
        const content = context.read(path)
        return content.kind === 'text' && asks.test(content.text)
      }),
  )
}
