import type { Database } from 'better-sqlite3'
import { dayMs } from '#shared/model/moment.ts'
import { eventFeature } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { dayOf } from './formula/calendar.ts'
import type { Known } from './known.ts'
import { rowsByCustomer } from './rowsByCustomer.ts'
import { type FeatureColumn, sharedFloats } from './table.ts'
import { wordsOfKind } from './words.ts'

/** Days that count as lately. */
const lately = 90

/** More different actions than this are pages or products rather than kinds of things to do. */
export const mostActions = 12

type Row = [customer: number, moment: number, action: number | null]

/**
 * What customers did, by when and how often. Events lie by customer and time, so that each is read once. Later ones say
 * only which actions there are: the same features, whatever the moment that is looked from.
 */
export function* readEvents(
  db: Database,
  asOf: number,
  placeOf: Int32Array,
  known: Known
): Generator<TaskProgress, FeatureColumn[]> {
  const n = known.of.length
  const [all, recent, days, last] = [
    sharedFloats(n),
    sharedFloats(n),
    sharedFloats(n),
    sharedFloats(n).fill(Number.NaN)
  ]
  const { words, ranks } = wordsOfKind(db, 'action')
  const counts = new Map<number, Float64Array>()
  let [customer, day] = [-1, Number.NaN]
  yield* rowsByCustomer<Row>(
    db,
    'SELECT customer_id, moment, action FROM event WHERE customer_id > ? AND customer_id <= ?',
    'events',
    placeOf.length,
    ([id, moment, action]) => {
      const place = placeOf[id]!
      const count = action === null ? undefined : countOf(counts, action, n)
      if (moment > asOf) return
      if (count) count[place]!++
      known.met(place, moment)
      all[place]!++
      if (moment > asOf - lately * dayMs) recent[place]!++
      if (id !== customer || dayOf(moment) !== day) days[place]!++
      last[place] = Math.floor((asOf - moment) / dayMs)
      customer = id
      day = dayOf(moment)
    }
  )
  const actions = counts.size <= mostActions ? [...counts] : []
  return [
    { id: 'eventCount', unit: 'number', values: all },
    { id: 'recentEvents', unit: 'number', values: recent },
    { id: 'eventDays', unit: 'number', values: days },
    { id: 'eventRecency', unit: 'days', values: last },
    ...actions
      .sort(([a], [b]) => ranks[a]! - ranks[b]!)
      .map(([action, values]): FeatureColumn => ({ id: eventFeature(words[ranks[action]!]!), unit: 'number', values }))
  ]
}

/** Beyond the most there are places for no more than one, so that thousands of actions cost nothing. */
function countOf(counts: Map<number, Float64Array>, action: number, n: number): Float64Array | undefined {
  const there = counts.get(action)
  if (there || counts.size > mostActions) return there
  const made = sharedFloats(n)
  counts.set(action, made)
  return made
}
