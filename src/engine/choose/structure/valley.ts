import { fitFast } from '#engine/choose/fitFast.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Random } from '#engine/random/random.ts'
import { quantile } from '#engine/stats/quantile.ts'
import { dip } from './dip.ts'

/**
 * The deepest valley between two centres: for k-means into 2 … 10, sqrt(m) times the dip of the places of m rows along
 * the line between each two centres, among rows near that line; the greatest of all. It sees groups that lie side by
 * side. The region is convex, so that rows of a single log-concave group (even in any convex body, normal with any
 * covariance) have one hump there (Prékopa 1973), and the dip is largest for even ones (Hartigan & Hartigan 1985): about
 * .5 to .6 whatever n and d. Along lines between centres as Kalogeratos & Likas, "Dip-means", NIPS 2012, and SigClust
 * (Liu, Hayes, Nobel & Marron, JASA 103, 2008). O(k-means + 165 n (d + log n)).
 */
interface Line {
  /** The point half way between the centres, and the unit vector from one to the other. */
  readonly middle: Float64Array
  readonly direction: Float64Array
  readonly length: number
}

const mostGroups = 10
const starts = 4
/** Rows that a dip is taken of, at least. */
const fewest = 16
/** The part of two groups' rows that is near the line between their centres. */
const near = 0.95

const between = (centres: Float64Array, d: number, a: number, b: number): Line => {
  const middle = Float64Array.from({ length: d }, (_, j) => (centres[a * d + j] + centres[b * d + j]) / 2)
  const across = Float64Array.from({ length: d }, (_, j) => centres[b * d + j] - centres[a * d + j])
  const length = Math.hypot(...across)
  return { middle, direction: across.map((value) => value / length), length }
}

/** Each row's place along the line, from its middle, and its squared distance from the line. */
const locate = ({ n, d, data }: Matrix, { middle, direction }: Line, places: Float64Array, squares: Float64Array) => {
  for (let i = 0; i < n; i++) {
    let [place, square] = [0, 0]
    for (let j = 0, p = i * d; j < d; j++, p++) {
      const away = data[p] - middle[j]
      place += away * direction[j]
      square += away * away
    }
    places[i] = place
    squares[i] = d === 1 ? 0 : Math.max(0, square - place * place)
  }
}

export const deepestValley = (x: Matrix, source: Random): number => {
  const places = new Float64Array(x.n)
  const squares = new Float64Array(x.n)
  let deepest = 0
  for (let k = 2; k <= Math.min(mostGroups, Math.floor(x.n / fewest)); k++) {
    const { labels, centres } = fitFast(x, k, source.fork(k), starts)
    for (let a = 0; a < k; a++) {
      for (let b = a + 1; b < k; b++) {
        const line = between(centres, x.d, a, b)
        locate(x, line, places, squares)
        const theirs = squares.filter((_, i) => labels[i] === a || labels[i] === b).sort()
        const width = quantile(theirs, near)
        const seen = places.filter((place, i) => squares[i] <= width && Math.abs(place) <= line.length).sort()
        if (seen.length >= fewest) deepest = Math.max(deepest, Math.sqrt(seen.length) * dip(seen))
      }
    }
  }
  return deepest
}
