import { UMAP } from 'umap-js'
import { describe, expect, test } from 'vitest'
import { nearestOfEach } from '#engine/embed/nearestOfEach.ts'
import { umap } from '#engine/embed/umap.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { readColumns } from '#test/golden/engine/oracle.ts'
import { hasData } from '#test/helpers/data.ts'

const apart = (x: Matrix, i: number, j: number): number => {
  let total = 0
  for (let c = 0; c < x.d; c++) total += (x.data[i * x.d + c]! - x.data[j * x.d + c]!) ** 2
  return total
}

/** The other rows, nearest first. */
const nearest = (x: Matrix, i: number): number[] =>
  Array.from({ length: x.n }, (_, j) => j)
    .filter((j) => j !== i)
    .sort((a, b) => apart(x, i, a) - apart(x, i, b) || a - b)

/** Trustworthiness of Venna & Kaski (2001): 1 where nobody is a neighbour on the map who is none in the data. */
function trustworthiness(x: Matrix, map: Matrix, k: number): number {
  let penalty = 0
  for (let i = 0; i < x.n; i++) {
    const rank = new Map(nearest(x, i).map((j, at) => [j, at + 1]))
    for (const j of nearest(map, i).slice(0, k)) penalty += Math.max(0, rank.get(j)! - k)
  }
  return 1 - (2 / (x.n * k * (2 * x.n - 3 * k - 1))) * penalty
}

const asMatrix = ({ x, y }: { x: Float64Array; y: Float64Array }): Matrix => ({
  n: x.length,
  d: 2,
  data: Float64Array.from({ length: 2 * x.length }, (_, at) => (at % 2 === 0 ? x : y)[at >> 1]!)
})

/** Crowds in six columns, in turn. */
function crowds(n: number, seed = 5): Matrix {
  const source = random(seed)
  const spread = () => source.next() + source.next() + source.next() - 1.5
  return {
    n,
    d: 6,
    data: Float64Array.from({ length: 6 * n }, (_, at) => (Math.floor(at / 6) % 4 === at % 6 ? 4 : 0) + spread())
  }
}

test('neighbours on the map are neighbours in the data, as surely as on that of umap-js', () => {
  const x = crowds(240)
  const ours = trustworthiness(x, asMatrix(complete(umap(x, { seed: 1 }))), 10)
  const source = random(1)
  const rows = Array.from({ length: x.n }, (_, i) => Array.from(x.data.subarray(i * 6, i * 6 + 6)))
  const theirs = new UMAP({ nNeighbors: 15, random: () => source.next() }).fit(rows)
  expect(ours).toBeGreaterThan(0.9)
  expect(ours).toBeGreaterThan(trustworthiness(x, { n: x.n, d: 2, data: Float64Array.from(theirs.flat()) }, 10) - 0.02)
})

test.skipIf(!hasData('clustering'))('the map of iris is trustworthy', () => {
  const names = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']
  const { matrix } = prepare(readColumns('clustering/iris.csv', names), names, { log: 'none', scale: 'zscore' })
  expect(trustworthiness(matrix, asMatrix(complete(umap(matrix, { seed: 1 }))), 10)).toBeGreaterThan(0.95)
})

test('a seed gives the same map again, whatever the order of rows; another seed another', () => {
  const x = crowds(120)
  const first = complete(umap(x, { seed: 3 }))
  expect(complete(umap(x, { seed: 3 }))).toEqual(first)
  const turned = Array.from({ length: x.n }, (_, i) => (i * 37) % x.n)
  const again = complete(umap(takeRows(x, turned), { seed: 3 }))
  expect(Array.from(again.x)).toEqual(turned.map((row) => first.x[row]))
  expect(complete(umap(x, { seed: 4 })).x).not.toEqual(first.x)
})

test('beyond the most that are embedded, others are placed among those they are like', () => {
  const x = crowds(600)
  const map = complete(umap(x, { seed: 1, most: 200 }))
  expect(map.embedded).toBe(200)
  const places = asMatrix(map)
  expect([...map.x, ...map.y].every(Number.isFinite)).toBe(true)
  let own = 0
  for (let i = 0; i < x.n; i++)
    own += nearest(places, i)
      .slice(0, 5)
      .filter((j) => j % 4 === i % 4).length
  expect(own / (5 * x.n)).toBeGreaterThan(0.97)
})

test('interim places are told as it works, and progress never stands still for long', () => {
  const x = crowds(100)
  let told = 0
  const work = umap(x, {
    seed: 1,
    partial: (rows, places) => {
      told++
      expect(places).toHaveLength(2 * rows.length)
    }
  })
  const phases = new Set<string>()
  for (let step = work.next(); !step.done; step = work.next()) phases.add(step.value.phase)
  expect([...phases]).toEqual(['neighbours', 'neighbourGraph', 'layOut'])
  expect(told).toBe(50)
})

test('rows that are all the same, one column, and few rows have a map; fewer than four are refused', () => {
  for (const x of [
    { n: 40, d: 3, data: new Float64Array(120).fill(2) },
    { n: 30, d: 1, data: Float64Array.from({ length: 30 }, (_, i) => i % 7) },
    { n: 4, d: 2, data: Float64Array.from([0, 0, 1, 0, 0, 1, 5, 5]) }
  ]) {
    const { x: u, y: v } = complete(umap(x, { seed: 1 }))
    expect([...u, ...v].every(Number.isFinite)).toBe(true)
  }
  expect(() => complete(umap({ n: 3, d: 1, data: new Float64Array(3) }, { seed: 1 }))).toThrow('at least 4')
  expect(() => complete(umap(crowds(20), { seed: 1, neighbours: 1 }))).toThrow('at least 2 neighbours')
})

describe('neighbours', () => {
  test('are those that comparing all rows finds, the row itself first', () => {
    const x = crowds(90)
    const { rows, distances } = complete(nearestOfEach(x, 6))
    for (let i = 0; i < x.n; i++) {
      expect(Array.from(rows.subarray(i * 6, i * 6 + 6))).toEqual([i, ...nearest(x, i).slice(0, 5)])
      expect(distances[i * 6]).toBe(0)
      expect(distances[i * 6 + 1]).toBeCloseTo(Math.sqrt(apart(x, i, rows[i * 6 + 1]!)), 12)
    }
  })
})
