import type { Database } from 'better-sqlite3'
import type { Output } from '#shared/api/contract.ts'
import type { FieldName, Source } from '#shared/formula/fields.ts'
import type { TaskProgress } from '../../jobs/task.ts'
import { dictionaries } from './dictionaries.ts'
import { sourceQueries } from './sourceQueries.ts'

type Vocabulary = Output<'features.vocabulary'>
type FieldWords = { values: string[]; complete: boolean }

/** More words than anyone reads through; of products there may be thousands. */
const mostWords = 400

const tables: readonly (readonly [table: string, sources: readonly Source[]])[] = [
  ['order_line', ['orders', 'lines']],
  ['event', ['events']],
  ['review WHERE customer_id IS NOT NULL', ['reviews']],
  ['contact WHERE contacted = 1', ['contacts']]
]

/** What formulas can speak of: the sources that have rows, and the words in them by how many rows have them. O(rows). */
export function* readVocabulary(db: Database): Generator<TaskProgress, Vocabulary> {
  const sources = tables.flatMap(([table, sources]) =>
    db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined ? [] : sources
  )
  const words: Partial<Record<'lines' | 'events' | 'contacts', Record<string, FieldWords>>> = {}
  const dictionaryOf = dictionaries(db)
  const queries = sourceQueries('exclude')
  for (const source of ['lines', 'events', 'contacts'] as const) {
    if (!sources.includes(source)) continue
    const { from, where, fields } = queries[source]
    const found: Record<string, FieldWords> = {}
    for (const [field, stored] of Object.entries(fields) as [FieldName, (typeof fields)[keyof typeof fields]][]) {
      if (!stored || 'per' in stored) continue
      yield { phase: 'words', done: 0, total: 0 }
      const counted = db
        .prepare<[], number>(
          `SELECT word FROM (SELECT ${stored.sql} AS word FROM ${from} ${where ? `WHERE ${where}` : ''})
           WHERE word IS NOT NULL GROUP BY word ORDER BY count(*) DESC, word`
        )
        .pluck()
        .all()
      if (counted.length === 0) continue
      const { placeOf, words, names } = dictionaryOf(stored.kind)
      const called = counted.map((id) => {
        const place = placeOf.get(id)!
        return names?.[place] ?? words[place]!
      })
      // A test holds for the number of a product as well as for its name: not all that is right is listed.
      const complete = counted.length <= mostWords && names?.every((name) => name === null) !== false
      found[field] = { values: [...new Set(called)].slice(0, mostWords), complete }
    }
    words[source] = found
  }
  return { sources, words }
}
