import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingOut } from '#engine/choose/structure/denseParts.ts'
import { densityTree } from '#engine/choose/structure/densityTree.ts'
import { dequantise } from '#engine/choose/structure/dequantise.ts'
import { dip } from '#engine/choose/structure/dip.ts'
import { misplaced } from '#engine/choose/structure/misplaced.ts'
import { structureTest } from '#engine/choose/structureTest.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { blobs } from '../blobs.ts'

const ask = (x: Matrix, seed = 1) => complete(structureTest(x, { seed }))

const points = (rows: readonly (readonly number[])[]): Matrix => ({
  n: rows.length,
  d: rows[0]!.length,
  data: Float64Array.from(rows.flat())
})

/** Normal groups of sd 1 in turn (row i belongs to i % k), 12 apart in every column. */
const apart = (n: number, d: number, k: number): Matrix => {
  const cloud = blobs(n, d, 1, 5)
  return { n, d, data: cloud.data.map((value, at) => value + 12 * (Math.floor(at / d) % k)) }
}

/** A ring around a disc: two groups with one centre. */
const ringAndDisc = (n: number): Matrix => {
  const source = random(5).fork('ring')
  return points(
    Array.from({ length: n }, (_, i) => {
      const angle = 2 * Math.PI * source.next()
      const far = i % 2 === 0 ? 3 + 0.3 * source.next() : 0.8 * Math.sqrt(source.next())
      return [far * Math.cos(angle), far * Math.sin(angle)]
    })
  )
}

describe('dip', () => {
  test('is least, 1 / (2 n), for even steps and equal values, and most, 1/4, for two points', () => {
    expect(dip([0, 1, 2, 3, 4, 5, 6, 7])).toBeCloseTo(1 / 16, 12)
    expect(dip([5, 5, 5])).toBeCloseTo(1 / 6, 12)
    expect(dip([0, 0, 0, 0, 1, 1, 1, 1])).toBeCloseTo(1 / 4, 12)
  })

  test('does not change when values are moved, stretched or turned around', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 60 }), (numbers) => {
        const values = numbers.toSorted((a, b) => a - b)
        const wanted = dip(values)
        expect(dip(values.map((value) => 4 * value - 1000))).toBeCloseTo(wanted, 12)
        expect(dip(values.map((value) => -value).reverse())).toBeCloseTo(wanted, 12)
        expect(wanted).toBeGreaterThanOrEqual(1 / (2 * numbers.length))
        expect(wanted).toBeLessThanOrEqual(0.25)
      })
    )
  })
})

describe('densityTree', () => {
  test('spans all rows with the least mutual reachability distances', () => {
    const x = points([[0], [1], [3], [4], [10]])
    const { cores, from, to, lengths } = densityTree(x, 1)
    expect([...cores]).toEqual([1, 1, 1, 1, 36])
    expect([...lengths].toSorted((a, b) => a - b)).toEqual([1, 1, 4, 36])
    expect(new Set([...from, ...to])).toEqual(new Set([0, 1, 2, 3, 4]))
  })
})

describe('what structureTest is made of', () => {
  test('two dense parts stand out by the logarithm of how much denser they are', () => {
    const x = apart(200, 2, 2)
    const wide = { ...x, data: x.data.map((value) => 10 * value) }
    const { value, parts } = standingOut(x)
    expect(value).toBeGreaterThan(0.5)
    // Only ratios of distances count.
    expect(standingOut(wide).value).toBeCloseTo(value, 9)
    expect([...parts].filter((part) => part === parts[0]).length).toBe(100)
  })

  test('centres misplace rows of a ring around a disc, and none of two blobs', () => {
    const ring = ringAndDisc(400)
    expect(
      misplaced(
        ring,
        Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 2))
      )
    ).toBeGreaterThan(0.2)
    const two = apart(200, 2, 2)
    expect(
      misplaced(
        two,
        Uint8Array.from({ length: 200 }, (_, i) => 1 + (i % 2))
      )
    ).toBe(0)
  })

  test('steps of a scale become even: yes and no meet half way, single values and wide gaps stay', () => {
    const column = [0, 0, 0, 1, 1, 1, 7.5, 100, 100]
    const spread = dequantise(points(column.map((value) => [value])), random(1)).data
    for (const value of spread.slice(0, 3)) expect(Math.abs(value)).toBeLessThanOrEqual(0.5)
    for (const value of spread.slice(3, 6)) {
      expect(value).toBeGreaterThanOrEqual(0.5)
      // Three times as far up as down, not half way to 7.5.
      expect(value).toBeLessThanOrEqual(2.5)
    }
    expect(spread[6]).toBe(7.5)
  })
})

describe('structureTest', () => {
  test('sees groups side by side, and that centres can tell them apart', () => {
    const { natural, reason, misplaced: wrong } = ask(apart(300, 3, 3))
    expect([natural, reason.code, wrong]).toEqual([true, 'groupsApartAndDense', 0])
  })

  test('sees a ring around a disc, and that centres cannot', () => {
    const { natural, misplaced: wrong } = ask(ringAndDisc(400))
    expect(natural).toBe(true)
    expect(wrong).toBeGreaterThan(0.2)
  })

  test('sees two groups in one column', () => {
    expect(ask(apart(200, 1, 2)).reason.code).toBe('groupsApart')
  })

  test('takes the steps of counts and of yes or no for no groups', () => {
    const source = random(3).fork('counts')
    const rows = Array.from({ length: 500 }, () => {
      let orders = 1
      while (source.next() < 0.5) orders++
      return [Math.log1p(orders), source.next() < 0.3 ? 1 : 0, source.next() + source.next() + source.next()]
    })
    expect(ask(points(rows)).reason.code).toBe('noNaturalGroups')
  })

  test('answers the same in whatever order rows arrive, and says how many of them it looked at', () => {
    const x = blobs(1200, 2, 3, 8, 9)
    const shuffled = takeRows(
      x,
      Uint32Array.from({ length: 1200 }, (_, i) => (i * 77) % 1199)
    )
    const same = takeRows(
      shuffled,
      Uint32Array.from({ length: 1200 }, (_, i) => 1199 - i)
    )
    expect(ask(same)).toEqual(ask(shuffled))
    expect(ask(x)).toMatchObject({ looked: 800, rows: 1200 })
  })

  test('does not judge a handful of different customers', () => {
    const x = points(Array.from({ length: 100 }, (_, i) => [i % 5, 0]))
    expect(ask(x)).toMatchObject({ natural: false, reason: { code: 'tooFewToTell', params: { needed: 24, got: 5 } } })
  })

  test('is not disturbed by a column in which all rows are the same', () => {
    const x = apart(200, 2, 2)
    const rows = Array.from({ length: 200 }, (_, i) => [x.data[2 * i]!, 4, x.data[2 * i + 1]!])
    expect(ask(points(rows)).natural).toBe(true)
  })

  test('refuses a value that is missing', () => {
    expect(() => ask({ n: 1, d: 1, data: Float64Array.of(Number.NaN) })).toThrow(
      expect.objectContaining({ code: 'notFinite' })
    )
  })
})
