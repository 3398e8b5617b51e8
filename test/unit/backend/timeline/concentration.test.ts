import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concentrationOf } from '#backend/timeline/concentration.ts'

const spent = (...values: number[]): Float64Array => Float64Array.from(values)

describe('how much of the revenue hangs on few', () => {
  test('the Gini coefficient is 0 where all bring the same, and (n - 1) / n where one brings all', () => {
    expect(concentrationOf(spent(5, 5, 5, 5)).gini).toBeCloseTo(0, 12)
    expect(concentrationOf(spent(0, 0, 0, 8)).gini).toBeCloseTo(0.75, 12)
    // By hand: mean absolute difference 1.25, mean 2.5.
    expect(concentrationOf(spent(1, 2, 3, 4)).gini).toBeCloseTo(0.25, 12)
  })

  test('the curve goes from nobody to everybody, the best first', () => {
    expect(concentrationOf(spent(1, 4, 3, 2))).toMatchObject({
      customers: [0, 0.25, 0.5, 0.75, 1],
      revenue: [0, 0.4, 0.7, 0.9, 1]
    })
  })

  test('it equals half the relative mean absolute difference, whatever the order', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(amounts, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0)
        fc.pre(total > 0)
        const n = values.length
        const apart = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((sum, value) => sum + value, 0)
        const { gini, revenue } = concentrationOf(spent(...values))
        expect(gini).toBeCloseTo(apart / (2 * n * total), 10)
        expect(revenue.every((share, i) => i === 0 || share >= revenue[i - 1]!)).toBe(true)
      })
    )
  })

  test('returns beyond what was bought count as nothing, and nothing at all as even', () => {
    expect(concentrationOf(spent(-5, 10)).revenue.at(-1)).toBe(1)
    expect(concentrationOf(spent(-5, 0)).gini).toBe(0)
  })
})
