import type { Database } from 'better-sqlite3'
import { argsort } from '#engine/stats/argsort.ts'
import type { ReviewFilter, ReviewOrder } from '#shared/model/reviews.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { wordSearch } from './wordSearch.ts'

export interface FindInput {
  /** The project's file. */
  readonly path: string
  readonly filter: ReviewFilter
  readonly order: ReviewOrder
  /** By customer's id: 1 for those asked for; `null`: any, and nobody. */
  readonly customers: Uint8Array | null
}

/** Reviews by where they stand, in the order asked for. */
export interface FoundReviews {
  readonly source: Int32Array
  readonly line: Int32Array
}

const orders: Readonly<Record<ReviewOrder, { readonly by: string; readonly direction: 'ascending' | 'descending' }>> = {
  newest: { by: 'moment', direction: 'descending' },
  oldest: { by: 'moment', direction: 'ascending' },
  best: { by: 'sentiment', direction: 'descending' },
  worst: { by: 'sentiment', direction: 'ascending' },
  longest: { by: 'review.words', direction: 'descending' },
  topic: { by: 'shares', direction: 'descending' }
}

interface Conditions {
  readonly sql: string[]
  readonly values: (string | number)[]
}

function conditionsOf({ topic, sentiment, rating, language, time, customer }: ReviewFilter): Conditions {
  const sql: string[] = []
  const values: (string | number)[] = []
  const add = (condition: string, ...of: (string | number)[]): void => {
    sql.push(condition)
    values.push(...of)
  }
  if (topic !== null) add('topic.feature = ?', topic)
  // The last step holds 1 itself.
  if (sentiment) add(`sentiment >= ? AND sentiment ${sentiment[1] >= 1 ? '<=' : '<'} ?`, ...sentiment)
  if (rating) add('rating BETWEEN ? AND ?', ...rating)
  if (language === 'unknown') add('review.language IS NULL')
  else if (language !== null) add('review.language = ?', language)
  if (time) add('moment >= ? AND moment < ?', ...time)
  if (customer !== null) add('customer_id = (SELECT id FROM customer WHERE key = ?)', customer)
  return { sql, values }
}

interface Row {
  readonly source_id: number
  readonly line: number
  readonly customer_id: number | null
  readonly language: string | null
  readonly text: string | null
  readonly by: number | Buffer | null
  readonly main: number
}

const mainShare = (shares: Buffer, main: number): number => shares.readFloatLE(4 * main)

/** Reviews that fulfil every condition. */
export function* findReviews(
  db: Database,
  { filter, order, customers }: FindInput
): Generator<TaskProgress, FoundReviews> {
  const search = wordSearch(filter.search)
  const { sql, values } = conditionsOf(filter)
  const byTopic = filter.topic !== null
  const { by, direction } = orders[order === 'topic' && !byTopic ? 'newest' : order]
  const rows = db
    .prepare<(string | number)[], Row>(
      `SELECT review.source_id, review.line, customer_id, review.language, ${search ? 'text' : 'NULL AS text'}, ${by} AS by
       ${byTopic ? ', main' : ', -1 AS main'}
       FROM ${byTopic ? 'topic JOIN review_topic ON (review_topic.language, main) = (topic.language, place) JOIN review USING (source_id, line)' : 'review'}
       ${sql.length > 0 ? `WHERE ${sql.join(' AND ')}` : ''} ORDER BY review.source_id, review.line`
    )
    .iterate(...values)
  const source: number[] = []
  const line: number[] = []
  const keys: number[] = []
  let seen = 0
  for (const row of rows) {
    if (seen++ % 2000 === 0) yield { phase: 'reviews', done: seen, total: 0 }
    if (customers && (row.customer_id === null || customers[row.customer_id] !== 1)) continue
    if (search && !search.has(row.text ?? '', row.language)) continue
    source.push(row.source_id)
    line.push(row.line)
    keys.push(row.by === null ? Number.NaN : Buffer.isBuffer(row.by) ? mainShare(row.by, row.main) : row.by)
  }
  const sorted = argsort(keys, direction)
  return { source: Int32Array.from(sorted, (i) => source[i]!), line: Int32Array.from(sorted, (i) => line[i]!) }
}
