import type { RunCategory } from '../api/segments.ts'
import type { FeatureId } from '../model/recipe.ts'
import { weekdays } from './features.ts'

/** Values with a column of their own; the others are counted together. */
const mostLevels = 6

/** How one feature of words is spread over the segments, as a table has room for it. */
interface Spread {
  /** The most common values; days, hours and quarters of which none is missing in their own order. */
  readonly named: readonly string[]
  /** Are there others beside them? Their share stands last then. */
  readonly rest: boolean
  /** By segment: its customers, and the share of each value among them. */
  readonly rows: readonly { readonly customers: number; readonly shares: readonly number[] }[]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const inTime: readonly string[] = ['category:@weekday', 'category:@season', 'category:@hours'] satisfies FeatureId[]
/** Days by their place in the week; hours and quarters are written so that they sort. */
function inOrder(level: string): string {
  const day = (weekdays as readonly string[]).indexOf(level)
  return day < 0 ? level : String(day)
}

export function spreadOf({ id, levels, table }: RunCategory): Spread {
  // One value more than there is room for takes no more of it than "everything else".
  const most = levels.length === mostLevels + 1 ? levels.length : mostLevels
  const places = levels.flatMap((level, place) => (level === null ? [] : [{ level, place }])).slice(0, most)
  const rest = levels.length > places.length
  if (!rest && inTime.includes(id)) places.sort((a, b) => (inOrder(a.level) < inOrder(b.level) ? -1 : 1))
  return {
    named: places.map(({ level }) => level),
    rest,
    rows: table.map((row) => {
      const customers = sum(row)
      const counts = places.map(({ place }) => row[place] ?? 0)
      const all = rest ? [...counts, customers - sum(counts)] : counts
      return { customers, shares: all.map((count) => (customers > 0 ? count / customers : 0)) }
    })
  }
}

/** Those most tied to the segments first. */
export const byAssociation = (categories: readonly RunCategory[]): RunCategory[] =>
  [...categories].sort((a, b) => b.cramersV - a.cramersV)
