import type { Locale } from '../i18n/texts.ts'
import { fold } from './fold.ts'

/** The ways to write a word of the language, best first. All languages are understood, whatever the screen's. */
export type Phrases = Readonly<Record<Locale, readonly string[]>>

export interface Phrase<K extends string> {
  readonly key: K
  readonly text: string
  readonly parts: readonly string[]
}

/** The one table of how keys of one kind are written. */
export interface PhraseBook<K extends string = string> {
  readonly keys: readonly K[]
  /** Longest first, so that "is not missing" is not taken for "is". */
  readonly phrases: readonly Phrase<K>[]
  /** As `formulaToText` writes it. */
  write(key: K, language: Locale): string
}

const symbols = /[<>=!]+|[^\s<>=!]+/g

/** "is not" to IS, NOT: in the form that tokens have. */
export const partsOf = (text: string): readonly string[] => fold(text).match(symbols) ?? []

export function phraseBook<K extends string>(table: Readonly<Record<K, Phrases>>): PhraseBook<K> {
  const keys = Object.keys(table) as K[]
  const phrases = keys.flatMap((key) =>
    [...table[key].en, ...table[key].de].map((text) => ({ key, text, parts: partsOf(text) }))
  )
  phrases.sort((a, b) => b.parts.length - a.parts.length)
  return { keys, phrases, write: (key: K, language: Locale): string => table[key][language][0]! }
}
