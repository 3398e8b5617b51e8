import type { Database } from 'better-sqlite3'
import { type CategoryId, categoryFeature } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { type CategoryColumn, sharedInts } from './table.ts'

/** Names of the columns of words of customer lists, as the lists have them. */
export const categoryNames = (db: Database): string[] =>
  db
    .prepare<[], string>('SELECT name FROM category GROUP BY name ORDER BY min(source_id), min(position), name')
    .pluck()
    .all()

const batch = 20_000

/** A column that several lists have is one category; where they differ, the list imported last is right. */
export function* readCategories(
  db: Database,
  placeOf: Int32Array,
  n: number
): Generator<TaskProgress, CategoryColumn[]> {
  const names = categoryNames(db)
  const idsOf = db.prepare<[string], number>('SELECT id FROM category WHERE name = ? ORDER BY source_id').pluck()
  const wordsOf = db
    .prepare<[number], [level: number, value: string]>('SELECT level, value FROM category_level WHERE category_id = ?')
    .raw()
  const valuesOf = db
    .prepare<[number, number], [customer: number, level: number]>(
      `SELECT customer_id, level FROM category_value WHERE category_id = ? AND customer_id > ?
       ORDER BY customer_id LIMIT ${batch}`
    )
    .raw()
  const columns: CategoryColumn[] = []
  for (const [done, name] of names.entries()) {
    const words = new Map<string, number>()
    const codes = new Int32Array(n).fill(-1)
    for (const id of idsOf.all(name)) {
      const codeOf = new Map<number, number>()
      for (const [level, word] of wordsOf.all(id)) {
        if (!words.has(word)) words.set(word, words.size)
        codeOf.set(level, words.get(word)!)
      }
      for (let after = -1; ; ) {
        yield { phase: 'attributes', done, total: names.length }
        const rows = valuesOf.all(id, after)
        for (const [customer, level] of rows) codes[placeOf[customer]!] = codeOf.get(level)!
        if (rows.length < batch) break
        after = rows.at(-1)![0]
      }
    }
    columns.push(byFrequency(categoryFeature(name), [...words.keys()], codes))
  }
  return columns
}

/** Words in the order of how many customers have them, then by themselves: not in that of rows or imports. */
export function byFrequency(id: CategoryId, words: readonly string[], codes: Int32Array): CategoryColumn {
  const counts = new Float64Array(words.length)
  for (const code of codes) if (code >= 0) counts[code]!++
  const order = words
    .map((_, code) => code)
    .filter((code) => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || (words[a]! < words[b]! ? -1 : 1))
  const placeOf = new Int32Array(words.length)
  order.forEach((code, place) => {
    placeOf[code] = place
  })
  return {
    id,
    words: order.map((code) => words[code]!),
    codes: sharedInts(codes.map((code) => (code < 0 ? -1 : placeOf[code]!)))
  }
}
