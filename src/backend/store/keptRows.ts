import type { Database } from 'better-sqlite3'
import { type KeptRow, packJson, packRows, rowsABlock, unpackRows } from './rowBlock.ts'

export type { KeptRow } from './rowBlock.ts'

interface Block {
  readonly first: number
  readonly rows: Uint8Array
}

/** Rows as JSON arrays, each with a line feed behind it, and where every block of them ends. */
export interface JsonBlocks {
  readonly bytes: Uint8Array
  readonly ends: Int32Array
}

const blocksRemembered = 64

/** Takes the rows of a source as they come, in the order of their lines. */
export function rowKeeper(db: Database) {
  const insert = db.prepare('INSERT INTO row_block (source_id, first, last, count, rows) VALUES (?, ?, ?, ?, ?)')
  return (sourceId: number, lines: Int32Array, { bytes, ends }: JsonBlocks): void => {
    ends.forEach((end, place) => {
      const block = lines.subarray(place * rowsABlock, (place + 1) * rowsABlock)
      const rows = bytes.subarray(ends[place - 1] ?? 0, end - 1)
      insert.run(sourceId, block[0], block.at(-1), block.length, packJson(block, rows))
    })
  }
}

export const countKeptRows = (db: Database, sourceId: number): number =>
  db.prepare<[number], number>('SELECT total(count) FROM row_block WHERE source_id = ?').pluck().get(sourceId) ?? 0

/** Every row of the file as it stood there, in its order. */
export function* eachKeptRow(db: Database, sourceId: number): Generator<KeptRow> {
  const blocks = db.prepare<[number], Block>('SELECT first, rows FROM row_block WHERE source_id = ? ORDER BY first')
  for (const { first, rows } of blocks.iterate(sourceId)) yield* unpackRows(first, rows)
}

/** Finds single rows; blocks that were looked into lately are remembered. `undefined`: no row begins on the line. */
export function keptRowFinder(db: Database): (sourceId: number, line: number) => string | undefined {
  const blockAt = db
    .prepare<[number, number], Uint8Array>('SELECT rows FROM row_block WHERE source_id = ? AND first = ?')
    .pluck()
  const beginOf = db
    .prepare<[number, number], number>('SELECT max(first) FROM row_block WHERE source_id = ? AND first <= ?')
    .pluck()
  const remembered = new Map<string, ReadonlyMap<number, string>>()
  return (sourceId, line) => {
    const first = beginOf.get(sourceId, line)
    if (first == null) return undefined
    const place = `${sourceId} ${first}`
    let rows = remembered.get(place)
    if (!rows) {
      rows = new Map(unpackRows(first, blockAt.get(sourceId, first)!).map((row) => [row.line, row.text]))
      if (remembered.size >= blocksRemembered) remembered.delete(remembered.keys().next().value!)
      remembered.set(place, rows)
    }
    return rows.get(line)
  }
}

/**
 * Gives rows other cells, within the transaction that is open; `null` leaves a row as it is. Yields after each block, so
 * that others have their turn.
 */
export function* rewriteKeptRows(
  db: Database,
  sourceId: number,
  change: (row: KeptRow) => string | null
): Generator<void, void> {
  const next = db.prepare<[number, number], Block>(
    'SELECT first, rows FROM row_block WHERE source_id = ? AND first > ? ORDER BY first LIMIT 1'
  )
  const write = db.prepare('UPDATE row_block SET rows = ? WHERE source_id = ? AND first = ?')
  for (let block = next.get(sourceId, Number.MIN_SAFE_INTEGER); block; block = next.get(sourceId, block.first)) {
    const rows = unpackRows(block.first, block.rows)
    const changed = rows.map(change)
    yield
    if (changed.every((text) => text === null)) continue
    const texts = rows.map(({ text }, place) => changed[place] ?? text)
    const lines = rows.map(({ line }) => line)
    write.run(packRows(lines, texts), sourceId, block.first)
  }
}
