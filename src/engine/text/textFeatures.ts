import { EngineError } from '#engine/errors.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'

/**
 * What the texts of a customer say, in numbers that segments can be made of or described by: how many, how long, how they
 * feel on average and in the last one, and what they are about. The caller hands in only texts known on the date that the
 * features are for. A customer without a text has 0 texts and NaN (unknown) for the rest; shares of topics are the mean
 * over the texts that have any, NaN where none has. The last text is the one with the latest time, of equals the later in
 * the list. A sentiment that is not known (NaN) counts neither for the mean nor as the last one. O(texts x topics).
 */
export interface TextFacts {
  /** Customer of each text: 0 … customers - 1. */
  readonly customers: ArrayLike<number>
  /** When it was written, in any unit; NaN where unknown: earlier than all others. */
  readonly times: ArrayLike<number>
  readonly sentiments: ArrayLike<number>
  /** Characters of each text. */
  readonly lengths: ArrayLike<number>
  /** A row a text (findTopics); rows of zeros are texts without topics. */
  readonly shares?: Matrix
}

export interface TextFeatures {
  readonly texts: Float64Array
  readonly meanSentiment: Float64Array
  readonly lastSentiment: Float64Array
  readonly meanLength: Float64Array
  /** customers x topics. */
  readonly topicShares: { readonly n: number; readonly d: number; readonly data: Float64Array }
}

const check = ({ customers, times, sentiments, lengths, shares }: TextFacts, count: number): void => {
  const n = customers.length
  const sizes = [times.length, sentiments.length, lengths.length, shares?.n ?? n]
  const wrong = sizes.find((size) => size !== n)
  if (wrong !== undefined) {
    throw new EngineError('badShape', `${n} texts need as many of each fact; got ${wrong}`, { n, got: wrong })
  }
  for (let i = 0; i < n; i++) {
    if (!(Number.isInteger(customers[i]) && customers[i] >= 0 && customers[i] < count)) {
      throw new EngineError('badShape', `text ${i} is of customer ${customers[i]}; there are 0 … ${count - 1}`, {
        row: i,
        got: customers[i]
      })
    }
  }
}

/** Throws `badShape`. */
export const textFeatures = (facts: TextFacts, count: number): TextFeatures => {
  check(facts, count)
  const { customers, times, sentiments, lengths, shares } = facts
  const d = shares?.d ?? 0
  const texts = new Float64Array(count)
  const meanSentiment = new Float64Array(count)
  const withSentiment = new Float64Array(count)
  const meanLength = new Float64Array(count)
  const lastSentiment = new Float64Array(count).fill(Number.NaN)
  const lastTime = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  const topics = new Float64Array(count * d)
  const withTopics = new Float64Array(count)
  for (let i = 0; i < customers.length; i++) {
    const c = customers[i]
    texts[c]++
    const felt = !Number.isNaN(sentiments[i])
    if (felt) {
      meanSentiment[c] += sentiments[i]
      withSentiment[c]++
    }
    meanLength[c] += lengths[i]
    const time = Number.isNaN(times[i]) ? Number.NEGATIVE_INFINITY : times[i]
    if (felt && time >= lastTime[c]) {
      lastTime[c] = time
      lastSentiment[c] = sentiments[i]
    }
    let total = 0
    for (let t = 0; t < d; t++) {
      const share = shares?.data[i * d + t] ?? 0
      topics[c * d + t] += share
      total += share
    }
    if (total > 0) withTopics[c]++
  }
  for (let c = 0; c < count; c++) {
    meanSentiment[c] /= withSentiment[c]
    meanLength[c] /= texts[c]
    for (let t = 0; t < d; t++) topics[c * d + t] /= withTopics[c]
  }
  return { texts, meanSentiment, lastSentiment, meanLength, topicShares: { n: count, d, data: topics } }
}
