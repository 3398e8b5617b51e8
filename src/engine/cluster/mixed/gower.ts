import { checkMixed, type MixedData } from './mixedData.ts'

/**
 * Gower's distance (Gower, "A general coefficient of similarity and some of its properties", 1971): the mean over
 * variables of the difference as a share of the column's range for numbers, and of 0 or 1 for categories that agree or
 * differ; between 0 and 1. A missing category is a category of its own; columns in which all rows are the same do not
 * count. For trees of some thousand rows; O(d + c) a pair.
 */
export const gower = (data: MixedData): ((a: number, b: number) => number) => {
  checkMixed(data)
  const { numeric, categorical } = data
  const d = numeric?.d ?? 0
  const ranges = numberRanges(data)
  const columns = categorical.columns.filter(({ codes }) => codes.some((code) => code !== codes[0]))
  const variables = ranges.filter((range) => range > 0).length + columns.length
  return (a, b) => {
    let total = 0
    for (let j = 0; j < d; j++) {
      if (ranges[j] > 0) total += Math.abs(numeric!.data[a * d + j] - numeric!.data[b * d + j]) / ranges[j]
    }
    for (const { codes } of columns) if (codes[a] !== codes[b]) total++
    return variables > 0 ? total / variables : 0
  }
}

function numberRanges({ numeric }: MixedData): Float64Array {
  if (!numeric) return new Float64Array(0)
  const { n, d, data } = numeric
  const ranges = new Float64Array(d)
  for (let j = 0; j < d; j++) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < n; i++) {
      least = Math.min(least, data[i * d + j])
      most = Math.max(most, data[i * d + j])
    }
    ranges[j] = most - least
  }
  return ranges
}
