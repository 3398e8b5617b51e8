import type { Timeline } from '#shared/api/timeline.ts'

const points = 100

/**
 * What share of the revenue the best customers bring, from none to all of them; and the Gini coefficient,
 * G = (2 Σ i x_i) / (n Σ x_i) - (n + 1) / n of the values in rising order (Gini 1912; sums below zero count as zero).
 */
export function concentrationOf(spent: Float64Array): Timeline['concentration'] {
  const rising = Float64Array.from(spent, (value) => Math.max(0, value)).sort()
  const n = rising.length
  const total = rising.reduce((sum, value) => sum + value, 0)
  if (n === 0 || total === 0) return { customers: [0, 1], revenue: [0, 1], gini: 0 }
  const best = new Float64Array(n + 1)
  let weighted = 0
  for (let i = 0; i < n; i++) {
    best[i + 1] = best[i]! + rising[n - 1 - i]!
    weighted += (i + 1) * rising[i]!
  }
  const counts = [...new Set(Array.from({ length: points + 1 }, (_, i) => Math.round((n * i) / points)))]
  return {
    customers: counts.map((count) => count / n),
    revenue: counts.map((count) => best[count]! / total),
    gini: (2 * weighted) / (n * total) - (n + 1) / n
  }
}
