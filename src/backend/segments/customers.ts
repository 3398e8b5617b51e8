import { argsort } from '#engine/stats/argsort.ts'
import type { Input, Output } from '#shared/api/contract.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Context } from '../context.ts'
import { selectFrom } from '../selection/selectFrom.ts'
import { selectRows } from '../selection/selectRows.ts'
import { readDataVersion } from '../store/meta.ts'
import { customerNames } from './customerNames.ts'
import { searchCustomers } from './searchCustomers.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

type Query = Input<'segments.customers'>
type Asking = Pick<Context, 'session' | 'pool'>
type Rows = Promise<Uint32Array>

/** Orders of a run's rows that were asked for, newest last: the next page needs the same. */
const kept = new WeakMap<Snapshot, Map<string, Rows>>()
const most = 6

function remembered(snapshot: Snapshot, key: string, make: () => Rows): Rows {
  const orders = kept.get(snapshot) ?? new Map<string, Rows>()
  kept.set(snapshot, orders)
  const found = orders.get(key) ?? make()
  orders.delete(key)
  orders.set(key, found)
  found.catch(() => orders.delete(key))
  for (const old of [...orders.keys()].slice(0, -most)) orders.delete(old)
  return found
}

/** One page of a run's customers, sorted, filtered and searched. The first page of an order costs its sorting. */
export async function pageOfCustomers(query: Query, context: Asking): Promise<Output<'segments.customers'>> {
  const store = context.session.store()
  const snapshot = snapshotOf(store, query.runId)
  const rows = await matching(context, snapshot, query)
  const namesOf = customerNames(store.reader)
  const values = snapshot.features.map((id) => snapshot.column(id))
  const words = snapshot.categories.map(({ id, levels }) => ({ levels, places: snapshot.column(id) }))
  const probability = snapshot.has('probability') ? snapshot.column('probability') : null
  const page = Array.from(rows.subarray(query.offset, query.offset + query.limit), (row) => {
    const { customer, name } = namesOf(snapshot.ids[row]!)
    return {
      row,
      customer,
      name,
      segment: snapshot.segments[row]!,
      probability: probability ? probability[row]! : null,
      values: values.map((column) => knownOrNull(column[row]!)),
      words: words.map(({ levels, places }) => levels[places[row]!] ?? null)
    }
  })
  return { total: rows.length, rows: page }
}

const knownOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

function matching(context: Asking, snapshot: Snapshot, query: Query): Rows {
  const { sort, descending, segment, search, selection = null } = query
  const store = context.session.store()
  const { reader } = store
  const text = search.trim()
  const sortKey = [readDataVersion(reader), sort, descending]
  const sorted = (): Rows =>
    remembered(snapshot, JSON.stringify(sortKey), () => sortRows(context, snapshot, sort, descending))
  if (segment === null && text === '' && selection === null) return sorted()
  return remembered(snapshot, JSON.stringify([...sortKey, segment, text, selection]), async () => {
    const found = text === '' ? null : searchCustomers(reader, text, snapshot.ids)
    const selected =
      selection && selectRows(await selectFrom(store, snapshot.runId, selection, context.pool), selection)
    return (await sorted()).filter(
      (row) =>
        (segment === null || snapshot.segments[row] === segment) &&
        (found === null || found[row] === 1) &&
        (selected === null || selected[row] === 1)
    )
  })
}

async function sortRows(context: Asking, snapshot: Snapshot, sort: Query['sort'], descending: boolean): Rows {
  const direction = descending ? 'descending' : 'ascending'
  if (sort === 'name') return argsort(await ranksByName(context, snapshot), direction)
  if (sort === 'segment') return argsort(snapshot.segments, direction)
  // Rows lie in the order of customers' keys.
  if (sort === 'customer') return argsort(Int32Array.from(snapshot.ids.keys()), direction)
  if (sort === 'probability' && !snapshot.has(sort)) throw new TesseraError('badRequest', { detail: `sort: ${sort}` })
  if (sort !== 'probability' && !snapshot.features.includes(sort as (typeof snapshot.features)[number]))
    throw new TesseraError('badRequest', { detail: `sort: ${sort}` })
  return argsort(snapshot.column(sort), direction)
}

/** Each row's place by name; customers without one come last. Sorting a million names is work for a thread. */
async function ranksByName({ pool, session }: Asking, { ids }: Snapshot): Promise<Float64Array> {
  const order = await pool.run('segments.idsByName', { path: session.store().path })
  const rankOf = new Map<number, number>()
  for (let rank = 0; rank < order.length; rank++) rankOf.set(order[rank]!, rank)
  return Float64Array.from(ids, (id) => rankOf.get(id) ?? Number.NaN)
}
