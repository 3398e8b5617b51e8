import { createHmac, randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { Mapping } from '#shared/api/imports.ts'
import { textAt } from '../imports/cells.ts'
import { positionsOf } from '../imports/columnsOf.ts'
import type { Row } from '../imports/rows.ts'
import { readMeta, writeMeta } from '../store/meta.ts'

/** Keys of a file come again and again; so many answers are remembered. */
const remembered = 100_000

/** Notes keys and addresses, within the transaction that is open, so that no import lets them in again. */
export function noteErased(db: Database, texts: Iterable<string>): void {
  if (readMeta(db, 'erasedSalt') === null) writeMeta(db, 'erasedSalt', randomBytes(16).toString('hex'))
  const salt = readMeta(db, 'erasedSalt')!
  const insert = db.prepare('INSERT OR IGNORE INTO erased VALUES (?)')
  for (const text of texts) insert.run(hashOf(salt, normaliseKey(text)))
}

/**
 * Makes the function that says whether a row of a file is of somebody who was erased: by the columns that name
 * customers, or, where the row could not be read, by any of its words. `null`: nobody was.
 */
export function erasedRows(db: Database, mapping: Mapping): ((row: Row) => boolean) | null {
  const salt = readMeta(db, 'erasedSalt')
  if (salt === null) return null
  const isListed = db.prepare<[Uint8Array], number>('SELECT count(*) FROM erased WHERE hash = ?').pluck()
  const { key, email } = positionsOf(mapping)
  const known = new Map<string, boolean>()
  const isErased = (text: string): boolean => {
    const normal = normaliseKey(text)
    const before = known.get(normal)
    if (before !== undefined) return before
    const found = isListed.get(hashOf(salt, normal)) === 1
    if (known.size >= remembered) known.clear()
    known.set(normal, found)
    return found
  }
  const names = (text: string): boolean =>
    text !== '' && (isErased(text) || (text.endsWith('.0') && isErased(text.slice(0, -2))))
  return ({ cells, problem }) =>
    problem
      ? cells.some((cell) => cell.split(/[\s,;|"]+/).some(names))
      : names(textAt(cells, key)) || names(textAt(cells, email))
}

/** What is kept of such a row: that there was one. */
export const blank = (row: Row): Row => ({ ...row, cells: row.cells.map(() => ''), json: null })

const hashOf = (salt: string, text: string): Buffer => createHmac('sha256', salt).update(text).digest()
