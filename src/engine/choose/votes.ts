import type { Criterion, Measured, PanelRow, Vote } from './types.ts'

/**
 * The number of segments that each criterion prefers by its own rule: the highest silhouette, Calinski-Harabasz and
 * stability, the lowest Davies-Bouldin and BIC (the smaller k of equals), the gap statistic within one standard error,
 * the largest k of sufficient prediction strength. Gap and prediction strength may say 1: no segments. A criterion that
 * was not measured, or has no preference, has no vote.
 */
const equal = 1e-9

const best = (rows: readonly PanelRow[], score: (row: PanelRow) => number | null): number | null => {
  let found: { k: number; score: number } | null = null
  for (const row of rows) {
    const value = score(row)
    if (value !== null && (found === null || value > found.score + equal)) found = { k: row.k, score: value }
  }
  return found?.k ?? null
}

const negative = (value: number | null): number | null => (value === null ? null : -value)

/** `rows` by ascending k. */
export const votesOf = (rows: readonly PanelRow[], { gap, predictionStrength }: Measured): Vote[] => {
  const preferred: Record<Criterion, number | null> = {
    silhouette: best(rows, ({ silhouette }) => silhouette),
    calinskiHarabasz: best(rows, ({ calinskiHarabasz }) => calinskiHarabasz),
    daviesBouldin: best(rows, ({ daviesBouldin }) => negative(daviesBouldin)),
    gap: gap?.k ?? null,
    predictionStrength: predictionStrength?.k ?? null,
    bic: best(rows, ({ bic }) => negative(bic)),
    stability: best(rows, ({ stability }) => stability)
  }
  return Object.entries(preferred).flatMap(([criterion, k]) =>
    k === null ? [] : [{ criterion: criterion as Criterion, k }]
  )
}
