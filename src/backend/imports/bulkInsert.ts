import type { Database } from 'better-sqlite3'

type Value = string | number | bigint | Uint8Array | null

const rowsAtOnce = 100

export interface BulkInsert {
  /** Values of one row after the other, in the order of the columns. */
  add(...values: Value[]): void
  /** Writes what waits; call it at the end of a batch. */
  flush(): void
}

/** Inserts many rows, a hundred a statement: twice as fast as one by one. `fixed`: columns that are the same in all. */
export function bulkInsert(
  db: Database,
  table: string,
  columns: readonly string[],
  fixed: Readonly<Record<string, number>> = {}
): BulkInsert {
  const all = [...Object.keys(fixed), ...columns]
  const row = `(${[...Object.values(fixed), ...columns.map(() => '?')].join(', ')})`
  const insert = (rows: number): string =>
    `INSERT INTO ${table} (${all.join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`
  const many = db.prepare(insert(rowsAtOnce))
  const one = db.prepare(insert(1))
  const waiting: Value[] = new Array(rowsAtOnce * columns.length).fill(null)
  let filled = 0
  return {
    add(...values) {
      for (const value of values) waiting[filled++] = value
      if (filled < waiting.length) return
      many.run(waiting)
      filled = 0
    },
    flush() {
      for (let from = 0; from < filled; from += columns.length) one.run(waiting.slice(from, from + columns.length))
      filled = 0
    }
  }
}
