import { expect, test } from 'vitest'
import { relatedFeatures, spearman } from '#backend/features/relatedFeatures.ts'
import type { FeatureColumn } from '#backend/features/table.ts'

test('rank correlation equals that of scipy, with ties', () => {
  // scipy 1.10.1: stats.spearmanr([1, 2, 2, 3, 5, 8, 8, 13], [2, 1, 4, 3, 3, 9, 7, 20])
  expect(spearman([1, 2, 2, 3, 5, 8, 8, 13], [2, 1, 4, 3, 3, 9, 7, 20])).toBeCloseTo(0.8485004317396408, 12)
})

test('only what rises or falls together is named, by ranks, among customers who have both', () => {
  const n = 5000
  const column = (id: FeatureColumn['id'], of: (i: number) => number): FeatureColumn => ({
    id,
    unit: 'number',
    values: Float64Array.from({ length: n }, (_, i) => of(i))
  })
  const columns = [
    column('frequency', (i) => i),
    column('monetary', (i) => (i % 3 === 0 ? Number.NaN : Math.exp(i / 500))),
    column('recency', (i) => -(i ** 3)),
    column('gap', (i) => (i * 7919) % 5003),
    column('tenure', () => 1),
    column('attribute:rare', (i) => (i < 5 ? i : Number.NaN))
  ]
  expect(relatedFeatures(columns)).toEqual([
    { a: 'frequency', b: 'monetary', correlation: expect.closeTo(1, 12) },
    { a: 'frequency', b: 'recency', correlation: expect.closeTo(-1, 12) },
    { a: 'monetary', b: 'recency', correlation: expect.closeTo(-1, 12) }
  ])
})
