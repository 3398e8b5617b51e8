import type { Database } from 'better-sqlite3'
import { majority, mayBeIn } from '#engine/text/detectLanguage.ts'
import { type Language, languages } from '#engine/text/language.ts'
import { sentimentOf } from '#engine/text/sentiment/sentiment.ts'

const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code)

/**
 * "Good product" alone is in no language for sure: such short reviews of a source are read in the one that most of its
 * others clearly have, unless their words point elsewhere. Within the transaction that is open.
 */
export function lendLanguage(db: Database, sourceId: number): void {
  const known = db
    .prepare<[number], { language: string; n: number }>(
      `SELECT language, count(*) AS n FROM review WHERE source_id = ? AND language IS NOT NULL
       GROUP BY language ORDER BY n DESC, language`
    )
    .all(sourceId)
  const main = known[0]?.language
  if (main === undefined || !isLanguage(main)) return
  const unknown = db
    .prepare<[number], { line: number; text: string }>(
      'SELECT line, text FROM review WHERE source_id = ? AND language IS NULL ORDER BY line'
    )
    .all(sourceId)
  const short = unknown.filter(({ text }) => mayBeIn(text, main))
  const others = known.reduce((sum, { n }) => sum + n, 0) + unknown.length - short.length
  if ((known[0]?.n ?? 0) <= others * majority) return
  const lend = db.prepare('UPDATE review SET language = ?, sentiment = ? WHERE source_id = ? AND line = ?')
  for (const { line, text } of short) lend.run(main, sentimentOf(text, main), sourceId, line)
}
