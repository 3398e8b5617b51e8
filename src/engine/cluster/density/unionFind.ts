/**
 * Disjoint sets over 0 … n - 1 in one array: `parents[a]` leads from `a` towards the least member of its set (Tarjan,
 * "Efficiency of a good but not linear set union algorithm", 1975). Path halving; the lesser root wins, so that the
 * representative of a set does not depend on the order of the unions. Practically O(1) a call.
 */
export const singles = (n: number): Int32Array => Int32Array.from({ length: n }, (_, a) => a)

export const find = (parents: Int32Array, a: number): number => {
  let at = a
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]]
    at = parents[at]
  }
  return at
}

/** Joins the sets of `a` and `b`; false where they were one already. */
export const join = (parents: Int32Array, a: number, b: number): boolean => {
  const [p, q] = [find(parents, a), find(parents, b)]
  if (p === q) return false
  if (p < q) parents[q] = p
  else parents[p] = q
  return true
}
