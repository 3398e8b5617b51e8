import type { Database } from 'better-sqlite3'
import { isEvent } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { type Available, hasFirstContact } from './available.ts'
import { dayOf } from './formula/calendar.ts'
import { Known } from './known.ts'
import type { Moment } from './moment.ts'
import { readContacts } from './readContacts.ts'
import { readEvents } from './readEvents.ts'
import type { OrderTotals } from './readOrders.ts'
import { readPersons } from './readPersons.ts'
import { readReviews } from './readReviews.ts'
import { type CategoryColumn, type FeatureColumn, sharedFloats } from './table.ts'

/** Numbers of things that happened: 0 of whom nothing happened yet, where the project has a source that would tell. */
const counts = new Set<string>(['eventCount', 'recentEvents', 'eventDays', 'contactCount', 'reviewCount'])

/** What other sources than orders tell of customers as of a moment, each read once and only where the project has it. */
export function* readDetails(
  db: Database,
  of: Available,
  moment: Moment | null,
  totals: OrderTotals | null,
  placeOf: Int32Array,
  n: number
): Generator<TaskProgress, { columns: FeatureColumn[]; categories: CategoryColumn[] }> {
  const known = new Known(n)
  const events = of.events && moment ? yield* readEvents(db, moment.asOf, placeOf, known) : []
  const contacts = of.contacts && moment ? yield* readContacts(db, moment, placeOf, known, of.responses) : []
  const reviews = of.reviews && moment ? yield* readReviews(db, moment, placeOf, known, of.ratings) : []
  const told = of.born || of.since || of.country || of.city
  const persons = told
    ? yield* readPersons(db, of, moment?.asOf ?? null, placeOf, known)
    : { columns: [], categories: [] }
  const toFirstOrder = totals && hasFirstContact(of) ? [daysToFirstOrder(totals, known)] : []
  const numbers = [...events, ...contacts, ...reviews].filter(({ id }) => counts.has(id) || isEvent(id))
  if (moment && numbers.length > 0) {
    yield* markOthers(db, moment.asOf, totals, placeOf, known)
    for (const { values } of numbers) known.forgetOthers(values)
  }
  return {
    columns: [...toFirstOrder, ...events, ...contacts, ...reviews, ...persons.columns],
    categories: persons.categories
  }
}

/** Days of the calendar, as dates without a time are earlier than all times of their day. NaN for who bought before. */
function daysToFirstOrder({ orders, first }: OrderTotals, { since }: Known): FeatureColumn {
  const values = sharedFloats(orders.length).fill(Number.NaN)
  for (let place = 0; place < values.length; place++) {
    if (!(orders[place]! > 0) || since[place] === Number.POSITIVE_INFINITY) continue
    const days = dayOf(first[place]!) - dayOf(since[place]!)
    if (days >= 0) values[place] = days
  }
  return { id: 'daysToFirstOrder', unit: 'days', values }
}

/** Whoever bought, returned or stands in a list is known too, unless the list says that it was later. */
function* markOthers(
  db: Database,
  asOf: number,
  totals: OrderTotals | null,
  placeOf: Int32Array,
  known: Known
): Generator<TaskProgress, void> {
  if (totals)
    for (let place = 0; place < known.of.length; place++)
      if (totals.orders[place]! > 0 || totals.returnLines[place]! > 0) known.met(place, Number.NaN)
  const listed = db
    .prepare<[number], number>(
      `SELECT customer_id FROM listed JOIN customer ON customer.id = customer_id WHERE since IS NULL OR since <= ?`
    )
    .pluck()
    .iterate(asOf)
  let seen = 0
  for (const id of listed) {
    if (seen++ % 5000 === 0) yield { phase: 'customers', done: seen, total: 0 }
    known.met(placeOf[id]!, Number.NaN)
  }
}
