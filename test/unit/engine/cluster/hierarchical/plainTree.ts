import { expect } from 'vitest'
import type { Linkage } from '#engine/cluster/hierarchical/hierarchical.ts'
import type { Tree } from '#engine/cluster/hierarchical/tree.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'

export const points = (rows: readonly (readonly number[])[]): Matrix => ({
  n: rows.length,
  d: rows[0]?.length ?? 1,
  data: Float64Array.from(rows.flat())
})

const rowOf = ({ d, data }: Matrix, i: number): number[] => Array.from(data.subarray(i * d, i * d + d))
const distance = (a: number[], b: number[]): number => Math.hypot(...a.map((value, j) => value - b[j]!))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const centre = (rows: number[][]): number[] => rows[0]!.map((_, j) => mean(rows.map((row) => row[j]!)))

/** How far apart two groups of rows are, as the linkage is defined. */
const apart = (a: number[][], b: number[][], linkage: Linkage): number => {
  if (linkage === 'ward') {
    return Math.sqrt((2 * a.length * b.length) / (a.length + b.length)) * distance(centre(a), centre(b))
  }
  const all = a.flatMap((p) => b.map((q) => distance(p, q)))
  if (linkage === 'average') return mean(all)
  return linkage === 'single' ? Math.min(...all) : Math.max(...all)
}

/** Expects every merge of the tree to join two of the groups that were nearest then, at their distance. */
export const expectGreedy = (x: Matrix, tree: Tree, linkage: Linkage): void => {
  const groups = new Map(Array.from({ length: x.n }, (_, i) => [i, [i]]))
  const between = (p: number, q: number): number =>
    apart(
      groups.get(p)!.map((i) => rowOf(x, i)),
      groups.get(q)!.map((i) => rowOf(x, i)),
      linkage
    )
  const known = new Map<string, number>()
  // Squares of distances below 1e-160 are 0 to the computer.
  const rounding = 1e-12 * x.n * Math.max(...x.data.map(Math.abs)) + 1e-150
  for (let i = 0; i < x.n - 1; i++) {
    const names = [...groups.keys()]
    let least = Number.POSITIVE_INFINITY
    for (const p of names) {
      for (const q of names) {
        if (q <= p) continue
        const key = `${p} ${q}`
        const away = known.get(key) ?? between(p, q)
        known.set(key, away)
        least = Math.min(least, away)
      }
    }
    const [left, right] = [tree.left[i]!, tree.right[i]!]
    expect(Math.abs(between(left, right) - least)).toBeLessThanOrEqual(rounding)
    expect(Math.abs(tree.height[i]! - least)).toBeLessThanOrEqual(rounding)
    groups.set(x.n + i, [...groups.get(left)!, ...groups.get(right)!])
    expect(tree.size[i]).toBe(groups.get(x.n + i)!.length)
    groups.delete(left)
    groups.delete(right)
  }
  expect(groups.size).toBe(1)
}
