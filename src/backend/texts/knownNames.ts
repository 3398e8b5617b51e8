import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'
import { isSampled } from './sampleTexts.ts'

/**
 * Names of the project's customers, by their parts in lower case. `words`: those that reviews use as words, such as
 * "love" or "Alexa": alone they are no names.
 */
export interface KnownNames {
  readonly parts: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const part = /^\p{L}[\p{L}'’-]+$/u
/** Runs of letters with what may stand inside a name. */
export const nameLike = /\p{L}[\p{L}'’-]+/gu

export const partsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .split(/[\s,.]+/)
    .filter((one) => part.test(one))
    .map((one) => one.toLowerCase())

/** Twice with a small letter it is a word; with a capital, in more than this share of the reviews (and five of them). */
const small = 2
const share = 0.002
const fewest = 5

export function* readKnownNames(db: Database): Generator<TaskProgress, KnownNames> {
  const parts = new Set<string>()
  let seen = 0
  for (const name of db.prepare<[], string>('SELECT name FROM customer WHERE name IS NOT NULL').pluck().iterate()) {
    if (seen++ % 5000 === 0) yield { phase: 'names', done: seen, total: 0 }
    for (const one of partsOf(name)) parts.add(one)
  }
  if (parts.size === 0) return { parts, words: new Set() }
  const uses = new Map<string, { small: number; capital: number }>()
  const all = db.prepare<[], number>('SELECT count(*) FROM review').pluck().get() ?? 0
  let read = 0
  for (const text of db.prepare<[], string>('SELECT text FROM review').pluck().iterate()) {
    if (!isSampled(text, all)) continue
    if (read++ % 500 === 0) yield { phase: 'names', done: read, total: 0 }
    const here = new Set(text.match(nameLike))
    for (const word of here) {
      const lower = word.toLowerCase()
      if (!parts.has(lower)) continue
      const use = uses.get(lower) ?? { small: 0, capital: 0 }
      if (word === lower) use.small++
      else use.capital++
      uses.set(lower, use)
    }
  }
  const often = Math.max(fewest, read * share)
  return {
    parts,
    words: new Set([...uses].filter(([, use]) => use.small >= small || use.capital > often).map(([word]) => word))
  }
}

/** Names of customers that a text holds: parts of a name, but for words that do not stand beside another part. */
export function namesIn(text: string, { parts, words }: KnownNames): string[] {
  if (parts.size === 0) return []
  const found: string[] = []
  let before: { readonly word: string; readonly end: number; readonly named: boolean } | null = null
  for (const match of text.matchAll(nameLike)) {
    const [word] = match
    const lower = word.toLowerCase()
    const named = word !== lower && parts.has(lower)
    const beside: boolean = before?.named === true && /^[ .]{1,2}$/.test(text.slice(before.end, match.index))
    if (named && (!words.has(lower) || beside)) found.push(word)
    if (named && beside && before && words.has(before.word.toLowerCase())) found.push(before.word)
    before = { word, end: match.index + word.length, named }
  }
  return found
}
