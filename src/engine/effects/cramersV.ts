import { EngineError } from '#engine/errors.ts'
import { noncentralChiSquareBelow, noncentralityAt } from '#engine/stats/distributions.ts'
import type { Effect } from './etaSquared.ts'

/**
 * How strongly a feature of words and the segments go together, 0 to 1: Cramér's V corrected for its bias (Bergsma, "A
 * bias-correction for Cramér's V and Tschuprow's T", J. Korean Statistical Society 42, 2013, eqs. 3 to 5), which many
 * rare words would raise otherwise. Its 95 % interval is from the noncentral chi-square distribution (Smithson,
 * Confidence Intervals, 2003, ch. 4): sqrt(lambda / (n (min(r, c) - 1))) at both limits of lambda. O(cells + sqrt(n)).
 */
export interface ChiSquare {
  readonly statistic: number
  readonly df: number
  readonly n: number
  /** Lines and columns with anyone in them. */
  readonly lines: number
  readonly columns: number
}

/** Pearson's chi-square of a table of counts, without lines and columns that are empty. Throws `badShape`. */
export const chiSquare = (table: readonly ArrayLike<number>[]): ChiSquare => {
  const wide = table.length > 0 ? table[0].length : 0
  if (table.some((line) => line.length !== wide)) {
    throw new EngineError('badShape', `lines of a table are equally long; the first has ${wide} counts`, { got: wide })
  }
  const lineSums = table.map((line) => Array.from(line).reduce((a, b) => a + b, 0))
  const columnSums = Array.from({ length: wide }, (_, c) => table.reduce((total, line) => total + line[c], 0))
  const n = lineSums.reduce((a, b) => a + b, 0)
  let statistic = 0
  for (let r = 0; r < table.length; r++) {
    for (let c = 0; c < wide; c++) {
      const expected = (lineSums[r] * columnSums[c]) / n
      if (expected > 0) statistic += (table[r][c] - expected) ** 2 / expected
    }
  }
  const lines = lineSums.filter((total) => total > 0).length
  const columns = columnSums.filter((total) => total > 0).length
  return { statistic, df: Math.max(0, (lines - 1) * (columns - 1)), n, lines, columns }
}

const limits = [0.975, 0.025] as const

export const cramersV = (table: readonly ArrayLike<number>[]): Effect => {
  const { statistic, df, n, lines, columns } = chiSquare(table)
  if (df === 0 || n < 2) return { value: 0, interval: null }
  const narrower = (count: number): number => count - (count - 1) ** 2 / (n - 1)
  const least = Math.min(narrower(lines), narrower(columns)) - 1
  const square = Math.max(0, statistic / n - df / (n - 1))
  const value = least > 0 ? Math.min(1, Math.sqrt(square / least)) : 0
  const [low, high] = limits.map((p) => {
    const lambda = noncentralityAt(p, (lambda) => noncentralChiSquareBelow(statistic, df, lambda), statistic)
    return Math.min(1, Math.sqrt(lambda / (n * (Math.min(lines, columns) - 1))))
  })
  return { value, interval: [low, high] }
}
