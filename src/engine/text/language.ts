import { dutch } from './words/dutch.ts'
import { english } from './words/english.ts'
import { french } from './words/french.ts'
import { german } from './words/german.ts'
import { italian } from './words/italian.ts'
import { portuguese } from './words/portuguese.ts'
import { spanish } from './words/spanish.ts'
import type { WordLists } from './words/wordLists.ts'

/** The languages that texts are read in, and what is known of each. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const

export type Language = (typeof languages)[number]

export const wordLists: Readonly<Record<Language, WordLists>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch
}
