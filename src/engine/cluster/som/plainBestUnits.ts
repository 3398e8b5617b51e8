import type { Matrix } from '#engine/linalg/matrix.ts'

/** The two nodes nearest to each row, ties to the lower index. With one node only, it is both. */
export interface BestUnits {
  readonly first: Int32Array
  readonly second: Int32Array
  /** Squared distance to the first. */
  readonly square: Float64Array
}

/** The same as the kernel (kernels/assembly/bestMatching.ts), bit for bit, in TypeScript. */
export const plainBestUnits = ({ n, d, data }: Matrix, codebook: Matrix): BestUnits => {
  const found = { first: new Int32Array(n), second: new Int32Array(n), square: new Float64Array(n) }
  const codes = codebook.data
  for (let i = 0; i < n; i++) {
    let [first, second] = [0, 0]
    let [least, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let c = 0, q = 0; c < codebook.n; c++) {
      let square = 0
      for (let j = 0, p = i * d; j < d; j++, p++, q++) {
        const away = data[p] - codes[q]
        square += away * away
      }
      if (square < least) {
        second = first
        next = least
        first = c
        least = square
      } else if (square < next) {
        second = c
        next = square
      }
    }
    found.first[i] = first
    found.second[i] = second
    found.square[i] = least
  }
  return found
}
