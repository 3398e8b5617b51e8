import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { bulkInsert } from '../imports/bulkInsert.ts'
import { readDataVersion } from '../store/meta.ts'
import type { FoundTopics } from './topics.ts'

/** So many are written at once that other requests wait some milliseconds only. */
const rowsAtOnce = 5000

/**
 * Saves topics in place of those before (of their language only, where one was asked for), within the transaction that
 * is open. False where reviews have changed since they were read: nothing is written.
 */
export async function saveTopics(
  db: Database,
  { mark, dataVersion, searches }: FoundTopics,
  only: boolean,
  now: number,
  signal: AbortSignal
): Promise<boolean> {
  if (readDataVersion(db) !== dataVersion) return false
  if (!only) db.prepare('DELETE FROM topic_search').run()
  const forget = db.prepare('DELETE FROM topic_search WHERE language = ?')
  const search = db.prepare('INSERT INTO topic_search (language, found_at, reviews, facts) VALUES (?, ?, ?, ?)')
  const topic = db.prepare('INSERT INTO topic (language, place, feature, words) VALUES (?, ?, ?, ?)')
  const example = db.prepare(
    'INSERT INTO topic_example (language, topic, place, source_id, line, starts, ends) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )
  const shares = bulkInsert(db, 'review_topic', ['source_id', 'line', 'language', 'main', 'shares'])
  for (const found of searches) {
    const { language, topics, facts } = found
    forget.run(language)
    search.run(language, now, mark, JSON.stringify(facts))
    topics.forEach(({ feature, words, examples }, place) => {
      topic.run(language, place, feature, JSON.stringify(words))
      examples.forEach(({ source, line, starts, ends }, i) => {
        example.run(language, place, i, source, line, starts, ends)
      })
    })
    const k = topics.length
    for (let i = 0; i < found.line.length; i++) {
      if (i % rowsAtOnce === rowsAtOnce - 1) await setImmediate(undefined, { signal })
      const own = found.shares.slice(i * k, (i + 1) * k)
      shares.add(found.source[i]!, found.line[i]!, language, found.main[i]!, new Uint8Array(own.buffer))
    }
    shares.flush()
  }
  return true
}
