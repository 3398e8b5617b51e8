import { EngineError } from '#engine/errors.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { orderByKernel } from '#engine/kernels/rowOrder/orderLoaded.ts'
import { told } from '#engine/kernels/told.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { comparableSizes } from './checkLabels.ts'
import { anchorScores } from './silhouetteAnchors.ts'
import { exactScores } from './silhouetteExact.ts'
import { plainScores } from './silhouettePlain.ts'
import type { Scores } from './silhouetteScore.ts'

/**
 * The silhouette of Rousseeuw, 1987: s = (b - a) / max(a, b), a being a row's mean distance to its own segment and b
 * that to the nearest other (eqs. 1 to 3); 0 for a row alone in its segment. Its mean over rows is near 1 for compact
 * segments far apart, near 0 for touching ones, below 0 for wrong ones.
 *
 * Every row against every other up to 30,000 rows (fewer where several labellings are scored at once): O(n^2 d) time,
 * O(n k) memory, by kernels in float32 whose sums are exact, within 1e-6. Beyond, 2,000 rows ("anchors"), evenly
 * spread, are scored against all rows where that is affordable, else against as many as are: an estimate, whose
 * standard error comes with it: from the spread among anchors, and from what the answer would be without each eighth
 * of the rows that anchors were scored against (the jackknife: Efron & Stein 1981).
 */
export interface Silhouette {
  /** Mean over rows. */
  readonly mean: number
  /** 0 where exact. */
  readonly standardError: number
  readonly exact: boolean
  /** Mean of each segment; NaN for one without an anchor. */
  readonly bySegment: Float64Array
}

export interface SilhouetteOptions {
  /** Rows up to which every row is scored against every other; default 30,000, and 12,800 for 11 labellings. */
  readonly exactUpTo?: number
  readonly anchors?: { readonly count: number; readonly seed: number }
  /** Threads that help; the answer is the same without. */
  readonly crew?: Crew
}

/** Rows up to which plain TypeScript is as fast, and segments beyond which the kernels' sums take too much memory. */
const smallRows = 1000
const manySegments = 512

/** Rows up to which one or two labellings are scored exactly, and any number of them is. */
const exactRows = 30_000
const exactRowsAtLeast = 10_000

/** Distances that may be taken for all labellings together where anchors are used. */
const affordable = 1e9
const fewestReferences = 20_000

/** Steps of progress of a labelling. */
const steps = 100

const exactLimit = (labellings: number, isPlain: boolean): number =>
  isPlain
    ? exactRowsAtLeast
    : Math.max(exactRowsAtLeast, Math.floor(exactRows / Math.sqrt(Math.max(1, labellings / 2))))

const summarise = ({ scores, referenceError }: Scores, labels: Int32Array, k: number, n: number): Silhouette => {
  const m = scores.length
  const totals = new Float64Array(k)
  const counts = new Float64Array(k)
  for (let i = 0; i < m; i++) {
    totals[labels[i]] += scores[i]
    counts[labels[i]]++
  }
  const exact = m === n
  const anchorVariance = exact || m < 2 ? 0 : (variance(scores, 1) / m) * (1 - m / n)
  return {
    mean: mean(scores),
    standardError: Math.sqrt(anchorVariance + referenceError ** 2),
    exact,
    bySegment: totals.map((total, c) => total / counts[c])
  }
}

/** One answer a labelling; each labelling has one label 0 … k - 1 a row, 2 <= k < n. Throws `badShape`, `badOption`. */
export function* silhouettes(
  x: Matrix,
  labellings: readonly ArrayLike<number>[],
  options: SilhouetteOptions = {}
): Generator<Progress, Silhouette[]> {
  const { anchors = { count: 2_000, seed: 0 }, crew = soloCrew() } = options
  const { n } = x
  const ks = labellings.map((labels) => comparableSizes(labels, n).length)
  if (!Number.isInteger(anchors.count) || anchors.count < 2) {
    throw new EngineError('badOption', `at least 2 anchors are needed; got ${anchors.count}`, {
      name: 'anchors',
      value: anchors.count
    })
  }
  const isPlain = n <= smallRows || Math.max(...ks) > manySegments
  const { exactUpTo = exactLimit(labellings.length, isPlain) } = options
  const { order } = isPlain ? rowOrder(x) : orderByKernel(crew, x)
  const isSampled = n > Math.max(exactUpTo, anchors.count)
  const source = random(anchors.seed).fork('silhouette')
  const references = Math.max(
    anchors.count,
    isPlain ? fewestReferences : Math.max(fewestReferences, Math.floor(affordable / anchors.count / ks.length))
  )
  const seen =
    isSampled && n > references ? sampleRows(n, references, source.fork('reference')).map((i) => order[i]) : order
  const reference = takeRows(x, seen)
  const rows = isSampled
    ? sampleRows(seen.length, anchors.count, source.fork('anchors'))
    : Uint32Array.from({ length: n }, (_, i) => i)
  const answers: Silhouette[] = []
  for (const [l, labels] of labellings.entries()) {
    const labelled = { x: reference, labels: Int32Array.from(seen, (i) => labels[i]), k: ks[l], of: n }
    const scoring = isPlain
      ? plainScores(labelled, rows)
      : isSampled
        ? anchorScores(crew, labelled, rows)
        : exactScores(crew, labelled)
    const tell = ({ done, total }: Progress): Progress => ({
      phase: 'silhouette',
      done: l * steps + Math.floor((steps * done) / total),
      total: labellings.length * steps
    })
    answers.push(
      summarise(
        yield* told(scoring, tell),
        Int32Array.from(rows, (r) => labelled.labels[r]),
        ks[l],
        n
      )
    )
  }
  return answers
}
