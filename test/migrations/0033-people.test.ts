import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, migrations } from '#backend/store/migrate.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

/** A project of version 32 with customers and a second key, brought to version 33. */
function migrated(): Database.Database {
  const db = new Database(':memory:', { nativeBinding })
  db.pragma('foreign_keys = ON')
  migrate(
    db,
    migrations.filter(({ version }) => version <= 32)
  )
  db.exec(`
    INSERT INTO source VALUES (1, 'orders.csv', 100, 'ab', 0, '[]', '{}', '{}');
    INSERT INTO customer (id, key) VALUES (1, 'x'), (2, 'y');
    INSERT INTO alias VALUES ('second', 1);
    INSERT INTO joined VALUES (3, 'gone', 1, 'email', 1);
  `)
  db.exec(migrations.find(({ version }) => version === 33)!.up)
  return db
}

test('customers, their further keys and who was joined by an address stay as they were', () => {
  const db = migrated()
  expect(db.prepare('SELECT id, key FROM customer ORDER BY id').all()).toEqual([
    { id: 1, key: 'x' },
    { id: 2, key: 'y' }
  ])
  expect(db.prepare('SELECT * FROM alias').all()).toEqual([{ key: 'second', customer_id: 1 }])
  expect(db.prepare('SELECT count(*) AS n FROM joined').get()).toEqual({ n: 1 })
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('what was moved from a source is forgotten with it, and all of a join with the join', () => {
  const db = migrated()
  db.exec(`
    INSERT INTO person_join VALUES (1, 2, 1, 0, '{}', '[]');
    INSERT INTO person_join_row VALUES (1, 'order_line', 1, 7);
    INSERT INTO person_join_fact VALUES (1, 'listed', 1, 1, 7, 1);
    INSERT INTO person_join_alias VALUES (1, 'y', 1);
  `)
  const left = (): unknown[] =>
    ['row', 'fact', 'alias'].map((of) => db.prepare(`SELECT count(*) FROM person_join_${of}`).pluck().get())
  db.exec('DELETE FROM source')
  expect(left()).toEqual([0, 0, 1])
  db.exec('DELETE FROM person_join')
  expect(left()).toEqual([0, 0, 0])
})
