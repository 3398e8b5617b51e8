import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { expectedNote } from '#backend/expectedNote.ts'
import { wordsIn } from '#backend/words.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

const folders = ownFolders()
afterAll(folders.remove)
const page = 4096

test('a page of the file that is damaged is said as such, not as a defect', () => {
  const path = join(folders.folder, 'shop.db')
  const whole = new Database(path, { nativeBinding })
  whole.exec(`PRAGMA page_size = ${page}; CREATE TABLE a (b); INSERT INTO a VALUES (hex(zeroblob(20000)))`)
  whole.close()
  writeFileSync(path, readFileSync(path).fill(0xde, page))
  const damaged = new Database(path, { nativeBinding })
  let thrown: unknown
  try {
    damaged.prepare('SELECT b FROM a').all()
  } catch (error) {
    thrown = error
  }
  damaged.close()
  expect(expectedNote(thrown)).toEqual({ code: 'projectPartDamaged', params: { detail: 'SQLITE_CORRUPT' } })
})

test('a disk that fails is said as such; other errors of SQLite are defects', () => {
  const failed = (code: string) => expectedNote(Object.assign(new Error('failed'), { code }))
  expect(failed('SQLITE_IOERR_WRITE')).toMatchObject({ code: 'projectOutOfReach' })
  expect(failed('SQLITE_FULL')).toMatchObject({ code: 'diskFull' })
  expect(failed('SQLITE_CONSTRAINT')).toBeNull()
})

test('codes of the system are told in words, with the code; what is none stays as it is', () => {
  const t = wordsIn('en')
  const said = (detail: string) => t('errors.cannotWrite', { name: 'out', detail })
  expect(said('EROFS')).toBe('“out” cannot be written: nothing may be written there (EROFS). Choose another place.')
  expect(said('SQLITE_IOERR_FSYNC')).toContain('the disk or network drive failed (SQLITE_IOERR_FSYNC)')
  expect(said('no room')).toContain('cannot be written: no room.')
  expect(wordsIn('de')('errors.cannotWrite', { name: 'out', detail: 'EROFS' })).toContain('dort darf nichts')
})
