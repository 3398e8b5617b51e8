import { expect, test } from 'vitest'
import { scatterOf } from '#backend/segments/scatter.ts'

/** Customers of three segments, the first half of them in the first. */
function snapshotOf(n: number) {
  const segments = Uint8Array.from({ length: n }, (_, row) => (row % 2 === 0 ? 0 : 1 + (row % 3 === 0 ? 1 : 0)))
  const column = (name: string) => Float64Array.from({ length: n }, (_, row) => (name === 'x' ? row : -row))
  return { ids: Int32Array.from({ length: n }, (_, row) => row + 1), segments, column }
}

test('a report’s map shows everyone up to 5,000', () => {
  const map = scatterOf(snapshotOf(5000), 1)
  expect([map.customers, map.row.length, map.x[4999], map.y[4999]]).toEqual([5000, 5000, 4999, -4999])
})

test('beyond that it shows a sample with each segment in proportion, the same every time', () => {
  const snapshot = snapshotOf(12_000)
  const map = scatterOf(snapshot, 1)
  expect([map.customers, map.row.length, new Set(map.row).size]).toEqual([12_000, 5000, 5000])
  for (const segment of [0, 1, 2]) {
    const share = snapshot.segments.filter((one) => one === segment).length / 12_000
    expect(Math.abs(map.segment.filter((one) => one === segment).length - share * 5000)).toBeLessThanOrEqual(2)
  }
  expect(map.x).toEqual(map.row)
  expect(scatterOf(snapshot, 1)).toEqual(map)
  expect(scatterOf(snapshot, 2).row).not.toEqual(map.row)
})
