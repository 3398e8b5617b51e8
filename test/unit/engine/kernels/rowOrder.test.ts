import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soloCrew } from '#engine/kernels/crew.ts'
import { orderLoaded } from '#engine/kernels/rowOrder/orderLoaded.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { blobs } from '../blobs.ts'

const byKernel = (x: Matrix) => {
  const crew = soloCrew()
  const at = crew.memory.alloc(x.data.byteLength)
  crew.memory.float64(at, x.data.length).set(x.data)
  return orderLoaded(crew, at, x.n, x.d)
}

test('the kernel puts rows in the order of rowOrder, and counts those that differ', () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(-0), fc.double({ noNaN: true }))
  const rows = fc
    .integer({ min: 1, max: 3 })
    .chain((d) =>
      fc.array(fc.array(value, { minLength: d, maxLength: d }), { maxLength: 150 }).map((all) => ({ d, all }))
    )
  fc.assert(
    fc.property(rows, ({ d, all }) => {
      const x = { n: all.length, d, data: Float64Array.from(all.flat()) }
      expect(byKernel(x)).toEqual(rowOrder(x))
    })
  )
})

test('the kernel sorts many rows, most of which share their first columns or all of them', () => {
  const few = blobs(30_000, 3, 2, 1)
  for (const change of [
    (at: number, value: number) => (at % 3 < 2 ? Math.round(value) : value),
    (_: number, value: number) => Math.round(value),
    (at: number, value: number) => (at % 3 === 0 ? 1 + Math.round(value) * 2 ** -40 : Math.round(value)),
    (_: number, value: number) => value
  ]) {
    const x = { ...few, data: few.data.map((value, at) => change(at, value)) }
    expect(byKernel(x)).toEqual(rowOrder(x))
  }
})
