import { mixtureRowsInPiece } from '#engine/kernels/mixturePasses.ts'
import type { Progress } from '#engine/progress.ts'
import type { Factors } from './factors.ts'
import type { SharedRows } from './sharedRows.ts'

interface Work {
  readonly pieces: number
  /** The first arguments of either pass (kernels/mixturePasses.ts). */
  readonly args: readonly number[]
}

/** Places the components and scratch memory beside the rows. */
const prepare = ({ n, d, crew, at }: SharedRows, { diagonal, k, means, logs, inverses }: Factors): Work => {
  const { memory, kernels, threads } = crew
  const put = (values: Float64Array): number => {
    const place = memory.alloc(values.byteLength)
    memory.float64(place, values.length).set(values)
    return place
  }
  const length = inverses.length / k
  const components = [means, logs, inverses].map(put)
  const bytes = Math.ceil(kernels.mixtureScratch(d, k, length) / 64) * 64
  const scratch = memory.alloc(threads * bytes)
  const pieces = Math.ceil(n / mixtureRowsInPiece)
  return { pieces, args: [at, n, d, k, length, diagonal ? 1 : 0, ...components, scratch, bytes] }
}

/** Adds up what each piece has written, in the order of pieces. */
const addUp = ({ crew }: SharedRows, at: number, length: number, pieces: number): Float64Array => {
  const parts = crew.memory.float64(at, pieces * length)
  const sums = parts.slice(0, length)
  for (let p = length; p < parts.length; p++) sums[p % length] += parts[p]
  return sums
}

/**
 * An E step: per component the sum of the responsibilities r, those of r (x - mean), and those of r times the products
 * of x - mean (packed lower triangle, or squares where diagonal); at the end the log-likelihood. O(n k d^2).
 */
export function* sumPass(x: SharedRows, factors: Factors, step: Progress): Generator<Progress, Float64Array> {
  const { memory } = x.crew
  const mark = memory.mark()
  try {
    const { args, pieces } = prepare(x, factors)
    const length = factors.k * (1 + x.d) + factors.inverses.length + 1
    const sums = memory.alloc(pieces * length * 8)
    for (const _ of x.crew.each(step.phase, 'mixtureSums', [...args, sums], pieces)) yield step
    return addUp(x, sums, length, pieces)
  } finally {
    memory.release(mark)
  }
}

export interface Classified {
  /** Of each row the most probable component, the first of equals. */
  readonly labels: Int32Array
  readonly logLikelihood: number
  /** Of the memberships, - sum p log p: 0 where every row surely belongs to one component. */
  readonly entropy: number
}

/** Rows to their most probable components. O(n k d^2). */
export function* labelPass(x: SharedRows, factors: Factors): Generator<Progress, Classified> {
  const { memory } = x.crew
  const mark = memory.mark()
  try {
    const { args, pieces } = prepare(x, factors)
    const labels = memory.alloc(x.n * 4)
    const totals = memory.alloc(pieces * 16)
    yield* x.crew.each('memberships', 'mixtureLabels', [...args, labels, totals], pieces)
    const [logLikelihood, entropy] = addUp(x, totals, 2, pieces)
    return { labels: memory.int32(labels, x.n).slice(), logLikelihood, entropy: Math.max(0, entropy) }
  } finally {
    memory.release(mark)
  }
}
