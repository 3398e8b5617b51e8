import { sampleRows } from '#engine/linalg/sampleRows.ts'
import { random } from '#engine/random/random.ts'
import { argsort } from '#engine/stats/argsort.ts'
import type { Scatter } from '#report/scenes/scatter.ts'
import type { Snapshot } from './snapshot.ts'

const most = 5000

/** A report's map: every customer, or a sample that holds each segment in proportion: one customer of each equal stretch of them by segment. */
export function scatterOf(snapshot: Pick<Snapshot, 'ids' | 'segments' | 'column'>, seed: number): Scatter {
  const { ids, segments } = snapshot
  const x = snapshot.column('x')
  const y = snapshot.column('y')
  const rows =
    ids.length <= most ? Array.from(ids, (_, row) => row) : Array.from(sample(segments, seed)).sort((a, b) => a - b)
  return {
    customers: ids.length,
    row: rows,
    x: rows.map((row) => x[row]!),
    y: rows.map((row) => y[row]!),
    segment: rows.map((row) => segments[row]!)
  }
}

function sample(segments: Uint8Array, seed: number): Uint32Array {
  const order = argsort(segments)
  return sampleRows(segments.length, most, random(seed).fork('scatter')).map((at) => order[at]!)
}
