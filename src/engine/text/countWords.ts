import { EngineError } from '#engine/errors.ts'
import type { Progress } from '#engine/progress.ts'
import type { Detected } from './detectLanguage.ts'
import type { WordCounts } from './distinctiveWords.ts'
import { mostFrequentForm } from './mostFrequentForm.ts'
import { termsOf } from './terms.ts'

/**
 * How often the texts of each group have each word, for distinctiveWords.ts: stop words left out, the forms of a word
 * counted together under the form that was written most, words of fewer than `minTexts` texts left out. A text in an
 * unknown language is not read; a word of two languages counts in each. O(characters).
 */
export interface CountOptions {
  /** Group of each text: 0 … k - 1, -1 for none. */
  readonly labels: ArrayLike<number>
  readonly k: number
  /** Default 3. */
  readonly minTexts?: number
  /** Counts texts that have the word: who repeats it is not louder. Default false: every time it is written. */
  readonly oncePerText?: boolean
}

interface Entry {
  readonly forms: Map<string, number>
  readonly groups: Float64Array
  texts: number
  last: number
}

const checkLabels = (n: number, labels: ArrayLike<number>, k: number): void => {
  if (labels.length !== n) {
    throw new EngineError('badShape', `${n} texts need as many labels; got ${labels.length}`, { n, got: labels.length })
  }
  for (let i = 0; i < n; i++) {
    if (!(Number.isInteger(labels[i]) && labels[i] >= -1 && labels[i] < k)) {
      throw new EngineError('badShape', `text ${i} has the label ${labels[i]}; labels are -1 … ${k - 1}`, {
        row: i,
        got: labels[i]
      })
    }
  }
}

export const countWords = function* (
  texts: readonly string[],
  languages: readonly Detected[],
  { labels, k, minTexts = 3, oncePerText = false }: CountOptions
): Generator<Progress, WordCounts> {
  checkLabels(texts.length, labels, k)
  const entries = new Map<string, Entry>()
  for (let i = 0; i < texts.length; i++) {
    if (i % 500 === 0) yield { phase: 'words', done: i, total: texts.length }
    const language = languages[i]
    if (language === 'unknown' || labels[i] < 0) continue
    for (const { stem, form } of termsOf(texts[i], language)) {
      const key = `${language} ${stem}`
      let entry = entries.get(key)
      if (entry === undefined) {
        entry = { forms: new Map(), groups: new Float64Array(k), texts: 0, last: -1 }
        entries.set(key, entry)
      }
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1)
      const first = entry.last !== i
      if (first || !oncePerText) entry.groups[labels[i]]++
      if (first) entry.texts++
      entry.last = i
    }
  }
  const kept = Array.from(entries)
    .filter(([, { texts }]) => texts >= minTexts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry)
  return {
    words: kept.map(({ forms }) => mostFrequentForm(forms)),
    groups: Array.from({ length: k }, (_, g) => Float64Array.from(kept, ({ groups }) => groups[g]))
  }
}
