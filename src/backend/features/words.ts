import type { Database } from 'better-sqlite3'

/** The words of a kind, and where each stands among them by the alphabet; by the words' numbers, -1 for other kinds. */
export interface WordsOfKind {
  readonly words: readonly string[]
  readonly ranks: Int32Array
}

export function wordsOfKind(db: Database, kind: string): WordsOfKind {
  const all = db
    .prepare<[string], [id: number, value: string]>('SELECT id, value FROM word WHERE kind = ?')
    .raw()
    .all(kind)
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
  const ranks = new Int32Array(all.reduce((most, [id]) => Math.max(most, id), 0) + 1).fill(-1)
  all.forEach(([id], rank) => {
    ranks[id] = rank
  })
  return { words: all.map(([, value]) => value), ranks }
}

/** The category of each product, by its number, as lists of products tell it; 0: none. The list imported last is right. */
export function categoriesOfProducts(db: Database): Int32Array {
  const facts = db
    .prepare<[], [product: number, category: number]>(
      'SELECT product, category FROM product_fact WHERE category IS NOT NULL ORDER BY source_id'
    )
    .raw()
    .all()
  const categories = new Int32Array(facts.reduce((most, [product]) => Math.max(most, product), 0) + 1)
  for (const [product, category] of facts) categories[product] = category
  return categories
}
