import type { Database } from 'better-sqlite3'
import type { Input, Output } from '#shared/api/contract.ts'
import type { Person } from '#shared/api/segmentRules.ts'
import { TesseraError } from '#shared/errors.ts'
import { fromStoredMoney } from '#shared/model/money.ts'
import type { Context } from '../context.ts'
import { customerNames } from './customerNames.ts'
import { viewRun } from './runs.ts'
import { snapshotOf } from './snapshot.ts'

const lastOrders = 8

/** Customers by whom a segment can be checked, with their last orders as they were imported. */
export async function peopleOf(
  { runId, segment }: Input<'segments.people'>,
  { session }: Pick<Context, 'session'>
): Promise<Output<'segments.people'>> {
  const store = session.store()
  const found = viewRun(store.reader, runId).segmentList[segment]
  if (!found) throw new TesseraError('noSuchSegment')
  const snapshot = snapshotOf(store, runId)
  const namesOf = customerNames(store.reader)
  const columns = snapshot.features.map((id) => snapshot.column(id))
  const person = (row: number, other: number | null): Person => {
    const id = snapshot.ids[row]!
    const { customer, name } = namesOf(id)
    return {
      row,
      customer,
      name,
      other,
      values: columns.map((column) => (Number.isNaN(column[row]!) ? null : column[row]!)),
      ...ordersOf(store.reader, id)
    }
  }
  const { typical, doubtful } = found.people ?? { typical: [], doubtful: [] }
  return {
    typical: typical.map((row) => person(row, null)),
    doubtful: doubtful.map(({ row, other }) => person(row, other))
  }
}

/** By order number, newest first; returns count below zero. */
function ordersOf(db: Database, customer: number): Pick<Person, 'orders' | 'orderCount'> {
  const orders = db
    .prepare<[number], { moment: number; lines: number; amount: number }>(
      `SELECT min(moment) AS moment, count(*) AS lines, sum(amount) AS amount FROM order_line
       WHERE customer_id = ? GROUP BY order_no ORDER BY moment DESC, order_no DESC`
    )
    .all(customer)
  return {
    orders: orders.slice(0, lastOrders).map((order) => ({ ...order, amount: fromStoredMoney(order.amount) })),
    orderCount: orders.length
  }
}
