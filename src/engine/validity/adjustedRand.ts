import { EngineError } from '#engine/errors.ts'

/**
 * The Rand index adjusted for chance of Hubert & Arabie, "Comparing partitions", 1985, eq. 5: agreement of two
 * labellings of the same rows, whatever their names: 1 the same partition, 0 what chance gives, below 0 less.
 * Labels may be any numbers. O(n + cells).
 */
const pairs = (count: number): number => (count * (count - 1)) / 2

const countBy = <K>(n: number, key: (i: number) => K): Map<K, number> => {
  const counts = new Map<K, number>()
  for (let i = 0; i < n; i++) counts.set(key(i), (counts.get(key(i)) ?? 0) + 1)
  return counts
}

const pairsWithin = (counts: Map<unknown, number>): number => {
  let total = 0
  for (const count of counts.values()) total += pairs(count)
  return total
}

export const adjustedRand = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const n = a.length
  if (b.length !== n) {
    throw new EngineError('badShape', `two labellings of the same rows are needed; got ${n} and ${b.length}`, {
      n,
      got: b.length
    })
  }
  const inA = pairsWithin(countBy(n, (i) => a[i]))
  const inB = pairsWithin(countBy(n, (i) => b[i]))
  const inBoth = pairsWithin(countBy(n, (i) => `${a[i]} ${b[i]}`))
  const expected = n < 2 ? 0 : (inA * inB) / pairs(n)
  const most = (inA + inB) / 2
  // All rows together in both, or all apart in both: the same partition.
  return most === expected ? 1 : (inBoth - expected) / (most - expected)
}
