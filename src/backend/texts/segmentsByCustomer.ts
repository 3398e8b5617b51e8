import type { Snapshot } from '../segments/snapshot.ts'

/** The segment of each customer of a run by id; -1 for whom it has none. */
export function segmentsByCustomer({ ids, segments }: Pick<Snapshot, 'ids' | 'segments'>): Int16Array {
  const last = ids.reduce((most, id) => Math.max(most, id), 0)
  const byCustomer = new Int16Array(last + 1).fill(-1)
  ids.forEach((id, row) => {
    byCustomer[id] = segments[row]!
  })
  return byCustomer
}
