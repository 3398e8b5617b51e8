/**
 * The dip of Hartigan & Hartigan, "The dip test of unimodality", Annals of Statistics 13, 1985: the greatest distance
 * between the distribution of values and the nearest distribution with one hump. Small (about .4 / sqrt(n)) for one
 * group of any shape, larger where a valley lies between two. By their algorithm (P. Hartigan, AS 217, 1985, with the
 * corrections of Maechler's R package diptest): the greatest convex minorant and the least concave majorant of the
 * distribution, narrowed around the modal interval. O(n) on ascending values.
 */

/** For each value the one before it on the convex minorant (of values up to it), counted from 0. */
const minorantLinks = (x: ArrayLike<number>): Int32Array => {
  const link = new Int32Array(x.length)
  for (let j = 1; j < x.length; j++) {
    link[j] = j - 1
    for (;;) {
      const before = link[j]
      const further = link[before]
      if (before === 0) break
      if ((x[j] - x[before]) * (before - further) < (x[before] - x[further]) * (j - before)) break
      link[j] = further
    }
  }
  return link
}

/** For each value the one after it on the concave majorant (of values from it on). */
const majorantLinks = (x: ArrayLike<number>): Int32Array => {
  const last = x.length - 1
  const link = new Int32Array(x.length)
  link[last] = last
  for (let j = last - 1; j >= 0; j--) {
    link[j] = j + 1
    for (;;) {
      const after = link[j]
      const further = link[after]
      if (after === last) break
      if ((x[j] - x[after]) * (after - further) < (x[after] - x[further]) * (j - after)) break
      link[j] = further
    }
  }
  return link
}

/** The knots from `from` until `to` is reached or passed. */
const follow = (link: Int32Array, from: number, to: number): number[] => {
  const chain = [from]
  for (let at = from; from > to ? at > to : at < to; ) {
    at = link[at]
    chain.push(at)
  }
  return chain
}

interface Gap {
  readonly distance: number
  /** Positions in the chains where it is reached. */
  readonly minorant: number
  readonly majorant: number
}

/** The greatest distance between minorant (knots from high to low) and majorant (from low to high), in values. */
const widestGap = (x: ArrayLike<number>, low: readonly number[], high: readonly number[]): Gap => {
  let best: Gap = { distance: 0, minorant: low.length - 1, majorant: high.length - 1 }
  if (low.length === 2 && high.length === 2) return { ...best, distance: 1 }
  let g = low.length - 2
  let h = 1
  do {
    const knot = low[g]
    const other = high[h]
    if (knot > other) {
      const start = low[g + 1]
      const distance = other - start + 1 - ((x[other] - x[start]) * (knot - start)) / (x[knot] - x[start])
      h++
      if (distance >= best.distance) best = { distance, minorant: g + 1, majorant: h - 1 }
    } else {
      const start = high[h - 1]
      const distance = ((x[knot] - x[start]) * (other - start)) / (x[other] - x[start]) - (knot - start - 1)
      g--
      if (distance >= best.distance) best = { distance, minorant: g + 1, majorant: h }
    }
    g = Math.max(g, 0)
    h = Math.min(h, high.length - 1)
  } while (low[g] !== high[h])
  return best
}

/** How far the distribution leaves the line between two knots: above it where `sign` is 1, below where it is -1. */
const bulge = (x: ArrayLike<number>, from: number, to: number, sign: 1 | -1): number => {
  let most = 1
  if (to - from < 2 || x[to] === x[from]) return most
  const slope = (to - from) / (x[to] - x[from])
  for (let i = from; i <= to; i++) most = Math.max(most, sign * (i - from - (x[i] - x[from]) * slope) + 1)
  return most
}

/** The dip of ascending values: between 1 / (2 n) and 1/4. */
export const dip = (x: ArrayLike<number>): number => {
  const n = x.length
  if (n < 2 || x[0] === x[n - 1]) return n > 0 ? 1 / (2 * n) : 0
  const [down, up] = [minorantLinks(x), majorantLinks(x)]
  let [low, high] = [0, n - 1]
  let most = 1
  for (;;) {
    const minorant = follow(down, high, low)
    const majorant = follow(up, low, high)
    const gap = widestGap(x, minorant, majorant)
    if (gap.distance < most) break
    for (let j = gap.minorant; j < minorant.length - 1; j++) {
      most = Math.max(most, bulge(x, minorant[j + 1], minorant[j], 1))
    }
    for (let j = gap.majorant; j < majorant.length - 1; j++) {
      most = Math.max(most, bulge(x, majorant[j], majorant[j + 1], -1))
    }
    const [nextLow, nextHigh] = [minorant[gap.minorant], majorant[gap.majorant]]
    if (nextLow === low && nextHigh === high) break
    low = nextLow
    high = nextHigh
  }
  return most / (2 * n)
}
