import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { kmeansSweep } from '#engine/cluster/kmeansSweep.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { startLloyd } from '#engine/cluster/lloydRun.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { poisson } from '#engine/random/poisson.ts'
import { random } from '#engine/random/random.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { weightedRand } from '#engine/validity/weightedRand.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from './blobs.ts'

const sweep = { ks: [2, 3, 4, 5], restarts: 8, seed: 1 }

test('every fit of a sweep is an optimum on all rows, within a per mille of a search on all rows', () => {
  for (const n of [800, 20_000]) {
    const x = blobs(n, 3, 5, 1, 8)
    for (const { k, fit } of complete(kmeansSweep(x, sweep))) {
      expect(fit.sizes).toHaveLength(k)
      const again = startLloyd(x, fit.centres.data)
      stepLloyd(again)
      expect(again.labels).toEqual(fit.labels)
      const best = complete(kmeans(x, { k, seed: 1, restarts: 20 }))
      expect(fit.inertia).toBeLessThan(best.inertia * 1.001)
    }
  }
})

test('as many segments as there are groups are the most stable', () => {
  const noise = blobs(6000, 2, 1, 3)
  const x = { ...noise, data: noise.data.map((value, at) => value + (((at >> 1) >> (at % 2)) % 2) * 20) }
  const fits = complete(kmeansSweep(x, { ...sweep, ks: [3, 4, 7], bootstraps: 20 }))
  const [, four, seven] = fits.map(({ agreements }) => mean(agreements))
  expect(four).toBeGreaterThan(0.999)
  expect(seven).toBeLessThan(0.95)
})

test('a sweep gives the same bits with 1, 2 and 8 threads, and in whatever order rows arrive', async () => {
  const x = blobs(9000, 4, 5, 4)
  const options = { ks: [3, 6], restarts: 5, seed: 2, bootstraps: 4 }
  const alone = complete(kmeansSweep(x, options))
  for (const threads of [1, 2, 8]) {
    expect(await withCrew(threads, (crew) => complete(kmeansSweep(x, { ...options, crew })))).toEqual(alone)
  }
  const order = Array.from({ length: x.n }, (_, i) => (i * 7) % x.n)
  const turned = complete(kmeansSweep(takeRows(x, order), options))
  turned.forEach(({ fit, agreements }, q) => {
    expect(order.map((_, at) => fit.labels[at])).toEqual(order.map((i) => alone[q]!.fit.labels[i]))
    expect(fit.inertia).toBe(alone[q]!.fit.inertia)
    expect(agreements).toEqual(alone[q]!.agreements)
  })
})

test('a sweep tells how far it is, never backwards within a phase', () => {
  const last = new Map<string, number>()
  for (const { phase, done, total } of kmeansSweep(blobs(5000, 2, 3, 5), { ...sweep, bootstraps: 3 })) {
    expect(done).toBeGreaterThanOrEqual(last.get(phase) ?? 0)
    expect(done).toBeLessThan(total)
    last.set(phase, done)
  }
  expect([...last.keys()]).toEqual(['order', 'coreSet', 'restarts', 'bootstraps', 'settle'])
})

test('a sweep refuses more segments than different rows, and more than the kernels know', () => {
  const x = blobs(10, 2, 2, 1)
  expect(() => complete(kmeansSweep(x, { ks: [2, 11], seed: 1 }))).toThrow('11 segments need at least 11')
  expect(() => complete(kmeansSweep(x, { ks: [300], seed: 1 }))).toThrow('k is at most 254')
  expect(() => complete(kmeansSweep(x, { ks: [], seed: 1 }))).toThrow('at least one k')
})

test('as few rows as segments are swept too, and what a bootstrap cannot tell is not a number', () => {
  const x = { n: 3, d: 1, data: Float64Array.of(0, 1, 5) }
  const [three] = complete(kmeansSweep(x, { ks: [3], seed: 1, bootstraps: 10 }))
  expect(three!.fit.inertia).toBeCloseTo(0, 12)
  expect(three!.agreements.every((agreement) => Number.isNaN(agreement) || agreement === 1)).toBe(true)
})

test('weightedRand(a, b, k, weights) is the adjusted Rand index of rows that come so often', () => {
  const rows = fc.array(fc.record({ a: fc.nat(2), b: fc.nat(2), weight: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 30
  })
  fc.assert(
    fc.property(rows, (points) => {
      const often = points.flatMap((point) => new Array<typeof point>(point.weight).fill(point))
      const [a, b] = [points.map((point) => point.a), points.map((point) => point.b)]
      const weighted = weightedRand(
        a,
        b,
        3,
        Float64Array.from(points, ({ weight }) => weight)
      )
      expect(weighted).toBeCloseTo(
        adjustedRand(
          often.map((point) => point.a),
          often.map((point) => point.b)
        ),
        12
      )
    })
  )
})

test('poisson(mean) has that mean and that variance', () => {
  const source = random(1)
  for (const expected of [0.3, 1, 8, 25, 400]) {
    const drawn = Float64Array.from({ length: 20_000 }, () => poisson(expected, source))
    const error = Math.sqrt(expected / drawn.length)
    expect(Math.abs(mean(drawn) - expected)).toBeLessThan(4 * error)
    expect(variance(drawn) / expected).toBeGreaterThan(0.95)
    expect(variance(drawn) / expected).toBeLessThan(1.05)
  }
})
