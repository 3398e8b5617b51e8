import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { applicationId, migrate, migrations, versionOf } from '#backend/store/migrate.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

function atVersion10(): Database.Database {
  const db = new Database(':memory:', { nativeBinding })
  db.pragma('foreign_keys = ON')
  migrate(
    db,
    migrations.filter(({ version }) => version <= 10)
  )
  return db
}

/** One row in every table, hanging together. */
const oneOfEach = `
  INSERT INTO meta VALUES ('name', 'Shop');
  INSERT INTO source VALUES (1, 'orders.csv', 100, 'ab', 0, '["Customer"]', '{}', '{}');
  INSERT INTO source_row VALUES (1, 2, '["x"]'), (1, 3, '[""]');
  INSERT INTO left_out VALUES (1, 3, 'noCustomer');
  INSERT INTO customer VALUES (1, 'x', NULL, NULL, NULL);
  INSERT INTO order_line VALUES (1, 2, 1, 'A-1', 0, 10000, 0);
  INSERT INTO attribute VALUES (1, 1, 'Age', 0);
  INSERT INTO attribute_value VALUES (1, 1, 42.5);
  INSERT INTO run VALUES (1, 0, '{}', 1, 1, '{}');
  INSERT INTO run_column VALUES (1, 'segment', 'u8', x'00');
  INSERT INTO segment_choice VALUES (1, 0, 'Mine', '#0072b2');
`

const rowsOf = (db: Database.Database): Record<string, number> => {
  const tables = db.prepare<[], string>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
  )
  return Object.fromEntries(
    tables
      .pluck()
      .all()
      .map((table) => [table, db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0])
  )
}

test('marks the file as a project of version 10', () => {
  const db = atVersion10()
  expect(versionOf(db)).toBe(10)
  expect(db.pragma('application_id', { simple: true })).toBe(applicationId)
})

test('every table takes a row, and removing a source or a run takes what hangs on it', () => {
  const db = atVersion10()
  db.exec(oneOfEach)
  expect(new Set(Object.values(rowsOf(db)))).toEqual(new Set([1, 2]))
  db.exec('DELETE FROM source; DELETE FROM run')
  const left = Object.entries(rowsOf(db)).filter(([, rows]) => rows > 0)
  expect(left.map(([table]) => table).sort()).toEqual(['customer', 'meta'])
})

test('an order number keeps its type, whole or text', () => {
  const db = atVersion10()
  db.exec(oneOfEach)
  db.prepare('INSERT INTO order_line VALUES (1, 5, 1, ?, 0, 1, 0)').run(536365n)
  const types = db.prepare<[], string>('SELECT typeof(order_no) FROM order_line ORDER BY line').pluck().all()
  expect(types).toEqual(['text', 'integer'])
})

test('money, moments and references are checked by the file itself', () => {
  const db = atVersion10()
  db.exec(oneOfEach)
  expect(() => db.exec('INSERT INTO order_line VALUES (1, 6, 1, 1, 0, 1.5, 0)')).toThrow('cannot store REAL')
  expect(() => db.exec('INSERT INTO order_line VALUES (1, 7, 99, 1, 0, 1, 0)')).toThrow('FOREIGN KEY')
  expect(() => db.exec("INSERT INTO source VALUES (2, 'b', 1, 'ab', 0, '[]', '{}', '{}')")).toThrow('UNIQUE')
})
