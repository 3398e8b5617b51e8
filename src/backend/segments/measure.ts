import type { Measured, PanelRow } from '#engine/choose/types.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { calinskiHarabasz } from '#engine/validity/calinskiHarabasz.ts'
import { daviesBouldin } from '#engine/validity/daviesBouldin.ts'
import { type Silhouette, silhouettes } from '#engine/validity/silhouette.ts'
import type { KRow } from '#shared/api/segments.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Attempt, Partition, Tools } from './ways/way.ts'

/** Customers that a sampled silhouette is measured on: an error of about .005. */
export const anchors = 2000
/** Half of a 95 % interval in standard errors. */
const halfWidth = 1.96

/** A row as windows and reports get it: half widths of intervals in place of standard errors. */
export const asShown = (row: PanelRow): KRow => ({
  ...row,
  silhouetteError: halfWidth * row.silhouetteError,
  gapError: row.gapError === null ? null : halfWidth * row.gapError
})

/** Groups of equal customers have no spread within: their variance ratio is without bounds, which JSON cannot say. */
const bounded = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER)

/** How far the groups of each partition are apart. Customers without a group have no say. */
export function* measure(
  matrix: Matrix,
  { partitions, score: scored }: Pick<Attempt, 'partitions' | 'score'>,
  measured: Measured,
  { seed, crew }: Pick<Tools, 'seed' | 'crew'>
): Generator<TaskProgress, { rows: PanelRow[]; sampled: boolean }> {
  const comparable = partitions.filter((one) => one.k >= 2 && one.k < countIn(one) && countIn(one) === matrix.n)
  const labellings = comparable.map(({ labels }) => labels)
  const scores = scored
    ? yield* scored(labellings)
    : yield* silhouettes(matrix, labellings, { anchors: { count: anchors, seed }, crew })
  const rows: PanelRow[] = []
  let sampled = scores.some(({ exact }) => !exact)
  for (const partition of partitions) {
    const place = comparable.indexOf(partition)
    const grouped = place >= 0 ? { matrix, labels: partition.labels } : onlyGrouped(matrix, partition)
    let score = scores[place]
    if (!score && partition.k >= 2 && partition.k < grouped.labels.length) {
      ;[score] = yield* silhouettes(grouped.matrix, [grouped.labels], { anchors: { count: anchors, seed }, crew })
      sampled ||= score?.exact === false
    }
    rows.push({ ...rowOf(partition, grouped, score, !scored), ...ofReferences(partition.k, measured) })
  }
  return { rows, sampled }
}

const countIn = ({ labels }: Partition): number => labels.reduce((count, label) => count + (label < 0 ? 0 : 1), 0)

/** The customers who have a group. */
function onlyGrouped(matrix: Matrix, { labels }: Partition): { matrix: Matrix; labels: Int32Array } {
  const rows = Int32Array.from(labels.keys()).filter((row) => labels[row]! >= 0)
  return { matrix: takeRows(matrix, rows), labels: rows.map((row) => labels[row]!) }
}

const ofReferences = (
  k: number,
  { gap, predictionStrength }: Measured
): Pick<PanelRow, 'gap' | 'gapError' | 'predictionStrength'> => {
  const compared = gap?.rows.find((row) => row.k === k)
  return {
    gap: compared?.gap ?? null,
    gapError: compared?.standardError ?? null,
    predictionStrength: predictionStrength?.rows.find((row) => row.k === k)?.strength ?? null
  }
}

/** A number of groups of which only this is known. */
export const unmeasured = (
  { k, inertia, bic, stability }: Pick<Partition, 'k' | 'inertia' | 'bic' | 'stability'>,
  smallest: number
): PanelRow => ({
  k,
  inertia,
  silhouette: null,
  silhouetteError: 0,
  calinskiHarabasz: null,
  daviesBouldin: null,
  gap: null,
  gapError: null,
  predictionStrength: null,
  bic,
  stability,
  smallest
})

function rowOf(
  partition: Partition,
  { matrix, labels }: { readonly matrix: Matrix; readonly labels: Int32Array },
  score: Silhouette | undefined,
  byDistance: boolean
): PanelRow {
  const sizes = new Int32Array(partition.k)
  for (const label of labels) sizes[label]!++
  const row = unmeasured(partition, Math.min(...sizes))
  if (!score) return row
  const silhouette = { silhouette: score.mean, silhouetteError: score.standardError }
  if (!byDistance) return { ...row, ...silhouette }
  return {
    ...row,
    ...silhouette,
    calinskiHarabasz: bounded(calinskiHarabasz(matrix, labels)),
    daviesBouldin: bounded(daviesBouldin(matrix, labels))
  }
}
