import { takeRows } from '#engine/linalg/matrix.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import { random } from '#engine/random/random.ts'
import { argsort } from '#engine/stats/argsort.ts'
import { mean } from '#engine/stats/moments.ts'
import { plainScores } from '#engine/validity/silhouettePlain.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Silhouettes } from '#shared/api/views.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Snapshot } from '../segments/snapshot.ts'
import { basisMatrix } from './basisMatrix.ts'

/** Customers who are drawn, and customers they are compared with, at most. */
const mostShown = 2000
const mostCompared = 10_000

/**
 * How much nearer each customer is to their own segment than to the nearest other, by segment. Of many customers an
 * even sample by segment is looked at. Those who belong to no group are left out: they have no segment to be near to.
 */
export function* silhouettesOf(snapshot: Snapshot, view: RunView): Generator<TaskProgress, Silhouettes | null> {
  const groups = view.segmentList.filter(({ noise, size }) => !noise && size > 0).map(({ index }) => index)
  if (groups.length < 2) return null
  const matrix = basisMatrix(snapshot, view)
  const labelOf = new Map(groups.map((segment, label) => [segment, label]))
  const order = argsort(Float64Array.from(snapshot.segments))
  const members = order.filter((row) => labelOf.has(snapshot.segments[row]!))
  const source = random(view.recipe.seed).fork('silhouettes')
  const compared =
    members.length <= mostCompared
      ? members
      : sampleRows(members.length, mostCompared, source).map((at) => members[at]!)
  const x = takeRows(matrix, compared)
  const labels = Int32Array.from(compared, (row) => labelOf.get(snapshot.segments[row]!)!)
  const shown = x.n <= mostShown ? Uint32Array.from(compared.keys()) : sampleRows(x.n, mostShown, source.fork('shown'))
  const { scores } = yield* plainScores({ x, labels, k: groups.length, of: members.length }, shown)
  return {
    mean: mean(scores),
    customers: members.length,
    segments: groups.map((segment, label) => {
      const own = Array.from(shown.keys())
        .filter((at) => labels[shown[at]!] === label)
        .sort((a, b) => scores[b]! - scores[a]!)
      const values = own.map((at) => scores[at]!)
      return {
        segment,
        mean: values.length > 0 ? mean(Float64Array.from(values)) : 0,
        rows: own.map((at) => compared[shown[at]!]!),
        values
      }
    })
  }
}
