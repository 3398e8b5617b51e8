import type { Progress } from '#engine/progress.ts'
import type { Detected } from '../detectLanguage.ts'
import { tokens } from '../tokens.ts'
import { type Piece, readPieces } from './pieces.ts'

/**
 * How someone feels about what a text is about, -1 (very bad) to 1 (very good), 0 where nothing tells: the rules of VADER
 * (Hutto & Gilbert, "VADER: a parsimonious rule-based model for sentiment analysis of social media text", ICWSM 2014) in
 * seven languages. Words with a valence are strengthened or weakened by the degree adverbs up to three words before them,
 * turned by a negation there (in German, French and Dutch one after the verb, too), raised by capitals; what follows a
 * "but" in its sentence counts more than what is before it; exclamation marks add. English rests on words that people
 * rated; the others on lists of our own, rougher. Irony is not understood. O(characters).
 */

/** Rises of intensity by capitals and by marks, and the factor of a negation, as measured by Hutto & Gilbert. */
const capitals = 0.733
const negation = -0.74
const exclamation = 0.292
/** The sum at which the score approaches 1 (their alpha). */
const alpha = 15
/** An adverb two and three words before has less effect. */
const fading = [0, 1, 0.95, 0.9] as const
const beforeBut = 0.5
const afterBut = 1.5

/** Most words do not end in a capital, which tells at once. */
const endsSmall = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1)
  return last >= 97 && last <= 122
}

const isUpper = (word: string): boolean =>
  word.length > 1 && !endsSmall(word) && word === word.toUpperCase() && word !== word.toLowerCase()

/** Capitals mean emphasis only where not all is written in them. */
const capitalsStandOut = (pieces: readonly Piece[]): boolean => {
  let upper = 0
  let total = 0
  for (const { token } of pieces) {
    if (token.kind !== 'word') continue
    total++
    if (isUpper(token.text)) upper++
  }
  return upper > 0 && upper < total
}

const negatesAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at].reading?.negates === true && pieces[at + 1]?.reading?.only !== true

/** The valence of the word at `at`, with what its neighbours do to it. */
const inContext = (pieces: readonly Piece[], at: number, standOut: boolean): number => {
  const { token, clause, reading } = pieces[at]
  let { valence } = pieces[at]
  if (token.kind !== 'word') return valence
  const sign = Math.sign(valence)
  if (standOut && isUpper(token.text)) valence += sign * capitals
  let negated = false
  /** A negation that took a fault back is used up after the comma: "no problems, great". */
  let usedUp = false
  for (let distance = 1; distance <= 3 && at >= distance; distance++) {
    const before = pieces[at - distance]
    if (before.token.kind === 'end') break
    if (before.valence !== 0) {
      usedUp ||= before.valence < 0 && before.clause !== clause
      continue
    }
    const boost = before.reading?.boost ?? 0
    if (boost !== 0) {
      const louder = standOut && isUpper(before.token.text) ? capitals : 0
      valence += sign * (boost + louder) * fading[distance]
    }
    negated ||= !usedUp && negatesAt(pieces, at - distance)
  }
  if (reading?.negatedAfter) {
    for (let after = at + 1; after <= at + 3 && after < pieces.length && pieces[after].token.kind !== 'end'; after++) {
      negated ||= negatesAt(pieces, after)
    }
  }
  return negated ? valence * negation : valence
}

/** What counts of each piece for a "but" in its sentence. */
const weights = (pieces: readonly Piece[]): Float64Array => {
  const weights = new Float64Array(pieces.length).fill(1)
  let start = 0
  let but = -1
  for (let i = 0; i <= pieces.length; i++) {
    if (i < pieces.length && pieces[i].token.kind !== 'end') {
      if (but < 0 && i > start && pieces[i].reading?.contrasts) but = i
      continue
    }
    if (but >= 0) {
      for (let p = start; p < i; p++) weights[p] = p < but ? beforeBut : p > but ? afterBut : 1
    }
    start = i + 1
    but = -1
  }
  return weights
}

/** Up to four exclamation marks, and several question marks, add emphasis. */
const emphasis = (text: string): number => {
  let exclamations = 0
  let questions = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 33) exclamations++
    else if (unit === 63) questions++
  }
  const asked = questions > 3 ? 0.96 : questions > 1 ? questions * 0.18 : 0
  return Math.min(4, exclamations) * exclamation + asked
}

/** The feeling of a text; of one in an unknown language, only what its emoji and emoticons say. */
export const sentimentOf = (text: string, language: Detected): number => {
  const found = tokens(text)
  const read = language === 'unknown' ? found.filter(({ kind }) => kind !== 'word') : found
  const pieces = readPieces(read, language === 'unknown' ? 'en' : language)
  const standOut = capitalsStandOut(pieces)
  const counts = weights(pieces)
  let sum = 0
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i].valence !== 0) sum += inContext(pieces, i, standOut) * counts[i]
  }
  if (sum !== 0) sum += Math.sign(sum) * emphasis(text)
  return sum / Math.sqrt(sum * sum + alpha)
}

/** Of many texts. */
export const sentiments = function* (
  texts: readonly string[],
  languages: readonly Detected[]
): Generator<Progress, Float64Array> {
  const found = new Float64Array(texts.length)
  for (let i = 0; i < texts.length; i++) {
    if (i % 500 === 0) yield { phase: 'sentiment', done: i, total: texts.length }
    found[i] = sentimentOf(texts[i], languages[i])
  }
  return found
}
