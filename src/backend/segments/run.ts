import type { RunSummary, RunView } from '#shared/api/segments.ts'
import type { ByLikeness } from './findByLikeness.ts'
import type { ByRules } from './findByRules.ts'

/** What either method found. */
export type Found = ByRules | ByLikeness

/** What a segment is, without what the user may choose. */
export type DescribedSegment = Omit<RunView['segmentList'][number], 'letter' | 'name' | 'colour'>

/** A run's read model as it is kept; the project's currency and what the user chose for segments join it when read. */
export type RunResult = Omit<RunView, keyof RunSummary | 'currency' | 'segmentList'> & {
  readonly segmentList: readonly DescribedSegment[]
}

/** Columns of the run's snapshot, one value a customer. */
export type RunColumns = Readonly<Record<string, Float64Array | Float32Array | Int32Array | Uint8Array>>

export interface FinishedRun {
  readonly result: RunResult
  readonly columns: RunColumns
}

/** A run that is ready to be kept, with the version of the data it saw. */
export interface RunToKeep extends FinishedRun {
  readonly dataVersion: number
}
