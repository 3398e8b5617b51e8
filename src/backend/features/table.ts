import type { featureUnits } from '#shared/api/features.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { CategoryId, FeatureId } from '#shared/model/recipe.ts'
import type { CleanedLines } from '../cleaning/cleanLines.ts'
import type { TopicsKnown } from '../texts/topicsKnown.ts'

/** One feature of every customer; NaN where a customer has no value. */
export interface FeatureColumn {
  readonly id: FeatureId
  readonly unit: (typeof featureUnits)[number]
  readonly values: Float64Array
}

/** A fact of words: the different words by how many customers have them, and the place of each customer's, -1 where there is none. */
export interface CategoryColumn {
  readonly id: CategoryId
  readonly words: readonly string[]
  readonly codes: Int32Array
}

/** Why a customer of the project cannot have a value of a feature (codes in `segments.customersLeftOut`). */
export const absences = ['noOrders', 'onlyReturns', 'keptNothing', 'afterAsOf', 'exceptional', 'missingValue'] as const
export type Absence = (typeof absences)[number]

/**
 * What is known of every customer of a project as of a moment: one place a customer, in the order of the customers'
 * keys, so that neither the order of rows nor that of imports matters. All arrays lie in shared memory: threads look
 * at them without copies, and nobody's are handed away.
 */
export interface FeatureTable {
  /** Wall-clock milliseconds; `null` where there are no orders. */
  readonly asOf: number | null
  /** Customers' ids. */
  readonly ids: Int32Array
  readonly columns: readonly FeatureColumn[]
  readonly categories: readonly CategoryColumn[]
  /** For each customer how it stands with orders: 0 has sales, else 1 + the place of the reason in `absences`. */
  readonly without: Uint8Array
  /** Order lines used, and those that the choices leave out. */
  readonly lines: {
    readonly used: number
    readonly returns: number
    /** Purchases that came back whole, where returns are set against their purchases. */
    readonly gone: number
    readonly afterAsOf: number
    /** By the steps of the recipe about rows. */
    readonly cleaned: readonly CleanedLines[]
  }
  /** Whom the recipe sets apart as exceptional: 1; `null`: nobody. */
  readonly apart: Uint8Array | null
  /** What was imported when this was read. */
  readonly sources: RunView['sources']
  readonly imported: { readonly read: number; readonly leftOut: RunView['rows']['leftOut']; readonly kept: number }
  readonly dataVersion: number
  /** What was known of topics when this was read. */
  readonly topics: TopicsKnown
}

export const sharedInts = (values: ArrayLike<number>): Int32Array => {
  const shared = new Int32Array(new SharedArrayBuffer(values.length * Int32Array.BYTES_PER_ELEMENT))
  shared.set(values)
  return shared
}

export const sharedFloats = (n: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(n * Float64Array.BYTES_PER_ELEMENT))
