import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'

/** The two nodes nearest to each row, ties to the lower index. With one node only, it is both. */
export interface BestUnits {
  readonly first: Int32Array
  readonly second: Int32Array
  /** Squared distance to the first. */
  readonly square: Float64Array
}

/** Differences that are squared between two steps of progress. */
const workBetweenSteps = 3e7

const searchRows = ({ data, d }: Matrix, codebook: Matrix, from: number, to: number, found: BestUnits): void => {
  const codes = codebook.data
  for (let i = from; i < to; i++) {
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
}

/** O(n nodes d). `progress` is what is told meanwhile, the rows done by default. */
export function* bestUnits(x: Matrix, codebook: Matrix, progress?: Progress): Generator<Progress, BestUnits> {
  const found = { first: new Int32Array(x.n), second: new Int32Array(x.n), square: new Float64Array(x.n) }
  const block = Math.max(1, Math.floor(workBetweenSteps / (codebook.n * x.d)))
  for (let from = 0; from < x.n; from += block) {
    yield progress ?? { phase: 'map', done: from, total: x.n }
    searchRows(x, codebook, from, Math.min(x.n, from + block), found)
  }
  return found
}
