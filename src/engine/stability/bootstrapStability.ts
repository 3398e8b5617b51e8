import type { SegmentStability, Stability, StabilityVerdict } from '#engine/choose/types.ts'
import { EngineError } from '#engine/errors.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { type Random, random } from '#engine/random/random.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { bestJaccards, crossTable } from './crossTable.ts'
import { resample } from './resample.ts'

/**
 * How surely each segment is found again: the customers are drawn anew with replacement, grouped in the same way, and
 * each segment is compared with the most similar one found there, among the customers drawn, by Jaccard similarity.
 * Hennig, "Cluster-wise assessment of cluster stability", CSDA 52, 2007, section 2, as `clusterboot` in R's fpc does it
 * (each row once however often it was drawn; `repeats` keeps them, which density-based methods need to see the same
 * density). A stable segment need not be a natural one: a method may cut a continuum in the same place every time.
 *
 * Serves every method by `refit`. Many rows: on at most `mostRows` of them, evenly spread over `order`; segments found
 * among fewer rows vary more, so that the answer is, if anything, too careful. Cost: `resamples` fits of as many rows.
 */
export interface BootstrapOptions {
  readonly n: number
  /** Segment of each row, -1 for noise. */
  readonly labels: ArrayLike<number>
  /** Groups the given rows as the original was: one label a row (-1: noise), in their order. */
  readonly refit: (rows: Uint32Array, seed: number) => Generator<Progress, ArrayLike<number>>
  /** Default 100. */
  readonly resamples?: number
  readonly seed: number
  /** Default 4,096. */
  readonly mostRows?: number
  /** Default false. */
  readonly repeats?: boolean
  /** Rows in an order that does not depend on how they arrived (linalg/rowOrder.ts); by default as they are. */
  readonly order?: Uint32Array
}

/** `partial`: mean similarity of each segment so far, NaN where it was not drawn yet. */
export interface StabilityProgress extends Progress {
  readonly partial?: readonly number[]
}

/** Hennig 2007, section 5, and fpc's manual: recovered, dissolved. */
const recoveredFrom = 0.75
const dissolvedUpTo = 0.5

export const stabilityVerdict = (jaccard: number): StabilityVerdict => {
  if (jaccard >= 0.85) return 'highlyStable'
  if (jaccard >= 0.75) return 'valid'
  return jaccard >= 0.6 ? 'doubtful' : 'unreliable'
}

const check = ({ n, labels, resamples, mostRows, order }: Required<BootstrapOptions>): void => {
  if (n < 1) throw new EngineError('noRows', 'stability needs at least one row; got none', { needed: 1, got: n })
  if (labels.length !== n || order.length !== n) {
    throw new EngineError('badShape', `${n} rows need ${n} labels; got ${labels.length}`, { n, got: labels.length })
  }
  for (const [name, value] of Object.entries({ resamples, mostRows })) {
    if (!Number.isInteger(value) || value < 2) {
      throw new EngineError('badOption', `${name} is a whole number from 2; got ${value}`, { name, value })
    }
  }
}

const summarise = (segment: number, similarities: readonly number[]): SegmentStability => {
  const drawn = similarities.length
  const jaccard = drawn > 0 ? mean(similarities) : 0
  return {
    segment,
    jaccard,
    standardError: drawn > 1 ? Math.sqrt(variance(similarities, 1) / drawn) : 0,
    resamples: drawn,
    recovered: similarities.filter((similarity) => similarity >= recoveredFrom).length,
    dissolved: similarities.filter((similarity) => similarity <= dissolvedUpTo).length,
    verdict: stabilityVerdict(jaccard)
  }
}

/** Labels of one resample, or `null` where too few different rows were drawn for as many segments. */
function* refitted(
  rows: Uint32Array,
  seed: number,
  refit: BootstrapOptions['refit'],
  progress: StabilityProgress
): Generator<StabilityProgress, ArrayLike<number> | null> {
  try {
    const work = refit(rows, seed)
    for (;;) {
      const step = work.next()
      if (step.done) return step.value
      yield progress
    }
  } catch (error) {
    if (error instanceof EngineError && error.code === 'tooFewDifferentRows') return null
    throw error
  }
}

/** Positions of rows that differ from the one before: repeats follow each other. */
const onceEach = (rows: Uint32Array): number[] => {
  const first: number[] = []
  for (let i = 0; i < rows.length; i++) if (i === 0 || rows[i] !== rows[i - 1]) first.push(i)
  return first
}

const poolOf = ({ n, mostRows, order }: Required<BootstrapOptions>, source: Random): Uint32Array =>
  n > mostRows ? sampleRows(n, mostRows, source).map((at) => order[at]) : order

/** Throws `badShape`, `badOption`, `noRows`, and whatever `refit` throws but `tooFewDifferentRows`. */
export function* bootstrapStability(options: BootstrapOptions): Generator<StabilityProgress, Stability> {
  const inPlace = options.order ?? Uint32Array.from({ length: options.n }, (_, i) => i)
  const all = { resamples: 100, mostRows: 4096, repeats: false, ...options, order: inPlace }
  check(all)
  const { labels, refit, resamples, repeats } = all
  const source = random(all.seed).fork('bootstrap')
  const pool = poolOf(all, source.fork('pool'))
  let k = 0
  for (let i = 0; i < labels.length; i++) if (labels[i] >= k) k = labels[i] + 1
  const similarities = Array.from({ length: k }, (): number[] => [])
  const agreements: number[] = []
  for (let b = 0; b < resamples; b++) {
    const draw = source.fork(b)
    const rows = resample(pool, repeats, draw)
    const partial = similarities.map((found) => (found.length > 0 ? mean(found) : Number.NaN))
    const progress = { phase: 'bootstrap', done: b, total: resamples, ...(b > 0 ? { partial } : {}) }
    yield progress
    const found = yield* refitted(rows, draw.int(2 ** 31), refit, progress)
    if (found === null) continue
    if (found.length !== rows.length) {
      throw new EngineError('badShape', `refit of ${rows.length} rows gave ${found.length} labels`, {
        n: rows.length,
        got: found.length
      })
    }
    const once = onceEach(rows)
    const before = Int32Array.from(once, (i) => labels[rows[i]])
    const after = Int32Array.from(once, (i) => found[i])
    const table = crossTable(before, after)
    bestJaccards(table).forEach((similarity, r) => {
      const segment = table.rowLabels[r]
      if (segment >= 0) similarities[segment].push(similarity)
    })
    agreements.push(adjustedRand(before, after))
  }
  return {
    segments: similarities.map((found, segment) => summarise(segment, found)),
    adjustedRand: agreements.length > 0 ? mean(agreements) : 0,
    resamples: agreements.length,
    looked: pool.length,
    rows: all.n
  }
}
