import type { Progress } from '#engine/progress.ts'
import { type Language, wordLists } from '../language.ts'
import { mostFrequentForm } from '../mostFrequentForm.ts'
import { stemOf } from '../stems.ts'
import { termsOf } from '../terms.ts'
import { list } from '../words/wordLists.ts'

/**
 * The stems of each text without those that only judge ("great", "schlecht": sentiment tells that), and for every stem the form in which it was written most (ties: the
 * first in the alphabet).
 */
export interface ReadTexts {
  readonly documents: readonly (readonly string[])[]
  readonly forms: ReadonlyMap<string, string>
}

/** O(characters). */
export const readTexts = function* (texts: readonly string[], language: Language): Generator<Progress, ReadTexts> {
  const counts = new Map<string, Map<string, number>>()
  const documents: string[][] = []
  const judgements = new Set(list(wordLists[language].judgements).map((word) => stemOf(word, language)))
  for (let i = 0; i < texts.length; i++) {
    if (i % 500 === 0) yield { phase: 'words', done: i, total: texts.length }
    const terms = termsOf(texts[i], language).filter(({ stem }) => !judgements.has(stem))
    for (const { stem, form } of terms) {
      let forms = counts.get(stem)
      if (forms === undefined) {
        forms = new Map()
        counts.set(stem, forms)
      }
      forms.set(form, (forms.get(form) ?? 0) + 1)
    }
    documents.push(terms.map(({ stem }) => stem))
  }
  return { documents, forms: new Map(Array.from(counts, ([stem, of]) => [stem, mostFrequentForm(of)])) }
}
