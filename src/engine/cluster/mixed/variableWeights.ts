import type { KPrototypesResult } from './kPrototypes.ts'

/**
 * The weight that each variable really had in parting the segments: its share of all that keeps rows away from the
 * prototypes of the other segments, beyond what keeps them away from their own. For variable v that is the sum, over
 * rows x and the segments s that are not x's own g, of v's part of d(x, s) - d(x, g). For a number this sums up to
 * n_g (mean_g - mean_s)^2 over pairs of segments, for a category to gamma (rows of g on g's mode - rows of g on s's
 * mode); neither is negative. O(k^2 (d + c)).
 */
export interface VariableWeights {
  /** One a numeric column, in their order; with the next they sum to 1, or are all 0 where nothing parts segments. */
  readonly numeric: Float64Array
  readonly categorical: Float64Array
}

export const variableWeights = ({ sizes, centres, modes, levelCounts, gamma }: KPrototypesResult): VariableWeights => {
  const k = sizes.length
  const [d, c] = [centres?.d ?? 0, levelCounts.length]
  const numeric = new Float64Array(d)
  const categorical = new Float64Array(c)
  for (let g = 0; g < k; g++) {
    for (let s = 0; s < k; s++) {
      for (let j = 0; j < d; j++) numeric[j] += sizes[g] * (centres!.data[g * d + j] - centres!.data[s * d + j]) ** 2
      levelCounts.forEach((counts, j) => {
        const width = counts.length / k
        const on = (code: number): number => counts[g * width + (code < 0 ? width - 1 : code)]
        categorical[j] += gamma * (on(modes[g * c + j]) - on(modes[s * c + j]))
      })
    }
  }
  const total = [...numeric, ...categorical].reduce((sum, part) => sum + part, 0)
  const share = (part: number): number => (total > 0 ? part / total : 0)
  return { numeric: numeric.map(share), categorical: categorical.map(share) }
}
