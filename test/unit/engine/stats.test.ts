import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EngineError } from '#engine/errors.ts'
import { argsort } from '#engine/stats/argsort.ts'
import { isTwoValued } from '#engine/stats/isTwoValued.ts'
import { mean, skewness, sum, variance } from '#engine/stats/moments.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { median, quantile, sortedCopy } from '#engine/stats/quantile.ts'
import { chooseLog, signedExp, signedLog } from '#engine/stats/transform.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
const values = fc.array(finite, { minLength: 1, maxLength: 60 })

describe('quantile(sorted, p)', () => {
  test('uses the R-7 method', () => {
    // R 4.2: quantile(c(1, 3, 4, 8, 20), c(.1, .25, .333, .9), type = 7)
    const sorted = [1, 3, 4, 8, 20]
    expect(quantile(sorted, 0.1)).toBeCloseTo(1.8, 12)
    expect(quantile(sorted, 0.25)).toBe(3)
    expect(quantile(sorted, 0.333)).toBeCloseTo(3.332, 12)
    expect(quantile(sorted, 0.9)).toBeCloseTo(15.2, 12)
    expect(median([1, 2])).toBe(1.5)
  })

  test('gives the extremes at 0 and 1, never decreases, and is exact among equal values', () => {
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (v, a, b) => {
          const sorted = sortedCopy(v)
          const [low, high] = [quantile(sorted, Math.min(a, b)), quantile(sorted, Math.max(a, b))]
          expect(low).toBeLessThanOrEqual(high)
          expect(quantile(sorted, 0)).toBe(sorted[0])
          expect(quantile(sorted, 1)).toBe(sorted.at(-1))
          expect(quantile([v[0]!, v[0]!, v[0]!], a)).toBe(v[0])
        }
      )
    )
  })

  test('refuses no values and p outside 0 … 1', () => {
    expect(() => quantile([], 0.5)).toThrow('needs at least one value')
    expect(() => quantile([1], 1.1)).toThrow('needs 0 <= p <= 1; got 1.1')
  })
})

describe('moments', () => {
  test('sum keeps what plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2) // Neumaier's own example
    expect(sum(new Float64Array(10).fill(0.1))).toBe(1)
  })

  test('mean, variance and skewness equal R', () => {
    // R 4.2 with moments::skewness
    const v = [2, 8, 0, 4, 1, 9, 9, 0]
    expect(mean(v)).toBe(4.125)
    expect(variance(v, 1)).toBeCloseTo(15.8392857142857, 12)
    expect(variance(v, 0)).toBeCloseTo(13.859375, 12)
    expect(skewness(v)).toBeCloseTo(0.265055, 5) // the example of SciPy's documentation
  })

  test('variance does not move with the origin', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], 1)).toBe(30)
  })

  test('equal values have no spread and no skewness', () => {
    expect(variance([0.1, 0.1, 0.1])).toBeCloseTo(0, 30)
    expect(skewness([0.1, 0.1, 0.1])).toBe(0)
  })
})

describe('argsort', () => {
  const naive = (v: readonly number[], direction: 1 | -1): number[] =>
    v
      .map((_, i) => i)
      .sort((a, b) => {
        const [x, y] = [v[a]!, v[b]!]
        const [missingX, missingY] = [Number(Number.isNaN(x)), Number(Number.isNaN(y))]
        if (missingX || missingY) return missingX - missingY || a - b
        return x === y ? a - b : (x < y ? -1 : 1) * direction
      })

  test('orders any doubles as a stable comparison sort does, NaN last', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 })), { maxLength: 200 }), (v) => {
        expect([...argsort(v)]).toEqual(naive(v, 1))
        expect([...argsort(v, 'descending')]).toEqual(naive(v, -1))
      })
    )
  })

  test('leaves equal values, among them 0 and -0, in the order of their index', () => {
    expect([...argsort([0, -0, 0, -0])]).toEqual([0, 1, 2, 3])
    expect([...argsort([2, 1, 2, 1], 'descending')]).toEqual([0, 2, 1, 3])
    expect([...argsort([])]).toEqual([])
  })
})

describe('transform', () => {
  test('signedLog is odd, increasing, and signedExp undoes it', () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        expect(signedLog(-a)).toBe(-signedLog(a))
        if (a < b) expect(signedLog(a)).toBeLessThanOrEqual(signedLog(b))
        expect(Math.abs(signedExp(signedLog(a)) - a)).toBeLessThanOrEqual(1e-12 * Math.abs(a))
      })
    )
  })

  test('chooseLog takes the logarithm of a long right tail and leaves symmetric values alone', () => {
    const lognormal = Array.from({ length: 999 }, (_, i) =>
      Math.exp(3 + Math.tan((Math.PI / 2.6) * ((i + 1) / 500 - 1)))
    )
    expect(chooseLog(lognormal).logged).toBe(true)
    expect(chooseLog([1, 2, 3, 4, 5]).logged).toBe(false)
    expect(chooseLog([7, 7, 7]).logged).toBe(false)
  })

  test('chooseLog leaves yes and no alone, however rare yes is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 50, max: 3000 }), (yes, no) => {
        expect(chooseLog([...Array(no).fill(0), ...Array(yes).fill(1)]).logged).toBe(false)
      })
    )
  })
})

describe('prepare', () => {
  const columns = [Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 5, 5, 5)]

  test('zscore equals StandardScaler: mean 0 and sd 1 with ddof 0', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2, maxLength: 50 }), (v) => {
        const { matrix, columns } = prepare([Float64Array.from(v)], ['a'], { log: 'none', scale: 'zscore' })
        expect(matrix.data.every(Number.isFinite)).toBe(true)
        if (columns[0]!.constant || Math.max(...v) - Math.min(...v) <= 1e-6 * Math.max(1e-100, ...v.map(Math.abs)))
          return
        expect(mean(matrix.data)).toBeCloseTo(0, 8)
        expect(variance(matrix.data)).toBeCloseTo(1, 8)
      })
    )
  })

  test('a constant column is flagged and becomes 0, never NaN', () => {
    const { matrix, columns: made } = prepare(columns, ['days', 'orders'], { log: 'auto', scale: 'zscore' })
    expect(made[1]).toMatchObject({ name: 'orders', constant: true, scale: 1, center: 5 })
    expect([1, 3, 5, 7].map((at) => matrix.data[at])).toEqual([0, 0, 0, 0])
  })

  test('robust divides by IQR / 1.349, and by the sd where half the values are the same', () => {
    const { columns: made } = prepare([columns[0]!, Float64Array.of(1, 1, 1, 9)], ['a', 'b'], {
      log: 'none',
      scale: 'robust'
    })
    expect(made[0]).toMatchObject({ center: 2.5, scaledBy: 'iqr', scale: 1.5 / 1.349 })
    expect(made[1]).toMatchObject({ center: 1, scaledBy: 'iqr', scale: 2 / 1.349 })
    const tied = prepare([Float64Array.of(1, 1, 1, 1, 9)], ['c'], { log: 'none', scale: 'robust' })
    expect(tied.columns[0]).toMatchObject({ center: 1, scaledBy: 'sd', scale: Math.sqrt(variance([1, 1, 1, 1, 9])) })
  })

  test('none leaves the values as they are', () => {
    const { matrix } = prepare(columns, ['a', 'b'], { log: 'none', scale: 'none' })
    expect([...matrix.data]).toEqual([1, 5, 2, 5, 3, 5, 4, 5])
  })

  test('auto shows the skewness before and after the logarithm it took', () => {
    const { columns: made } = prepare([Float64Array.of(1, 1, 2, 3, 1000)], ['spend'], { log: 'auto', scale: 'zscore' })
    expect(made[0]!.logged).toBe(true)
    expect(made[0]!.skewnessAfter).toBe(skewness([1, 1, 2, 3, 1000].map(signedLog)))
    expect(made[0]!.skewnessAfter).toBeLessThan(made[0]!.skewnessBefore)
  })

  test('does not depend on the order of rows, to the last bit', () => {
    fc.assert(
      fc.property(values, (v) => {
        const forward = prepare([Float64Array.from(v)], ['a'], { log: 'auto', scale: 'zscore' })
        const backward = prepare([Float64Array.from(v).reverse()], ['a'], { log: 'auto', scale: 'zscore' })
        expect(backward.columns).toEqual(forward.columns)
      })
    )
  })

  test('names the column and row of a value that is not finite', () => {
    const bad = [Float64Array.of(1, 2), Float64Array.of(1, Number.NaN)]
    expect(() => prepare(bad, ['days', 'orders'], { log: 'auto', scale: 'zscore' })).toThrow('orders: row 1 is NaN')
    try {
      prepare(bad, ['days', 'orders'], { log: 'auto', scale: 'zscore' })
    } catch (error) {
      expect(error).toBeInstanceOf(EngineError)
      expect(error).toMatchObject({ code: 'notFinite', params: { column: 'orders', row: 1, value: 'NaN' } })
    }
  })
})

test('a column is two-valued where it holds exactly two different values, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 }), (v) => {
      expect(isTwoValued(Float64Array.from(v))).toBe(new Set(v).size === 2)
    })
  )
})
