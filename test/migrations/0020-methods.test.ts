import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, migrations, versionOf } from '#backend/store/migrate.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

const upTo = (most: number, db: Database.Database): void =>
  migrate(
    db,
    migrations.filter(({ version }) => version <= most)
  )

/** A project of version 10 with a list and a run, brought to version 20. */
function migrated(): Database.Database {
  const db = new Database(':memory:', { nativeBinding })
  db.pragma('foreign_keys = ON')
  upTo(10, db)
  db.exec(`
    INSERT INTO source VALUES (1, 'customers.csv', 100, 'ab', 0, '["Customer","Plan"]', '{}', '{}');
    INSERT INTO customer VALUES (1, 'x', NULL, NULL, NULL), (2, 'y', NULL, NULL, NULL);
    INSERT INTO run VALUES (7, 0, '{}', 1, 2, '{}');
    INSERT INTO run_column VALUES (7, 'segment', 'u8', x'0001'), (7, 'customer', 'i32', x'0100000002000000');
    INSERT INTO segment_choice VALUES (7, 0, 'Mine', NULL);
  `)
  for (const { version, up } of migrations)
    if (version === 20) {
      db.exec(up)
      db.pragma('user_version = 20')
    }
  return db
}

test('runs of version 10 keep every column and choice', () => {
  const db = migrated()
  expect(versionOf(db)).toBe(20)
  expect(db.prepare('SELECT run_id, name, type, hex(data) AS data FROM run_column ORDER BY name').all()).toEqual([
    { run_id: 7, name: 'customer', type: 'i32', data: '0100000002000000' },
    { run_id: 7, name: 'segment', type: 'u8', data: '0001' }
  ])
  expect(db.prepare('SELECT count(*) AS n FROM segment_choice').get()).toEqual({ n: 1 })
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('columns of 32-bit floats are taken, and go with their run', () => {
  const db = migrated()
  db.exec("INSERT INTO run_column VALUES (7, 'probability', 'f32', x'0000803F0000803F')")
  expect(() => db.exec("INSERT INTO run_column VALUES (7, 'other', 'f16', x'00')")).toThrow('CHECK')
  db.exec('DELETE FROM run')
  expect(db.prepare('SELECT count(*) AS n FROM run_column').get()).toEqual({ n: 0 })
})

test('categories go with the list that they came from', () => {
  const db = migrated()
  db.exec(`
    INSERT INTO category VALUES (1, 1, 'Plan', 1);
    INSERT INTO category_level VALUES (1, 0, 'basic'), (1, 1, 'plus');
    INSERT INTO category_value VALUES (1, 1, 0), (1, 2, 1);
  `)
  expect(() => db.exec("INSERT INTO category_level VALUES (1, 2, 'plus')")).toThrow('UNIQUE')
  db.exec('DELETE FROM source')
  for (const table of ['category', 'category_level', 'category_value'])
    expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
})
