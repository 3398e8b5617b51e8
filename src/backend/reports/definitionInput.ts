import type { DefinitionInput } from '#report/definition/definition.ts'
import { viewRun } from '../segments/runs.ts'
import { readMeta } from '../store/meta.ts'
import type { ReportSource } from './reportSource.ts'

/** From what and when an export is made. */
export const definitionInput = ({
  store,
  runId,
  version,
  made
}: Pick<ReportSource, 'store' | 'runId' | 'version' | 'made'>): DefinitionInput => ({
  view: viewRun(store.reader, runId),
  project: readMeta(store.reader, 'name') ?? '',
  version,
  made
})
