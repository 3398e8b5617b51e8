import type { Database } from 'better-sqlite3'
import type { RunCategory } from '#shared/api/segments.ts'
import { TesseraError } from '#shared/errors.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import type { Store } from '../store/store.ts'
import type { RunResult } from './run.ts'
import type { RunColumns } from './runColumns.ts'

type Column = RunColumns[string]

/** A run's customers by column, read from the project when first asked for. */
export interface Snapshot {
  readonly runId: number
  /** Customers' ids in the order of their keys when the run was made. */
  readonly ids: Int32Array
  readonly segments: Uint8Array
  readonly features: readonly FeatureId[]
  readonly categories: readonly Pick<RunCategory, 'id' | 'levels'>[]
  /** @throws where the run has no such column */
  column(name: string): Column
  has(name: string): boolean
}

export function readSnapshot(db: Database, runId: number): Snapshot {
  const result = db.prepare<[number], string>('SELECT result FROM run WHERE id = ?').pluck().get(runId)
  if (result === undefined) throw new TesseraError('noSuchRun')
  const { features, categories } = JSON.parse(result) as RunResult
  const names = new Set(db.prepare<[number], string>('SELECT name FROM run_column WHERE run_id = ?').pluck().all(runId))
  const read = db.prepare<[number, string], { type: string; data: Buffer }>(
    'SELECT type, data FROM run_column WHERE run_id = ? AND name = ?'
  )
  const columns = new Map<string, Column>()
  const column = (name: string): Column => {
    const known = columns.get(name)
    if (known) return known
    const found = read.get(runId, name)
    if (!found) throw new Error(`run ${runId} has no column ${name}`)
    const made = arrayOf(found.type, found.data)
    columns.set(name, made)
    return made
  }
  return {
    runId,
    ids: column('customer') as Int32Array,
    segments: column('segment') as Uint8Array,
    features: features.map(({ id }) => id as FeatureId),
    categories,
    column,
    has: (name) => names.has(name)
  }
}

/** Bytes of a blob may lie anywhere; a typed array wants its own boundaries. */
export function arrayOf(type: string, { buffer, byteOffset, byteLength }: Buffer): Column {
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength)
  if (type === 'f64') return new Float64Array(bytes)
  if (type === 'f32') return new Float32Array(bytes)
  return type === 'i32' ? new Int32Array(bytes) : new Uint8Array(bytes)
}

const newest = new WeakMap<Store, Snapshot>()

/** The snapshot of the run that is looked at: one is kept, for pages of a table come one after the other. */
export function snapshotOf(store: Store, runId: number): Snapshot {
  const kept = newest.get(store)
  if (kept?.runId === runId) return kept
  const read = readSnapshot(store.reader, runId)
  newest.set(store, read)
  return read
}
