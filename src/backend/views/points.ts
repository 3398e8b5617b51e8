import type { Database } from 'better-sqlite3'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import { random } from '#engine/random/random.ts'
import { argsort } from '#engine/stats/argsort.ts'
import type { Along, Points } from '#shared/api/views.ts'
import { TesseraError } from '#shared/errors.ts'
import { customerKeys } from '../segments/customerNames.ts'
import type { Snapshot } from '../segments/snapshot.ts'

const most = 100_000

/** Names of the columns in which a run's map of neighbours is kept, and of how many were embedded. */
export const neighbourColumns = { x: 'neighbours:x', y: 'neighbours:y', embedded: 'neighbours:embedded' } as const

/** Customers on the plane; `null` where the map of neighbours is not made yet. */
export function pointsOf(snapshot: Snapshot, along: Along, seed: number, db: Database): Points | null {
  if (along.is === 'neighbours' && !snapshot.has(neighbourColumns.x)) return null
  const [nameX, nameY] = columnsOf(along)
  if (!snapshot.has(nameX) || !snapshot.has(nameY)) throw new TesseraError('badRequest', { detail: 'along' })
  const { ids, segments } = snapshot
  const x = snapshot.column(nameX)
  const y = snapshot.column(nameY)
  const known = Uint32Array.from(ids.keys()).filter((row) => !Number.isNaN(x[row]!) && !Number.isNaN(y[row]!))
  const rows = Array.from(known.length <= most ? known : evenly(known, segments, seed))
  return {
    customers: known.length,
    embedded: along.is === 'neighbours' ? snapshot.column(neighbourColumns.embedded)[0]! : null,
    row: rows,
    x: rows.map((row) => x[row]!),
    y: rows.map((row) => y[row]!),
    segment: rows.map((row) => segments[row]!),
    customer: customerKeys(
      db,
      rows.map((row) => ids[row]!)
    )
  }
}

function columnsOf(along: Along): readonly [string, string] {
  if (along.is === 'features') return [along.x, along.y]
  return along.is === 'components' ? ['x', 'y'] : [neighbourColumns.x, neighbourColumns.y]
}

/** Each segment in proportion. */
function evenly(rows: Uint32Array, segments: Uint8Array, seed: number): Uint32Array {
  const order = argsort(Float64Array.from(rows, (row) => segments[row]!))
  return sampleRows(rows.length, most, random(seed).fork('points'))
    .map((at) => rows[order[at]!]!)
    .sort()
}
