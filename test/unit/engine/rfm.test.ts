import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fmScore, rfmGrid, rfmName, rfmNames } from '#engine/rfm/names.ts'
import { rfmScores } from '#engine/rfm/scores.ts'
import { quantile, sortedCopy } from '#engine/stats/quantile.ts'

describe('rfmScores', () => {
  test('a score is 1 + the cut points strictly below the value, recency reversed', () => {
    const values = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 6, maxLength: 80 })
    fc.assert(
      fc.property(values, (v) => {
        const cuts = [0.2, 0.4, 0.6, 0.8].map((p) => quantile(sortedCopy(v), p))
        const expected = v.map((value) => 1 + cuts.filter((cut) => cut < value).length)
        const monetary = rfmScores(v, 'monetary')
        expect(monetary).toMatchObject({ cuts, rule: 'quintiles' })
        expect([...monetary.scores]).toEqual(expected)
        expect([...rfmScores(v, 'recency').scores]).toEqual(expected.map((score) => 6 - score))
        expect(new Set(monetary.scores).size).toBe(5)
      })
    )
  })

  test('many one-time buyers make quintiles collapse: fixed cut points serve, and the answer says so', () => {
    const orders = [...new Array<number>(70).fill(1), ...new Array<number>(10).fill(2), 3, 4, 5, 8, 9, 40]
    const { scores, rule, cuts } = rfmScores(orders, 'frequency')
    expect(rule).toBe('fixed')
    expect(cuts).toEqual([1, 2, 4, 8])
    expect([0, 70, 80, 81, 82, 83, 84, 85].map((i) => scores[i])).toEqual([1, 2, 3, 3, 4, 4, 5, 5])
  })

  test('a last cut point on the maximum leaves no fifth bin: fixed cut points serve', () => {
    const days = [1, 2, 3, 4, 5, 5, 5].map((value) => value * 100)
    const { scores, rule } = rfmScores(days, 'recency')
    expect(rule).toBe('fixed')
    expect([...scores]).toEqual([3, 2, 2, 1, 1, 1, 1])
    expect([...rfmScores([30, 31, 90, 180, 365, 366, 366, 366], 'recency').scores]).toEqual([5, 4, 4, 3, 2, 1, 1, 1])
  })

  test('fixed monetary cut points are parts and multiples of the median of those who spent', () => {
    const spend = [-5, 0, ...new Array<number>(20).fill(100), 10, 400]
    const { cuts, rule, scores } = rfmScores(spend, 'monetary')
    expect({ cuts, rule }).toEqual({ cuts: [25, 50, 100, 200], rule: 'fixed' })
    expect([scores[0], scores[1], scores[2], scores[22], scores[23]]).toEqual([1, 1, 3, 1, 5])
    expect(rfmScores([0, 0, 0], 'monetary')).toMatchObject({ rule: 'fixed', scores: Uint8Array.of(1, 1, 1) })
  })

  test('equal customers score equally, whatever the rule', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 50 }),
        fc.constantFrom('recency' as const, 'frequency' as const, 'monetary' as const),
        (v, measure) => {
          const { scores } = rfmScores(v, measure)
          const seen = new Map<number, number>()
          v.forEach((value, i) => {
            expect(seen.get(value) ?? scores[i]).toBe(scores[i])
            seen.set(value, scores[i]!)
            expect(scores[i]).toBeGreaterThanOrEqual(1)
            expect(scores[i]).toBeLessThanOrEqual(5)
          })
        }
      )
    )
  })

  test('refuses no customers and a missing value', () => {
    expect(() => rfmScores([], 'recency')).toThrow('at least one customer')
    expect(() => rfmScores([1, Number.NaN], 'recency')).toThrow('recency: row 1 is NaN')
  })
})

describe('rfmName', () => {
  const scores = [1, 2, 3, 4, 5]
  const cells = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => ({ r, f, m }))))

  test('names every one of the 125 cells, and all eleven names occur', () => {
    const names = cells.map(({ r, f, m }) => rfmName(r, f, m))
    expect(names).toHaveLength(125)
    expect(new Set(names)).toEqual(new Set(rfmNames))
  })

  test('is the cell of the grid at R and the mean of F and M, halves up', () => {
    for (const { r, f, m } of cells) expect(rfmName(r, f, m)).toBe(rfmGrid[r - 1]![Math.round((f + m) / 2) - 1])
    expect([fmScore(1, 2), fmScore(4, 5), fmScore(5, 5)]).toEqual([2, 5, 5])
  })

  test('every cell lies within the range that Putler publishes for its name', () => {
    // [lowest R, highest R, lowest FM, highest FM]
    const published = {
      champions: [4, 5, 4, 5],
      loyal: [2, 5, 3, 5],
      potentialLoyalists: [3, 5, 1, 3],
      newCustomers: [4, 5, 0, 1],
      promising: [3, 4, 0, 1],
      needAttention: [2, 3, 2, 3],
      aboutToSleep: [2, 3, 0, 2],
      atRisk: [0, 2, 2, 5],
      cannotLose: [0, 1, 4, 5],
      hibernating: [1, 2, 1, 2],
      lost: [0, 2, 0, 2]
    } as const
    for (const { r, f, m } of cells) {
      const [r0, r1, fm0, fm1] = published[rfmName(r, f, m)]
      const fm = fmScore(f, m)
      expect(r >= r0 && r <= r1 && fm >= fm0 && fm <= fm1, `${rfmName(r, f, m)} at R ${r}, FM ${fm}`).toBe(true)
    }
  })
})
