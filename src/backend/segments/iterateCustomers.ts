import type { ExportedCustomer } from '#report/csv/customersCsv.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import { keptGroups } from '../selection/kept.ts'
import type { Store } from '../store/store.ts'
import { customerNames, nameOf } from './customerNames.ts'
import { probabilityColumn } from './probabilities.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

export interface RunCustomers {
  readonly features: readonly FeatureId[]
  readonly customers: number
  /** In the order of customers' keys. */
  batches(size: number): Generator<readonly ExportedCustomer[]>
}

/** All customers of a run, some at a time: an export of a million must not stand in memory at once. */
export function iterateCustomers(store: Store, runId: number): RunCustomers {
  const snapshot = snapshotOf(store, runId)
  return {
    features: snapshot.features,
    customers: snapshot.ids.length,
    batches: (size) => batchesOf(store, snapshot, size)
  }
}

function* batchesOf(store: Store, snapshot: Snapshot, size: number): Generator<readonly ExportedCustomer[]> {
  const { ids, segments, features } = snapshot
  const names = customerNames(store.reader)
  const columns = features.map((id) => snapshot.column(id))
  const words = snapshot.categories.map(({ id, levels }) => ({ levels, places: snapshot.column(id) }))
  const segmentCount = segments.reduce((most, segment) => Math.max(most, segment + 1), 0)
  const probabilities = Array.from({ length: segmentCount }, (_, segment) => probabilityColumn(segment))
    .filter((name) => snapshot.has(name))
    .map((name) => snapshot.column(name))
  const groups = keptGroups(store.reader).map(({ members }) => members)
  const scores = snapshot.has('r') ? (['r', 'f', 'm'] as const).map((name) => snapshot.column(name)) : null
  for (let from = 0; from < ids.length; from += size) {
    const rows = Array.from({ length: Math.min(size, ids.length - from) }, (_, i) => from + i)
    yield rows.map((row) => ({
      ...nameOf(names, ids[row]!),
      segment: segments[row]!,
      values: columns.map((column) => {
        const value = column[row]!
        return Number.isNaN(value) ? null : value
      }),
      words: words.map(({ levels, places }) => levels[places[row]!] ?? null),
      ...(groups.length > 0 ? { groups: groups.map((members) => members.has(ids[row]!)) } : {}),
      probabilities: probabilities.length > 0 ? probabilities.map((column) => column[row]!) : null,
      scores: scores && { r: scores[0]![row]!, f: scores[1]![row]!, m: scores[2]![row]! }
    }))
  }
}
