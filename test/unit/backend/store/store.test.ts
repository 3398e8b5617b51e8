import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { readMeta, writeMeta } from '#backend/store/meta.ts'
import { newestVersion } from '#backend/store/migrate.ts'
import { openStore } from '#backend/store/store.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-store-'))
let count = 0
const newPath = (): string => join(folder, `p${++count}.tessera`)
const newStore = () => openStore(newPath(), nativeBinding, 'create')

describe('a write', () => {
  test('is seen by readers when it ends, whole', async () => {
    const store = newStore()
    await store.write('update', async (db) => {
      writeMeta(db, 'name', 'Shop')
      await new Promise(setImmediate)
      expect(readMeta(store.reader, 'name')).toBeNull()
    })
    expect(readMeta(store.reader, 'name')).toBe('Shop')
    store.close()
  })

  test('that fails or is cancelled leaves everything as it was', async () => {
    const store = newStore()
    await store.write('update', (db) => writeMeta(db, 'name', 'before'))
    const fails = store.write('update', (db) => {
      writeMeta(db, 'name', 'after')
      throw new Error('no')
    })
    await expect(fails).rejects.toThrow('no')
    const abort = new AbortController()
    const cancelled = store.write(
      'update',
      (db) => {
        writeMeta(db, 'name', 'after')
        abort.abort(new Error('stop'))
      },
      abort.signal
    )
    await expect(cancelled).rejects.toThrow('stop')
    expect(readMeta(store.reader, 'name')).toBe('before')
    store.close()
  })

  test('is refused as busy while another is under way', async () => {
    const store = newStore()
    let end = () => {}
    const long = store.write('import', () => new Promise<void>((resolve) => (end = resolve)))
    await expect(store.write('update', () => 1)).rejects.toMatchObject({ code: 'busy', params: { job: 'import' } })
    end()
    await long
    expect(await store.write('update', () => 1)).toBe(1)
    store.close()
  })
})

describe('a project file', () => {
  test('is held by one window at a time, and free when that is closed', () => {
    const path = newPath()
    const first = openStore(path, nativeBinding, 'create')
    expect(() => openStore(path, nativeBinding, 'open')).toThrow(expect.objectContaining({ code: 'projectLocked' }))
    first.close()
    openStore(path, nativeBinding, 'open').close()
  })

  test('whose process was killed in the middle of a change opens as it was before', async () => {
    const path = newPath()
    const store = openStore(path, nativeBinding, 'create')
    await store.write('update', (db) => writeMeta(db, 'name', 'before'))
    store.close()
    // What a kill leaves: changed pages in the file, and beside it the journal to undo them with.
    const killed = new Database(path, { nativeBinding })
    killed.pragma('journal_mode = DELETE')
    killed.pragma('cache_size = 1')
    killed.exec(`BEGIN; UPDATE meta SET value = 'half'; CREATE TABLE half (a)`)
    const fill = killed.prepare('INSERT INTO half VALUES (zeroblob(10000))')
    for (let i = 0; i < 50; i++) fill.run()
    const half = `${path.slice(0, -'.tessera'.length)}-killed.tessera`
    copyFileSync(path, half)
    copyFileSync(`${path}-journal`, `${half}-journal`)
    killed.close()
    const after = openStore(half, nativeBinding, 'open')
    expect(readMeta(after.reader, 'name')).toBe('before')
    after.close()
  })

  test('from a newer Tessera opens for reading only', async () => {
    const path = newPath()
    openStore(path, nativeBinding, 'create').close()
    const db = new Database(path, { nativeBinding })
    db.pragma(`user_version = ${newestVersion + 1}`)
    db.close()
    const store = openStore(path, nativeBinding, 'open')
    expect(store.readOnly).toBe(true)
    await expect(store.write('update', () => 1)).rejects.toMatchObject({ code: 'projectNewer' })
    store.close()
  })

  test.each([
    ['text', 'notAProject', () => 'customer,date\n1,2020-01-01\n'.repeat(500)],
    ['missing', 'fileMissing', () => null]
  ])('that is %s is refused as %s, and the file stays', (_, code, content) => {
    const path = newPath()
    const text = content()
    if (text !== null) writeFileSync(path, text)
    expect(() => openStore(path, nativeBinding, 'open')).toThrow(expect.objectContaining({ code }))
  })

  test('that is another SQLite database is refused, untouched', () => {
    const path = newPath()
    const other = new Database(path, { nativeBinding })
    other.exec('CREATE TABLE mine (a)')
    other.close()
    expect(() => openStore(path, nativeBinding, 'open')).toThrow(expect.objectContaining({ code: 'notAProject' }))
    const after = new Database(path, { nativeBinding, readonly: true })
    expect(after.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['mine'])
    after.close()
  })
})
