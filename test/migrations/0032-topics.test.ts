import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, migrations, versionOf } from '#backend/store/migrate.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

/** A project of the version before with two reviews, brought to this one. */
function migrated(): Database.Database {
  const db = new Database(':memory:', { nativeBinding })
  db.pragma('foreign_keys = ON')
  const upTo = (most: number): void =>
    migrate(
      db,
      migrations.filter(({ version }) => version <= most)
    )
  upTo(31)
  db.exec(`
    INSERT INTO source VALUES (1, 'reviews.csv', 100, 'ab', 0, '["Text"]', '{}', '{}');
    INSERT INTO review (source_id, line, text, words) VALUES (1, 2, 'fine', 1), (1, 3, 'bad', 1);
  `)
  const step = migrations.find(({ version }) => version === 32)!
  db.exec(step.up)
  step.rewrite?.(db)
  db.pragma('user_version = 32')
  return db
}

test('reviews stay as they were, and have no topics yet', () => {
  const db = migrated()
  expect(versionOf(db)).toBe(32)
  expect(db.prepare('SELECT line, text FROM review ORDER BY line').raw().all()).toEqual([
    [2, 'fine'],
    [3, 'bad']
  ])
  expect(db.prepare('SELECT count(*) AS n FROM topic_search').get()).toEqual({ n: 0 })
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('what topics say of a review goes with it, and all topics of a language with their search', () => {
  const db = migrated()
  db.exec(`
    INSERT INTO topic_search VALUES ('en', 0, '', '{}');
    INSERT INTO topic VALUES ('en', 0, 'topic:en:a', '[]');
    INSERT INTO topic_example VALUES ('en', 0, 0, 1, 2, 0, 4);
    INSERT INTO review_topic VALUES (1, 2, 'en', 0, x'0000803F'), (1, 3, 'en', 0, x'0000803F');
    DELETE FROM review WHERE line = 2;
  `)
  const count = (table: string): unknown => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect([count('topic_example'), count('review_topic'), count('topic')]).toEqual([0, 1, 1])
  db.exec('DELETE FROM topic_search')
  expect([count('review_topic'), count('topic')]).toEqual([0, 0])
})
