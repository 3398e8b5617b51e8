import type { Matrix } from '#engine/linalg/matrix.ts'
import { argsort } from '#engine/stats/argsort.ts'
import { densityTree } from './densityTree.ts'

/**
 * How far two parts of the data stand out from what lies between them, whatever their shapes. As distances grow, parts
 * join (densityTree.ts); where two join that both hold at least 3 % of the rows, each stands out by the sum over its
 * rows of log(distance at which they join / the row's core distance), which is proportional to the log of how much
 * denser it is there, over n: an excess mass (Müller & Sawitzki, JASA 86, 1991) on a logarithmic scale, on which chance
 * is nearly the same for any density. Of each join the lesser part counts (the runt of Hartigan & Mohanty 1992), of all
 * joins the greatest. O(n^2 d).
 */
const neighbourShare = 0.02
const fewestNeighbours = 8
const partShare = 0.03

const root = (parents: Int32Array, row: number): number => {
  let at = row
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]]
    at = parents[at]
  }
  return at
}

export interface DenseParts {
  /** 0 where no two parts of that size join. */
  readonly value: number
  /** 1 and 2 for rows of the two parts, 0 for the others. */
  readonly parts: Uint8Array
}

/** Joins the parts at the ends of an edge, the lesser into the larger; returns both, larger first. */
const partsAt = (parents: Int32Array, sizes: Int32Array, a: number, b: number): [number, number] => {
  const [p, q] = [root(parents, a), root(parents, b)]
  return sizes[p] < sizes[q] ? [q, p] : [p, q]
}

export const standingOut = (x: Matrix): DenseParts => {
  const { n } = x
  const neighbours = Math.max(fewestNeighbours, Math.round(neighbourShare * n))
  const least = Math.max(neighbours, Math.ceil(partShare * n))
  const { cores, from, to, lengths } = densityTree(x, neighbours)
  const parents = Int32Array.from({ length: n }, (_, i) => i)
  const sizes = new Int32Array(n).fill(1)
  // Rows that lie on each other have no distance: as near as floating point tells apart.
  const log = (square: number): number => Math.log(Math.max(square, Number.EPSILON)) / 2
  const logs = cores.map(log)
  const parts = new Uint8Array(n)
  let value = 0
  for (const edge of argsort(lengths)) {
    const [large, small] = partsAt(parents, sizes, from[edge], to[edge])
    if (sizes[small] >= least) {
      const joins = log(lengths[edge])
      const lesser = Math.min(sizes[large] * joins - logs[large], sizes[small] * joins - logs[small]) / n
      if (lesser > value) {
        value = lesser
        for (let i = 0; i < n; i++) parts[i] = [large, small].indexOf(root(parents, i)) + 1
      }
    }
    parents[small] = large
    sizes[large] += sizes[small]
    logs[large] += logs[small]
  }
  return { value, parts }
}
