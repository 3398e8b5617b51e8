import type { Database } from 'better-sqlite3'
import { textFeatures } from '#engine/text/textFeatures.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Known } from './known.ts'
import type { Moment } from './moment.ts'
import { type FeatureColumn, sharedFloats } from './table.ts'

type Row = [customer: number, moment: number | null, rating: number | null, sentiment: number | null, words: number]

/** How many reviews customers wrote, how they rated, how it sounded and how long it was. What it is about are topics. */
export function* readReviews(
  db: Database,
  { asOf, fromTheEnd }: Moment,
  placeOf: Int32Array,
  known: Known,
  ratings: boolean
): Generator<TaskProgress, FeatureColumn[]> {
  const n = known.of.length
  const customers: number[] = []
  const times: number[] = []
  const sentiments: number[] = []
  const lengths: number[] = []
  const [rated, meanRating] = [new Float64Array(n), sharedFloats(n)]
  const rows = db
    .prepare<[number, number], Row>(
      `SELECT customer_id, moment, rating, sentiment, words FROM review
       WHERE customer_id IS NOT NULL AND (moment <= ? OR (moment IS NULL AND ?)) ORDER BY source_id, line`
    )
    .raw()
    .iterate(asOf, fromTheEnd ? 1 : 0)
  for (const [id, moment, rating, sentiment, words] of rows) {
    if (customers.length % 5000 === 0) yield { phase: 'reviews', done: customers.length, total: 0 }
    const place = placeOf[id]!
    known.met(place, Number.NaN)
    customers.push(place)
    times.push(moment ?? Number.NaN)
    sentiments.push(sentiment ?? Number.NaN)
    lengths.push(words)
    if (rating === null) continue
    rated[place]!++
    meanRating[place]! += rating
  }
  for (let place = 0; place < n; place++) meanRating[place]! /= rated[place]!
  const { texts, meanSentiment, lastSentiment, meanLength } = textFeatures({ customers, times, sentiments, lengths }, n)
  const shared = (values: Float64Array): Float64Array => {
    const copy = sharedFloats(n)
    copy.set(values)
    return copy
  }
  return [
    { id: 'reviewCount', unit: 'number', values: shared(texts) },
    ...(ratings ? [{ id: 'meanRating', unit: 'number', values: meanRating } as const] : []),
    { id: 'meanSentiment', unit: 'number', values: shared(meanSentiment) },
    { id: 'lastSentiment', unit: 'number', values: shared(lastSentiment) },
    { id: 'meanLength', unit: 'number', values: shared(meanLength) }
  ]
}
