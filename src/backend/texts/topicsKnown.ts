import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** The topics of each language, told apart by all their words and weights: a search that finds the same changes nothing. */
export type TopicsKnown = Readonly<Record<string, string>>

export function topicsKnown(db: Database): TopicsKnown {
  const rows = db
    .prepare<[], [language: string, feature: string, words: string]>(
      'SELECT language, feature, words FROM topic ORDER BY language, place'
    )
    .raw()
  const hashes = new Map<string, ReturnType<typeof createHash>>()
  for (const [language, feature, words] of rows.iterate()) {
    const hash = hashes.get(language) ?? createHash('sha256')
    hashes.set(language, hash.update(`${feature}\0${words}\0`))
  }
  return Object.fromEntries([...hashes].map(([language, hash]) => [language, hash.digest('hex').slice(0, 16)]))
}
