import { describe, expect, test } from 'vitest'
import { soloCrew } from '#engine/kernels/crew.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { mean } from '#engine/stats/moments.ts'
import { silhouettes } from '#engine/validity/silhouette.ts'
import { anchorScores } from '#engine/validity/silhouetteAnchors.ts'
import { exactScores } from '#engine/validity/silhouetteExact.ts'
import { plainScores } from '#engine/validity/silhouettePlain.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '../blobs.ts'

const all = (n: number): Uint32Array => Uint32Array.from({ length: n }, (_, i) => i)
const labelled = (x: Matrix, k: number, of = x.n) => ({
  x,
  labels: Int32Array.from({ length: x.n }, (_, i) => i % k),
  k,
  of
})

const largestGap = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)

describe('the kernels of the silhouette', () => {
  test('score every row as plain TypeScript does, for any number of rows and columns', () => {
    for (const [n, d, k] of [
      [5, 1, 2],
      [130, 2, 3],
      [515, 3, 2],
      [2051, 8, 5],
      [1100, 17, 40]
    ] as const) {
      const rows = labelled(blobs(n, d, k, 1), k)
      const plain = complete(plainScores(rows, all(n)))
      const kernel = complete(exactScores(soloCrew(), rows))
      expect(largestGap(kernel.scores, plain.scores)).toBeLessThan(2e-6)
      expect(Math.abs(mean(kernel.scores) - mean(plain.scores))).toBeLessThan(1e-7)
      const some = sampleRows(n, Math.ceil(n / 3), random(1))
      const anchors = complete(anchorScores(soloCrew(), rows, some))
      expect(largestGap(anchors.scores, complete(plainScores(rows, some)).scores)).toBeLessThan(2e-6)
    }
  })

  test('hold where values are far from 0, of any size, and mostly the same', () => {
    const unit = blobs(1200, 2, 3, 2)
    for (const change of [
      (value: number) => value + 1e6,
      (value: number) => value * 1e-20,
      (value: number) => value * 1e20,
      (value: number) => Math.round(value)
    ]) {
      const rows = labelled({ ...unit, data: unit.data.map(change) }, 3)
      const [plain, kernel] = [complete(plainScores(rows, all(1200))), complete(exactScores(soloCrew(), rows))]
      expect(Math.abs(mean(kernel.scores) - mean(plain.scores))).toBeLessThan(1e-6)
    }
  })

  test('hold where rows of a segment lie in tight knots far apart, many of them twice', () => {
    const { n, d, data } = blobs(1500, 6, 3, 5)
    const knots = data.map((value, at) => Math.round(value * 4) * 1e-4 + (Math.floor(at / d) % 7) + (at < d ? 50 : 0))
    const rows = labelled({ n, d, data: knots }, 2)
    const [plain, kernel] = [complete(plainScores(rows, all(n))), complete(exactScores(soloCrew(), rows))]
    expect(largestGap(kernel.scores, plain.scores)).toBeLessThan(2e-6)
    expect(Math.abs(mean(kernel.scores) - mean(plain.scores))).toBeLessThan(1e-7)
  })

  test('give the same bits with 1, 2 and 8 threads', async () => {
    const x = blobs(4000, 5, 4, 3)
    const labels = [
      Int32Array.from({ length: x.n }, (_, i) => i % 4),
      Int32Array.from({ length: x.n }, (_, i) => i % 3)
    ]
    for (const exactUpTo of [1000, 10_000]) {
      const options = { exactUpTo, anchors: { count: 300, seed: 1 } }
      const alone = complete(silhouettes(x, labels, options))
      for (const threads of [1, 2, 8]) {
        const together = await withCrew(threads, (crew) => complete(silhouettes(x, labels, { ...options, crew })))
        expect(together).toEqual(alone)
      }
    }
  })
})

test('the error from sampling the rows that anchors are scored against is what it is said to be', () => {
  const x = blobs(20_000, 3, 4, 4)
  const anchorRows = 400
  const gaps = Array.from({ length: 12 }, (_, seed) => {
    const source = random(seed)
    const sample = sampleRows(x.n, 1500, source)
    const kept = sampleRows(1500, anchorRows, source)
    const ofSample = { x: takeRows(x, sample), labels: Int32Array.from(sample, (i) => i % 4), k: 4, of: x.n }
    const { scores, referenceError } = complete(anchorScores(soloCrew(), ofSample, kept))
    const anchors = kept.map((s) => sample[s]!)
    const whole = complete(anchorScores(soloCrew(), labelled(x, 4), anchors))
    expect(referenceError).toBeGreaterThan(0)
    expect(whole.referenceError).toBe(0)
    return (mean(scores) - mean(whole.scores)) / referenceError
  })
  const spread = Math.sqrt(mean(gaps.map((gap) => gap * gap)))
  expect(spread).toBeGreaterThan(0.3)
  expect(spread).toBeLessThan(3)
})
