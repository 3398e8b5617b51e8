import type { Kernels } from '#engine/kernels/binary.ts'
import { float32, float64, int32, type Pointer, uint8 } from '#engine/kernels/kernelMemory.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'
import type { RowsBlock } from './rowsBlock.ts'

/** Where a run of Lloyd's iterations stands: the class `Run` of assembly/kmeans/structures.ts, field by field. */
export interface RunBlock {
  readonly at: Pointer
  readonly k: number
  readonly stride: number
  readonly labels: Pointer
  readonly bounds: Pointer
  readonly centres: Pointer
  readonly tiles: Pointer
  readonly norms: Pointer
  readonly drift: Pointer
  readonly way: Pointer
  readonly sums: Pointer
  readonly changes: Pointer
  readonly seats: number
  readonly scratch: Pointer
  readonly scratchBytes: number
}

/** A label that a row has before the first iteration. Numbers of segments are below it. */
export const noLabel = 255

const integers = ['k', 'stride', 'labels', 'bounds', 'centres', 'tiles', 'norms'] as const
const more = ['drift', 'way', 'sums', 'changes', 'seats', 'scratch', 'scratchBytes'] as const
const fields = [...integers, ...more]

/** Lays a run over memory from `at` on; what it needs is `end - at`, which grows with k. Writes nothing. */
export const layRun = (
  kernels: Kernels,
  { n, d, width }: RowsBlock,
  k: number,
  seats: number,
  at: Pointer
): { run: RunBlock; end: Pointer } => {
  let end = at
  const take = (bytes: number): Pointer => {
    const here = end
    end = Math.ceil((end + bytes) / 64) * 64
    return here
  }
  const stride = Math.ceil(k / 4) * 4
  const scratchBytes = Math.ceil(kernels.assignScratch(width) / 64) * 64
  const run = {
    at: take(fields.length * 4),
    k,
    stride,
    labels: take(n),
    bounds: take(n * 4),
    centres: take(k * d * 8),
    tiles: take(stride * d * 4),
    norms: take(stride * 4),
    drift: take((noLabel + 1) * 4),
    way: take(k * 8),
    sums: take(k * (d + 1) * 8),
    changes: take(seats * k * (d + 1) * 8),
    seats,
    scratch: take(seats * scratchBytes),
    scratchBytes
  }
  return { run, end }
}

/** Sets a run to its beginning: no row has a label. */
export const startRun = (
  kernels: Kernels,
  memory: SharedMemory,
  rows: RowsBlock,
  run: RunBlock,
  centres: ArrayLike<number>
): void => {
  const { n, d } = rows
  const { k, seats } = run
  int32(memory, run.at, fields.length).set(fields.map((field) => run[field]))
  uint8(memory, run.labels, n).fill(noLabel)
  float64(memory, run.centres, k * d).set(centres)
  float32(memory, run.bounds, n).fill(Number.NEGATIVE_INFINITY)
  float32(memory, run.drift, noLabel + 1).fill(0)
  float64(memory, run.way, k).fill(0)
  float64(memory, run.sums, k * (d + 1)).fill(0)
  float64(memory, run.changes, seats * k * (d + 1)).fill(0)
  kernels.setTiles(rows.at, run.at)
}
