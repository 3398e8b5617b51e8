import { describe, expect, test } from 'vitest'
import { bestUnits } from '#engine/cluster/som/bestUnits.ts'
import { plainBestUnits } from '#engine/cluster/som/plainBestUnits.ts'
import { selfOrganisingMap } from '#engine/cluster/som/selfOrganisingMap.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '../../blobs.ts'

const rowsOf = (n: number, d: number, value: (i: number, j: number) => number): Matrix => ({
  n,
  d,
  data: Float64Array.from({ length: n * d }, (_, at) => value(Math.floor(at / d), at % d))
})

/** Positions at which two arrays differ by a bit; comparing them as objects takes a second. */
const differing = (a: Int32Array | Float64Array, b: Int32Array | Float64Array): number => {
  let count = Math.abs(a.length - b.length)
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) count++
  return count
}

/** So many rows, for the kernel to be used. */
const many = 60_000
const source = random(1).fork('units')
const cases: Readonly<Record<string, readonly [Matrix, Matrix]>> = {
  'counts that are no multiple of the lanes': [blobs(many + 3, 3, 4, 1), blobs(37, 3, 4, 2)],
  'one node': [blobs(many * 4 + 1, 1, 2, 1), blobs(1, 1, 1, 2)],
  'two nodes': [blobs(many * 2 + 2, 1, 2, 1), blobs(2, 1, 1, 2)],
  'ties by the thousand: rows and nodes on a lattice': [
    rowsOf(many, 2, () => source.int(9)),
    rowsOf(50, 2, () => source.int(9))
  ],
  'nodes that are the same': [blobs(many, 2, 3, 5), rowsOf(30, 2, (i) => i % 3)],
  'rows far from 0 and near to each other': [
    rowsOf(many, 2, () => 1e9 + source.next()),
    rowsOf(40, 2, () => 1e9 + source.next())
  ],
  'nodes that differ by less than float32 sees': [
    rowsOf(many, 2, () => source.next()),
    rowsOf(40, 2, (i, j) => 0.5 + (j === 0 ? i * 1e-12 : 0))
  ],
  'an outlier that makes all else small': [
    rowsOf(many, 2, (i) => (i === 7 ? 1e7 : source.next())),
    rowsOf(60, 2, () => source.next())
  ],
  'nodes far outside the rows': [blobs(many, 2, 3, 5), rowsOf(30, 2, () => source.next() * 1e6 - 5e5)],
  'rows that are all the same': [rowsOf(many, 2, () => 3), blobs(30, 2, 2, 3)],
  'values too small to be squared': [
    rowsOf(many, 2, () => source.next() * 1e-200),
    rowsOf(30, 2, () => source.next() * 1e-200)
  ]
}

describe('the nearest nodes', () => {
  test.each(Object.keys(cases))('by the kernel are those of plain float64, bit for bit: %s', (name) => {
    const [x, codebook] = cases[name]!
    expect(x.n * x.d * codebook.n).toBeGreaterThan(200_000)
    const [byKernel, plain] = [complete(bestUnits(x, codebook)), plainBestUnits(x, codebook)]
    expect(differing(byKernel.first, plain.first)).toBe(0)
    expect(differing(byKernel.second, plain.second)).toBe(0)
    expect(differing(byKernel.square, plain.square)).toBe(0)
  })

  test('of fewer rows are the same as of more', () => {
    const [x, codebook] = cases['counts that are no multiple of the lanes']!
    const few = takeRows(x, [5, 6, 7, 8, 9])
    const { first, second } = complete(bestUnits(x, codebook))
    expect(complete(bestUnits(few, codebook)).first).toEqual(first.slice(5, 10))
    expect(complete(bestUnits(few, codebook)).second).toEqual(second.slice(5, 10))
  })

  test('and the whole map have the same bits with 1, 2 and 8 threads', async () => {
    const x = blobs(20_000, 4, 5, 6)
    const options = { rows: 7, columns: 9, topology: 'hexagonal', seed: 3 } as const
    const alone = complete(selfOrganisingMap(x, options))
    for (const threads of [2, 8]) {
      const together = await withCrew(threads, (crew) => complete(selfOrganisingMap(x, { ...options, crew })))
      expect(differing(together.bestUnit, alone.bestUnit)).toBe(0)
      expect(differing(together.codebook.data, alone.codebook.data)).toBe(0)
      expect(together.quantisationError).toBe(alone.quantisationError)
    }
  })
})
