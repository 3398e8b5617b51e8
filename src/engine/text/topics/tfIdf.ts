import { EngineError } from '#engine/errors.ts'
import type { Progress } from '#engine/progress.ts'
import type { Sparse } from './sparse.ts'

/**
 * How much a text is about a term: how often it has it (tf), more for terms that few texts have (idf), each text of
 * length 1 (Salton & Buckley, "Term-weighting approaches in automatic text retrieval", 1988). As scikit-learn's
 * TfidfVectorizer(norm='l2', smooth_idf=True, sublinear_tf=False): tf x (ln((1 + n) / (1 + df)) + 1). Terms of too few or
 * too many texts are left out. O(all terms).
 */
export interface Vocabulary {
  /** In alphabetical order of UTF-16 units. */
  readonly terms: readonly string[]
  readonly idf: Float64Array
  readonly columns: ReadonlyMap<string, number>
}

export interface VocabularyOptions {
  /** A term is kept from this number of texts on. */
  readonly minTexts: number
  /** … up to this share of them. */
  readonly maxShare: number
  /** The most frequent ones at most, by how often they occur; ties in alphabetical order. */
  readonly maxTerms: number
}

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Which terms are weighed and how rare they are. Throws `badOption`. */
export const vocabularyOf = function* (
  documents: readonly (readonly string[])[],
  { minTexts, maxShare, maxTerms }: VocabularyOptions
): Generator<Progress, Vocabulary> {
  if (!(minTexts >= 1 && maxShare > 0 && maxShare <= 1 && maxTerms >= 1)) {
    throw new EngineError(
      'badOption',
      `a vocabulary needs minTexts >= 1, 0 < maxShare <= 1, maxTerms >= 1; got ${minTexts}, ${maxShare}, ${maxTerms}`,
      { minTexts, maxShare, maxTerms }
    )
  }
  const counts = new Map<string, { texts: number; times: number; last: number }>()
  for (let i = 0; i < documents.length; i++) {
    if (i % 5000 === 0) yield { phase: 'words', done: i, total: documents.length }
    for (const term of documents[i]) {
      const count = counts.get(term)
      if (count === undefined) counts.set(term, { texts: 1, times: 1, last: i })
      else {
        count.times++
        if (count.last !== i) count.texts++
        count.last = i
      }
    }
  }
  const most = maxShare * documents.length
  const kept = Array.from(counts)
    .filter(([, { texts }]) => texts >= minTexts && texts <= most)
    .sort(([a, { times: timesA }], [b, { times: timesB }]) => timesB - timesA || alphabetical(a, b))
    .slice(0, maxTerms)
    .sort(([a], [b]) => alphabetical(a, b))
  return {
    terms: kept.map(([term]) => term),
    idf: Float64Array.from(kept, ([, { texts }]) => Math.log((1 + documents.length) / (1 + texts)) + 1),
    columns: new Map(kept.map(([term], column) => [term, column]))
  }
}

/** One row a text; a text without a known term is a row of zeros. */
export const tfIdf = function* (
  documents: readonly (readonly string[])[],
  { terms, idf, columns }: Vocabulary
): Generator<Progress, Sparse> {
  const n = documents.length
  const starts = new Int32Array(n + 1)
  let capacity = 0
  for (const document of documents) capacity += document.length
  const found = new Int32Array(capacity)
  const values = new Float64Array(capacity)
  let end = 0
  for (let i = 0; i < n; i++) {
    if (i % 5000 === 0) yield { phase: 'words', done: i, total: n }
    const start = end
    const row: number[] = []
    for (const term of documents[i]) {
      const column = columns.get(term)
      if (column !== undefined) row.push(column)
    }
    row.sort((a, b) => a - b)
    for (const column of row) {
      if (end > start && found[end - 1] === column) values[end - 1]++
      else {
        found[end] = column
        values[end++] = 1
      }
    }
    let square = 0
    for (let p = start; p < end; p++) {
      values[p] *= idf[found[p]]
      square += values[p] * values[p]
    }
    const length = Math.sqrt(square)
    for (let p = start; p < end; p++) values[p] /= length
    starts[i + 1] = end
  }
  return { n, d: terms.length, starts, columns: found.slice(0, end), values: values.slice(0, end) }
}
