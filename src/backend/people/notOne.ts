import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { TesseraError } from '#shared/errors.ts'

/** Keeps that these customers are not one, pair by pair, by their keys. @throws TesseraError `noSuchCustomer` */
export function keepAsTwo(db: Database, ids: readonly number[]): void {
  const keyOf = db.prepare<[number], string>('SELECT key FROM customer WHERE id = ?').pluck()
  const keys = [...new Set(ids)].map((id) => {
    const key = keyOf.get(id)
    if (key === undefined) throw new TesseraError('noSuchCustomer')
    return normaliseKey(key)
  })
  const keep = db.prepare('INSERT OR IGNORE INTO not_one VALUES (?, ?)')
  keys.sort().forEach((a, place) => {
    for (const b of keys.slice(place + 1)) keep.run(a, b)
  })
}

/** Which customers were said to be two, by their numbers now; those who were joined or got a key since, too. */
export function readAreTwo(db: Database): (a: number, b: number) => boolean {
  const pairs = db.prepare<[], [string, string]>('SELECT a, b FROM not_one').raw().all()
  if (pairs.length === 0) return () => false
  const wanted = new Set(pairs.flat())
  const idOf = new Map<string, number>()
  const find = (sql: string): void => {
    for (const [text, id] of db.prepare<[], [string, number]>(sql).raw().iterate()) {
      const key = normaliseKey(text)
      if (wanted.has(key)) idOf.set(key, id)
    }
  }
  find('SELECT email, id FROM customer WHERE email IS NOT NULL')
  find('SELECT key, customer_id FROM alias')
  find('SELECT key, id FROM customer')
  const two = new Set<string>()
  for (const [a, b] of pairs) {
    const [one, other] = [idOf.get(a), idOf.get(b)]
    if (one !== undefined && other !== undefined) two.add(pairOf(one, other))
  }
  return (a, b) => two.has(pairOf(a, b))
}

const pairOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
