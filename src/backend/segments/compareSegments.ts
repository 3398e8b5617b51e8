import { cramersV } from '#engine/effects/cramersV.ts'
import { standardisedDifferences } from '#engine/effects/standardisedDifference.ts'
import { histogram } from '#engine/stats/histogram.ts'
import { median } from '#engine/stats/quantile.ts'
import { signedLog } from '#engine/stats/transform.ts'
import type { ComparedSegments } from '#shared/api/segmentRules.ts'
import type { RunCategory, RunFeature } from '#shared/api/segments.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { RunColumns } from './runColumns.ts'

type Column = RunColumns[string]

export interface SegmentsToCompare {
  /** Segment of each customer. */
  readonly segments: Uint8Array
  readonly a: number
  /** `null`: everyone else. */
  readonly b: number | null
  readonly features: readonly Pick<RunFeature, 'id' | 'basis' | 'logged'>[]
  readonly categories: readonly Pick<RunCategory, 'id' | 'basis' | 'levels' | 'table'>[]
  column(id: string): Column
}

/** What two segments differ in, the most first, features that formed them and others apart by `basis`. */
export function* compareSegments(asked: SegmentsToCompare): Generator<TaskProgress, ComparedSegments> {
  const { segments, a, b, features, categories } = asked
  const sides = Int8Array.from(segments, (one) => (one === a ? 0 : b === null || one === b ? 1 : -1))
  const numbers: ComparedSegments['numbers'] = []
  for (const [done, feature] of features.entries()) {
    yield { phase: 'compare', done, total: features.length }
    const compared = compareNumbers(feature, asked.column(feature.id), sides)
    if (compared) numbers.push(compared)
  }
  const words = categories.map(({ id, basis, levels, table }) => {
    const rest = table.filter((_, s) => (b === null ? s !== a : s === b))
    const other = levels.map((_, level) => rest.reduce((sum, row) => sum + (row[level] ?? 0), 0))
    const own = [...(table[a] ?? levels.map(() => 0))]
    const { value, interval } = cramersV([own, other])
    return {
      feature: id,
      basis,
      effect: value,
      interval: interval && pair(interval),
      levels,
      counts: pair([own, other])
    }
  })
  return {
    sizes: pair([0, 1].map((side) => sides.reduce((count, one) => count + Number(one === side), 0))),
    numbers: numbers.sort((x, y) => Math.abs(y.effect) - Math.abs(x.effect)),
    words: words.sort((x, y) => y.effect - x.effect)
  }
}

const pair = <T>([first, second]: readonly T[]): [T, T] => [first!, second!]

function compareNumbers(
  { id, basis, logged }: SegmentsToCompare['features'][number],
  values: Column,
  sides: Int8Array
): ComparedSegments['numbers'][number] | null {
  const [own, other] = pair(
    [0, 1].map((side) =>
      Float64Array.from(values.filter((value, i) => sides[i] === side && !Number.isNaN(value))).sort()
    )
  )
  const all = joined(own, other)
  if (all.length === 0) return null
  const onScale = logged ? all.map(signedLog) : all
  const labels = Int8Array.from(all, (_, i) => (i < own.length ? 0 : 1))
  const [effect] = standardisedDifferences(onScale, labels, 2)
  const { edges, scale } = histogram(all)
  return {
    feature: id,
    basis,
    effect: effect?.value ?? 0,
    interval: effect?.interval ? pair(effect.interval) : null,
    medians: pair([own, other].map((side) => (side.length > 0 ? median(side) : null))),
    edges: Array.from(edges),
    log: scale === 'log',
    counts: pair([own, other].map((side) => countIn(side, edges)))
  }
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Ascending values by bin: bin i holds edges[i] <= v < edges[i + 1], the last also its upper edge. */
function countIn(sorted: Float64Array, edges: Float64Array): number[] {
  const counts = new Array<number>(Math.max(1, edges.length - 1)).fill(0)
  let bin = 0
  for (const value of sorted) {
    while (bin < counts.length - 1 && value >= edges[bin + 1]!) bin++
    counts[bin]!++
  }
  return counts
}
