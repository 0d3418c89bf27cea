/** A review in parts: each Dockerfile belongs to one of N shards, whatever other Dockerfiles there are. */
import { createHash } from 'node:crypto'
import { MOST_SHARDS } from '../report/most-shards.ts'
import { UsageError } from './usage-error.ts'

export interface Shard {
  /** 1-based. */
  readonly index: number
  readonly total: number
}

/** `what` names the option in the message. */
export function parseShard(what: string, text: string): Shard {
  const [, index = '', total = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (shard.index < 1 || shard.index > shard.total || shard.total > MOST_SHARDS)
    throw new UsageError(
      `${what} takes I/N, such as 1/4, with I from 1 to N and N at most ${MOST_SHARDS}, not "${text}"`,
    )
  return shard
}

/** By the path in its repository alone, so that every job of a matrix comes to the same answer. */
export function inShard(path: string, { index, total }: Shard): boolean {
  return (createHash('sha256').update(path).digest().readUInt32BE(0) % total) + 1 === index
}
