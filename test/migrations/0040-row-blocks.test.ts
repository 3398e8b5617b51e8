import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { countKeptRows, eachKeptRow, keptRowFinder } from '#backend/store/keptRows.ts'
import { migrate, migrations } from '#backend/store/migrate.ts'
import { rowBlocks } from '#backend/store/migrations/0040-row-blocks.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

test('every row of every file is kept as it stood, on its line', () => {
  const db = new Database(':memory:', { nativeBinding })
  migrate(
    db,
    migrations.filter(({ version }) => version < 40)
  )
  const expected = new Map<number, { line: number; text: string }[]>()
  for (const [id, count] of [
    [1, 1300],
    [2, 1],
    [3, 0]
  ] as const) {
    db.exec(`INSERT INTO source VALUES (${id}, 's', 1, '${id}', 0, '[]', '{}', '{}')`)
    // Lines with gaps: a row over several lines, and blank ones.
    const rows = Array.from({ length: count }, (_, n) => ({
      line: 2 + n + 3 * Math.floor(n / 7),
      text: JSON.stringify([`Ä ${n}\n"x"`, '', '\u2028'])
    }))
    const insert = db.prepare('INSERT INTO source_row VALUES (?, ?, ?)')
    for (const { line, text } of rows) insert.run(id, line, text)
    expected.set(id, rows)
  }
  db.exec(rowBlocks.up)
  rowBlocks.rewrite?.(db)
  const find = keptRowFinder(db)
  for (const [id, rows] of expected) {
    expect([...eachKeptRow(db, id)]).toEqual(rows)
    expect(countKeptRows(db, id)).toBe(rows.length)
    for (const { line, text } of rows.toReversed()) expect(find(id, line)).toBe(text)
    expect(find(id, 1)).toBeUndefined()
    expect(find(id, 1e6)).toBeUndefined()
  }
  expect(find(1, 9)).toBeUndefined()
  db.close()
})
