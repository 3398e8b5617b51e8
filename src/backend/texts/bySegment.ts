import type { Pool } from '../jobs/pool.ts'
import { viewRun } from '../segments/runs.ts'
import { snapshotOf } from '../segments/snapshot.ts'
import type { Store } from '../store/store.ts'
import type { GroupBy, Grouped } from './groupTexts.ts'
import { remembered } from './remember.ts'
import { segmentsByCustomer } from './segmentsByCustomer.ts'

export interface Asking {
  readonly store: Store
  readonly pool: Pool
}

export const textsOf = (question: readonly unknown[], by: GroupBy, { store, pool }: Asking): Promise<Grouped> =>
  remembered(store, question, () => pool.run('texts.groups', { path: store.path, by }))

/** What customers of each segment of a run write, in the order of its list. */
export function textsBySegment(runId: number, asking: Asking): Promise<Grouped> {
  const k = viewRun(asking.store.reader, runId).segmentList.length
  const groups = segmentsByCustomer(snapshotOf(asking.store, runId))
  return textsOf(['segments', runId], { kind: 'customer', groups, k }, asking)
}
