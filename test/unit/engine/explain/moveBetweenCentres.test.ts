import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movesFrom, nearestCentre, pullsTo } from '#engine/explain/moveBetweenCentres.ts'

/** Eighths: what differs does so by more than digits run out. */
const coordinate = fc.integer({ min: -40, max: 40 }).map((value) => value / 8)
const setting = fc.record({ n: fc.integer({ min: 2, max: 5 }), d: fc.integer({ min: 1, max: 4 }) }).chain(({ n, d }) =>
  fc.record({
    centres: fc
      .array(coordinate, { minLength: n * d, maxLength: n * d })
      .map((data) => ({ n, d, data: Float64Array.from(data) })),
    point: fc.array(coordinate, { minLength: d, maxLength: d }).map((values) => Float64Array.from(values))
  })
)
const near = 1e-6

test('moving one feature beyond what is said makes the named centre nearest, and anything short of it does not', () => {
  fc.assert(
    fc.property(setting, ({ centres, point }) => {
      const own = nearestCentre(point, centres)
      for (const { feature, to, centre } of movesFrom(point, centres, own)) {
        const distance = Math.abs(to - point[feature]!)

        fc.pre(distance > near)
        const up = to > point[feature]! ? 1 : -1
        const at = (value: number) => {
          const moved = point.slice()
          moved[feature] = value
          return moved
        }
        const squares = (value: number, c: number) =>
          at(value).reduce((sum, x, j) => sum + (x - centres.data[c * centres.d + j]!) ** 2, 0)
        expect(squares(to, centre)).toBeCloseTo(squares(to, own), 4)
        const short = to - up * distance * 0.01
        const nearest = nearestCentre(at(short), centres)
        expect(squares(short, own)).toBeLessThanOrEqual(squares(short, nearest) + near)
        const beyond = to + up * distance * 0.01
        expect(squares(beyond, centre)).toBeLessThanOrEqual(squares(beyond, own) + near)
      }
    })
  )
})

test('with two centres every feature in which they differ has exactly one way across', () => {
  const centres = { n: 2, d: 2, data: Float64Array.of(0, 0, 4, 0) }
  const moves = movesFrom(Float64Array.of(1, 3), centres, 0)
  expect(moves).toEqual([{ feature: 0, to: 2, centre: 1 }])
})

test('pulls add up to how much farther the other centre is, in squares', () => {
  fc.assert(
    fc.property(setting, ({ centres: { d, data }, point }) => {
      const [own, other] = [data.slice(0, d), data.slice(d, 2 * d)]
      const square = (centre: Float64Array) => point.reduce((sum, x, j) => sum + (x - centre[j]!) ** 2, 0)
      const sum = pullsTo(point, own, other).reduce((total, pull) => total + pull, 0)
      expect(sum).toBeCloseTo(square(other) - square(own), 8)
    })
  )
})
