import type { Random } from '#engine/random/random.ts'
import type { Lloyd } from './lloydRun.ts'

/**
 * A way out of a local optimum: a new start in which one centre has gone and another row has taken its place. The row
 * is drawn with probability proportional to its squared distance from its centre (and its weight), and the centre goes that is missed
 * least. Lattanzi & Sohler, "A better k-means++ algorithm via local search", ICML 2019, algorithm 1; such swaps find
 * good optima far sooner than more restarts do (Fränti, "Efficiency of random swap clustering", 2018). O(n k d).
 */
export const swapCentre = (
  { x, k, centres, weights }: Pick<Lloyd, 'x' | 'k' | 'centres' | 'weights'>,
  source: Random
): Float64Array => {
  const { n, d, data } = x
  const weightOf = (i: number): number => (weights ? weights[i] : 1)
  const labels = new Int32Array(n)
  const nearest = new Float64Array(n)
  const second = new Float64Array(n)
  let total = 0
  for (let i = 0; i < n; i++) {
    let label = 0
    let least = Number.POSITIVE_INFINITY
    let next = Number.POSITIVE_INFINITY
    for (let c = 0; c < k; c++) {
      let square = 0
      // Squares only grow: beyond the second nearest no column matters any more.
      for (let j = 0, p = i * d, q = c * d; j < d && square < next; j++, p++, q++) {
        const away = data[p] - centres[q]
        square += away * away
      }
      if (square < least) {
        next = least
        least = square
        label = c
      } else if (square < next) next = square
    }
    labels[i] = label
    nearest[i] = least
    second[i] = next
    total += weightOf(i) * least
  }

  let row = 0
  for (let left = source.next() * total - weightOf(0) * nearest[0]; left >= 0 && row < n - 1; ) {
    row++
    left -= weightOf(row) * nearest[row]
  }

  // What each centre's rows would pay without it, less what they would gain from the new one.
  const missed = new Float64Array(k)
  for (let i = 0; i < n; i++) {
    let square = 0
    for (let j = 0, p = i * d, q = row * d; j < d; j++, p++, q++) {
      const away = data[p] - data[q]
      square += away * away
    }
    missed[labels[i]] += weightOf(i) * (Math.min(square, second[i]) - Math.min(square, nearest[i]))
  }
  let gone = 0
  for (let c = 1; c < k; c++) if (missed[c] < missed[gone]) gone = c

  const start = centres.slice()
  start.set(data.subarray(row * d, row * d + d), gone * d)
  return start
}
