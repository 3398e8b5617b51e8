import type { Database } from 'better-sqlite3'
import type { Turns } from '../turns.ts'

/** Columns that name something by a number of `word`, by table. */
const wordsIn = {
  order_line: ['product', 'category', 'channel'],
  event: ['action', 'channel', 'campaign'],
  review: ['product'],
  contact: ['campaign', 'channel']
} as const

/** Words that a person's facts use: products, places, answers. */
export interface WordsUsed {
  readonly words: readonly number[]
  readonly levels: readonly { readonly category: number; readonly level: number }[]
}

/** What a person's facts say in words, before they are deleted. */
export function wordsOf(db: Database, customer: number): WordsUsed {
  const words = Object.entries(wordsIn).flatMap(([table, columns]) =>
    columns.flatMap((column) =>
      db
        .prepare<[number], number>(
          `SELECT DISTINCT ${column} FROM ${table} WHERE customer_id = ? AND ${column} IS NOT NULL`
        )
        .pluck()
        .all(customer)
    )
  )
  const levels = db
    .prepare<[number], { category: number; level: number }>(
      'SELECT category_id AS category, level FROM category_value WHERE customer_id = ?'
    )
    .all(customer)
  return { words: [...new Set(words)], levels }
}

/**
 * Takes out words that nobody uses any more, once the person's facts are deleted: what was engraved for them, the village
 * only they lived in. What a list of products or campaigns names stays. Answers the texts that went.
 */
export async function eraseWords(db: Database, { words, levels }: WordsUsed, taking: Turns): Promise<Set<string>> {
  const gone = new Set<string>()
  const uses = Object.entries(wordsIn).flatMap(([table, columns]) =>
    columns.map((column) => db.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`))
  )
  const listed = db.prepare(
    `SELECT 1 FROM product_fact JOIN source ON source.id = source_id
     WHERE (product = :word OR category = :word) AND mapping ->> '$.kind' = 'products'
     UNION ALL SELECT 1 FROM campaign_fact JOIN source ON source.id = source_id
     WHERE (campaign = :word OR channel = :word) AND mapping ->> '$.kind' = 'campaigns' LIMIT 1`
  )
  const facts = db.prepare<[number], string | null>('DELETE FROM product_fact WHERE product = ? RETURNING name').pluck()
  const word = db.prepare<[number], string>('DELETE FROM word WHERE id = ? RETURNING value').pluck()
  for (const id of words) {
    await taking.turns()
    if (listed.get({ word: id }) !== undefined) continue
    let used = false
    for (const use of uses) used ||= use.get(id) !== undefined
    if (used) continue
    for (const name of facts.all(id)) if (name !== null) gone.add(name)
    for (const value of word.all(id)) gone.add(value)
  }
  const isLevelUsed = db.prepare('SELECT 1 FROM category_value WHERE category_id = ? AND level = ? LIMIT 1')
  const level = db
    .prepare<[number, number], string>('DELETE FROM category_level WHERE category_id = ? AND level = ? RETURNING value')
    .pluck()
  for (const one of levels) {
    await taking.turns()
    if (isLevelUsed.get(one.category, one.level) !== undefined) continue
    for (const value of level.all(one.category, one.level)) gone.add(value)
  }
  return gone
}
