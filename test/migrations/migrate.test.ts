import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, migrations, versionOf } from '#backend/store/migrate.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

const open = () => new Database(join(mkdtempSync(join(tmpdir(), 'tessera-migrate-')), 'p.tessera'), { nativeBinding })
const next = { version: 1_000_010, up: 'CREATE TABLE later (a INTEGER) STRICT' }
const broken = { version: 1_000_020, up: 'CREATE TABLE half (a INTEGER) STRICT; SELECT no_such_function()' }

test('migrations are listed once each, in order', () => {
  const versions = migrations.map(({ version }) => version)
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
})

test('a failing migration stops at the version before it, and its half is undone', () => {
  const db = open()
  expect(() => migrate(db, [...migrations, next, broken])).toThrow('no_such_function')
  expect(versionOf(db)).toBe(next.version)
  expect(db.prepare("SELECT name FROM sqlite_master WHERE name IN ('later', 'half')").pluck().all()).toEqual(['later'])
})

test('a file with data is copied before it changes; a new one is not', () => {
  const db = open()
  db.pragma('journal_mode = WAL')
  migrate(db)
  const backup = `${db.name}.backup-v${versionOf(db)}`
  expect(existsSync(backup)).toBe(false)
  db.exec("INSERT INTO meta VALUES ('name', 'Shop')")
  migrate(db, [...migrations, next])
  const copy = new Database(backup, { nativeBinding, readonly: true })
  expect(copy.prepare('SELECT value FROM meta').pluck().all()).toEqual(['Shop'])
  expect(versionOf(copy)).toBeLessThan(next.version)
})

test('migrating twice changes nothing', () => {
  const db = open()
  migrate(db)
  const before = db.prepare('SELECT sql FROM sqlite_master').pluck().all()
  migrate(db)
  expect(db.prepare('SELECT sql FROM sqlite_master').pluck().all()).toEqual(before)
})
