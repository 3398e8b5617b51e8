import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import type { Progress } from '#engine/progress.ts'
import { emptyJoins, type Joins } from './tree.ts'
import { showGroup, startGroups, type WardGroups } from './wardGroups.ts'
import { wardNearest } from './wardNearest.ts'
import type { WeightedPoints } from './weightedPoints.ts'

/**
 * Ward's linkage: each merge is the one that adds least to the sum of squared distances from group centres, with
 * height sqrt(2 a b / (a + b)) |centre - centre| for groups of a and b rows (Ward 1963; scipy, and R's ward.D2).
 *
 * In rounds: every group finds its nearest, and all pairs that are each other's nearest merge at once. The tree is that
 * of merging one pair at a time, because no merged group comes nearer to a third than its parts were (the linkage is
 * reducible; Bruynooghe 1978, Murtagh 1983). For the same reason a group keeps its nearest until that one is merged.
 * Groups lie in the order in which they came to be, and of equally near ones the earlier is taken. O(n d) memory,
 * O(n^2 d) time.
 */
/** Puts the groups that `keep` names, in order, in the first places; what is nearest is renamed, or -1 if it is gone. */
const closeRanks = (groups: WardGroups, placeOf: Int32Array): void => {
  const { d, count, centres, weights, leaves, nearest, apart, screen } = groups
  const { columns, stride, inverses } = screen
  for (let s = 0; s < count; s++) {
    const to = placeOf[s]
    if (to < 0) continue
    nearest[to] = placeOf[nearest[s]]
    if (to === s) continue
    for (let j = 0; j < d; j++) {
      centres[to * d + j] = centres[s * d + j]
      columns[j * stride + to] = columns[j * stride + s]
    }
    weights[to] = weights[s]
    inverses[to] = inverses[s]
    leaves[to] = leaves[s]
    apart[to] = apart[s]
  }
}

/** Merges every pair of groups that are each other's nearest; the new groups come last. Returns the joins made. */
const mergePairs = (groups: WardGroups, joins: Joins, made: number): number => {
  const { d, count, centres, weights, leaves, nearest, apart } = groups
  const placeOf = new Int32Array(count)
  const pairs: number[] = []
  let kept = 0
  for (let s = 0; s < count; s++) {
    const paired = nearest[nearest[s]] === s
    if (paired && s < nearest[s]) pairs.push(s)
    placeOf[s] = paired ? -1 : kept++
  }
  const merged = new Float64Array(pairs.length * d)
  pairs.forEach((s, p) => {
    const t = nearest[s]
    const total = weights[s] + weights[t]
    for (let j = 0; j < d; j++) {
      merged[p * d + j] = (centres[s * d + j] * weights[s] + centres[t * d + j] * weights[t]) / total
    }
    joins.a[made + p] = leaves[s]
    joins.b[made + p] = leaves[t]
    joins.height[made + p] = Math.sqrt(2 * apart[s])
  })
  const totals = pairs.map((s) => weights[s] + weights[nearest[s]])
  closeRanks(groups, placeOf)
  centres.set(merged, kept * d)
  pairs.forEach((_, p) => {
    weights[kept + p] = totals[p]
    leaves[kept + p] = joins.a[made + p]
    nearest[kept + p] = -1
    showGroup(groups, kept + p)
  })
  groups.count = kept + pairs.length
  return pairs.length
}

export function* wardJoins(start: WeightedPoints, crew: Crew = soloCrew()): Generator<Progress, Joins> {
  const joins = emptyJoins(start.points.n)
  const total = joins.height.length
  if (total === 0) return joins
  const mark = crew.memory.mark()
  try {
    const groups = startGroups(crew, start)
    for (let made = 0; made < total; ) {
      yield* wardNearest(crew, groups, { phase: 'merge', done: made, total })
      const pairs = mergePairs(groups, joins, made)
      // Rounding among equal distances can close a ring of nearest groups; found anew, the nearest two are a pair.
      if (pairs === 0) groups.nearest.fill(-1)
      made += pairs
    }
    return joins
  } finally {
    crew.memory.release(mark)
  }
}
