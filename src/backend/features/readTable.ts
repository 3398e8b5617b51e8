import type { Database } from 'better-sqlite3'
import type { Recipe } from '#shared/model/recipe.ts'
import type { MatchedReturns } from '../cleaning/setAgainstPurchases.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { readDataVersion } from '../store/meta.ts'
import { topicsKnown } from '../texts/topicsKnown.ts'
import { hasDetails, readAvailable } from './available.ts'
import { LineHabits } from './lines/lineHabits.ts'
import { type Moment, readMoment } from './moment.ts'
import { orderCategoryColumns } from './orderCategories.ts'
import { orderFeatureColumns } from './orderFeatures.ts'
import { readAttributes } from './readAttributes.ts'
import { readCategories } from './readCategories.ts'
import { readDetails } from './readDetails.ts'
import { countLines, hasOrders, type OrderTotals, readOrders } from './readOrders.ts'
import { readSources } from './readSources.ts'
import { readTopics } from './readTopics.ts'
import { type Absence, absences, type FeatureTable, sharedInts } from './table.ts'

export type FeatureChoices = Pick<Recipe, 'asOf' | 'returns'>

/** The order in which a person counts: c9 before c10, 99 before 100. */
const asCounted = "rtrim(key, '0123456789'), length(key), key"

/** Reads everything from one committed state of the project. */
export function* readTable(
  db: Database,
  choices: FeatureChoices,
  moment: Moment | null = readMoment(db, choices),
  matched: MatchedReturns | null = null
): Generator<TaskProgress, FeatureTable> {
  if (!db.inTransaction) db.exec('BEGIN')
  yield { phase: 'customers', done: 0, total: 0 }
  const ids = sharedInts(db.prepare<[], number>(`SELECT id FROM customer ORDER BY ${asCounted}`).pluck().all())
  const placeOf = placesOf(ids)
  const available = readAvailable(db)
  const asOf = moment !== null && hasOrders(db) ? moment.asOf : null
  const lines = hasDetails(available) ? new LineHabits(db, available.lines, placeOf, ids.length) : null
  const totals = asOf === null ? null : yield* readOrders(db, asOf, placeOf, ids.length, lines)
  const habits = totals && lines ? lines.result() : { columns: [], categories: [] }
  const details = yield* readDetails(db, available, moment, totals, placeOf, ids.length)
  const attributes = yield* readAttributes(db, placeOf, ids.length)
  const categories = yield* readCategories(db, placeOf, ids.length)
  const topics = yield* readTopics(db, placeOf, ids.length, moment)
  return {
    asOf,
    ids,
    columns: [
      ...(totals === null || asOf === null
        ? []
        : orderFeatureColumns(totals, asOf, choices.returns, takenOf(ids, matched))),
      ...habits.columns,
      ...details.columns,
      ...attributes,
      ...topics
    ],
    categories: [
      ...(totals === null ? [] : orderCategoryColumns(totals)),
      ...habits.categories,
      ...details.categories,
      ...categories
    ],
    without:
      totals === null
        ? new Uint8Array(new SharedArrayBuffer(ids.length))
        : yield* withoutSales(db, totals, ids, matched),
    lines:
      totals === null
        ? { used: 0, returns: 0, gone: 0, afterAsOf: 0, cleaned: [] }
        : countUsed(db, totals, choices.returns, matched),
    apart: null,
    ...readSources(db),
    dataVersion: readDataVersion(db),
    topics: topicsKnown(db)
  }
}

/** `places[id]` is where a customer stands in `ids`. */
export function placesOf(ids: Int32Array): Int32Array {
  let most = 0
  for (const id of ids) most = Math.max(most, id)
  const places = new Int32Array(most + 1).fill(-1)
  ids.forEach((id, place) => {
    places[id] = place
  })
  return places
}

/** By place what returns took from a customer's purchases. */
const takenOf = (ids: Int32Array, matched: MatchedReturns | null): Float64Array =>
  Float64Array.from(ids, (id) => matched?.taken.get(id) ?? 0)

const codeOf = (reason: Absence): number => 1 + absences.indexOf(reason)

function* withoutSales(
  db: Database,
  totals: OrderTotals,
  ids: Int32Array,
  matched: MatchedReturns | null
): Generator<TaskProgress, Uint8Array> {
  const without = new Uint8Array(new SharedArrayBuffer(ids.length))
  const later = db.prepare<[number], number>('SELECT 1 FROM order_line WHERE customer_id = ? LIMIT 1').pluck()
  for (let place = 0; place < ids.length; place++) {
    if (totals.orders[place]! > 0) continue
    if (place % 1000 === 0) yield { phase: 'customers', done: place, total: ids.length }
    if (matched?.taken.has(ids[place]!)) without[place] = codeOf('keptNothing')
    else if (totals.returnLines[place]! > 0) without[place] = codeOf('onlyReturns')
    else without[place] = codeOf(later.get(ids[place]!) === undefined ? 'noOrders' : 'afterAsOf')
  }
  return without
}

/** Returns of customers who bought nothing are left out even where returns are subtracted: from nothing. */
function countUsed(
  db: Database,
  totals: OrderTotals,
  returns: Recipe['returns'],
  matched: MatchedReturns | null
): FeatureTable['lines'] {
  let sales = 0
  let returned = 0
  let subtracted = matched?.returns ?? 0
  for (let place = 0; place < totals.orders.length; place++) {
    sales += totals.saleLines[place]!
    returned += totals.returnLines[place]!
    if (returns === 'net' && totals.orders[place]! > 0) subtracted += totals.returnLines[place]!
  }
  return {
    used: sales + subtracted,
    returns: returned - subtracted,
    gone: matched?.gone ?? 0,
    afterAsOf: countLines(db) - sales - returned,
    cleaned: []
  }
}
