import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logTicks } from '#report/scenes/featureScale.ts'
import { linearTicks } from '../../../../src/renderer/src/screens/features/ticks.ts'

test('linear ticks are round values inside the axis', () => {
  expect(linearTicks(0, 400, 3)).toEqual([0, 200, 400])
  expect(linearTicks(18, 70, 3)).toEqual([20, 40, 60])
  expect(linearTicks(-0.2, 0.7, 3)).toEqual([0, 0.5])
  expect(linearTicks(5, 5, 3)).toEqual([5])
})

test('log ticks are powers of ten and 0, the largest always among them', () => {
  expect(logTicks(1, 374, 4)).toEqual([1, 10, 100])
  expect(logTicks(0, 280_206, 4)).toEqual([0, 10, 1000, 100_000])
  expect(logTicks(-150, 20, 6)).toEqual([-100, -10, -1, 0, 1, 10])
})

test('ticks ascend, stay inside and are few, whatever the axis', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      fc.pre(high - low > 1e-6)
      for (const ticks of [linearTicks(low, high, 3), logTicks(low, high, 4)]) {
        expect(ticks.length).toBeLessThanOrEqual(5)
        const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high), 1)
        for (const [i, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(low - slack)
          expect(tick).toBeLessThanOrEqual(high + slack)
          if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1]!)
        }
      }
    })
  )
})
