import { mean } from '#engine/stats/moments.ts'
import type { RelatedFeatures } from '#shared/api/features.ts'
import type { FeatureColumn } from './table.ts'

/** From here on, of two features one says nearly all. */
const closely = 0.8

/** Customers looked at, evenly through the order of their keys: the same whenever asked. */
const sample = 2000

/** Fewer who have both say nothing of a pair. */
const fewest = 10

/** Pairs of features that rank customers alike or exactly the other way round (Spearman), in the catalogue's order. */
export function relatedFeatures(columns: readonly FeatureColumn[]): RelatedFeatures[] {
  const n = columns[0]?.values.length ?? 0
  const step = Math.max(1, n / sample)
  const places = Array.from({ length: Math.min(n, sample) }, (_, i) => Math.floor(i * step))
  const related: RelatedFeatures[] = []
  columns.forEach((a, i) => {
    for (const b of columns.slice(i + 1)) {
      const both = places.filter((at) => !Number.isNaN(a.values[at]) && !Number.isNaN(b.values[at]))
      if (both.length < fewest) continue
      const correlation = spearman(
        both.map((at) => a.values[at]!),
        both.map((at) => b.values[at]!)
      )
      if (Math.abs(correlation) >= closely) related.push({ a: a.id, b: b.id, correlation })
    }
  })
  return related
}

/** Pearson's correlation of ranks, ties at the middle of theirs; 0 where all are the same. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const [meanX, meanY] = [mean(x), mean(y)]
  let [xx, xy, yy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - meanX, y[i]! - meanY]
    xx += dx * dx
    xy += dx * dy
    yy += dy * dy
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : 0
}

function ranks(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!)
  const ranked = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let i = from; i < to; i++) ranked[order[i]!] = (from + to - 1) / 2
    from = to
  }
  return ranked
}
