import type { CategoryBySegment } from './describeCategories.ts'
import type { WordApart } from './generatedNames.ts'

/** A word that fewer have does not stand for a segment. */
const most = 0.5

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The words that most customers of segment `s` have, by how far their share lies above everyone's. */
export const wordsApart = (categories: readonly Omit<CategoryBySegment, 'places'>[], s: number): WordApart[] =>
  categories.flatMap(({ id, levels, table }) =>
    levels.flatMap((word, level) => {
      const row = table[s] ?? []
      const inside = (row[level] ?? 0) / Math.max(1, sum(row))
      const everyone = sum(table.map((one) => one[level] ?? 0)) / Math.max(1, sum(table.map(sum)))
      if (word === null || inside < most || everyone >= 1) return []
      return [{ feature: id, word, difference: (inside - everyone) / Math.sqrt(everyone * (1 - everyone)) }]
    })
  )
