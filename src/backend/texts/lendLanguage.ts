import type { Database } from 'better-sqlite3'
import { majority, mayBeIn } from '#engine/text/detectLanguage.ts'
import { type Language, languages } from '#engine/text/language.ts'
import { sentimentOf } from '#engine/text/sentiment/sentiment.ts'
import { turns } from '../turns.ts'

const reviewsAtOnce = 500

const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code)

/**
 * "Good product" alone is in no language for sure: such short reviews of a source are read in the one that most of its
 * others clearly have, unless their words point elsewhere. Within the transaction that is open.
 */
export async function lendLanguage(db: Database, sourceId: number, signal?: AbortSignal): Promise<void> {
  const known = db
    .prepare<[number], { language: string; n: number }>(
      `SELECT language, count(*) AS n FROM review WHERE source_id = ? AND language IS NOT NULL
       GROUP BY language ORDER BY n DESC, language`
    )
    .all(sourceId)
  const main = known[0]?.language
  if (main === undefined || !isLanguage(main)) return
  const taking = turns(signal)
  const page = db.prepare<[number, number], { line: number; text: string }>(
    `SELECT line, text FROM review WHERE source_id = ? AND language IS NULL AND line > ? ORDER BY line LIMIT ${reviewsAtOnce}`
  )
  const short: { readonly line: number; readonly sentiment: number }[] = []
  let unknown = 0
  for (let rows = page.all(sourceId, -1); rows.length > 0; rows = page.all(sourceId, rows.at(-1)!.line)) {
    unknown += rows.length
    for (const { line, text } of rows) if (mayBeIn(text, main)) short.push({ line, sentiment: sentimentOf(text, main) })
    await taking.turns()
  }
  const others = known.reduce((sum, { n }) => sum + n, 0) + unknown - short.length
  if ((known[0]?.n ?? 0) <= others * majority) return
  const lend = db.prepare('UPDATE review SET language = ?, sentiment = ? WHERE source_id = ? AND line = ?')
  for (const [place, { line, sentiment }] of short.entries()) {
    lend.run(main, sentiment, sourceId, line)
    if (place % reviewsAtOnce === 0) await taking.turns()
  }
}
