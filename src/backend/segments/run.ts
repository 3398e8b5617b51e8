import type { KRow, RunSummary, RunView, Stability } from '#shared/api/segments.ts'
import type { Note } from '#shared/errors.ts'
import type { TopicsKnown } from '../texts/topicsKnown.ts'
import type { ByRules } from './findByRules.ts'
import type { RunColumns } from './runColumns.ts'
import type { LikenessKind, Settled } from './ways/way.ts'

/** Groups of customers who are alike, and how far to trust them. */
export interface ByLikeness {
  readonly kind: LikenessKind
  readonly settled: Settled
  readonly structure: RunView['structure']
  readonly picked: RunView['picked']
  readonly choice: RunView['choice']
  /** Of the number of groups: what speaks against it. */
  readonly doubts: readonly Note[]
  /** How far the groups are apart. */
  readonly quality: KRow
  /** Customers that the silhouette was measured on, where not all. */
  readonly sampled: number | null
  /** By label; `null` where it was not asked for. */
  readonly stability: readonly Stability[] | null
}

/** What either kind of method found. */
export type Found = ByRules | ByLikeness

/** The label of each customer, -1 where the method leaves someone out. */
export const labelsOf = (found: Found): Int32Array => (found.kind === 'rfm' ? found.labels : found.settled.labels)

/** What a segment is, without what the user may choose. */
export type DescribedSegment = Omit<RunView['segmentList'][number], 'letter' | 'name' | 'sentence' | 'colour'>

/** A run's read model as it is kept; the project's currency and what the user chose for segments join it when read. */
export type RunResult = Omit<RunView, keyof RunSummary | 'currency' | 'segmentList'> & {
  readonly segmentList: readonly DescribedSegment[]
}

export interface FinishedRun {
  readonly result: RunResult
  readonly columns: RunColumns
}

/** A run that is ready to be kept, with the version of the data and the topics it saw. */
export interface RunToKeep extends FinishedRun {
  readonly dataVersion: number
  readonly topics: TopicsKnown
}
