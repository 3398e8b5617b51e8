import type { Crew } from '#engine/kernels/crew.ts'
import { rowsInGridPiece } from '#engine/kernels/dbscanPasses.ts'
import type { KernelMemory, Pointer } from '#engine/kernels/kernelMemory.ts'
import { told } from '#engine/kernels/told.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import type { GridShape } from './cellGrid.ts'
import { neighbourLines } from './neighbourCells.ts'

/** A grid laid out for the kernels: `at` is the record that kernels/assembly/dbscanCells.ts calls `Grid`. */
export interface GridInMemory {
  readonly at: Pointer
  readonly cells: number
  readonly lines: number
  /** By the numbers of the data, once borders are done. */
  readonly core: Pointer
  readonly clusters: Pointer
  /** Scratch for a seat: a row's gaps, and where the seat stands along every line. */
  readonly runs: Pointer
  readonly runsBytes: number
}

const recordBytes = 92

/** The kernels know three columns or more; those that are not there are zero. */
const fewestColumns = 3

/** Bytes of a line's record: a float64 and five int32; of a seat's gaps, of three columns by eight steps; of its runs. */
const lineBytes = 32
const gapsBytes = 192
const runBytes = 16
const mostSteps = 3

/** Up to so many keys a row it pays to count the rows of each, and to keep for each how many rows and cells come before. */
const keysPerRow = 32

const areKeysFew = ({ n }: Matrix, { keyLimit }: GridShape): boolean => keyLimit <= keysPerRow * n

/** Each line's offset and reach, and where in the gaps of a row its own are (columns that are not there: 0 steps). */
const layLines = (memory: KernelMemory, strides: Float64Array): { lines: number; ways: Pointer } => {
  const { offsets, reaches, steps } = neighbourLines(strides)
  const lines = offsets.length
  const ways = memory.alloc(lines * lineBytes)
  for (let line = 0, at = ways; line < lines; line++, at += lineBytes) {
    memory.float64(at, 1)[0] = offsets[line]
    const places = [0, 1, 2].map((j) => (j * 8 + (steps[line][j] ?? 0) + mostSteps) * 8)
    memory.int32(at + 8, 5).set([reaches[line], offsets[line], ...places])
  }
  return { lines, ways }
}

const place = (memory: KernelMemory, values: Float64Array): Pointer => {
  const at = memory.alloc(values.length * 8)
  memory.float64(at, values.length).set(values)
  return at
}

/** Rows in the order of cells: what cellGrid.ts does. */
interface Sorted {
  readonly columns: Pointer
  readonly order: Pointer
  readonly keys: Pointer
  readonly starts: Pointer
  readonly cells: number
  readonly lows: Pointer
  /** How many rows come before those of each key; 0 where keys are too many. */
  readonly rowsBefore: Pointer
}

const sorting = (): Progress => ({ phase: 'order', done: 0, total: 1 })

function* sortRows(crew: Crew, x: Matrix, shape: GridShape): Generator<Progress, Sorted> {
  const { memory, kernels } = crew
  const { n, d, data } = x
  const [lows, strides] = [place(memory, shape.lows), place(memory, shape.strides)]
  const [order, keys, starts] = [memory.alloc(n * 4), memory.alloc(n * 8), memory.alloc((n + 1) * 4)]
  const most = Math.max(d, fewestColumns)
  const columns = memory.alloc(n * most * 8)
  memory.float64(columns + n * d * 8, n * (most - d)).fill(0)
  const rowsBefore = areKeysFew(x, shape) ? memory.alloc((shape.keyLimit + 2) * 4) : 0
  const mark = memory.mark()
  const rows = place(memory, data)
  const rowKeys = memory.alloc(n * 8)
  const pieces = Math.ceil(n / rowsInGridPiece)
  const keysOf = [n, rows, d, shape.side, lows, strides, shape.base, rowKeys]
  yield* told(crew.each('order', 'dbscanKeys', keysOf, pieces), sorting)
  if (rowsBefore !== 0) kernels.dbscanOrder(rowKeys, n, shape.keyLimit, rowsBefore, order)
  else kernels.sortRows(rowKeys, n, 1, order, memory.alloc(kernels.sortScratch(n)))
  const cells = kernels.dbscanCells(rowKeys, order, n, keys, starts)
  yield* told(crew.each('order', 'dbscanColumns', [n, rows, order, d, columns, n * 8], pieces), sorting)
  memory.release(mark)
  return { columns, order, keys, starts, cells, lows, rowsBefore }
}

export function* gridInMemory(
  crew: Crew,
  x: Matrix,
  shape: GridShape,
  eps: number,
  minPoints: number
): Generator<Progress, GridInMemory> {
  const { memory, kernels, threads } = crew
  const { n, d } = x
  const at = memory.alloc(recordBytes)
  const { columns, order, keys, starts, cells, lows, rowsBefore } = yield* sortRows(crew, x, shape)
  const { lines, ways } = layLines(memory, shape.strides)
  const [coreInCells, core, clusters] = [memory.alloc(n), memory.alloc(n), memory.alloc(n * 4)]
  const parents = memory.alloc(cells * 4)
  const coreRows = memory.alloc((n + 1) * 4)
  const boxes = memory.alloc(cells * 2 * d * 8)
  const runsBytes = Math.ceil((gapsBytes + lines * runBytes) / 64) * 64
  const runs = memory.alloc(runsBytes * threads)
  const ranks = rowsBefore !== 0 ? memory.alloc((shape.keyLimit + 1) * 4) : 0
  memory.float64(at, 2).set([eps * eps, shape.side])
  // More than all rows need not be counted, and might not fit.
  const enough = Math.min(minPoints, n + 1)
  const ofCells = [columns, n * 8, d, cells, keys, starts, lines, ways, enough]
  const fields = [...ofCells, coreInCells, parents, boxes, order, core, clusters, coreRows, lows, ranks, rowsBefore]
  memory.int32(at + 16, fields.length).set(fields)
  if (ranks !== 0) kernels.dbscanRanks(at, shape.keyLimit)
  return { at, cells, lines, core, clusters, runs, runsBytes }
}
