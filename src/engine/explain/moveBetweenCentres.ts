import type { Matrix } from '../linalg/matrix.ts'

/**
 * What holds a customer in a segment of centres (k-means), and what would move them.
 *
 * `pullsTo` splits the difference of squared distances to another centre and to one's own by feature: what adds most to
 * it holds most. `movesFrom` gives, for each feature alone, the least change after which another centre is nearest. With
 * all other features held, a centre o is as near as one's own c where, with R the squared distances in the others,
 * v = (R_c - R_o + c_j² - o_j²) / (2 (c_j - o_j)); each o is reached in one direction only, and the first reached wins.
 *
 * Points and centres are in prepared units. Not for groups that centres do not make. O(d) and O(k d²).
 */
export function pullsTo(point: Float64Array, own: Float64Array, other: Float64Array): Float64Array {
  return point.map((x, j) => (x - other[j]) ** 2 - (x - own[j]) ** 2)
}

export interface Move {
  readonly feature: number
  /** The value at which both are equally near: beyond it, the other is nearer. */
  readonly to: number
  readonly centre: number
}

/** The least moves in both directions of each feature, in the order of features; none where no change helps. */
export function movesFrom(point: Float64Array, { n, d, data }: Matrix, own: number): Move[] {
  const moves: Move[] = []
  for (let j = 0; j < d; j++) {
    const elsewhere = Float64Array.from({ length: n }, (_, c) => {
      let square = 0
      for (let i = 0; i < d; i++) if (i !== j) square += (point[i] - data[c * d + i]) ** 2
      return square
    })
    const at = data[own * d + j]
    let up: Move | null = null
    let down: Move | null = null
    for (let c = 0; c < n; c++) {
      const there = data[c * d + j]
      if (c === own || there === at) continue
      const to = (elsewhere[own] - elsewhere[c] + at ** 2 - there ** 2) / (2 * (at - there))
      if (there > at && (up === null || to < up.to)) up = { feature: j, to, centre: c }
      if (there < at && (down === null || to > down.to)) down = { feature: j, to, centre: c }
    }
    if (up && up.to >= point[j]) moves.push(up)
    if (down && down.to <= point[j]) moves.push(down)
  }
  return moves
}

/** The centre nearest to a point; ties go to the first. */
export function nearestCentre(point: Float64Array, { n, d, data }: Matrix): number {
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
  for (let c = 0; c < n; c++) {
    let square = 0
    for (let j = 0; j < d; j++) square += (point[j] - data[c * d + j]) ** 2
    if (square < least) [nearest, least] = [c, square]
  }
  return nearest
}
