import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type Sheet, sheetName } from '#report/workbook/sheet.ts'
import { columnName, sheetXml } from '#report/workbook/sheetXml.ts'
import { workbook } from '#report/workbook/workbook.ts'
import { fileOf, readFile } from '#test/helpers/tableFiles.ts'

const facts = { title: 'A & B <shop>', description: 'of "today"', made: 1_700_000_000_000 }
const bytesOf = (sheets: readonly Sheet[]): Buffer => Buffer.concat([...workbook(sheets, facts)].flat())

test('names of sheets are legal, once, and as they were asked for where that may be', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (asked) => {
      const names: string[] = []
      for (const name of asked) names.push(sheetName(name, names))
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/)
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    })
  )
  expect(sheetName('Loyal: gifts/cards', [])).toBe('Loyal gifts cards')
  expect(sheetName('loyal', ['Loyal'])).toBe('loyal 2')
  expect(sheetName('A Kürzlich da, häufig, hohe Ausgaben', [])).toBe('A Kürzlich da, häufig, hohe')
  expect(sheetName('Donaudampfschifffahrtsgesellschaft', [])).toBe('Donaudampfschifffahrtsgesellsch')
})

test('columns are counted as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('texts and numbers read back as they were, whatever texts begin with', async () => {
  const columns = [
    { head: '=1+1', width: 10, holds: 'text' },
    { head: 'n', width: 10, holds: 'number' }
  ] as const
  // What XML cannot hold at all is left out.
  const texts = fc
    .string({ unit: 'binary', maxLength: 20 })
    .filter((text) => text.isWellFormed() && !/[\p{Cc}\ufffe\uffff]/u.test(text) && text !== '')
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
  const rows = fc.array(fc.tuple(texts, numbers), { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const sheets = [{ name: 'One', columns, headed: true, rows: cells }]
      const { rows: found } = (await readXlsx(bytesOf(sheets))).sheets[0]!
      expect(found).toEqual([['=1+1', 'n'], ...cells])
    }),
    { numRuns: 50 }
  )
})

test('our own import reads what our export writes', () => {
  const columns = [
    { head: 'Customer', width: 10, holds: 'text' },
    { head: 'Revenue', width: 10, holds: 'money' }
  ] as const
  const rows = Array.from({ length: 1200 }, (_, i) => [`=C${i}`, i / 4] as const)
  const { table } = readFile(fileOf('own.xlsx', bytesOf([{ name: 'One', columns, headed: true, rows }])))
  expect(table).toEqual([['Customer', 'Revenue'], ...rows.map(([text, number]) => [text, String(number)])])
})

test('a row is as high as its longest text needs, word by word; others are left to the program', () => {
  const columns = [
    { head: 'Feature', width: 12, holds: 'text' },
    { head: 'How it is computed', width: 10, holds: 'prose' }
  ] as const
  const rows = [
    ['A long name that does not wrap', 'short'],
    ['Two', 'one two three four'],
    ['Own', { text: 'one\ntwo\nthree', as: 'prose' }],
    ['Unbroken', 'x'.repeat(25)],
    ['None', null]
  ] as const
  const xml = [...sheetXml({ name: 'One', columns, headed: true, rows })].join('')
  const heights = [...xml.matchAll(/<row( ht="(\d+)" customHeight="1")?>/g)].map(
    ([, , height]) => Number(height ?? 15) / 15
  )
  expect(heights).toEqual([2, 1, 2, 3, 3, 1])
})
