import { readFileSync } from 'node:fs'
import { readXls } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { checkFile } from '#backend/imports/checkFile.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { databases } from '#test/helpers/databases.ts'
import { fileOf, finish, readFile } from '#test/helpers/tableFiles.ts'

const file = { path: dataFile('excel/superstore.xls'), name: 'superstore.xls' }

describe.skipIf(!hasData('excel'))('Superstore, a workbook of Excel 97', () => {
  test('is recognised without a setting: the sheet, what it holds, who, when and how much', () => {
    const { preview } = readFile(file)
    expect(preview).toMatchObject({
      format: 'xls',
      tables: [
        { name: 'Orders', rows: 9995, columns: 21 },
        { name: 'Returns', rows: 297, columns: 2 },
        { name: 'People', rows: 5, columns: 2 }
      ],
      mapping: { kind: 'orders', table: 'Orders' }
    })
    const roles = Object.fromEntries(preview.mapping.columns.map(({ name, role }) => [name, role]))
    expect(roles).toMatchObject({
      'Order ID': 'order',
      'Order Date': 'date',
      'Ship Date': 'none',
      'Customer ID': 'customer',
      'Customer Name': 'customerName',
      Sales: 'amount',
      'Product ID': 'product',
      'Product Name': 'productName',
      // A share of the price, and what was earned: neither is money that left the till.
      Discount: 'none',
      Profit: 'none'
    })
  })

  test('comes to the sales that are published for it, and loses no row', () => {
    const { mapping } = readFile(file).preview
    const { counts, ambiguousDates } = finish(checkFile({ file, mapping }, databases))
    expect(ambiguousDates).toEqual([])
    expect(counts).toMatchObject({
      rows: 9994,
      kept: 9994,
      customers: 793,
      firstMoment: Date.UTC(2014, 0, 3),
      lastMoment: Date.UTC(2017, 11, 30)
    })
    expect(counts.sales).toBeCloseTo(2_297_200.86, 2)
  })

  test('has the cells that another program reads, in every sheet', async () => {
    const { sheets } = await readXls(readFileSync(file.path))
    for (const sheet of sheets) {
      const { rows } = readFile(file, { table: sheet.name })
      const shown = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))
      expect(rows.map(({ cells }) => cells)).toEqual(sheet.rows.slice(1).map((cells) => cells.map(shown)))
    }
  })

  test('is refused wherever it is cut', () => {
    const bytes = readFileSync(file.path)
    for (let n = 1; n < 12; n++) {
      const cut = fileOf('cut.xls', bytes.subarray(0, Math.floor((bytes.length * n) / 12)))
      expect(() => readFile(cut)).toThrow(expect.objectContaining({ code: 'fileDamaged' }))
    }
  })
})
