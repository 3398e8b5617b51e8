import { countCommon } from '../../stats/countCommon.ts'
import type { Factors } from './nndsvd.ts'
import type { Sparse } from './sparse.ts'
import { topWords } from './topWords.ts'

/**
 * Whether the words of a topic belong together, -1 (never in one text) to 1 (always): the mean normalised pointwise
 * mutual information of its ten heaviest words, counted by texts (Bouma, "Normalized (pointwise) mutual information in
 * collocation extraction", 2009; as coherence C_NPMI in Röder, Both & Hinneburg, "Exploring the space of topic coherence
 * measures", WSDM 2015). Comparable among numbers of topics of the same texts, not among texts. O(k x 45 x postings).
 */
const lookedAt = 10

/** The texts that have each term, ascending. */
export const postingsOf = ({ n, d, starts, columns }: Sparse): readonly Int32Array[] => {
  const counts = new Int32Array(d)
  for (let p = 0; p < columns.length; p++) counts[columns[p]]++
  const postings = Array.from(counts, (count) => new Int32Array(count))
  counts.fill(0)
  for (let i = 0; i < n; i++)
    for (let p = starts[i]; p < starts[i + 1]; p++) postings[columns[p]][counts[columns[p]]++] = i
  return postings
}

const npmi = (a: Int32Array, b: Int32Array, n: number): number => {
  const both = countCommon(a, b)
  if (both === 0) return -1
  if (both === n) return 1
  return Math.log((both * n) / (a.length * b.length)) / -Math.log(both / n)
}

/** The mean over all topics. */
export const coherenceOf = ({ k, ht }: Factors, postings: readonly Int32Array[], n: number): number => {
  let total = 0
  for (let t = 0; t < k; t++) {
    const words = topWords(ht, k, t, Math.min(lookedAt, postings.length))
    let sum = 0
    let pairs = 0
    for (let a = 1; a < words.length; a++) {
      for (let b = 0; b < a; b++, pairs++) sum += npmi(postings[words[a]], postings[words[b]], n)
    }
    total += pairs > 0 ? sum / pairs : 0
  }
  return total / k
}
