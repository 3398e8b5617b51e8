import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianOf } from '#engine/stats/medianOf.ts'
import { median, sortedCopy } from '#engine/stats/quantile.ts'

const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }))

test('equals the middle of the sorted values, whatever repeats', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (values) => {
      // Zeros of either sign are one.
      expect(medianOf(Float64Array.from(values)) + 0).toBe(median(sortedCopy(values)) + 0)
    }),
    { numRuns: 1000 }
  )
})

test('of values that rise, fall, or are all the same as well', () => {
  const n = 20_001
  for (const of of [(i: number) => i, (i: number) => -i, () => 7, (i: number) => i % 2]) {
    const values = Float64Array.from({ length: n }, (_, i) => of(i))
    expect(medianOf(values.slice())).toBe(median(sortedCopy(values)))
  }
})

test('needs a value', () => expect(() => medianOf(new Float64Array(0))).toThrow(/at least one value/))
