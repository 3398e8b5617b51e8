import type { Database } from 'better-sqlite3'

/** Which sources reviews are from: topics found when it was another are stale. */
export function reviewsMark(db: Database): string {
  const sources = db
    .prepare<[], string>(
      `SELECT id || ':' || sha256 FROM source
       WHERE EXISTS (SELECT 1 FROM review WHERE source_id = source.id) ORDER BY id`
    )
    .pluck()
    .all()
  return sources.join(' ')
}

/** Rises with every search for topics: what was made with the topics before is stale. */
export const topicsMark = (db: Database): string =>
  db
    .prepare<[], string>("SELECT coalesce(group_concat(language || found_at, ' '), '') FROM topic_search")
    .pluck()
    .get() ?? ''
