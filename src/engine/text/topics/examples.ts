import { argsort } from '#engine/stats/argsort.ts'
import type { Language } from '../language.ts'
import { termsOf } from '../terms.ts'
import { sentencesOf } from './sentences.ts'
import type { Vocabulary } from './tfIdf.ts'

/**
 * Sentences that show what a topic is about: of the texts that are most about it, the sentence whose words weigh most
 * (their sum over the square root of their number, so that neither one word nor a long list wins). O(texts + d).
 */
export interface Example {
  /** Which of the texts it is from. */
  readonly text: number
  readonly sentence: string
}

/** Texts looked at for each topic. */
const candidates = 40
const shown = 3
/** Shorter sentences show too little. */
const wordsNeeded = 4

const weightOf = (sentence: string, language: Language, { columns }: Vocabulary, weights: Float64Array): number => {
  let sum = 0
  const terms = termsOf(sentence, language)
  for (const stem of new Set(terms.map(({ stem }) => stem))) sum += weights[columns.get(stem) ?? -1] ?? 0
  const enough = sentence.split(/\s+/).length >= wordsNeeded
  return terms.length > 0 ? (sum / Math.sqrt(terms.length)) * (enough ? 1 : 0.25) : 0
}

/** `aboutness` says of every text how much it is about the topic, `weights` of every term; texts in a fixed order. */
export const examplesOf = (
  texts: readonly string[],
  aboutness: Float64Array,
  weights: Float64Array,
  vocabulary: Vocabulary,
  language: Language
): readonly Example[] => {
  const best = new Map<string, { example: Example; weight: number }>()
  for (const text of argsort(aboutness, 'descending').subarray(0, candidates)) {
    if (aboutness[text] <= 0) break
    for (const sentence of sentencesOf(texts[text])) {
      const weight = weightOf(sentence, language, vocabulary, weights)
      const key = sentence.toLowerCase()
      if (weight > 0 && !best.has(key)) best.set(key, { example: { text, sentence }, weight })
    }
  }
  const taken = new Set<number>()
  return Array.from(best.values())
    .sort((a, b) => b.weight - a.weight)
    .filter(({ example: { text } }) => !taken.has(text) && taken.add(text))
    .slice(0, shown)
    .map(({ example }) => example)
}
