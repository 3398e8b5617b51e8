import type { Matrix } from '#engine/linalg/matrix.ts'

interface Labelled {
  readonly x: Matrix
  readonly k: number
  readonly labels: ArrayLike<number>
  readonly centres: Float64Array
  readonly weights: Float64Array | null
}

/**
 * The row farthest from its own centre among centres that can spare one, the first of equals; -1 where none can. Rows
 * that weigh nothing do not count. O(n d).
 */
export const farthestRow = ({ x, k, labels, centres, weights }: Labelled): number => {
  const { n, d, data } = x
  const counts = new Int32Array(k)
  for (let i = 0; i < n; i++) if (!weights || weights[i] > 0) counts[labels[i]]++
  let farthest = -1
  let most = -1
  for (let i = 0; i < n; i++) {
    if (counts[labels[i]] < 2 || (weights && weights[i] === 0)) continue
    let square = 0
    for (let j = 0, p = i * d, q = labels[i] * d; j < d; j++, p++, q++) {
      const away = data[p] - centres[q]
      square += away * away
    }
    if (square > most) {
      most = square
      farthest = i
    }
  }
  return farthest
}
