import type { Database } from 'better-sqlite3'
import { bulkInsert } from './bulkInsert.ts'

export interface CategoryWriter {
  /** An empty word says nothing of the customer. */
  add(customer: number, word: string): void
  flush(): void
}

/** Writes a column of words: each different word once, and its number for every customer. */
export function categoryWriter(db: Database, sourceId: number, name: string, position: number): CategoryWriter {
  const category = Number(
    db.prepare('INSERT INTO category (source_id, name, position) VALUES (?, ?, ?)').run(sourceId, name, position)
      .lastInsertRowid
  )
  const levels = bulkInsert(db, 'category_level', ['category_id', 'level', 'value'])
  const values = bulkInsert(db, 'category_value', ['category_id', 'customer_id', 'level'])
  const levelOf = new Map<string, number>()
  return {
    add(customer, word) {
      if (word === '') return
      const known = levelOf.get(word)
      const level = known ?? levelOf.size
      if (known === undefined) {
        levelOf.set(word, level)
        levels.add(category, level, word)
      }
      values.add(category, customer, level)
    },
    flush() {
      levels.flush()
      values.flush()
    }
  }
}
