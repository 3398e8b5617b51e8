import type { CustomersHave } from '#report/csv/customersCsv.ts'
import { snapshotOf } from '../segments/snapshot.ts'
import { keptGroups } from '../selection/kept.ts'
import { customersHave } from './queries.ts'
import type { ReportSource } from './reportSource.ts'

/** What the exported customers' table has columns for. */
export const columnsHad = ({ store, runId }: Pick<ReportSource, 'store' | 'runId'>): CustomersHave => ({
  ...customersHave(store.reader),
  probabilities: snapshotOf(store, runId).has('probability'),
  groups: keptGroups(store.reader).map(({ name }) => name)
})
