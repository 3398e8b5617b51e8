import { type KRow as EngineRow, recommendK } from '#engine/cluster/chooseK.ts'
import type { KRow, RunView } from '#shared/api/segments.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { anchors, measure, unmeasured } from './measure.ts'
import type { Basis } from './prepareBasis.ts'
import { doubtsAboutK, reasonForK } from './reasonForK.ts'
import type { ByLikeness } from './run.ts'
import type { Attempt, Partition, Tools } from './ways/way.ts'

/** The grouping that was chosen, and all that speaks for and against it. */
export interface Numbered {
  readonly chosen: Partition
  readonly said: Pick<ByLikeness, 'choice' | 'doubts' | 'quality' | 'sampled'>
}

/** Compares the numbers of groups that were tried and chooses one, unless it was asked for. */
export function* chooseNumber(
  { matrix }: Basis,
  { partitions, preferred }: Attempt,
  asked: number | 'auto' | null,
  structure: RunView['structure'],
  tools: Pick<Tools, 'seed'>
): Generator<TaskProgress, Numbered> {
  const { rows, sampled } = yield* measure(matrix, partitions, tools)
  const settle = (k: number, said: Pick<ByLikeness, 'choice' | 'doubts'>): Numbered => {
    const place = partitions.findIndex((partition) => partition.k === k)
    const [chosen, quality] = [partitions[place], rows[place]]
    if (!chosen || !quality) throw new Error(`${k} groups were not tried`)
    return { chosen, said: { ...said, quality, sampled: sampled ? anchors : null } }
  }
  const only = partitions[0]
  if (preferred) {
    const table = preferred.tried.map(
      ({ k, bic, smallest }) => rows.find((row) => row.k === k) ?? unmeasured({ k, inertia: null, bic }, smallest)
    )
    const votes = [{ criterion: 'bic' as const, k: preferred.k }]
    const choice = table.length > 1 ? { table, recommended: preferred.k, reasons: [preferred.reason], votes } : null
    return settle(preferred.k, { choice, doubts: [] })
  }
  if (partitions.length === 1 && only) return settle(only.k, { choice: null, doubts: [] })
  return settle(...amongAll(partitions, rows, asked, structure))
}

function amongAll(
  partitions: readonly Partition[],
  rows: readonly KRow[],
  asked: number | 'auto' | null,
  _structure: RunView['structure']
): [k: number, said: Pick<ByLikeness, 'choice' | 'doubts'>] {
  const table = rows.map(forEngine(partitions))
  const recommended = recommendK(table)
  const isAsked = typeof asked === 'number'
  const k = isAsked ? asked : recommended.k
  const found = { k, table, recommended }
  const reasons = [reasonForK(found, isAsked)]
  return [
    k,
    {
      choice: { table: [...rows], recommended: recommended.k, reasons, votes: [] },
      doubts: doubtsAboutK(found, isAsked)
    }
  ]
}

const forEngine =
  (partitions: readonly Partition[]) =>
  (row: KRow, place: number): EngineRow => {
    const sizes = new Int32Array(row.k)
    for (const label of partitions[place]!.labels) if (label >= 0) sizes[label]!++
    return {
      ...row,
      inertia: row.inertia ?? 0,
      silhouette: row.silhouette ?? 0,
      silhouetteExact: row.silhouetteError === 0,
      silhouetteStandardError: row.silhouetteError,
      calinskiHarabasz: row.calinskiHarabasz ?? 0,
      daviesBouldin: row.daviesBouldin ?? 0,
      sizes: Array.from(sizes)
    }
  }
