import type { Database } from 'better-sqlite3'
import type { Turns } from '../turns.ts'

const reviewsAtOnce = 2000

/** What a person wrote, in small letters, by language; before it is deleted. */
export function writtenBy(db: Database, customer: number): Map<string, string> {
  const all = new Map<string, string>()
  const reviews = db.prepare<[number], { language: string | null; text: string }>(
    'SELECT language, text FROM review WHERE customer_id = ?'
  )
  for (const { language, text } of reviews.iterate(customer)) {
    if (language !== null) all.set(language, `${all.get(language) ?? ''}\n${text.toLowerCase()}`)
  }
  return all
}

/**
 * Topics are named by words of reviews. Where one of them stands in no review any more but in those of a person whose
 * reviews are deleted, the topics of that language go, to be found anew. Answers the features that went.
 */
export async function eraseTopics(
  db: Database,
  written: ReadonlyMap<string, string>,
  taking: Turns
): Promise<string[]> {
  const gone: string[] = []
  for (const [language, texts] of written) {
    const topics = db
      .prepare<[string], { feature: string; words: string }>('SELECT feature, words FROM topic WHERE language = ?')
      .all(language)
    const theirs = topics
      .flatMap(({ words }) => (JSON.parse(words) as readonly { word: string }[]).map(({ word }) => word.toLowerCase()))
      .filter((word) => texts.includes(word))
    if (await areInReviews(db, language, new Set(theirs), taking)) continue
    db.prepare('DELETE FROM topic_search WHERE language = ?').run(language)
    gone.push(...topics.map(({ feature }) => feature))
  }
  return gone
}

/** Does each of the words stand in some review that is left? Common ones do in the first few. */
async function areInReviews(db: Database, language: string, words: Set<string>, taking: Turns): Promise<boolean> {
  const page = db.prepare<[string, number, number], { source: number; line: number; text: string }>(
    `SELECT source_id AS source, line, text FROM review WHERE language = ? AND (source_id, line) > (?, ?)
     ORDER BY source_id, line LIMIT ${reviewsAtOnce}`
  )
  let last = { source: -1, line: -1 }
  while (words.size > 0) {
    const rows = page.all(language, last.source, last.line)
    if (rows.length === 0) return false
    for (const { text } of rows) {
      const small = text.toLowerCase()
      for (const word of words) if (small.includes(word)) words.delete(word)
      if (words.size === 0) break
    }
    last = rows.at(-1)!
    await taking.turns()
  }
  return true
}
