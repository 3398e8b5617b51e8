import type { Progress } from '#engine/progress.ts'
import { argsort } from '#engine/stats/argsort.ts'
import type { Language } from '../language.ts'
import { type Example, examplesOf } from './examples.ts'
import type { Factors } from './nndsvd.ts'
import type { Vocabulary } from './tfIdf.ts'

/** Topics in words: their names, how much of the texts they are, and sentences that show them. O((texts + d) k). */
export interface TopicWord {
  /** In the form in which people wrote it most. */
  readonly word: string
  /** Part of the topic's weight, of 1 over all its terms. */
  readonly weight: number
}

export interface Topic {
  /** Up to ten: those that are heavy here and light in the other topics first. The first three serve as a name. */
  readonly words: readonly TopicWord[]
  /** Mean share in the texts that have topics. */
  readonly share: number
  /** Texts of which it is the largest topic; the first of equals. */
  readonly texts: number
  readonly examples: readonly Example[]
}

const wordsShown = 10

export const columnOf = (x: Float64Array, k: number, t: number): Float64Array =>
  Float64Array.from({ length: x.length / k }, (_, i) => x[i * k + t])

const sumOf = (x: Float64Array): number => x.reduce((sum, value) => sum + value, 0)

/** The share of each topic in each text: W by the weight of the topic's terms, each row adding up to 1 or all 0. */
export const sharesOf = (w: Float64Array, { k, ht }: Pick<Factors, 'k' | 'ht'>): Float64Array => {
  const lengths = Float64Array.from({ length: k }, (_, t) => sumOf(columnOf(ht, k, t)))
  const shares = new Float64Array(w.length)
  for (let row = 0; row < w.length; row += k) {
    let total = 0
    for (let t = 0; t < k; t++) total += w[row + t] * lengths[t]
    if (total > 0) for (let t = 0; t < k; t++) shares[row + t] = (w[row + t] * lengths[t]) / total
  }
  return shares
}

/** By h² / Σ h over the topics: heavy here and light elsewhere. */
const naming = (
  { k, ht }: Factors,
  t: number,
  { terms }: Vocabulary,
  forms: ReadonlyMap<string, string>
): readonly TopicWord[] => {
  const total = sumOf(columnOf(ht, k, t))
  const ranks = new Float64Array(terms.length)
  for (let j = 0; j < terms.length; j++) {
    let over = 0
    for (let s = 0; s < k; s++) over += ht[j * k + s]
    ranks[j] = over > 0 ? ht[j * k + t] ** 2 / over : 0
  }
  return Array.from(argsort(ranks, 'descending').subarray(0, wordsShown))
    .filter((j) => ranks[j] > 0)
    .map((j) => ({ word: forms.get(terms[j]) ?? terms[j], weight: ht[j * k + t] / total }))
}

const largestTopics = (shares: Float64Array, k: number): Int32Array => {
  const counts = new Int32Array(k)
  for (let row = 0; row < shares.length; row += k) {
    let best = 0
    for (let t = 1; t < k; t++) if (shares[row + t] > shares[row + best]) best = t
    if (shares[row + best] > 0) counts[best]++
  }
  return counts
}

export interface Read {
  readonly texts: readonly string[]
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly forms: ReadonlyMap<string, string>
}

/** Every topic in the order of `factors`; `w` and `shares` have a row for each text. */
export const describeTopics = function* (
  { texts, language, vocabulary, forms }: Read,
  factors: Factors,
  w: Float64Array,
  shares: Float64Array
): Generator<Progress, readonly Topic[]> {
  const { k, ht } = factors
  const counts = largestTopics(shares, k)
  const described = counts.reduce((sum, count) => sum + count, 0)
  const topics: Topic[] = []
  for (let t = 0; t < k; t++) {
    yield { phase: 'examples', done: t, total: k }
    const share = columnOf(shares, k, t)
    const aboutness = columnOf(w, k, t).map((value, i) => value * share[i])
    topics.push({
      words: naming(factors, t, vocabulary, forms),
      share: described > 0 ? sumOf(share) / described : 0,
      texts: counts[t],
      examples: examplesOf(texts, aboutness, columnOf(ht, k, t), vocabulary, language)
    })
  }
  return topics
}
