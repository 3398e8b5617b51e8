import type { Database } from 'better-sqlite3'
import { majority, mayBeIn } from '#engine/text/detectLanguage.ts'
import { type Language, languages } from '#engine/text/language.ts'
import { sentimentOf } from '#engine/text/sentiment/sentiment.ts'
import { turns } from '../turns.ts'

const linesAtOnce = 2000
const reviewsAtOnce = 200

const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code)

/**
 * "Good product" alone is in no language for sure: such short reviews of a source are read in the one that most of its
 * others clearly have, unless their words point elsewhere. Within the transaction that is open.
 */
export async function lendLanguage(db: Database, sourceId: number, signal?: AbortSignal): Promise<void> {
  const taking = turns(signal)
  const known = new Map<string, number>()
  const unknown: { readonly line: number; readonly text: string }[] = []
  const part = db.prepare<[number, number, number], { line: number; language: string | null; text: string | null }>(
    `SELECT line, language, iif(language IS NULL, text, NULL) AS text FROM review
     WHERE source_id = ? AND line > ? AND line <= ?`
  )
  const last =
    db.prepare<[number], number>('SELECT max(line) FROM review WHERE source_id = ?').pluck().get(sourceId) ?? 0
  for (let from = 0; from < last; from += linesAtOnce) {
    for (const { line, language, text } of part.all(sourceId, from, from + linesAtOnce))
      if (language !== null) known.set(language, (known.get(language) ?? 0) + 1)
      else if (text !== null) unknown.push({ line, text })
    await taking.turns()
  }
  const [main, most] = [...known].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? ['', 0]
  if (!isLanguage(main)) return
  const short: { readonly line: number; readonly sentiment: number }[] = []
  for (const [place, { line, text }] of unknown.entries()) {
    if (mayBeIn(text, main)) short.push({ line, sentiment: sentimentOf(text, main) })
    if (place % reviewsAtOnce === 0) await taking.turns()
  }
  const others = [...known.values()].reduce((sum, n) => sum + n, 0) + unknown.length - short.length
  if (most <= others * majority) return
  const lend = db.prepare('UPDATE review SET language = ?, sentiment = ? WHERE source_id = ? AND line = ?')
  for (const [place, { line, sentiment }] of short.entries()) {
    lend.run(main, sentiment, sourceId, line)
    if (place % reviewsAtOnce === 0) await taking.turns()
  }
}
