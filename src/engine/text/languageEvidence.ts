import { languages, wordLists } from './language.ts'
import { isPlain, words } from './tokens.ts'
import { otherLanguages } from './words/otherLanguages.ts'
import { list } from './words/wordLists.ts'

/**
 * What the words and letters of a text say for each language that is read, in the order of `languages`, and last for all
 * others. O(words).
 */
export interface Evidence {
  readonly scores: Float64Array
  /** Words that it comes from. */
  readonly count: number
}

/** The place of the words of languages that are not read. */
export const other = languages.length
const classes = other + 1

/** Letters that give a language away, by class. */
const letters: readonly (readonly [RegExp, readonly number[]])[] = [
  [/ß/, [1]],
  [/[äöü]/, [1, 6, other]],
  [/[ñ¿¡]/, [3]],
  [/ã|õ/, [5]],
  [/ç/, [2, 5]],
  [/[êœùîû]/, [2]],
  [/[ìò]/, [4]],
  [/[åøæłşğőűřěžčšţțąęıđśćź]/, [other]],
  [/ij|aa|oo/, [6]]
]

const inverseFrequency = (owners: number): number => Math.log(classes / owners) / Math.log(classes)

const evidence: ReadonlyMap<string, Float64Array> = (() => {
  const owners = new Map<string, Map<number, number>>()
  const add = (words: string, class_: number, weight: number): void => {
    for (const word of list(words)) {
      const of = owners.get(word) ?? new Map<number, number>()
      of.set(class_, Math.max(of.get(class_) ?? 0, weight))
      owners.set(word, of)
    }
  }
  languages.forEach((language, l) => {
    add(wordLists[language].stopWords, l, 1)
    add(wordLists[language].common, l, 0.75)
  })
  add(otherLanguages, other, 1)
  return new Map(
    Array.from(owners, ([word, of]) => {
      const weights = new Float64Array(classes)
      for (const [class_, weight] of of) weights[class_] = weight * inverseFrequency(of.size)
      return [word, weights]
    })
  )
})()

/** Words that are looked at: more do not change the answer. */
const lookedAt = 60

const latin = /\p{Script=Latin}/gu
const foreign = /\p{L}(?<!\p{Script=Latin})/gu

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const plainLetter = /[A-Za-z]/
const plainLetters = letters.filter(([letter]) => isPlain.test(letter.source))

function isLatin(text: string): boolean {
  const ours = countOf(text, latin)
  return ours > 0 && countOf(text, foreign) <= ours
}

/** Null where nothing is written in Latin letters, or more in others. */
export const weighEvidence = (text: string): Evidence | null => {
  const head = text.length > 600 ? text.slice(0, 600) : text
  const plain = isPlain.test(head)
  if (!(plain ? plainLetter.test(head) : isLatin(head))) return null
  const scores = new Float64Array(classes)
  const found = words(head)
  const count = Math.min(found.length, lookedAt)
  for (let w = 0; w < count; w++) {
    const word = found[w]
    const whole = evidence.get(word)
    const apart = whole === undefined && word.includes("'") ? word.split("'") : [word]
    for (const part of apart) {
      const weights = evidence.get(part)
      if (weights !== undefined) for (let c = 0; c < classes; c++) scores[c] += weights[c]
    }
  }
  const lower = head.toLowerCase()
  for (const [letter, owners] of plain ? plainLetters : letters) {
    if (letter.test(lower)) for (const c of owners) scores[c] += 0.6 / owners.length
  }
  return { scores, count }
}
