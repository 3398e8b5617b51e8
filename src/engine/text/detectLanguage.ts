import type { Progress } from '#engine/progress.ts'
import { type Language, languages } from './language.ts'
import { type Evidence, other, weighEvidence } from './languageEvidence.ts'

/**
 * Which language a text is written in, by its small words ("the", "und", "les"): each counts for the languages that
 * have it, the more the fewer they are (the small-word technique of Grefenstette, "Comparing two language identification
 * schemes", JADT 1995, weighted by inverse language frequency), with frequent words of reviews and letters that few
 * languages write. A text with too little evidence ("ok", "Top!!!") is `unknown` alone; among others it gets the
 * language that most of them clearly have, unless its own evidence points elsewhere. Not for texts that mix languages.
 * O(words).
 */
export type Detected = Language | 'unknown'

/** Evidence that a text needs to be sure of alone: about one small word that only one language has. */
const needed = 0.7
/** Of a long text this share of words has to be known: languages that are not read know some as well. */
const share = 0.12
/** The runner-up has at most this part of the winner's evidence. */
const runnerUp = 0.8

const decide = (evidence: Evidence | null): Detected => {
  if (evidence === null) return 'unknown'
  const { scores, count } = evidence
  let best = 0
  for (let c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c
  if (best === other || scores[best] < Math.max(needed, count * share)) return 'unknown'
  for (let c = 0; c < scores.length; c++) if (c !== best && scores[c] > scores[best] * runnerUp) return 'unknown'
  return languages[best]
}

/** The language of one text by its own evidence. */
export const languageOf = (text: string): Detected => decide(weighEvidence(text))

export interface Languages {
  readonly languages: readonly Detected[]
  /** The one that most texts clearly have; `unknown` where none is clear. */
  readonly main: Detected
  /** Texts that were given the main language for want of evidence. */
  readonly assumed: number
}

/** A text this short may be given the main language; a longer one without evidence is in none that is read. */
const short = 5
const hasLetter = /\p{L}/u

/** Does the evidence of a short text leave open that it is in this language? */
const leavesOpen = ({ scores, count }: Evidence, language: number): boolean =>
  count <= short && scores.every((score) => score <= scores[language] + 0.3)

/** May a text that is in no language for want of evidence be given the one that most others have? */
export const mayBeIn = (text: string, language: Language): boolean => {
  const evidence = weighEvidence(text)
  return evidence !== null && leavesOpen(evidence, languages.indexOf(language))
}

/** The main language is lent to short texts where more than this share of the other texts have it. */
export const majority = 0.5

/** The languages of many texts, short ones with the help of the others. */
export const languagesOf = function* (texts: readonly string[]): Generator<Progress, Languages> {
  const found = new Array<Detected>(texts.length)
  const undecided: { at: number; evidence: Evidence }[] = []
  const counts = new Int32Array(languages.length)
  for (let i = 0; i < texts.length; i++) {
    if (i % 500 === 0) yield { phase: 'languages', done: i, total: texts.length }
    const evidence = weighEvidence(texts[i])
    const decided = decide(evidence)
    found[i] = decided
    if (decided !== 'unknown') counts[languages.indexOf(decided)]++
    else if (evidence !== null && evidence.count <= short) undecided.push({ at: i, evidence })
  }
  const clear = counts.reduce((total, count) => total + count, 0)
  const most = counts.indexOf(Math.max(...counts))
  const written = texts.reduce((total, text) => total + (hasLetter.test(text) ? 1 : 0), 0)
  let assumed = 0
  if (counts[most] > (written - undecided.length) * majority) {
    for (const { at, evidence } of undecided) {
      if (leavesOpen(evidence, most)) {
        found[at] = languages[most]
        assumed++
      }
    }
  }
  return { languages: found, main: clear > 0 ? languages[most] : 'unknown', assumed }
}
