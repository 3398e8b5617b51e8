import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hierarchical } from '#engine/cluster/hierarchical/hierarchical.ts'
import { startGroups, type WardGroups } from '#engine/cluster/hierarchical/wardGroups.ts'
import { wardNearest } from '#engine/cluster/hierarchical/wardNearest.ts'
import type { WeightedPoints } from '#engine/cluster/hierarchical/weightedPoints.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '../../blobs.ts'
import { someRows } from '../density/densityBattery.ts'

/** The twin of the kernel: float64 only, every pair. */
const plainNearest = ({ points: { n, d, data }, weights }: WeightedPoints): { nearest: number[]; apart: number[] } => {
  const [nearest, apart]: [number[], number[]] = [[], []]
  for (let s = 0; s < n; s++) {
    let [best, at] = [Number.POSITIVE_INFINITY, -1]
    for (let t = 0; t < n; t++) {
      if (t === s) continue
      let square = 0
      for (let j = 0; j < d; j++) square += (data[s * d + j]! - data[t * d + j]!) ** 2
      const cost = square * ((weights[s]! * weights[t]!) / (weights[s]! + weights[t]!))
      if (at < 0 || cost < best) [best, at] = [cost, t]
    }
    nearest.push(at)
    apart.push(best)
  }
  return { nearest, apart }
}

const crew: Crew = soloCrew()

/** What the kernel finds, all groups seeking. */
const kernelNearest = (start: WeightedPoints): { nearest: number[]; apart: number[] } => {
  const mark = crew.memory.mark()
  const groups: WardGroups = startGroups(crew, start)
  complete(wardNearest(crew, groups, { phase: 'merge', done: 0, total: 1 }))
  crew.memory.release(mark)
  return { nearest: [...groups.nearest], apart: [...groups.apart] }
}

describe('the kernel that finds the nearest group by Ward’s cost', () => {
  test('equals its twin in float64 to the last bit, whatever the values, weights and ties', () => {
    fc.assert(
      fc.property(someRows(9), fc.constantFrom(1, 100, 1e6), fc.infiniteStream(fc.nat()), (points, most, draw) => {
        fc.pre(points.n > 1)
        const weights = Int32Array.from({ length: points.n }, () => 1 + (draw.next().value % most))
        expect(kernelNearest({ points, weights })).toEqual(plainNearest({ points, weights }))
      }),
      { numRuns: 300 }
    )
  })

  test.each([
    ['1 column', 1, 0, 1, 0],
    ['8 columns', 8, 0, 1, 0],
    ['37 columns', 37, 0, 1, 0],
    ['values far from 0', 4, 1e6, 1, 0],
    ['values so far from 0 that float32 tells none apart', 4, 1e12, 1, 0],
    ['one row very far from all others', 3, 0, 1, 1e9],
    ['one row as far from all others as numbers go', 3, 0, 1, 1e150],
    ['tiny values', 3, 0, 1e-120, 0],
    ['huge values', 3, 0, 1e120, 0]
  ])('equals it on 803 groups of %s', (_, d, offset, scale, outlier) => {
    const points = blobs(803, d, 5, 7)
    for (let at = 0; at < points.data.length; at++) points.data[at] = offset + points.data[at]! * scale
    if (outlier > 0) points.data[0] = outlier
    const source = random(1)
    const weights = Int32Array.from({ length: 803 }, () => 1 + source.int(source.int(2) === 0 ? 3 : 5000))
    expect(kernelNearest({ points, weights })).toEqual(plainNearest({ points, weights }))
  })
})

describe('hierarchical by Ward’s linkage on a crew', () => {
  test.each([1, 2, 8])('of %i threads gives the same bits as alone, and gives its memory back', async (threads) => {
    const x = blobs(2500, 5, 6, 2)
    const alone = complete(hierarchical(x, { linkage: 'ward' }))
    await withCrew(threads, (shared) => {
      const mark = shared.memory.mark()
      expect(complete(hierarchical(x, { linkage: 'ward', crew: shared }))).toEqual(alone)
      expect(shared.memory.mark()).toBe(mark)
    })
  })

  test('gives its memory back when it is given up half-way', () => {
    const mark = crew.memory.mark()
    const work = hierarchical(blobs(500, 3, 4, 1), { linkage: 'ward', crew })
    for (let step = 0; step < 5; step++) work.next()
    expect(crew.memory.mark()).toBeGreaterThan(mark)
    work.return(undefined as never)
    expect(crew.memory.mark()).toBe(mark)
  })

  test('ends where distances are too large to be told apart', () => {
    const x = { n: 5, d: 1, data: Float64Array.of(-1e300, 1e300, 0, 5e299, 1.7e308) }
    expect([...complete(hierarchical(x, { linkage: 'ward' })).size].at(-1)).toBe(5)
  })
})
