import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchReturns } from '#engine/returns/matchReturns.ts'

interface Line {
  readonly moment: number
  readonly order: number
  readonly product: number
  readonly amount: number
  readonly isReturn: 0 | 1
}

const leftOf = (lines: readonly Line[]): number[] =>
  Array.from(
    matchReturns({
      moment: lines.map(({ moment }) => moment),
      order: lines.map(({ order }) => order),
      product: lines.map(({ product }) => product),
      amount: lines.map(({ amount }) => amount),
      isReturn: lines.map(({ isReturn }) => isReturn)
    })
  )

const bought = (moment: number, product: number, amount: number, order = moment): Line => ({
  moment,
  order,
  product,
  amount,
  isReturn: 0
})
const returned = (moment: number, product: number, amount: number, order = 1000 + moment): Line => ({
  ...bought(moment, product, -amount, order),
  isReturn: 1
})

describe('a return is set against', () => {
  test('the purchase of its amount, although another of the product came later', () => {
    expect(leftOf([bought(1, 7, 30), bought(2, 7, 50), returned(3, 7, 30)])).toEqual([0, 50, 0])
  })
  test('else the latest of the product, and then the one before', () => {
    expect(leftOf([bought(1, 7, 30), bought(2, 7, 50), bought(2, 8, 90), returned(3, 7, 60)])).toEqual([20, 0, 90, 0])
  })
  test('its own order first', () => {
    expect(leftOf([bought(1, 7, 30, 5), bought(2, 7, 20), returned(3, 7, 20, 5)])).toEqual([10, 20, 0])
  })
  test('no purchase of another product, and none that came later', () => {
    expect(leftOf([bought(1, 8, 30), returned(2, 7, 30), bought(3, 7, 30)])).toEqual([30, 30, 30])
  })
  test('any product, where it names none', () => {
    expect(leftOf([bought(1, 7, 30), bought(2, 8, 10), returned(3, 0, 30)])).toEqual([0, 10, 0])
  })
  test('a purchase of the same moment, wherever it stands', () => {
    expect(leftOf([returned(1, 7, 30), bought(1, 7, 30)])).toEqual([0, 0])
  })
})

test('what finds no purchase stays a return: 30 of 80', () => {
  expect(leftOf([bought(1, 7, 50), returned(2, 7, 80)])).toEqual([0, 30])
})

test('columns of different lengths are refused', () => {
  expect(() => matchReturns({ moment: [1], order: [1], product: [], amount: [5], isReturn: [0] })).toThrow(/1 moments/)
})

const line: fc.Arbitrary<Line> = fc.record({
  moment: fc.integer({ min: 0, max: 12 }),
  order: fc.integer({ min: 1, max: 6 }),
  product: fc.integer({ min: 0, max: 3 }),
  amount: fc.integer({ min: 1, max: 9 }),
  isReturn: fc.constantFrom(0, 0, 1)
})
const shop = fc.array(line, { maxLength: 40 })

describe('for any order lines', () => {
  test('what was taken from purchases is what was set against them', () => {
    fc.assert(
      fc.property(shop, (lines) => {
        const left = leftOf(lines)
        const taken = (of: 0 | 1): number =>
          lines.reduce((sum, { amount, isReturn }, i) => sum + (isReturn === of ? amount - left[i]! : 0), 0)
        expect(taken(0)).toBe(taken(1))
        lines.forEach(({ amount }, i) => {
          expect(left[i]).toBeGreaterThanOrEqual(0)
          expect(left[i]).toBeLessThanOrEqual(amount)
        })
      })
    )
  })
  test('a return is only left where every purchase that fits it went back as well', () => {
    fc.assert(
      fc.property(shop, (lines) => {
        const left = leftOf(lines)
        for (const [i, one] of lines.entries())
          if (one.isReturn === 1 && left[i]! > 0)
            for (const [j, other] of lines.entries())
              if (other.isReturn === 0 && other.moment <= one.moment && fits(one, other)) expect(left[j]).toBe(0)
      })
    )
  })
  test('of lines up to a moment, it is the same whatever came later', () => {
    fc.assert(
      fc.property(shop, fc.integer({ min: 0, max: 12 }), (lines, moment) => {
        const known = lines.filter((one) => one.moment <= moment)
        const later = lines.filter((one) => one.moment > moment).map((one) => ({ ...one, isReturn: 0 as const }))
        expect(leftOf([...known, ...later]).slice(0, known.length)).toEqual(leftOf(known))
      })
    )
  })
  test('it equals the three rules, looked up one by one', () => {
    fc.assert(
      fc.property(shop, (lines) => {
        expect(leftOf(lines)).toEqual(byTheRules(lines))
      })
    )
  })
})

const fits = (one: Line, purchase: Line): boolean => one.product === 0 || one.product === purchase.product

/** The definition, without indices: every return looks through all purchases. */
function byTheRules(lines: readonly Line[]): number[] {
  const left = lines.map(({ amount }) => amount)
  const time = lines.map((_, i) => i).sort((a, b) => lines[a]!.moment - lines[b]!.moment || kind(a) - kind(b) || a - b)
  function kind(i: number): number {
    return lines[i]!.isReturn
  }
  for (const [at, i] of time.entries()) {
    const one = lines[i]!
    if (one.isReturn === 0) continue
    const before = time.slice(0, at).filter((j) => lines[j]!.isReturn === 0 && fits(one, lines[j]!))
    const latestFirst = before.reverse()
    const take = (j: number): void => {
      const taken = Math.min(left[i]!, left[j]!)
      left[i]! -= taken
      left[j]! -= taken
    }
    latestFirst.filter((j) => lines[j]!.order === one.order).forEach(take)
    const whole =
      left[i]! > 0 ? latestFirst.find((j) => left[j] === left[i] && left[j] === lines[j]!.amount) : undefined
    if (whole === undefined) latestFirst.forEach(take)
    else take(whole)
  }
  return left
}
