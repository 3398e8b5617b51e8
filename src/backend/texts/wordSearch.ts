import type { Language } from '#engine/text/language.ts'
import { languages } from '#engine/text/language.ts'
import { stemOf } from '#engine/text/stems.ts'
import { withoutElision } from '#engine/text/terms.ts'
import type { Stretch } from './pieces.ts'

/** Finds words in texts. */
export interface WordSearch {
  has(text: string, language: string | null): boolean
  /** Where they stand. */
  find(text: string, language: string | null): Stretch[]
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
/** Forms of a word have its first letters in common, as a rule. */
const sharedLetters = 3

const isLanguage = (code: string | null): code is Language => (languages as readonly string[]).includes(code ?? '')

/** Every word asked for has to be there: words that begin like it, or are another form of it. */
export function wordSearch(search: string): WordSearch | null {
  const asked: readonly string[] = search.toLowerCase().replaceAll('’', "'").match(word) ?? []
  if (asked.length === 0) return null
  const stems = new Map<string, string>()
  const stem = (of: string, language: Language): string => {
    const key = `${language} ${of}`
    const known = stems.get(key) ?? stemOf(withoutElision(of, language), language)
    if (asked.includes(of)) stems.set(key, known)
    return known
  }
  const isForm = (written: string, wanted: string, language: string | null): boolean => {
    if (written.startsWith(wanted)) return true
    if (!isLanguage(language)) return false
    const form = withoutElision(written, language)
    return (
      form.startsWith(wanted) ||
      (form.slice(0, sharedLetters) === wanted.slice(0, sharedLetters) &&
        stem(form, language) === stem(wanted, language))
    )
  }
  const find = (text: string, language: string | null, wanted: readonly string[] = asked): Stretch[] =>
    Array.from(text.matchAll(word))
      .filter(([written]) => {
        const lower = written.toLowerCase().replaceAll('’', "'")
        return wanted.some((one) => isForm(lower, one, language))
      })
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return {
    has(text, language) {
      const lower = text.toLowerCase()
      // A look at the letters rules most texts out.
      return asked.every((one) => lower.includes(one.slice(0, sharedLetters)) && find(text, language, [one]).length > 0)
    },
    find: (text, language) => find(text, language)
  }
}
