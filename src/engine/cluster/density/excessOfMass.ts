import type { CondensedTree } from './condensedTree.ts'

/**
 * The most stable clusters of which none holds another (Campello, Moulavi & Sander 2013, algorithm 3): a cluster is
 * kept unless the best of what it splits into is more stable in sum. The whole of the data is no cluster. Returns for
 * each cluster the kept one that it is part of, or -1. O(clusters).
 */
export const excessOfMass = ({ parents, stabilities }: CondensedTree): Int32Array => {
  const below = new Float64Array(parents.length)
  const kept = new Uint8Array(parents.length)
  for (let c = parents.length - 1; c > 0; c--) {
    if (stabilities[c] >= below[c]) kept[c] = 1
    below[parents[c]] += Math.max(stabilities[c], below[c])
  }
  const partOf = new Int32Array(parents.length).fill(-1)
  for (let c = 1; c < parents.length; c++) {
    if (partOf[parents[c]] >= 0) partOf[c] = partOf[parents[c]]
    else if (kept[c] === 1) partOf[c] = c
  }
  return partOf
}
