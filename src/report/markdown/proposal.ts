/** A proposal as Markdown: the idea at a glance, the file one click deeper. */
import type { JudgedReview } from '../../gate/judge.ts'
import type { Decline, Proposal, Rewrite } from '../../propose/proposal.ts'
import { claim, thousands } from '../claim.ts'
import { proposalDiff, proposalPatches } from '../diff.ts'
import { code, fence, prose, shellWord } from './escape.ts'
import { folded } from './findings.ts'
import { stageGraph } from './graph.ts'
import { fileLink, NOWHERE, type Place } from './place.ts'

type File = Pick<JudgedReview, 'path' | 'source'>

/** How much of a proposal is shown; a comment that grows too long steps down. */
export type Depth = 'complete' | 'diff' | 'idea'

export interface ProposalOptions {
  readonly place: Place
  readonly depth: Depth
  /** Name of the patch file of the run; null when there is none. */
  readonly patch: string | null
}

/** The proposal alone, complete: what `propose --format markdown` prints. */
export function proposalMarkdown(file: File, proposal: Proposal): string {
  const options = { place: NOWHERE, depth: 'complete', patch: null } as const
  return `${[`### ${code(file.path)}`, ...proposalParts(file, proposal, options)].join('\n\n')}\n`
}

export function proposalParts(file: File, proposal: Proposal, options: ProposalOptions): readonly string[] {
  if (proposal.kind === 'keep') return [`**The stages stay**: ${prose(proposal.reason)}`]
  if (proposal.kind === 'decline') return [declined(file, proposal, options.place)]
  return [
    `**Proposed: ${claim(proposal)}**`,
    stageGraph(proposal),
    stageTable(proposal),
    ...folds(file, proposal, options),
    ...list(
      'Falls short of',
      proposal.shortfalls.map(({ goal, because }) => `${goal}: ${because}`),
    ),
    ...list('Please confirm', proposal.confirm),
    applyHint(file, options),
  ].filter((part) => part !== '')
}

function declined({ path }: File, { reason, line, question }: Decline, place: Place): string {
  const where = line === null ? '' : ` (${fileLink(place, path, `line ${line}`, line)})`
  const ask = question === null ? '' : `<br>${prose(question)}`
  return `**No proposal**${where}: ${prose(reason)}${ask}`
}

function stageTable({ stages }: Rewrite): string {
  if (stages.length === 0) return ''
  const sized = stages.some(({ sizeMb }) => sizeMb !== null)
  const rows = stages.map(({ name, base, purpose, shipped, sizeMb }) => {
    const stage = shipped ? `**${code(name)}**` : code(name)
    const size = sizeMb === null ? '' : `${thousands(sizeMb)} MB`
    return `| ${stage} | ${prose(purpose)} | ${code(base)} |${sized ? ` ${size} |` : ''}`
  })
  const head = sized
    ? ['| stage | does | base | size |', '|:---|:---|:---|---:|']
    : ['| stage | does | base |', '|:---|:---|:---|']
  return [...head, ...rows].join('\n')
}

function folds(file: File, proposal: Rewrite, { depth }: ProposalOptions): readonly string[] {
  const parts: string[] = []
  if (depth !== 'idea')
    parts.push(folded(diffTitle(file, proposal), fence('diff', hunksText(file, proposal))))
  if (depth === 'complete') parts.push(completeFiles(proposal))
  const why = reasons(proposal)
  if (why !== '') parts.push(folded('<b>Why</b> each step, and what it rests on', why))
  return parts
}

function diffTitle(file: File, proposal: Rewrite): string {
  const lines = proposalDiff(file, proposal).split('\n')
  const added = lines.filter((line) => line.startsWith('+') && !line.startsWith('+++ ')).length
  const removed = lines.filter((line) => line.startsWith('-') && !line.startsWith('--- ')).length
  return `<b>Diff</b> (+${added} −${removed})`
}

/** The diff as people read it: without the headers of git, but for the name of a second file. */
function hunksText(file: File, proposal: Rewrite): string {
  const patches = proposalPatches(file, proposal).map((patch) => patch.slice(patch.indexOf('\n@@ ') + 1))
  const [dockerfile = '', dockerignore] = patches
  return dockerignore === undefined
    ? dockerfile
    : `${dockerfile}\n+++ ${proposal.dockerignore?.path ?? ''}\n${dockerignore}`
}

function completeFiles({ dockerfile, dockerignore }: Rewrite): string {
  const body = [fence('dockerfile', dockerfile)]
  if (dockerignore) body.push(`${code(dockerignore.path)}:`, fence('gitignore', dockerignore.text))
  const title = dockerignore ? '<b>Complete Dockerfile</b> and .dockerignore' : '<b>Complete Dockerfile</b>'
  return folded(title, body.join('\n\n'))
}

function reasons({ steps, smaller, commands, troubleshooting }: Rewrite): string {
  const parts = [
    ...steps.map(
      ({ title, reason }, index) => `${index + 1}. **${prose(title.replace(/\.$/, ''))}**: ${prose(reason)}`,
    ),
  ]
  const blocks = [parts.join('\n')]
  if (smaller.length > 0) {
    blocks.push(
      ['Why not smaller:', '', ...smaller.map(({ level, because }) => `- ${level}: ${prose(because)}`)].join(
        '\n',
      ),
    )
  }
  if (commands.length > 0) blocks.push(`Build it:\n\n${fence('sh', commands.join('\n'))}`)
  if (troubleshooting.length > 0) {
    const rows = troubleshooting.map(
      ({ symptom, cause, do: remedy }) => `| ${prose(symptom)} | ${prose(cause)} | ${prose(remedy)} |`,
    )
    blocks.push(['| when | because | do |', '|:---|:---|:---|', ...rows].join('\n'))
  }
  return blocks.filter((block) => block !== '').join('\n\n')
}

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  if (items.length === 1) return [`**${title}** ${prose(items[0] ?? '')}`]
  return [`**${title}**\n\n${items.map((item) => `- ${prose(item)}`).join('\n')}`]
}

function applyHint({ path }: File, { patch }: ProposalOptions): string {
  const command = code(`npx stagewright propose ${shellWord(path)} --write`)
  return patch === null
    ? `**Apply** ${command}`
    : `**Apply** ${command}, or ${code(`git apply ${shellWord(patch)}`)} with the patch of this run`
}
