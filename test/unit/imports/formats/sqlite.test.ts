import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { ImportedFile } from '#backend/imports/fileText.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { applicationId } from '#backend/store/migrate.ts'
import { fileOf, readFile } from '#test/helpers/tableFiles.ts'

/** A database that these statements make. */
function databaseOf(name: string, sql: string): ImportedFile {
  const file = fileOf(name, '')
  const db = new Database(file.path, { nativeBinding: findNativeBinding(undefined) })
  db.exec(sql)
  db.close()
  return file
}
const filesBeside = ({ path }: ImportedFile): string[] => readdirSync(dirname(path)).sort()

const orders = `CREATE TABLE orders (customer_id TEXT, order_date TEXT, amount REAL, big INTEGER, raw BLOB);
  INSERT INTO orders VALUES ('A', '2024-01-05', 10.1, 9007199254740993, x'00ff'), ('B', '2024-01-06', 1e-7, NULL, NULL),
                            ('A', '2024-02-07', 1e21, -5, NULL);`

describe('a SQLite file', () => {
  test('gives the rows of its tables, with every digit', () => {
    const { table, preview } = readFile(databaseOf('shop.db', orders))
    expect(table).toEqual([
      ['customer_id', 'order_date', 'amount', 'big', 'raw'],
      ['A', '2024-01-05', '10.1', '9007199254740993', '0x00ff'],
      ['B', '2024-01-06', '0.0000001', '', ''],
      ['A', '2024-02-07', '1000000000000000000000', '-5', '']
    ])
    expect(preview).toMatchObject({ format: 'sqlite', tables: [{ name: 'orders', rows: 3, columns: 5 }] })
    expect(preview.mapping).toMatchObject({ kind: 'orders' })
  })

  test('lists tables and views, whatever they are called, and passes over empty ones', () => {
    const file = databaseOf(
      'many.db',
      `${orders}
       CREATE TABLE "odd ""name""; --" (a, b); INSERT INTO "odd ""name""; --" VALUES (1, 2);
       CREATE TABLE empty (a);
       CREATE VIEW latest AS SELECT customer_id, max(order_date) AS last FROM orders GROUP BY 1;
       CREATE VIEW broken AS SELECT * FROM gone;`
    )
    expect(readFile(file).preview).toMatchObject({
      tables: [
        { name: 'orders', rows: 3 },
        { name: 'odd "name"; --', rows: 1 },
        { name: 'latest', rows: null, columns: 2 }
      ],
      mapping: { table: 'orders' }
    })
    expect(readFile(file, { table: 'odd "name"; --' }).table).toEqual([
      ['a', 'b'],
      ['1', '2']
    ])
    expect(readFile(file, { table: 'latest' }).rows).toHaveLength(2)
  })

  test('with a view that has no end is listed and proposed all the same', () => {
    const endless = `CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;`
    expect(readFile(databaseOf('endless.db', orders + endless)).preview.mapping.table).toBe('orders')
  })

  test('is left as it was, with nothing beside it, in write-ahead mode too', () => {
    for (const mode of ['DELETE', 'WAL']) {
      const file = databaseOf(`${mode}.db`, `PRAGMA journal_mode = ${mode}; ${orders}`)
      const [before, beside] = [readFileSync(file.path), filesBeside(file)]
      expect(readFile(file).rows).toHaveLength(3)
      expect(readFileSync(file.path).equals(before)).toBe(true)
      expect(filesBeside(file)).toEqual(beside)
    }
  })

  test('in use by another program gives what that program has written last', () => {
    const file = databaseOf('used.db', `PRAGMA journal_mode = WAL; ${orders}`)
    const db = new Database(file.path, { nativeBinding: findNativeBinding(undefined) })
    db.exec("INSERT INTO orders VALUES ('C', '2024-03-01', 1, 1, NULL)")
    expect(readFile(file).rows).toHaveLength(4)
    db.close()
  })

  test('may be gzipped', () => {
    const file = databaseOf('plain.db', orders)
    expect(readFile(fileOf('plain.db.gz', gzipSync(readFileSync(file.path)))).rows).toHaveLength(3)
  })

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1500)],
    ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(100, 7), bytes.subarray(4196)])]
  ])('that is %s is named as damaged', (name, harm) => {
    const file = databaseOf(`${name}.db`, orders)
    expect(() => readFile(fileOf(`${name}.bad.db`, harm(readFileSync(file.path))))).toThrow(
      expect.objectContaining({ code: 'fileDamaged' })
    )
  })

  test('that is a project of Tessera is to be opened, not imported', () => {
    expect(() => readFile(databaseOf('project.db', `PRAGMA application_id = ${applicationId}; ${orders}`))).toThrow(
      expect.objectContaining({ code: 'isProject' })
    )
  })

  test('without rows has no tables', () => {
    expect(() => readFile(databaseOf('none.db', 'CREATE TABLE a (b)'))).toThrow(
      expect.objectContaining({ code: 'noTables' })
    )
  })
})
