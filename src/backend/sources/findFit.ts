import type { Database } from 'better-sqlite3'
import { type KeyColumn, keyOverlap } from '#engine/people/keyOverlap.ts'
import { KeyCollector } from '#engine/people/keyValues.ts'
import type { Mapping } from '#shared/api/imports.ts'
import type { ConnectedSource } from '#shared/api/sources.ts'
import { positionsOf } from '../imports/columnsOf.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { eachKeptRow } from '../store/keptRows.ts'
import type { Present } from './links.ts'

type Fit = NonNullable<ConnectedSource['fit']>

/** From so many rows of each file, a column shows what it holds. */
const rowsRead = 20_000
const atOnce = 2000
/** Less in common than this, either way, is no reason to read a file anew. */
const least = 0.2

/**
 * Why a source connects to nothing: a column of its own whose values are customers elsewhere, or a column of another
 * source that holds its customers; the surest one. `null`: none does.
 */
export function* findFit(
  db: Database,
  source: Present,
  others: readonly Present[]
): Generator<TaskProgress, Fit | null> {
  const theirs = knownBy(db, others)
  const mine = knownBy(db, [source])
  const fits: Fit[] = fitting(yield* columnsIn(db, source.id), theirs)
  for (const other of others) fits.push(...fitting(yield* columnsIn(db, other.id), mine))
  return fits.sort((a, b) => b.share - a.share || b.matched - a.matched)[0] ?? null
}

function fitting(columns: readonly KeyColumn[], customers: KeyColumn): Fit[] {
  return keyOverlap([...columns, customers])
    .filter(({ to, weak }) => to === customers && weak === null)
    .map(({ from, matched, share, shareBack }) => ({
      source: Number(from.source),
      column: from.column,
      matched,
      share: Math.max(share, shareBack)
    }))
    .filter(({ share }) => share >= least)
}

/** The keys and addresses of all customers of some sources. */
function knownBy(db: Database, sources: readonly Present[]): KeyColumn {
  const values = new KeyCollector('key')
  const rows = db.prepare<[], [number, string, string | null]>('SELECT id, key, email FROM customer').raw()
  for (const [id, key, email] of rows.iterate()) {
    if (!sources.some(({ presence }) => presence.customers[id] === 1)) continue
    values.add(key)
    if (email !== null) values.add(email)
  }
  return { source: '', column: '', kind: 'key', values: values.values() }
}

/** Columns of a file as they stand there, but for the one that names its customers already, and for texts and dates. */
function* columnsIn(db: Database, sourceId: number): Generator<TaskProgress, KeyColumn[]> {
  const text = db.prepare<[number], string>('SELECT mapping FROM source WHERE id = ?').pluck().get(sourceId)!
  const mapping = JSON.parse(text) as Mapping
  const { key } = positionsOf(mapping)
  const wanted = mapping.columns.flatMap(({ name, role }, index) =>
    index === key || role === 'date' || role === 'text' || role === 'amount' ? [] : [{ name, index }]
  )
  const collectors = wanted.map(() => new KeyCollector('key'))
  let read = 0
  for (const { text: cells } of eachKeptRow(db, sourceId)) {
    if (read === rowsRead) break
    if (read++ % atOnce === 0) yield { phase: 'connections', done: 0, total: 0 }
    const values = JSON.parse(cells) as string[]
    wanted.forEach(({ index }, place) => {
      collectors[place]!.add(values[index] ?? '')
    })
  }
  return wanted.map(({ name }, place) => ({
    source: String(sourceId),
    column: name,
    kind: 'key',
    values: collectors[place]!.values()
  }))
}
