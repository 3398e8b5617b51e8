import { type Language, languages, wordLists } from './language.ts'
import { stemOf } from './stems.ts'
import { words } from './tokens.ts'
import { list } from './words/wordLists.ts'

/**
 * The words of a text that say what it is about: without stop words, numbers and single letters, each with its stem.
 * French and Italian words are parted from what is elided before them ("l'article", "dell'acqua"). O(characters).
 */
export interface Term {
  /** What the forms of a word share. */
  readonly stem: string
  /** As it was written, in lower case. */
  readonly form: string
}

const stopWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  languages.map((language) => [language, new Set(list(wordLists[language].stopWords))])
)

const elides: ReadonlySet<Language> = new Set(['fr', 'it', 'pt'])

/** Before an apostrophe, the article or preposition that a vowel cut. */
const elided = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|coll|quest|quell|bell|gl)'/

/** A word without what is elided before it. */
export const withoutElision = (word: string, language: Language): string =>
  elides.has(language) ? word.replace(elided, '') : word

export const isStopWord = (word: string, language: Language): boolean => stopWords.get(language)?.has(word) === true

export const termsOf = (text: string, language: Language): Term[] => {
  const terms: Term[] = []
  for (const word of words(text)) {
    if (isStopWord(word, language)) continue
    const form = withoutElision(word, language).replace(/'s?$/, '')
    if (form.length > 1 && !isStopWord(form, language)) terms.push({ stem: stemOf(form, language), form })
  }
  return terms
}
