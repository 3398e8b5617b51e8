import type { Progress } from '#engine/progress.ts'
import { type Language, languages, wordLists } from './language.ts'
import { words } from './tokens.ts'
import { otherLanguages } from './words/otherLanguages.ts'
import { list } from './words/wordLists.ts'

/**
 * Which language a text is written in, by its small words ("the", "und", "les"): each counts for the languages that
 * have it, the more the fewer they are (the small-word technique of Grefenstette, "Comparing two language identification
 * schemes", JADT 1995, weighted by inverse language frequency), with frequent words of reviews and letters that few
 * languages write. A text with too little evidence ("ok", "Top!!!") is `unknown` alone; among others it gets the
 * language that most of them clearly have, unless its own evidence points elsewhere. Not for texts that mix languages.
 * O(words).
 */
export type Detected = Language | 'unknown'

/** The place of the words of languages that are not read. */
const other = languages.length
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

/** Evidence that a text needs to be sure of alone: about one small word that only one language has. */
const needed = 0.7
/** Of a long text this share of words has to be known: languages that are not read know some as well. */
const share = 0.12
/** The runner-up has at most this part of the winner's evidence. */
const runnerUp = 0.8
/** Words that are looked at: more do not change the answer. */
const lookedAt = 60

const latin = /\p{Script=Latin}/u
const foreign = /[\p{L}](?<!\p{Script=Latin})/u

/** Evidence for every class, and the number of words it comes from; null where the script is one that is not read. */
const weigh = (text: string): { scores: Float64Array; count: number } | null => {
  const head = text.length > 600 ? text.slice(0, 600) : text
  if (
    foreign.test(head) &&
    (head.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 < (head.match(/\p{L}/gu)?.length ?? 0)
  ) {
    return null
  }
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
  for (const [letter, owners] of letters) {
    if (letter.test(lower)) for (const c of owners) scores[c] += 0.6 / owners.length
  }
  return { scores, count }
}

const decide = (scores: Float64Array, count: number): Detected => {
  let best = 0
  for (let c = 1; c < classes; c++) if (scores[c] > scores[best]) best = c
  if (best === other || scores[best] < Math.max(needed, count * share)) return 'unknown'
  for (let c = 0; c < classes; c++) if (c !== best && scores[c] > scores[best] * runnerUp) return 'unknown'
  return languages[best]
}

/** The language of one text by its own evidence. */
export const languageOf = (text: string): Detected => {
  const weighed = latin.test(text) ? weigh(text) : null
  return weighed === null ? 'unknown' : decide(weighed.scores, weighed.count)
}

export interface Languages {
  readonly languages: readonly Detected[]
  /** The one that most texts clearly have; `unknown` where none is clear. */
  readonly main: Detected
  /** Texts that were given the main language for want of evidence. */
  readonly assumed: number
}

/** A text this short may be given the main language; a longer one without evidence is in none that is read. */
const short = 5
/** The main language is lent to short texts where it has this share of the clear ones. */
const majority = 0.5

/** The languages of many texts, short ones with the help of the others. */
export const languagesOf = function* (texts: readonly string[]): Generator<Progress, Languages> {
  const found = new Array<Detected>(texts.length)
  const undecided: { at: number; scores: Float64Array }[] = []
  const counts = new Int32Array(languages.length)
  for (let i = 0; i < texts.length; i++) {
    if (i % 500 === 0) yield { phase: 'languages', done: i, total: texts.length }
    const weighed = latin.test(texts[i]) ? weigh(texts[i]) : null
    found[i] = weighed === null ? 'unknown' : decide(weighed.scores, weighed.count)
    if (found[i] !== 'unknown') counts[languages.indexOf(found[i] as Language)]++
    else if (weighed !== null && weighed.count <= short) undecided.push({ at: i, scores: weighed.scores })
  }
  const clear = counts.reduce((total, count) => total + count, 0)
  const most = counts.indexOf(Math.max(...counts))
  let assumed = 0
  if (clear > 0 && counts[most] >= clear * majority) {
    for (const { at, scores } of undecided) {
      if (scores.every((score) => score <= scores[most] + 0.3)) {
        found[at] = languages[most]
        assumed++
      }
    }
  }
  return { languages: found, main: clear > 0 ? languages[most] : 'unknown', assumed }
}
