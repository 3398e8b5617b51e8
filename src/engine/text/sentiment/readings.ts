import { lexicon as vader } from 'vader-sentiment/src/vader_lexicon.js'
import { type Language, wordLists } from '../language.ts'
import { dutchLexicon } from '../lexicons/dutch.ts'
import { emojiValences } from '../lexicons/emoji.ts'
import { englishAdditions } from '../lexicons/english.ts'
import { frenchLexicon } from '../lexicons/french.ts'
import { germanLexicon } from '../lexicons/german.ts'
import { italianLexicon } from '../lexicons/italian.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { portugueseLexicon } from '../lexicons/portuguese.ts'
import { spanishLexicon } from '../lexicons/spanish.ts'
import { stemOf } from '../stems.ts'
import { list } from '../words/wordLists.ts'

/**
 * What a word does to the feeling of its sentence: a valence of its own, or what it does to its neighbours. English words
 * are looked up as they are in VADER's list (Hutto & Gilbert, ICWSM 2014) with our additions; words of other languages by
 * their stem, with and without accents, in lists of our own. Answers are remembered. O(1) a word seen before.
 */
export interface Reading {
  /** -4 … 4, 0 for words without feeling. */
  readonly valence: number
  readonly negates: boolean
  readonly only: boolean
  /** What is added to the strength of the next words: > 0 strengthens. */
  readonly boost: number
  readonly contrasts: boolean
  /** A negation may follow it: "funktioniert nicht". */
  readonly negatedAfter: boolean
}

/** The mean rise of intensity by a degree adverb (Hutto & Gilbert 2014). */
const boost = 0.293

/** Our three levels on the scale of VADER's ratings. */
const strengths = { 3: 3, 2: 2.2, 1: 1.2 } as const

const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: englishAdditions,
  de: germanLexicon,
  fr: frenchLexicon,
  es: spanishLexicon,
  it: italianLexicon,
  pt: portugueseLexicon,
  nl: dutchLexicon
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

type ReadWord = (word: string) => Reading | undefined

const valencesOf = (language: Language): ReadonlyMap<string, number> => {
  const { positive, negative } = lexicons[language]
  const valences = new Map<string, number>()
  const add = (words: string, valence: number): void => {
    for (const word of list(words)) {
      const keys = language === 'en' ? [word] : [stemOf(word, language), stemOf(withoutAccents(word), language)]
      for (const key of keys) if (!valences.has(key)) valences.set(key, valence)
    }
  }
  for (const level of [3, 2, 1] as const) {
    add(negative[level], -strengths[level])
    add(positive[level], strengths[level])
  }
  return valences
}

const makeReader = (language: Language): ReadWord => {
  const { negators, only, boosters, dampeners, contrasts } = wordLists[language]
  const valences = valencesOf(language)
  const after = new Set(list(lexicons[language].verbs).map((verb) => stemOf(verb, language)))
  const sets = [negators, only, boosters, dampeners, contrasts].map((words) => new Set(list(words)))
  const valenceOf = (word: string): number => {
    if (language !== 'en') return valences.get(stemOf(word, language)) ?? 0
    return valences.get(word) ?? (Object.hasOwn(vader, word) ? vader[word] : 0)
  }
  return (word) => {
    const [negates, isOnly, boosts, dampens, contrasting] = sets.map((set) => set.has(word))
    const nt = language === 'en' && word.endsWith("n't")
    const valence = negates || nt || boosts || dampens ? 0 : valenceOf(word)
    if (valence === 0 && !(negates || nt || isOnly || boosts || dampens || contrasting)) return undefined
    return {
      valence,
      negates: negates || nt,
      only: isOnly,
      boost: boosts ? boost : dampens ? -boost : 0,
      contrasts: contrasting,
      negatedAfter: after.size > 0 && after.has(stemOf(word, language))
    }
  }
}

/** "soooo" and "goooood" as "soo", then "so", and "good". */
const repeated = /(\p{L})\1{2,}/gu

const remembering = (read: ReadWord): ReadWord => {
  let known = new Map<string, Reading | undefined>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined || known.has(word)) return before
    let reading = read(word)
    if (reading === undefined && repeated.test(word)) {
      reading = read(word.replace(repeated, '$1$1')) ?? read(word.replace(repeated, '$1'))
    }
    if (known.size >= 200_000) known = new Map()
    known.set(word, reading)
    return reading
  }
}

const readers = new Map<Language, ReadWord>()

/** What a word in lower case does; undefined where it says nothing of feelings. */
export const readingOf = (word: string, language: Language): Reading | undefined => {
  let read = readers.get(language)
  if (read === undefined) {
    read = remembering(makeReader(language))
    readers.set(language, read)
  }
  return read(word)
}

/** Of an emoji or an emoticon, whatever the language; 0 for those that say nothing. */
export const signValence = (sign: string): number => {
  const [first] = sign
  if (Object.hasOwn(emojiValences, first)) return emojiValences[first]
  const plain = sign.toLowerCase()
  return Object.hasOwn(vader, plain) ? vader[plain] : 0
}
