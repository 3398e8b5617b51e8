import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'
import { readShares } from '../texts/shares.ts'
import type { Moment } from './moment.ts'
import { type FeatureColumn, sharedFloats } from './table.ts'

/**
 * How much of what a customer wrote is about each topic: the mean share over the reviews in the topic's language that have
 * any, of those known at the moment that is looked from. NaN for customers without such a review.
 */
export function* readTopics(
  db: Database,
  placeOf: Int32Array,
  n: number,
  moment: Moment | null
): Generator<TaskProgress, FeatureColumn[]> {
  const { topics, shareOf } = readShares(db)
  if (topics.length === 0) return []
  const sums = topics.map(() => sharedFloats(n))
  const reviews = topics.map(() => new Float64Array(n))
  const rows = db
    .prepare<[number, number], [source: number, line: number, customer: number]>(
      `SELECT source_id, line, customer_id FROM review
       WHERE customer_id IS NOT NULL AND (moment <= ? OR (moment IS NULL AND ?)) ORDER BY source_id, line`
    )
    .raw()
    .iterate(moment?.asOf ?? 0, moment === null || moment.fromTheEnd ? 1 : 0)
  let seen = 0
  for (const [source, line, customer] of rows as Iterable<[number, number, number]>) {
    if (seen++ % 5000 === 0) yield { phase: 'topics', done: seen, total: 0 }
    const place = placeOf[customer]!
    shareOf(source, line, (topic, share) => {
      sums[topic]![place]! += share
      reviews[topic]![place]!++
    })
  }
  return topics.map((id, t) => {
    const values = sums[t]!
    for (let place = 0; place < n; place++) values[place]! /= reviews[t]![place]!
    return { id, unit: 'share', values }
  })
}
