import type { RunCategory } from '../api/segments.ts'

/** Values with a column of their own; the others are counted together. */
const mostLevels = 6

/** How one feature of words is spread over the segments, as a table has room for it. */
interface Spread {
  /** The most common values. */
  readonly named: readonly string[]
  /** Are there others beside them? Their share stands last then. */
  readonly rest: boolean
  /** By segment: its customers, and the share of each value among them. */
  readonly rows: readonly { readonly customers: number; readonly shares: readonly number[] }[]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export function spreadOf({ levels, table }: RunCategory): Spread {
  const places = levels.flatMap((level, place) => (level === null ? [] : [{ level, place }])).slice(0, mostLevels)
  const rest = levels.length > places.length
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
