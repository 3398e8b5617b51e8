import type { Database } from 'better-sqlite3'
import { dayMs } from '#shared/model/moment.ts'
import { periodOf } from '#shared/model/periods.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { Selection } from '#shared/model/selection.ts'
import { seeLines } from '../cleaning/seeLines.ts'
import type { TaskProgress } from '../jobs/task.ts'

/** Selections that ask when somebody ordered: a run keeps no dates of single orders. */
export type ByOrders = Extract<Selection, { kind: 'cohort' | 'ordered' }>

export interface OrderedInput {
  readonly path: string
  /** Customers of the run. */
  readonly ids: Int32Array
  readonly asOf: number
  readonly recipe: Pick<Recipe, 'cleaning' | 'returns'>
  readonly selection: ByOrders
}

const customersAtOnce = 2000

/** For each customer 1 where their orders are as the selection asks: of the same lines as timeline and calendar. O(lines). */
export function* whoOrdered(
  db: Database,
  { ids, asOf, recipe, selection }: Omit<OrderedInput, 'path'>
): Generator<TaskProgress, Uint8Array> {
  db.exec('BEGIN')
  yield* seeLines(db, recipe, asOf)
  const orders = db
    .prepare<[number, number, number], [customer: number, moment: number]>(
      `SELECT customer_id, min(moment) FROM order_line
       WHERE customer_id > ? AND customer_id <= ? AND moment <= ? AND kind = 0 GROUP BY customer_id, order_no`
    )
    .raw()
  const highest = ids.reduce((most, id) => Math.max(most, id), -1)
  const asked = new Uint8Array(highest + 1)
  let customer = -1
  let moments: number[] = []
  const close = (): void => {
    if (customer >= 0 && isAsked(moments, selection)) asked[customer] = 1
    moments = []
  }
  for (let from = 0; from <= highest; from += customersAtOnce) {
    yield { phase: 'orders', done: from, total: highest }
    for (const [id, moment] of orders.iterate(from - 1, Math.min(highest, from + customersAtOnce - 1), asOf)) {
      if (id !== customer) close()
      customer = id
      moments.push(moment)
    }
  }
  close()
  return Uint8Array.from(ids, (id) => asked[id]!)
}

function isAsked(moments: readonly number[], selection: ByOrders): boolean {
  if (selection.kind === 'ordered')
    return moments.some((moment) => {
      const day = Math.floor(moment / dayMs)
      return day >= selection.from && day <= selection.to
    })
  const { unit, first, later } = selection
  const periods = moments.map((moment) => periodOf(moment, unit))
  const began = Math.min(...periods)
  return began === periodOf(first, unit) && (later === null || periods.includes(began + later))
}
