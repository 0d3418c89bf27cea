/** The comment of the pull request: made, kept up to date, or left alone. Whatever goes wrong here changes no verdict. */
import { createHash } from 'node:crypto'
import type { Judgement } from '../gate/judge.ts'
import { OVERTAKEN, type Upsert, upsertComment } from '../io/github/comments.ts'
import { GithubError, isForbidden } from '../io/github/error.ts'
import type { Ask } from '../io/github/request.ts'
import { notice, warn } from '../io/runner.ts'
import { allClear, comment, marker, worthSaying } from '../report/comment.ts'
import type { ReportOptions } from '../report/markdown/report.ts'
import type { Inputs } from './inputs.ts'

/** Where to write, and whether this run still may. */
export interface Addressee {
  readonly issue: number
  readonly isCurrent: () => Promise<boolean>
}

/** The address of the comment; empty when there is none. */
export async function postComment(
  ask: Ask,
  addressee: Addressee,
  judgement: Judgement,
  options: ReportOptions,
  inputs: Inputs,
): Promise<string> {
  if (inputs.comment === 'never') return ''
  const key = commentKey(inputs)
  const speaks = worthSaying(judgement, options)
  const create = speaks || (inputs.comment === 'always' && judgement.files.length > 0)
  const body = create ? comment(judgement, options, key) : allClear(judgement, options, key)
  return keepComment(ask, addressee, { marker: marker(key), body, create })
}

/** Says it when it could not be done, and gives the address of the comment; empty when there is none. */
export async function keepComment(
  ask: Ask,
  addressee: Addressee,
  text: Pick<Upsert, 'marker' | 'body' | 'create'>,
): Promise<string> {
  try {
    const url = await upsertComment(ask, { ...addressee, ...text })
    if (url !== OVERTAKEN) return url ?? ''
    notice('The pull request has moved on: the run of its newest commit answers for the comment.')
    return ''
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    explain(error, text.create)
    return ''
  }
}

function explain(error: GithubError, needed: boolean): void {
  if (!isForbidden(error)) {
    warn(`There is no comment on the pull request: ${error.message}. The summary of the job has the report.`)
    return
  }
  if (!needed) return
  notice(
    'The token may not comment on this pull request, as is usual for forks: the summary of the job has the report. ' +
      'Elsewhere give the job `permissions: pull-requests: write`.',
  )
}

/** Jobs of one workflow that review different files keep different comments: the key comes from what sets them apart. */
export function commentKey({ files, exclude, config, shard }: Inputs): string {
  if (files.length === 0 && exclude.length === 0 && config === null && shard === null) return ''
  return createHash('sha256')
    .update(JSON.stringify([files, exclude, config, ...(shard ? [shard] : [])]))
    .digest('hex')
    .slice(0, 8)
}
