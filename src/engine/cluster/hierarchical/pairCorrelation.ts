export interface Correlation {
  readonly correlation: number
  /** 0 where all pairs were counted. */
  readonly standardError: number
}

const mean = (values: Float64Array): number => {
  let total = 0
  for (const value of values) total += value
  return total / values.length
}

/**
 * Pearson's correlation and, unless `exact`, its standard error from the spread of its influence function over pairs
 * drawn independently: a b - r (a^2 + b^2) / 2 for standardised a, b (Devlin, Gnanadesikan & Kettenring 1975).
 * Where distances are all alike the tree tells all there is: 1; where only heights are, nothing: 0.
 */
export const correlationOf = (distances: Float64Array, heights: Float64Array, exact: boolean): Correlation => {
  const [distance, height] = [mean(distances), mean(heights)]
  let [dd, hh, dh] = [0, 0, 0]
  for (let p = 0; p < distances.length; p++) {
    const [a, b] = [distances[p] - distance, heights[p] - height]
    dd += a * a
    hh += b * b
    dh += a * b
  }
  if (!(dd > 0 && hh > 0)) return { correlation: dd > 0 ? 0 : 1, standardError: 0 }
  const correlation = dh / Math.sqrt(dd * hh)
  if (exact) return { correlation, standardError: 0 }
  let squares = 0
  const m = distances.length
  for (let p = 0; p < m; p++) {
    const [a, b] = [(distances[p] - distance) / Math.sqrt(dd / m), (heights[p] - height) / Math.sqrt(hh / m)]
    squares += (a * b - (correlation * (a * a + b * b)) / 2) ** 2
  }
  return { correlation, standardError: Math.sqrt(squares) / m }
}
