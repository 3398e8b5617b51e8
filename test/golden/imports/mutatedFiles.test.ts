import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { createDecoder } from '#backend/imports/encoding.ts'
import { readRows } from '#backend/imports/rows.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { TesseraError } from '#shared/errors.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { chance, mutated } from '#test/helpers/mutated.ts'
import { fileOf, readFile } from '#test/helpers/tableFiles.ts'

const names = ['customer', 'date', 'amount', 'note']
const rows = Array.from({ length: 40 }, (_, n) => [
  `C${n % 9}`,
  `2024-01-${String(10 + (n % 19))}`,
  n * 1.25,
  n % 3 ? `a, "b" é ${n}` : 'two\nlines'
])
const quoted = (cell: string | number): string =>
  typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`
const csv = `${[names, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`
const records = rows.map((row) => Object.fromEntries(names.map((name, n) => [name, row[n]])))

function sqlite(): Buffer {
  const file = fileOf('seed.db', '')
  const db = new Database(file.path, { nativeBinding: findNativeBinding(undefined) })
  db.exec('CREATE TABLE orders (customer, date, amount, note)')
  const insert = db.prepare('INSERT INTO orders VALUES (?, ?, ?, ?)')
  for (const row of rows) insert.run(...row)
  db.close()
  return readFileSync(file.path)
}

/**
 * What comes of a file: refused in words, or its rows. Anything else that is thrown is a defect.
 * @returns the number of rows, those that are reported as unreadable among them, or -1
 */
function rowsIn(name: string, bytes: Buffer): number {
  try {
    return readFile(fileOf(name, bytes)).rows.length
  } catch (error) {
    if (error instanceof TesseraError) return -1
    throw error
  }
}

/** By checksums or structure, these formats know all of their rows. */
const checked: readonly (readonly [name: string, times: number, bytes: () => Promise<Buffer> | Buffer])[] = [
  ['orders.xlsx', 1200, async () => Buffer.from(await writeXlsx({ sheets: [{ name: 'S', rows: [names, ...rows] }] }))],
  ['orders.ods', 1200, async () => Buffer.from(await writeOds({ sheets: [{ name: 'S', rows: [names, ...rows] }] }))],
  ['orders.csv.gz', 1500, () => gzipSync(csv)],
  ['orders.json.gz', 500, () => gzipSync(JSON.stringify(records))]
]

describe('thousands of harmed files are read or refused in words, and never lose a row in silence', () => {
  test.each(checked)('%s: what is not refused has all of its rows', async (name, times, make) => {
    const whole = await make()
    expect(rowsIn(name, whole)).toBe(rows.length)
    const next = chance(20_240_101)
    let refused = 0
    for (let n = 0; n < times; n++) {
      const bytes = mutated(whole, next)
      const got = rowsIn(name, bytes)
      if (got === -1) refused++
      else if (got !== rows.length) throw new Error(`file ${n} has ${got} rows`)
    }
    expect(refused).toBeGreaterThan(times * 0.5)
  })

  test('text: every line is part of a row, or blank', () => {
    const whole = Buffer.from(csv)
    const next = chance(7)
    for (let n = 0; n < 4000; n++) {
      const text = createDecoder('utf-8').decode(mutated(whole, next), true)
      const tally = { blankLines: 0 }
      let line = 1
      let blank = 0
      for (const row of readRows([text], { delimiter: ',', quote: '"' }, tally)) {
        expect(row.line).toBeGreaterThanOrEqual(line)
        blank += row.line - line
        line = row.line + 1 + (row.problem ? 0 : row.cells.join('').split('\n').length - 1)
      }
      const lines = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0)
      expect([n, blank + Math.max(0, lines + 1 - line)]).toEqual([n, tally.blankLines])
    }
  })

  test('JSON lines: a harmed line is reported, and the others are there', () => {
    const whole = Buffer.from(`${records.map((record) => JSON.stringify(record)).join('\n')}\n`)
    const next = chance(11)
    for (let n = 0; n < 1500; n++) {
      const bytes = mutated(whole, next)
      const got = rowsIn('orders.jsonl', bytes)
      const lines = bytes
        .toString('latin1')
        .split('\n')
        .filter((text) => text.trim() !== '').length
      // Where the first line is harmed it may be taken for text, whose header may be unreadable.
      if (got !== -1) expect(got).toBeGreaterThanOrEqual(lines - 1)
    }
  })

  test('a database: what is not refused has all rows of its table', () => {
    const whole = sqlite()
    const next = chance(13)
    for (let n = 0; n < 1500; n++) {
      const bytes = mutated(whole, next)
      const got = rowsIn('orders.db', bytes)
      // A few bytes of its head alone may be taken for a text of one line.
      if (got !== -1 && bytes.length > 100) expect([n, got]).toEqual([n, rows.length])
    }
  })

  test.skipIf(!hasData('excel'))('a workbook without checksums is read or refused', () => {
    const whole = readFileSync(dataFile('excel/superstore.xls'))
    const next = chance(17)
    for (let n = 0; n < 60; n++) {
      const got = rowsIn('superstore.xls', mutated(whole, next))
      expect(got === -1 || got > 0).toBe(true)
    }
  })
})
