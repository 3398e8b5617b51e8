import { EngineError } from '#engine/errors.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import type { Detected } from '../detectLanguage.ts'
import type { Language } from '../language.ts'
import { describeTopics, sharesOf, type Topic } from './describeTopics.ts'
import type { Example } from './examples.ts'
import { factorise, foldIn } from './factorise.ts'
import { nndsvd } from './nndsvd.ts'
import { chooseTopics, proposeTopics, type TopicCount } from './proposeTopics.ts'
import { readTexts } from './readTexts.ts'
import { inOrder, type TopicModel } from './shareOfTopics.ts'
import { takeSparseRows } from './sparse.ts'
import { tfIdf, vocabularyOf } from './tfIdf.ts'
import { truncatedSvd } from './truncatedSvd.ts'

/**
 * What texts of one language talk about: topics of words that go together, how much each text is about each, and
 * sentences that show it. tf-idf, then non-negative matrix factorisation from a start without chance (tfIdf.ts,
 * nndsvd.ts, factorise.ts); a topic is named by its words in the form that people wrote most. The order of the texts
 * changes nothing. Not for a handful of texts (20 at least) and not across languages: ask for each. Made from 20,000 texts
 * at most, evenly drawn; every text is then described by those topics. O(characters + values x k x passes).
 */
export interface TopicOptions {
  /** Default: proposed (see `proposed`). */
  readonly k?: number
  readonly seed: number
}

export interface Topics {
  readonly language: Language
  readonly k: number
  /** The numbers of topics that were tried with their coherence; empty where `k` was given. */
  readonly proposed: readonly TopicCount[]
  /** Largest share first. */
  readonly topics: readonly Topic[]
  /** n x k: parts of the text, of 1; a row of zeros where a text has none of the words or is in another language. */
  readonly shares: Matrix
  /** Tells how much further texts are about each topic (shareOfTopics.ts). */
  readonly model: TopicModel
  /** Texts with topics, and those that were not read because of their language. */
  readonly described: number
  readonly otherLanguages: number
}

const textsNeeded = 20
const termsNeeded = 4
const madeFrom = 20_000
const maxTerms = 2000
const maxShare = 0.5

/** A term needs to be in this many texts, more where there are many. */
const minTextsOf = (n: number): number => (n < 200 ? 2 : Math.max(3, Math.ceil(n * 0.001)))

const checkK = (k: number | undefined, n: number, d: number): void => {
  if (k !== undefined && !(Number.isInteger(k) && k >= 2 && k <= Math.min(n, d, 50))) {
    throw new EngineError('badOption', `topics need 2 <= k <= ${Math.min(n, d, 50)}; got ${k}`, { k })
  }
}

/** Throws `badShape`, `badOption`, and with `needed` and `got` `noRows` or `tooFewDifferentRows` (of words): too few to find any. */
export const findTopics = function* (
  texts: readonly string[],
  languages: readonly Detected[],
  language: Language,
  { k: wanted, seed }: TopicOptions
): Generator<Progress, Topics> {
  if (languages.length !== texts.length) {
    throw new EngineError('badShape', `${texts.length} texts need as many languages; got ${languages.length}`, {
      n: texts.length,
      got: languages.length
    })
  }
  const read = texts.flatMap((_, i) => (languages[i] === language ? [i] : []))
  read.sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : a - b))
  const sorted = read.map((i) => texts[i])
  yield { phase: 'words', done: 0, total: read.length }
  const { documents, forms } = yield* readTexts(sorted, language)
  const vocabulary = yield* vocabularyOf(documents, { minTexts: minTextsOf(read.length), maxShare, maxTerms })
  const all = yield* tfIdf(documents, vocabulary)
  yield { phase: 'words', done: read.length, total: read.length }
  const withTerms = read.flatMap((_, r) => (all.starts[r + 1] > all.starts[r] ? [r] : []))
  if (withTerms.length < textsNeeded) {
    throw new EngineError('noRows', `topics need ${textsNeeded} texts with words in common; got ${withTerms.length}`, {
      needed: textsNeeded,
      got: withTerms.length
    })
  }
  if (all.d < termsNeeded) {
    throw new EngineError(
      'tooFewDifferentRows',
      `topics need ${termsNeeded} words that several texts have; got ${all.d}`,
      {
        needed: termsNeeded,
        got: all.d
      }
    )
  }
  const sample = withTerms.length > madeFrom ? sampleRows(withTerms.length, madeFrom, random(seed)) : undefined
  const v = takeSparseRows(all, sample === undefined ? withTerms : Array.from(sample, (s) => withTerms[s]))
  checkK(wanted, v.n, v.d)
  const proposed = wanted === undefined ? yield* proposeTopics(v, seed) : []
  const k = wanted ?? chooseTopics(proposed)
  const factors = yield* factorise(v, nndsvd(yield* truncatedSvd(v, k, seed), k))
  const w = yield* foldIn(all, factors)
  const shares = sharesOf(w, factors)
  const topics = yield* describeTopics({ texts: sorted, language, vocabulary, forms }, factors, w, shares)
  const order = topics.map((_, t) => t).sort((a, b) => topics[b].share - topics[a].share || a - b)
  const data = new Float64Array(texts.length * k)
  for (let r = 0; r < read.length; r++) for (let t = 0; t < k; t++) data[read[r] * k + t] = shares[r * k + order[t]]
  return {
    language,
    k,
    proposed,
    topics: order.map((t) => ({ ...topics[t], examples: topics[t].examples.map(toOriginal(read)) })),
    shares: { n: texts.length, d: k, data },
    model: { language, vocabulary, factors: { k, ht: inOrder(factors.ht, k, order) } },
    described: topics.reduce((sum, { texts }) => sum + texts, 0),
    otherLanguages: texts.length - read.length
  }
}

const toOriginal =
  (read: readonly number[]) =>
  ({ text, sentence }: Example): Example => ({ text: read[text], sentence })
