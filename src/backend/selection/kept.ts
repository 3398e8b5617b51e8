import type { Database } from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import type { Selection } from '#shared/model/selection.ts'
import { arrayOf } from '../segments/snapshot.ts'

export interface Kept {
  readonly id: number
  readonly name: string
  /** `null`: the customers themselves are kept. */
  readonly rule: Selection | null
}

export const listKept = (db: Database): Kept[] =>
  db
    .prepare<[], { id: number; name: string; rule: string | null }>(
      'SELECT id, name, rule FROM kept_selection ORDER BY name COLLATE NOCASE, id'
    )
    .all()
    .map(({ rule, ...one }) => ({ ...one, rule: rule === null ? null : (JSON.parse(rule) as Selection) }))

/** The customers of a group. Who was joined with another since stands for both: older runs know the one, newer the other. */
export function keptCustomers(db: Database, group: number): ReadonlySet<number> {
  const blob = db
    .prepare<[number], Buffer | null>('SELECT customers FROM kept_selection WHERE id = ?')
    .pluck()
    .get(group)
  if (!blob) throw new TesseraError('noSuchGroup')
  const members = new Set<number>(arrayOf('i32', blob))
  const joins = db.prepare<[], [number, number]>('SELECT customer_id, into_id FROM joined').raw().all()
  const into = new Map(joins)
  for (const id of members) {
    const next = into.get(id)
    if (next !== undefined) members.add(next)
  }
  return members
}

/** Every group with its customers. */
export const keptGroups = (db: Database): { readonly name: string; readonly members: ReadonlySet<number> }[] =>
  listKept(db)
    .filter(({ rule }) => rule === null)
    .map(({ id, name }) => ({ name, members: keptCustomers(db, id) }))

export function keepSelection(
  db: Database,
  {
    name,
    rule,
    customers
  }: { readonly name: string; readonly rule: Selection | null; readonly customers: Int32Array | null },
  keptAt: number
): number {
  refuseTaken(db, name)
  const { lastInsertRowid } = db
    .prepare('INSERT INTO kept_selection (name, kept_at, rule, customers) VALUES (?, ?, ?, ?)')
    .run(name, keptAt, rule && JSON.stringify(rule), customers && Buffer.from(new Uint8Array(customers.slice().buffer)))
  return Number(lastInsertRowid)
}

interface KeptRow {
  readonly id: number
  readonly name: string
  readonly kept_at: number
  readonly rule: string | null
  readonly customers: Buffer | null
}

/** Answers what it was; `null` where there is none. */
export function forgetSelection(db: Database, id: number): KeptRow | null {
  const row = db.prepare<[number], KeptRow>('DELETE FROM kept_selection WHERE id = ? RETURNING *').get(id)
  return row ?? null
}

/** Keeps again what was forgotten, as it was. */
export function keepAgain(db: Database, { id, name, kept_at, rule, customers }: KeptRow): void {
  refuseTaken(db, name)
  db.prepare('INSERT INTO kept_selection (id, name, kept_at, rule, customers) VALUES (?, ?, ?, ?, ?)').run(
    id,
    name,
    kept_at,
    rule,
    customers
  )
}

function refuseTaken(db: Database, name: string): void {
  if (db.prepare<[string], number>('SELECT 1 FROM kept_selection WHERE name = ?').get(name) !== undefined)
    throw new TesseraError('nameTaken', { name })
}
