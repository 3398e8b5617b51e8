import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inArea } from '#shared/model/inArea.ts'

const value = fc.double({ min: -10, max: 10, noNaN: true })
const points = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 50 })

test('a box has in it exactly the points between its sides', () => {
  fc.assert(
    fc.property(points, value, value, value, value, (all, a, b, c, d) => {
      const [left, right, low, high] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)]
      const inside = inArea(
        all.map(([x]) => x),
        all.map(([, y]) => y),
        [left, low, right, low, right, high, left, high]
      )
      all.forEach(([x, y], i) => {
        // On a side a point may be counted in or out.
        if (x === left || x === right || y === low || y === high) return
        expect(inside[i]).toBe(x > left && x < right && y > low && y < high ? 1 : 0)
      })
    })
  )
})

test('what an area folds around is outside, and so is who has no place', () => {
  const horseshoe = [0, 0, 6, 0, 6, 6, 4, 6, 4, 2, 2, 2, 2, 6, 0, 6]
  expect([...inArea([3, 1, 5, 3, Number.NaN], [4, 4, 4, 1, 1], horseshoe)]).toEqual([0, 1, 1, 1, 0])
})
