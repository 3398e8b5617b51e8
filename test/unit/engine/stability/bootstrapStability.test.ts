import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { EngineError } from '#engine/errors.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { complete, type Progress } from '#engine/progress.ts'
import {
  type BootstrapOptions,
  bootstrapStability,
  type StabilityProgress,
  stabilityVerdict
} from '#engine/stability/bootstrapStability.ts'
import { bestJaccards, crossTable } from '#engine/stability/crossTable.ts'
import { blobs } from '../blobs.ts'

type Refit = BootstrapOptions['refit']

const answer = (label: (row: number) => number): Refit =>
  // biome-ignore lint/correctness/useYield: a fit that is done at once
  function* (rows) {
    return Int32Array.from(rows, label)
  }

const byKMeans = (x: Matrix, k: number): Refit =>
  function* (rows, seed): Generator<Progress, ArrayLike<number>> {
    return (yield* kmeans(takeRows(x, rows), { k, seed, restarts: 3 })).labels
  }

const third = (row: number): number => row % 3
const thirds = Int32Array.from({ length: 90 }, (_, i) => third(i))

describe('crossTable', () => {
  test('counts every pair of labels, and the sizes of both labellings', () => {
    const table = crossTable([0, 0, 1, 1, -1], [4, 2, 2, 2, 4])
    expect(table.rowLabels).toEqual([-1, 0, 1])
    expect(table.columnLabels).toEqual([2, 4])
    expect([...table.counts]).toEqual([0, 1, 1, 1, 2, 0])
    expect([...table.rowSizes]).toEqual([1, 2, 2])
    expect([...table.columnSizes]).toEqual([3, 2])
  })

  test('sums to the rows, line by line and column by column', () => {
    const labels = fc.integer({ min: -1, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(labels, labels)), (pairs) => {
        const table = crossTable(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b)
        )
        const wide = table.columnLabels.length
        table.rowLabels.forEach((label, r) => {
          expect(table.rowSizes[r]).toBe(pairs.filter(([a]) => a === label).length)
          expect(table.counts.slice(r * wide, (r + 1) * wide).reduce((a, b) => a + b, 0)).toBe(table.rowSizes[r])
        })
        table.columnLabels.forEach((label, c) => {
          expect(table.columnSizes[c]).toBe(pairs.filter(([, b]) => b === label).length)
        })
      })
    )
  })

  test('refuses labellings of different rows', () => {
    expect(() => crossTable([0], [0, 1])).toThrow(expect.objectContaining({ code: 'badShape' }))
  })

  test('finds the most similar segment, for which noise does not count', () => {
    // Segment 0 = rows 0 … 3; found as {0, 1, 2} (3 of 4 rows in either) and noise.
    expect([...bestJaccards(crossTable([0, 0, 0, 0, 1, 1], [1, 1, 1, -1, -1, -1]))]).toEqual([3 / 4, 0])
  })
})

describe('bootstrapStability', () => {
  test('gives every segment 1 where it is always found again, under whatever name', () => {
    const { segments, adjustedRand, resamples } = complete(
      bootstrapStability({ n: 90, labels: thirds, refit: answer((row) => 2 - third(row)), seed: 1 })
    )
    expect(
      segments.map(({ jaccard, verdict, recovered, dissolved }) => [jaccard, verdict, recovered, dissolved])
    ).toEqual([0, 1, 2].map(() => [1, 'highlyStable', 100, 0]))
    expect([adjustedRand, resamples]).toEqual([1, 100])
  })

  test('tells the segment that is found from those that always come out as one', () => {
    const { segments } = complete(
      bootstrapStability({ n: 90, labels: thirds, refit: answer((row) => (third(row) === 0 ? 0 : 1)), seed: 1 })
    )
    expect(segments[0]!.jaccard).toBe(1)
    // Half of the union is each one's own, give or take the draw.
    for (const { jaccard, verdict } of segments.slice(1)) {
      expect(Math.abs(jaccard - 0.5)).toBeLessThan(0.05)
      expect(verdict).toBe('unreliable')
    }
  })

  test('gives groups of k-means that are far apart nearly 1, and the least of the pieces of one round group far less', () => {
    const apart = blobs(150, 2, 3, 5, 60)
    const labels = complete(kmeans(apart, { k: 3, seed: 1 })).labels
    const sure = complete(bootstrapStability({ n: 150, labels, refit: byKMeans(apart, 3), resamples: 20, seed: 1 }))
    expect(Math.min(...sure.segments.map(({ jaccard }) => jaccard))).toBeGreaterThan(0.97)

    const one = blobs(150, 2, 1, 5)
    const pieces = complete(kmeans(one, { k: 7, seed: 1 })).labels
    const unsure = complete(
      bootstrapStability({ n: 150, labels: pieces, refit: byKMeans(one, 7), resamples: 20, seed: 1 })
    )
    expect(Math.min(...unsure.segments.map(({ jaccard }) => jaccard))).toBeLessThan(0.8)
  })

  test('does not depend on the order in which rows arrive, given the order of their values', () => {
    const x = blobs(120, 2, 2, 9, 2)
    const shuffled = Uint32Array.from({ length: 120 }, (_, i) => (i * 77) % 120)
    const measure = (m: Matrix) => {
      const labels = complete(kmeans(m, { k: 3, seed: 1 })).labels
      const { order } = rowOrder(m)
      return complete(bootstrapStability({ n: 120, labels, refit: byKMeans(m, 3), resamples: 10, seed: 1, order }))
    }
    expect(measure(takeRows(x, shuffled))).toEqual(measure(x))
  })

  test('works on at most `mostRows` of many rows, and says so', () => {
    const seen = new Set<number>()
    const refit: Refit = function* (rows) {
      yield { phase: 'fit', done: 0, total: 1 }
      for (const row of rows) seen.add(row)
      return rows.map(third)
    }
    const labels = Int32Array.from({ length: 9000 }, (_, i) => third(i))
    const { looked, rows } = complete(bootstrapStability({ n: 9000, labels, refit, seed: 3, mostRows: 500 }))
    expect([looked, rows]).toEqual([500, 9000])
    expect(seen.size).toBe(500)
    expect(Math.max(...seen)).toBeGreaterThan(8900)
  })

  test('hands each row over once, or as often as it was drawn', () => {
    const counts: number[] = []
    const refit: Refit = function* (rows) {
      yield { phase: 'fit', done: 0, total: 1 }
      counts.push(rows.length)
      expect([...rows]).toEqual([...rows].toSorted((a, b) => a - b))
      return rows.map(third)
    }
    const given = { n: 90, labels: thirds, refit, resamples: 50, seed: 1 }
    complete(bootstrapStability({ ...given, repeats: true }))
    expect(new Set(counts.splice(0))).toEqual(new Set([90]))
    complete(bootstrapStability(given))
    // 1 - 1/e of the rows on average.
    expect(counts.reduce((a, b) => a + b) / 50 / 90).toBeCloseTo(0.633, 1)
  })

  test('leaves noise out, and says in how many resamples a segment was drawn at all', () => {
    const labels = thirds.map((label, i) => (i === 0 ? 3 : label === 2 ? -1 : label))
    const { segments } = complete(bootstrapStability({ n: 90, labels, refit: answer((row) => labels[row]!), seed: 2 }))
    expect(segments.map(({ segment }) => segment)).toEqual([0, 1, 2, 3])
    expect(segments[2]).toMatchObject({ resamples: 0, verdict: 'unreliable' })
    expect(segments[3]!.resamples).toBeGreaterThan(40)
    expect(segments[3]!.resamples).toBeLessThan(85)
  })

  test('passes over resamples with too few different rows, and no other error', () => {
    let fit = 0
    const refit: Refit = function* (rows) {
      yield { phase: 'fit', done: 0, total: 1 }
      if (fit++ % 2 === 0) throw new EngineError('tooFewDifferentRows', 'too few')
      return rows.map(third)
    }
    const given = { n: 90, labels: thirds, refit, resamples: 10, seed: 1 }
    expect(complete(bootstrapStability(given)).resamples).toBe(5)
    const failing = answer(() => {
      throw new EngineError('notFinite', 'NaN')
    })
    expect(() => complete(bootstrapStability({ ...given, refit: failing }))).toThrow('NaN')
  })

  test('tells the means so far, and lets go between the steps of a fit', () => {
    const steps: StabilityProgress[] = []
    const refit: Refit = function* (rows) {
      yield { phase: 'fit', done: 0, total: 1 }
      return rows.map(third)
    }
    const work = bootstrapStability({ n: 90, labels: thirds, refit, resamples: 3, seed: 1 })
    for (let step = work.next(); !step.done; step = work.next()) steps.push(step.value)
    expect(steps.map(({ done, total }) => [done, total])).toEqual([0, 0, 1, 1, 2, 2].map((done) => [done, 3]))
    expect(steps[0]!.partial).toBeUndefined()
    expect(steps[2]!.partial).toEqual([1, 1, 1])
  })

  test('judges by the bands of clusterboot', () => {
    expect([1, 0.85, 0.849, 0.75, 0.749, 0.6, 0.599].map(stabilityVerdict)).toEqual([
      'highlyStable',
      'highlyStable',
      'valid',
      'valid',
      'doubtful',
      'doubtful',
      'unreliable'
    ])
  })

  test('refuses what does not fit together', () => {
    const given = { n: 90, labels: thirds, refit: answer(third), seed: 1 }
    const refused = (options: BootstrapOptions) => () => complete(bootstrapStability(options))
    expect(refused({ ...given, n: 80 })).toThrow(expect.objectContaining({ code: 'badShape' }))
    expect(refused({ ...given, resamples: 1 })).toThrow(expect.objectContaining({ code: 'badOption' }))
    expect(refused({ ...given, n: 0, labels: [] })).toThrow(expect.objectContaining({ code: 'noRows' }))
    const short: Refit = function* () {
      yield { phase: 'fit', done: 0, total: 1 }
      return [0]
    }
    expect(refused({ ...given, refit: short })).toThrow(expect.objectContaining({ code: 'badShape' }))
  })
})
