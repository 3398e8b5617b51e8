import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import type { CategoryColumn } from '../features/table.ts'

/** Words beyond these of a category count as one. */
const mostWords = 20

/** Two customers who differ in a word are as far apart as two who differ by this many standard deviations of a number. */
const apart = Math.SQRT2

/**
 * Numbers and words in one matrix, for what knows only distances (pictures, silhouettes): each word is a column that is
 * `apart` / sqrt(2) for who has it and 0 for the others. No word is a word of its own.
 */
export function indicators(
  numeric: Matrix | null,
  ofNumbers: readonly FeatureId[],
  categories: readonly CategoryColumn[]
): { readonly matrix: Matrix; readonly axes: FeatureId[] } {
  const n = numeric?.n ?? categories[0]?.codes.length ?? 0
  const words = categories.map(({ words }) => Math.min(words.length, mostWords) + 1)
  const d = ofNumbers.length + words.reduce((sum, count) => sum + count, 0)
  const data = new Float64Array(n * d)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < ofNumbers.length; j++) data[i * d + j] = numeric!.data[i * ofNumbers.length + j]!
  let from = ofNumbers.length
  categories.forEach(({ codes }, c) => {
    const last = words[c]! - 1
    for (let i = 0; i < n; i++) {
      const code = codes[i]!
      data[i * d + from + (code < 0 || code >= last ? last : code)] = apart / Math.SQRT2
    }
    from += words[c]!
  })
  return {
    matrix: matrix(n, d, data),
    axes: [...ofNumbers, ...categories.flatMap(({ id }, c) => Array.from({ length: words[c]! }, () => id))]
  }
}
