import { newStemmer } from 'snowball-stemmers'
import type { Language } from './language.ts'

/**
 * The stem that the forms of a word share ("Lieferung", "Lieferungen"), by Snowball's rules of its language (Porter,
 * "Snowball: a language for stemming algorithms", 2001). To compare words by, not to show: name things by the form that
 * people wrote most. The answers are remembered, as texts repeat their words. O(1) for a word seen before.
 */
const algorithms: Readonly<Record<Language, string>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch'
}

/** Words remembered before all are forgotten: a bound for endless texts. */
const remembered = 200_000

const makeStemmer = (language: Language): ((word: string) => string) => {
  const stemmer = newStemmer(algorithms[language])
  let known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const stemmed = stemmer.stem(word)
    if (known.size >= remembered) known = new Map()
    known.set(word, stemmed)
    return stemmed
  }
}

const stemmers = new Map<Language, (word: string) => string>()

/** The stem of a word in lower case. */
export const stemOf = (word: string, language: Language): string => {
  let stem = stemmers.get(language)
  if (stem === undefined) {
    stem = makeStemmer(language)
    stemmers.set(language, stem)
  }
  return stem(word)
}
