import { describe, expect, test } from 'vitest'
import { detectDialect } from '#backend/imports/dialect.ts'
import { readRows } from '#backend/imports/rows.ts'

const bookings = Array.from({ length: 12 }, (_, i) => `"0${(i % 9) + 1}.01.2025";"Anna ${i}";"-1.2${i},50";"EUR"`)
const statement = [
  '"Umsatzanzeige"',
  '"IBAN";"DE12 5001"',
  '"Saldo";"4,00";"EUR"',
  '',
  '"Buchung";"Wer";"Betrag";"Währung"'
]
const text = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`

describe('lines above a table', () => {
  test('a bank statement begins at the names of its columns, and its rows keep the lines of the file', () => {
    const file = text([...statement, ...bookings])
    const dialect = detectDialect(file, true)
    expect(dialect).toEqual({ delimiter: ';', quote: '"', header: true, titleLines: 4 })
    const rows = [...readRows([file], dialect, { blankLines: 0 })]
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 13 }, (_, i) => i + 5))
    expect(rows.every(({ problem }) => problem === null)).toBe(true)
  })

  test('titles that a spreadsheet filled up with empty cells are passed over too', () => {
    const file = text([
      'Orders of 2025,,',
      ',,',
      'order,customer,amount',
      ...bookings.map((_, i) => `${i},C${i},${i}.5`)
    ])
    expect(detectDialect(file, true)).toEqual({ delimiter: ',', quote: '"', header: true, titleLines: 2 })
  })

  test('what is chosen counts', () => {
    const file = text([...statement, ...bookings])
    expect(detectDialect(file, true, { titleLines: 0 })).toMatchObject({ delimiter: ',', header: true })
    expect(detectDialect(file, true, { titleLines: 5 })).toMatchObject({ delimiter: ';', header: false, titleLines: 5 })
  })

  test('tables without titles, sentences and rows of ragged words are left as they are', () => {
    const plain = [
      text(['order;customer;amount', ...bookings.map((_, i) => `${i};C${i};${i},5`)]),
      text(['review', ...bookings.map((_, i) => `Good, but ${i % 3 ? 'late' : 'late, and wet'}`)]),
      text(['#1,anna@x.de,9.50,Tea', ...bookings.map((_, i) => `#1,,,Mug ${i}`)])
    ]
    for (const file of plain) expect(detectDialect(file, true)).not.toHaveProperty('titleLines')
  })
})
