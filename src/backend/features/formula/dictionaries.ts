import type { Database } from 'better-sqlite3'
import type { Dictionary } from './rowColumns.ts'

/** The words of a kind, each kind read once. */
export function dictionaries(db: Database): (kind: string) => Dictionary {
  const kept = new Map<string, Dictionary>()
  return (kind) => {
    const found = kept.get(kind) ?? dictionaryOf(db, kind)
    kept.set(kind, found)
    return found
  }
}

function dictionaryOf(db: Database, kind: string): Dictionary {
  const words: string[] = []
  const placeOf = new Map<number, number>()
  const all = db
    .prepare<[string], [number, string]>('SELECT id, value FROM word WHERE kind = ? ORDER BY id')
    .raw()
    .all(kind)
  for (const [id, value] of all) {
    placeOf.set(id, words.length)
    words.push(value)
  }
  return { placeOf, words, names: kind === 'product' ? productNames(db, placeOf, words.length) : null }
}

/** As the source that was imported last calls each product. */
function productNames(db: Database, placeOf: ReadonlyMap<number, number>, n: number): (string | null)[] {
  const names = new Array<string | null>(n).fill(null)
  const all = db
    .prepare<[], [number, string]>('SELECT product, name FROM product_fact WHERE name IS NOT NULL ORDER BY source_id')
    .raw()
    .all()
  for (const [product, name] of all) {
    const place = placeOf.get(product)
    if (place !== undefined) names[place] = name
  }
  return names
}
