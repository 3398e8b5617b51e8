// The blocks of memory that the kernels of k-means read. kernels/kmeans/rowsBlock.ts and runBlock.ts write the same
// fields in the same order.

/** Rows as loaded, for any number of runs. */
@unmanaged
export class Rows {
  /** What values less the offset are multiplied by in `lanes`, so that none exceeds 1: a power of 2. */
  shrink: f64
  /** What squared distances are multiplied by before they are rounded and added. */
  squareScale: f64
  n: i32
  d: i32
  /** Float32 values a row in `lanes`: d, padded with zeros to a multiple of 4. */
  width: i32
  /** n x d float64, as they are. */
  rows: usize
  /** n x width float32, less `offset`, times `shrink`. */
  lanes: usize
  /** n float64, or 0 where every row weighs 1. */
  weights: usize
  /** d + 1 float64: what a value less the offset, and a weight, is multiplied by before it is rounded to an integer. */
  scales: usize
  /** d float64. */
  offset: usize
}

/** One run of Lloyd's iterations over them. */
@unmanaged
export class Run {
  k: i32
  /** Float32 values a column in `tiles`: k, padded to a multiple of 4. */
  stride: i32
  /** n uint8; 255 is none yet, and has a bound that no drift is below. */
  labels: usize
  /** n float32: a row keeps its centre while this exceeds the centre's `drift`. */
  bounds: usize
  /** k x d float64, as rows are. */
  centres: usize
  /** d x stride float32: minus two times the centres, as lanes are. */
  tiles: usize
  /** stride float32: their squared lengths. */
  norms: usize
  /** 256 float32: the way of each centre and of the fastest other so far, times `shrink`, rounded up. */
  drift: usize
  /** k float64: the same, exactly. */
  way: usize
  /** k x (d + 1) int64: sums of values and weights of the rows of each centre, fixed-point. */
  sums: usize
  /** The same for each seat, not yet added to `sums`. */
  changes: usize
  seats: i32
  /** Scratch memory, `scratchBytes` a seat. */
  scratch: usize
  scratchBytes: i32
}

/** Rows that are handled at once. */
export const blockRows: i32 = 4096
