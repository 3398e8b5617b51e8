import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '#engine/random/random.ts'
import { splitMix64, xoshiro128 } from '#engine/random/xoshiro.ts'

describe('random', () => {
  test('xoshiro128** gives the reference sequence of its authors for the state 1, 2, 3, 4', () => {
    const state = Uint32Array.of(1, 2, 3, 4)
    const first = Array.from({ length: 10 }, () => xoshiro128(state))
    // The vector that the reference C code prints, as the Rust crate rand_xoshiro tests it.
    expect(first).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804
    ])
  })

  test('SplitMix64 gives the published sequence for the seed 1234567', () => {
    expect([1, 2, 3].map((count) => splitMix64(1234567n, count))).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n
    ])
  })

  test('the same seed gives the same stream, another seed another', () => {
    const draw = (seed: number): number[] => {
      const source = random(seed)
      return Array.from({ length: 20 }, () => source.next())
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(draw(-7)).not.toEqual(draw(7))
  })

  test('a fork does not depend on how much of its parent was used', () => {
    const fresh = random(3)
    const used = random(3)
    for (let i = 0; i < 100; i++) used.next()
    expect(used.fork('a').next()).toBe(fresh.fork('a').next())
    expect(fresh.fork('a').next()).not.toBe(fresh.fork('b').next())
    expect(fresh.fork('1').next()).not.toBe(fresh.fork(1).next())
    expect(fresh.fork('a').fork('b').next()).not.toBe(fresh.fork('b').fork('a').next())
  })

  test('next() stays in [0, 1) and has the moments of the uniform distribution', () => {
    const source = random(1)
    const n = 200_000
    let [sum, squares] = [0, 0]
    for (let i = 0; i < n; i++) {
      const value = source.next()
      if (value < 0 || value >= 1) expect.fail(`out of range: ${value}`)
      sum += value
      squares += value * value
    }
    // Five standard errors: sqrt(1/12/n) and sqrt(4/45/n).
    expect(Math.abs(sum / n - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / n))
    expect(Math.abs(squares / n - 1 / 3)).toBeLessThan(5 * Math.sqrt(4 / 45 / n))
  })

  test('int(n) is within 0 … n - 1 and even (chi-squared)', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, n) => {
        const value = random(seed).int(n)
        return Number.isInteger(value) && value >= 0 && value < n
      })
    )
    const source = random(5)
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) counts[source.int(10)]!++
    const chi = counts.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0)
    expect(chi).toBeLessThan(27.9) // the .999 quantile for 9 degrees of freedom
  })

  test('refuses a seed or a range that is not an integer in range', () => {
    expect(() => random(0.5)).toThrow('a seed is an integer; got 0.5')
    expect(() => random(1).int(0)).toThrow('int(n) needs 1 <= n <= 2^32; got 0')
  })
})
