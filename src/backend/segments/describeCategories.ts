import { mostLevels } from '#shared/api/segments.ts'
import type { CategoryColumn } from '../features/table.ts'
import type { RunColumns } from './runColumns.ts'

/** A category by segment, and the place of each customer's word in `levels`. */
export interface CategoryBySegment {
  readonly id: CategoryColumn['id']
  /** The most common words; `null` is every other, and none. */
  readonly levels: (string | null)[]
  /** Customers by segment and level. */
  readonly table: number[][]
  readonly places: RunColumns[string]
}

/** How the words of each category are spread over segments 0 … k - 1. */
export const describeCategories = (
  categories: readonly CategoryColumn[],
  segments: Uint8Array,
  k: number
): CategoryBySegment[] => categories.map((category) => describeOne(category, segments, k))

function describeOne({ id, words, codes }: CategoryColumn, segments: Uint8Array, k: number): CategoryBySegment {
  const named = Math.min(words.length, mostLevels)
  const places = Uint8Array.from(codes, (code) => (code < 0 || code >= named ? named : code))
  const rest = places.includes(named)
  const levels = [...words.slice(0, named), ...(rest ? [null] : [])]
  const table = Array.from({ length: k }, () => levels.map(() => 0))
  for (let i = 0; i < places.length; i++) table[segments[i]!]![places[i]!]!++
  return { id, levels, table, places }
}
