import type { Database } from 'better-sqlite3'
import { isTopic, type TopicId } from '#shared/model/recipe.ts'

/** The project's topics over all languages, and how much a review is about each of its language. */
export interface Shares {
  readonly topics: TopicId[]
  /** Tells each topic of the review's language by its place in `topics`; nothing of a review without any. */
  shareOf(source: number, line: number, tell: (topic: number, share: number) => void): void
}

export function readShares(db: Database): Shares {
  const rows = db
    .prepare<[], { language: string; feature: string }>('SELECT language, feature FROM topic ORDER BY language, place')
    .all()
  const firsts = new Map<string, number>()
  rows.forEach(({ language }, i) => {
    if (!firsts.has(language)) firsts.set(language, i)
  })
  const find = db.prepare<[number, number], { language: string; shares: Buffer }>(
    'SELECT language, shares FROM review_topic WHERE source_id = ? AND line = ?'
  )
  return {
    topics: rows.map(({ feature }) => feature).filter(isTopic),
    shareOf(source, line, tell) {
      const found = rows.length > 0 ? find.get(source, line) : undefined
      const first = found && firsts.get(found.language)
      if (!found || first === undefined) return
      for (let t = 0; t < found.shares.length / 4; t++) tell(first + t, found.shares.readFloatLE(4 * t))
    }
  }
}
