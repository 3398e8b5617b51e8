import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '#engine/random/random.ts'
import { boxOf, cellsOf } from '../../../../src/renderer/src/components/charts/box.ts'
import { crowdOf } from '../../../../src/renderer/src/components/charts/crowd.ts'
import { densityOf } from '../../../../src/renderer/src/components/charts/density.ts'
import type { ScatterPoints } from '../../../../src/renderer/src/components/charts/scatterPoints.ts'
import { sparseFirst } from '../../../../src/renderer/src/components/charts/sparseFirst.ts'

const groups = [
  { index: 0, letter: 'A', colour: '#0072b2' },
  { index: 1, letter: 'B', colour: '#e69f00' }
]

/** A crowd around (0, 0), and beside it 200 points far apart. */
function crowdAndFew(n: number): ScatterPoints {
  const { next } = random(7)
  // The sum of twelve has a mean of 6 and a deviation of 1.
  const normal = (): number => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6)
  const x = Array.from({ length: n }, () => normal())
  const y = Array.from({ length: n }, () => normal())
  for (let i = 0; i < 200; i++) {
    x.push(20 + (i % 20))
    y.push(Math.floor(i / 20))
  }
  return { x, y, group: x.map((at) => (at < 10 ? 0 : 1)) }
}

const everyone = (): boolean => true

describe('of many points, few are drawn', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true })

  test('no cell loses a point while another keeps two more', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 300 }), fc.nat(300), (places, most) => {
        // Nine places for all of them, so that cells do fill.
        const points = {
          x: places.map(([x]) => Math.round(2 * x)),
          y: places.map(([, y]) => Math.round(2 * y)),
          group: places.map(() => 0)
        }
        const all = [...points.x.keys()]
        const kept = sparseFirst(points, all, { left: 0, right: 2, bottom: 0, top: 2 }, most)
        expect(kept.length).toBe(Math.min(most, all.length))
        expect(kept).toEqual(all.filter((i) => kept.includes(i)))
        const cell = (i: number): string => `${points.x[i]} ${points.y[i]}`
        const held = Map.groupBy(all, cell)
        const left = Map.groupBy(kept, cell)
        const mostKept = Math.max(0, ...[...left.values()].map(({ length }) => length))
        for (const [key, { length }] of held) {
          const own = left.get(key)?.length ?? 0
          if (own < length) expect(own).toBeGreaterThanOrEqual(mostKept - 1)
        }
      }),
      { numRuns: 100 }
    )
  })

  test('who lies apart is drawn, and the crowd is shaded', () => {
    const points = crowdAndFew(50_000)
    const { drawn, density } = crowdOf(points, groups, null, everyone)
    expect(drawn.length).toBe(8000)
    expect(drawn.filter((i) => i >= 50_000).length).toBe(200)
    expect(density).not.toBeNull()
  })

  test('who is selected comes before the others, who do not vanish', () => {
    const points = crowdAndFew(50_000)
    const selected = (i: number): boolean => i % 2 === 0
    const { drawn } = crowdOf(points, groups, null, selected)
    expect(drawn.length).toBe(8000)
    expect(drawn.filter(selected).length).toBe(6000)
    const few = (i: number): boolean => i % 100 === 0
    expect(crowdOf(points, groups, null, few).drawn.filter(few).length).toBe(502)
  })

  test('who looks closer sees everyone there, and enough around to move the picture', () => {
    const points = crowdAndFew(50_000)
    const box = { left: 0.5, right: 1, bottom: 0.5, top: 1 }
    const { drawn, density } = crowdOf(points, groups, box, everyone)
    const inside = (i: number): boolean => cellsOf(box, 1, 1)(points.x[i]!, points.y[i]!) >= 0
    expect(density).toBeNull()
    expect(drawn.filter(inside)).toEqual([...points.x.keys()].filter(inside))
    expect(drawn.filter((i) => !inside(i)).length).toBe(2000)
  })
})

describe('the shading', () => {
  const points = crowdAndFew(50_000)
  const all = [...points.x.keys()]
  const box = boxOf(points.x, points.y)
  const { pixels, columns, rows } = densityOf(points, groups, all, box)
  const at = (x: number, y: number): number[] => {
    const cell = cellsOf(box, columns, rows)(x, y)
    return [...pixels.slice(4 * cell, 4 * cell + 4)]
  }

  test('has the colour of the group that lies there, and is strongest where most lie', () => {
    expect(at(0, 0).slice(0, 3)).toEqual([0x00, 0x72, 0xb2])
    expect(at(30, 5).slice(0, 3)).toEqual([0xe6, 0x9f, 0x00])
    expect(at(10, 5)[3]).toBe(0)
    const opacity = (x: number): number => at(x, 0)[3]!
    expect(opacity(0)).toBeGreaterThan(opacity(2))
    expect(opacity(2)).toBeGreaterThan(opacity(3.5))
    expect(Math.max(...pixels.filter((_, i) => i % 4 === 3))).toBe(191)
  })

  test('mixes the colours of groups that lie in one place', () => {
    const one = { x: [0, 0.5, 0.5, 1], y: [0, 0.5, 0.5, 1], group: [0, 0, 1, 1] }
    const picture = densityOf(one, groups, [0, 1, 2, 3], boxOf(one.x, one.y))
    const cell = cellsOf(picture.box, picture.columns, picture.rows)(0.5, 0.5)
    expect([...picture.pixels.slice(4 * cell, 4 * cell + 3)]).toEqual([115, 136, 89])
  })
})
