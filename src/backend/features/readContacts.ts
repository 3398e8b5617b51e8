import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'
import type { Known } from './known.ts'
import type { Moment } from './moment.ts'
import { rowsByCustomer } from './rowsByCustomer.ts'
import { type FeatureColumn, sharedFloats } from './table.ts'

type Row = [customer: number, moment: number | null, responded: number | null]

/** A contact without a date has that on which its campaign began, as the list imported last tells it. */
const contactsOf = `
  SELECT customer_id, coalesce(moment, (SELECT starts FROM campaign_fact f WHERE f.campaign = contact.campaign
    AND starts IS NOT NULL ORDER BY source_id DESC LIMIT 1)), responded
  FROM contact WHERE contacted = 1 AND customer_id > ? AND customer_id <= ?`

/** How often campaigns reached customers, and how often they responded. Whom a campaign spared to compare was not reached. */
export function* readContacts(
  db: Database,
  { asOf, fromTheEnd }: Moment,
  placeOf: Int32Array,
  known: Known,
  responses: boolean
): Generator<TaskProgress, FeatureColumn[]> {
  const n = known.of.length
  const [count, told, responded] = [sharedFloats(n), new Float64Array(n), sharedFloats(n)]
  yield* rowsByCustomer<Row>(db, contactsOf, 'contacts', placeOf.length, ([id, moment, response]) => {
    if (moment === null ? !fromTheEnd : moment > asOf) return
    const place = placeOf[id]!
    known.met(place, moment ?? Number.NaN)
    count[place]!++
    if (response === null) return
    told[place]!++
    responded[place]! += response
  })
  for (let place = 0; place < n; place++) responded[place]! /= told[place]!
  return [
    { id: 'contactCount', unit: 'number', values: count },
    ...(responses ? [{ id: 'responseRate', unit: 'share', values: responded } as const] : [])
  ]
}
