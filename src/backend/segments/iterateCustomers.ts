import type { ExportedCustomer } from '#report/csv/customersCsv.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import { keptGroups } from '../selection/kept.ts'
import type { Store } from '../store/store.ts'
import { customerNames } from './customerNames.ts'
import { probabilityColumn } from './probabilities.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

export interface RunCustomers {
  readonly features: readonly FeatureId[]
  readonly customers: number
  /** In the order of customers' keys. */
  batches(size: number): Generator<readonly ExportedCustomer[]>
  /** Of one segment, who has spent most first. */
  ofSegment(segment: number): Generator<ExportedCustomer>
}

/** All customers of a run, some at a time: an export of a million must not stand in memory at once. */
export function iterateCustomers(store: Store, runId: number): RunCustomers {
  const snapshot = snapshotOf(store, runId)
  return {
    features: snapshot.features,
    customers: snapshot.ids.length,
    *batches(size) {
      const read = customerReader(store, snapshot)
      for (let from = 0; from < snapshot.ids.length; from += size)
        yield Array.from({ length: Math.min(size, snapshot.ids.length - from) }, (_, i) => read(from + i))
    },
    *ofSegment(segment) {
      const read = customerReader(store, snapshot)
      for (const row of rowsOfSegment(snapshot, segment)) yield read(row)
    }
  }
}

function rowsOfSegment({ segments, features, column }: Snapshot, segment: number): Uint32Array {
  const rows = new Uint32Array(segments.length)
  let count = 0
  for (const [row, own] of segments.entries()) if (own === segment) rows[count++] = row
  const spent = features.includes('monetary') ? column('monetary') : null
  const found = rows.subarray(0, count)
  return spent ? found.sort((a, b) => (spent[b] ?? 0) - (spent[a] ?? 0) || a - b) : found
}

/** A customer of the run by their row. */
function customerReader(store: Store, snapshot: Snapshot): (row: number) => ExportedCustomer {
  const { ids, segments, features } = snapshot
  const namesOf = customerNames(store.reader)
  const columns = features.map((id) => snapshot.column(id))
  const words = snapshot.categories.map(({ id, levels }) => ({ levels, places: snapshot.column(id) }))
  const segmentCount = segments.reduce((most, segment) => Math.max(most, segment + 1), 0)
  const probabilities = Array.from({ length: segmentCount }, (_, segment) => probabilityColumn(segment))
    .filter((name) => snapshot.has(name))
    .map((name) => snapshot.column(name))
  const groups = keptGroups(store.reader).map(({ members }) => members)
  const scores = snapshot.has('r') ? (['r', 'f', 'm'] as const).map((name) => snapshot.column(name)) : null
  return (row) => ({
    ...namesOf(ids[row]!),
    segment: segments[row]!,
    values: columns.map((column) => {
      const value = column[row]!
      return Number.isNaN(value) ? null : value
    }),
    words: words.map(({ levels, places }) => levels[places[row]!] ?? null),
    ...(groups.length > 0 ? { groups: groups.map((members) => members.has(ids[row]!)) } : {}),
    probabilities: probabilities.length > 0 ? probabilities.map((column) => column[row]!) : null,
    scores: scores && { r: scores[0]![row]!, f: scores[1]![row]!, m: scores[2]![row]! }
  })
}
