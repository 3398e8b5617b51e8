import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Segment } from '#shared/api/segments.ts'
import type { TaskProgress } from '../jobs/task.ts'

type People = NonNullable<Segment['people']>

const each = 3

/** The members of each group nearest to its mean in what formed it, and those nearly as near to another's. O(n d k). */
export function* findPeople(
  { n, d, data }: Matrix,
  segments: Uint8Array,
  groups: number
): Generator<TaskProgress, People[]> {
  const centres = new Float64Array(groups * d)
  const sizes = new Float64Array(groups)
  for (let i = 0; i < n; i++) {
    const s = segments[i]!
    if (s >= groups) continue
    sizes[s]!++
    for (let j = 0; j < d; j++) centres[s * d + j]! += data[i * d + j]!
  }
  for (let s = 0; s < groups; s++) for (let j = 0; j < d; j++) centres[s * d + j]! /= sizes[s]!
  const typical = Array.from({ length: groups }, () => new Least())
  const doubtful = Array.from({ length: groups }, () => new Least())
  for (let i = 0; i < n; i++) {
    if (i % 20_000 === 0) yield { phase: 'people', done: i, total: n }
    const own = segments[i]!
    if (own >= groups) continue
    let [ownDistance, other, otherDistance] = [0, -1, Number.POSITIVE_INFINITY]
    for (let s = 0; s < groups; s++) {
      let square = 0
      for (let j = 0; j < d; j++) square += (data[i * d + j]! - centres[s * d + j]!) ** 2
      const distance = Math.sqrt(square)
      if (s === own) ownDistance = distance
      else if (distance < otherDistance) [other, otherDistance] = [s, distance]
    }
    typical[own]!.offer(i, -1, ownDistance)
    if (other >= 0) doubtful[own]!.offer(i, other, otherDistance - ownDistance)
  }
  return Array.from({ length: groups }, (_, s) => {
    const near = typical[s]!.kept.map(({ row }) => row)
    const unsure = doubtful[s]!.kept.filter(({ row }) => !near.includes(row))
    return { typical: near, doubtful: unsure.map(({ row, other }) => ({ row, other })) }
  })
}

/** The few rows with the least of something, least first; ties by row. */
class Least {
  readonly kept: { row: number; other: number; size: number }[] = []

  offer(row: number, other: number, size: number): void {
    const worst = this.kept[each - 1]
    if (worst && size >= worst.size) return
    const place = this.kept.findIndex((one) => size < one.size)
    this.kept.splice(place < 0 ? this.kept.length : place, 0, { row, other, size })
    this.kept.length = Math.min(each, this.kept.length)
  }
}
