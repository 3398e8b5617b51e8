import type { Database } from 'better-sqlite3'
import { keptText } from './keptText.ts'

/** What shared words are of. */
export type WordKind = 'product' | 'category' | 'channel' | 'action' | 'campaign'

export interface NewWord {
  readonly id: number
  readonly kind: WordKind
  readonly value: string
}

/** Words of a project that many rows share, while rows are read: those that are there keep their numbers. */
export class Words {
  readonly #ids = new Map<WordKind, Map<string, number>>()
  #next = 1
  #created: NewWord[] = []

  constructor(db: Database) {
    for (const [id, kind, value] of db
      .prepare<[], [number, WordKind, string]>('SELECT id, kind, value FROM word')
      .raw()
      .iterate()) {
      this.#of(kind).set(value, id)
      this.#next = Math.max(this.#next, id + 1)
    }
  }

  /** The word's number; `null` of an empty one. */
  id(kind: WordKind, value: string): number | null {
    if (value === '') return null
    const known = this.#of(kind).get(value)
    if (known !== undefined) return known
    const id = this.#next++
    const kept = keptText(value)
    this.#of(kind).set(kept, id)
    this.#created.push({ id, kind, value: kept })
    return id
  }

  /** What came up since the last call. */
  takeNew(): NewWord[] {
    const created = this.#created
    this.#created = []
    return created
  }

  #of(kind: WordKind): Map<string, number> {
    const there = this.#ids.get(kind)
    if (there) return there
    const made = new Map<string, number>()
    this.#ids.set(kind, made)
    return made
  }
}
