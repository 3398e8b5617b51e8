import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import type { Language } from '../language.ts'
import { sharesOf } from './describeTopics.ts'
import { foldIn } from './factorise.ts'
import type { Factors } from './nndsvd.ts'
import { readTexts } from './readTexts.ts'
import { tfIdf, type Vocabulary } from './tfIdf.ts'

/**
 * How much texts are about topics that were found in others (findTopics.ts): for more texts than topics can be made from
 * at once. A text's shares depend on that text and the model alone. Not for texts in another language than the model's.
 * O(characters + values x k + texts x k² x 30).
 */
export interface TopicModel {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly factors: Pick<Factors, 'k' | 'ht'>
}

/** The columns of H' (d x k) in another order. */
export const inOrder = (ht: Float64Array, k: number, order: readonly number[]): Float64Array =>
  ht.map((_, p) => ht[p - (p % k) + order[p % k]])

/** n x k: parts of each text, of 1; a row of zeros where a text has none of the words. */
export const shareOfTopics = function* (
  texts: readonly string[],
  { language, vocabulary, factors }: TopicModel
): Generator<Progress, Matrix> {
  const { documents } = yield* readTexts(texts, language)
  const w = yield* foldIn(yield* tfIdf(documents, vocabulary), factors, 0)
  return { n: texts.length, d: factors.k, data: sharesOf(w, factors) }
}
