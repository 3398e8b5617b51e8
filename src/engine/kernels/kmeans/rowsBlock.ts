import { float64, int32, type Pointer } from '#engine/kernels/kernelMemory.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'

/** Where rows stand that were loaded for k-means: the class `Rows` of assembly/kmeans/structures.ts, field by field. */
export interface RowsBlock {
  readonly at: Pointer
  readonly shrink: number
  readonly squareScale: number
  readonly n: number
  readonly d: number
  readonly width: number
  readonly rows: Pointer
  readonly lanes: Pointer
  readonly weights: Pointer
  readonly scales: Pointer
  readonly offset: Pointer
}

const numbers = ['shrink', 'squareScale'] as const
const integers = ['n', 'd', 'width', 'rows', 'lanes', 'weights', 'scales', 'offset'] as const
const integersAt = numbers.length * 8

export const rowsBlockBytes = integersAt + integers.length * 4

export const writeRowsBlock = (memory: SharedMemory, block: RowsBlock): void => {
  float64(memory, block.at, numbers.length).set(numbers.map((field) => block[field]))
  int32(memory, block.at + integersAt, integers.length).set(integers.map((field) => block[field]))
}

export const readRowsBlock = (memory: SharedMemory, at: Pointer): RowsBlock => {
  const [shrink, squareScale] = float64(memory, at, numbers.length)
  const pointers = new Uint32Array(memory.buffer, at + integersAt, integers.length)
  const [n, d, width, rows, lanes, weights, scales, offset] = pointers
  return { at, shrink, squareScale, n, d, width, rows, lanes, weights, scales, offset }
}
