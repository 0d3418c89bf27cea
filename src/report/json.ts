/** A judgement as the JSON report that scripts and other tools read. */
import type { JudgedReview, Judgement } from '../gate/judge.ts'
import type { Rewrite } from '../propose/proposal.ts'
import { proposalDiff } from './diff.ts'
import type { FileReport, Report } from './report-schema.ts'

/** What a report is about. */
export interface Subject {
  /** The commit that was reviewed; null for a work tree. */
  readonly commit: string | null
  /** The part of its Dockerfiles; null for all. */
  readonly shard: { readonly index: number; readonly total: number } | null
}

const WORK_TREE: Subject = { commit: null, shard: null }

export function toReport(
  { files, verdict }: Judgement,
  version: string,
  { commit, shard }: Subject = WORK_TREE,
): Report {
  return {
    version: 1,
    tool: { name: 'stagewright', version },
    commit,
    shard,
    files: files.map(fileReport),
    summary: { files: files.length, ...verdict },
  }
}

export function json(judgement: Judgement, version: string, subject: Subject = WORK_TREE): string {
  return printReport(toReport(judgement, version, subject))
}

export function printReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

function fileReport(file: JudgedReview): FileReport {
  return {
    path: file.path,
    kind: file.kind,
    kindReason: file.kindReason,
    context: file.context,
    contextSource: file.contextSource,
    targets: [...file.targets],
    stages: file.stages.map((stage) => ({ ...stage, dependsOn: [...stage.dependsOn] })),
    findings: file.findings.map(({ ignored: _, ...finding }) => ({
      ...finding,
      related: [...finding.related],
      fix: finding.fix && { ...finding.fix, edits: [...finding.fix.edits] },
    })),
    checklist: file.checklist.map((item) => ({ ...item, source: [...item.source] })),
    proposal: proposalReport(file),
    bugs: [...file.bugs],
  }
}

function proposalReport(file: JudgedReview): FileReport['proposal'] {
  const { proposal } = file
  return proposal?.kind === 'rewrite' ? rewriteReport(file, proposal) : proposal && { ...proposal }
}

function rewriteReport(file: JudgedReview, proposal: Rewrite): FileReport['proposal'] {
  return {
    ...proposal,
    dockerignore: proposal.dockerignore?.text ?? null,
    diff: proposalDiff(file, proposal),
    stages: [...proposal.stages],
    steps: proposal.steps.map((step) => ({ ...step, rules: [...step.rules] })),
    shortfalls: [...proposal.shortfalls],
    smaller: [...proposal.smaller],
    confirm: [...proposal.confirm],
    contents: [...proposal.contents],
    commands: [...proposal.commands],
    troubleshooting: [...proposal.troubleshooting],
    verified: null,
  }
}
