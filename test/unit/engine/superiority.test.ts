import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { superiorities } from '#engine/stats/superiority.ts'

describe('superiority', () => {
  test('is Mann and Whitney’s U by pair (SciPy 1.10: mannwhitneyu(group, rest).statistic / (n1 n2))', () => {
    const values = [3, 5, 5, 8, 12, 1, 1, 2, 5, 4, 9, 5, 7]
    const labels = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2]
    const [first, second, third] = superiorities(values, labels, 3)
    expect(first).toBeCloseTo(0.5595238095238095, 14)
    expect(second).toBeCloseTo(0.19444444444444445, 14)
    expect(third).toBeCloseTo(0.7833333333333333, 14)
  })

  test('counts pairs: more, or as much and half', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN)), fc.integer({ min: -1, max: 2 })),
          {
            minLength: 1,
            maxLength: 40
          }
        ),
        (rows) => {
          const known = rows.filter(([value, label]) => !Number.isNaN(value) && label >= 0)
          const found = superiorities(
            rows.map(([value]) => value),
            rows.map(([, label]) => label),
            3
          )
          for (let label = 0; label < 3; label++) {
            const own = known.filter(([, one]) => one === label)
            const rest = known.filter(([, one]) => one !== label)
            const pairs = own.flatMap(([a]) => rest.map(([b]) => (a > b ? 1 : a === b ? 0.5 : 0)))
            if (pairs.length === 0) expect(found[label]).toBeNaN()
            else expect(found[label]).toBeCloseTo(pairs.reduce((sum: number, one) => sum + one, 0) / pairs.length, 12)
          }
        }
      )
    )
  })

  test('is not moved by how large the largest is', () => {
    const labels = [0, 0, 0, 1, 1, 1]
    expect(superiorities([1, 2, 1e9, 3, 4, 5], labels, 2)).toEqual(superiorities([1, 2, 6, 3, 4, 5], labels, 2))
  })

  test('refuses another number of labels', () => {
    expect(() => superiorities([1, 2], [0], 1)).toThrow(/need as many values/)
  })
})
