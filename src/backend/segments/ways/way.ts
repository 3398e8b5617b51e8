import type { Crew } from '#engine/kernels/crew.ts'
import type { Silhouette } from '#engine/validity/silhouette.ts'
import type { MethodView } from '#shared/api/segments.ts'
import type { Note } from '#shared/errors.ts'
import type { Method } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../../jobs/task.ts'
import type { Basis } from '../prepareBasis.ts'
import type { RunColumns } from '../runColumns.ts'

/** What a way to group gets beside the customers. */
export interface Tools {
  readonly seed: number
  /** By which stability is judged; 0: it is not. */
  readonly resamples: number
  /** Threads that compute together; how many there are changes nothing in the answer. */
  readonly crew: Crew
  /** Shows the shares of groups found so far, on a part of the customers. */
  firstLook(shares: readonly number[]): void
}

/** One grouping of the customers. */
export interface Partition {
  /** Groups; customers without one are not counted. */
  readonly k: number
  /** 0 … k - 1, the largest first; -1: no group. */
  readonly labels: Int32Array
  readonly inertia: number | null
  readonly bic: number | null
  /** Mean adjusted Rand index between resamples, where it was measured for every number of groups. */
  readonly stability: number | null
}

/** All about the grouping that was chosen. */
export interface Settled {
  readonly labels: Int32Array
  /** `segmentOf[label]` is the place of a group by value. */
  view(segmentOf: readonly number[]): MethodView
  /** Of each group, a customer after another: n x k. `null` where the way gives none. */
  readonly probabilities: Float32Array | null
  /** Parts of the model that are too large for a view, by name. */
  readonly model: RunColumns
  /** Do resamples keep customers drawn twice? Where density decides, they must. */
  readonly repeats: boolean
  /** Groups some customers anew in the same way; what stability is judged by. */
  refit(rows: Uint32Array, seed: number): Generator<TaskProgress, ArrayLike<number>>
}

export interface Preferred {
  readonly k: number
  readonly reason: Note
  /** Every number that was tried, ascending. */
  readonly tried: readonly { readonly k: number; readonly bic: number; readonly smallest: number }[]
}

export interface Attempt {
  /** By k, ascending; a single one where the way finds the number of groups itself. */
  readonly partitions: readonly Partition[]
  /** Where the way itself says which number is best (a mixture's BIC); `null`: all criteria are asked. */
  readonly preferred: Preferred | null
  /** Do centres make the groups? What compares centres with reference data says something about them then. */
  readonly byCentres: boolean
  /** How far groups are apart, where distances of prepared numbers do not tell. */
  readonly score?: (labellings: readonly Int32Array[]) => Generator<TaskProgress, Silhouette[]>
  settle(chosen: Partition): Generator<TaskProgress, Settled>
}

export type LikenessKind = Exclude<Method['kind'], 'auto' | 'rfm'>
export type LikenessMethod = Extract<Method, { kind: LikenessKind }>

/** A way to group customers by likeness: what it tries, and what becomes of the grouping that is chosen. */
export type Way<K extends LikenessKind> = (
  basis: Basis,
  method: Extract<Method, { kind: K }>,
  tools: Tools
) => Generator<TaskProgress, Attempt>

/** A task's progress under another name: that of the job's step. */
export function* during<T>(phase: string, work: Generator<TaskProgress, T>): Generator<TaskProgress, T> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield { ...step.value, phase }
  }
}
