import type { Matrix } from '#engine/linalg/matrix.ts'

/** Rows that decide where to cut, at most. */
const cuttingRows = 131_072

/**
 * Boxes of rows: box `b` holds rows[from[b]] … rows[to[b] - 1]. Cut number `s` made box `s`: rows above `cuts[s]` in
 * column `columns[s]` left for it; `firstCut[b]` and `nextCut[s]` list the cuts that a box has gone through (0: none).
 */
export interface Boxes {
  readonly x: Matrix
  readonly rows: Uint32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly means: Float64Array
  /** Sum of squares within each box, and the column that has most of it. */
  readonly squares: Float64Array
  readonly widest: Int32Array
  readonly cuts: Float64Array
  readonly columns: Int32Array
  readonly firstCut: Int32Array
  readonly nextCut: Int32Array
}

/** One box of all rows, and room for `size`. */
export const startBoxes = (x: Matrix, size: number): Boxes => {
  const seen = Math.min(x.n, cuttingRows)
  const perBox = () => new Int32Array(size)
  return {
    x,
    rows: Uint32Array.from({ length: seen }, (_, s) => Math.floor(((s + 0.5) * x.n) / seen)),
    from: perBox(),
    to: perBox().fill(seen, 0, 1),
    means: new Float64Array(size * x.d),
    squares: new Float64Array(size),
    widest: perBox(),
    cuts: new Float64Array(size),
    columns: perBox(),
    firstCut: perBox(),
    nextCut: perBox()
  }
}

/** Fills in the mean, the sum of squares and the widest column of box `b`. */
export const measure = ({ x, rows, from, to, means, squares, widest }: Boxes, b: number): void => {
  const { d, data } = x
  const mean = means.subarray(b * d, b * d + d).fill(0)
  for (let i = from[b]; i < to[b]; i++) for (let j = 0, p = rows[i] * d; j < d; j++, p++) mean[j] += data[p]
  for (let j = 0; j < d; j++) mean[j] /= to[b] - from[b]
  const spread = new Float64Array(d)
  for (let i = from[b]; i < to[b]; i++) {
    for (let j = 0, p = rows[i] * d; j < d; j++, p++) {
      const away = data[p] - mean[j]
      spread[j] += away * away
    }
  }
  let most = 0
  let total = 0
  for (let j = 0; j < d; j++) {
    total += spread[j]
    if (spread[j] > spread[most]) most = j
  }
  squares[b] = total
  widest[b] = most
}

/** Puts the rows of box `b` at or below its mean first, in their order; returns where the others begin. */
export const part = ({ x, rows, from, to, means, widest }: Boxes, b: number, above: Uint32Array): number => {
  const { d, data } = x
  const column = widest[b]
  const cut = means[b * d + column]
  let middle = from[b]
  let others = 0
  for (let i = from[b]; i < to[b]; i++) {
    if (data[rows[i] * d + column] <= cut) rows[middle++] = rows[i]
    else above[others++] = rows[i]
  }
  rows.set(above.subarray(0, others), middle)
  return middle
}

/** Notes that box `b` is about to lose the rows above its mean to box `made`. */
export const noteCut = (
  { x, means, widest, cuts, columns, firstCut, nextCut }: Boxes,
  b: number,
  made: number,
  lastCut: Int32Array
): void => {
  columns[made] = widest[b]
  cuts[made] = means[b * x.d + widest[b]]
  if (lastCut[b] === 0) firstCut[b] = made
  else nextCut[lastCut[b]] = made
  lastCut[b] = made
}
