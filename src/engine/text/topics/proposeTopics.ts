import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { coherenceOf, postingsOf } from './coherence.ts'
import { factorise } from './factorise.ts'
import { nndsvd } from './nndsvd.ts'
import { type Sparse, takeSparseRows } from './sparse.ts'
import { truncatedSvd } from './truncatedSvd.ts'

/**
 * How many topics: from 3 to 12 (two are hardly ever worth reading), the number whose topics are the most coherent
 * (coherence.ts), or a larger one that is as good but for .01: a topic that is missed takes nothing from the others, so
 * that of equals the larger tells more. Coherence to choose a number: Röder, Both & Hinneburg 2015. A proposal, not a truth: real texts seldom fall into a clear number of topics.
 * Looks at 5,000 texts at most, evenly drawn. O(values x 75 x passes).
 */
export interface TopicCount {
  readonly k: number
  readonly coherence: number
}

const least = 3
const most = 12
const lookedAt = 5000

/** Coherence of each number tried; none where there are too few terms. Rows in an order that the texts decide. */
export const proposeTopics = function* (v: Sparse, seed: number): Generator<Progress, readonly TopicCount[]> {
  const sample = v.n > lookedAt ? takeSparseRows(v, sampleRows(v.n, lookedAt, random(seed))) : v
  const last = Math.min(most, Math.floor(v.d / 4), Math.floor(v.n / 10))
  if (last < least) return []
  const svd = yield* truncatedSvd(sample, last, seed)
  const postings = postingsOf(sample)
  const tried: TopicCount[] = []
  for (let k = least; k <= last; k++) {
    const factors = yield* factorise(sample, nndsvd(svd, k), { maxPasses: 100, tolerance: 1e-3 })
    tried.push({ k, coherence: coherenceOf(factors, postings, sample.n) })
  }
  return tried
}

/** As good as the best. */
const margin = 0.01

/** The number to take of those tried; 2 where none could be. */
export const chooseTopics = (tried: readonly TopicCount[]): number => {
  const best = Math.max(...tried.map(({ coherence }) => coherence))
  return tried.findLast(({ coherence }) => coherence >= best - margin)?.k ?? 2
}
