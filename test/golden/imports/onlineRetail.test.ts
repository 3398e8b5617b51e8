import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from '#backend/imports/checkFile.ts'
import type { ImportedFile } from '#backend/imports/fileText.ts'
import { type PreviewOutput, previewFile } from '#backend/imports/preview.ts'
import type { TaskProgress } from '#backend/jobs/task.ts'
import type { Mapping } from '#shared/api/imports.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { databases } from '#test/helpers/databases.ts'

function finish<T>(work: Generator<TaskProgress, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}

const folder = mkdtempSync(join(tmpdir(), 'tessera-golden-'))
afterAll(() => rmSync(folder, { recursive: true }))
function unpacked(path: string, name = path.split('/').at(-1)!.replace('.gz', '')): ImportedFile {
  const bytes = readFileSync(dataFile(path))
  writeFileSync(join(folder, name), path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  return { path: join(folder, name), name }
}
const preview = (file: ImportedFile): PreviewOutput => finish(previewFile({ file, dialect: {} }, databases))
const check = (file: ImportedFile, mapping: Mapping) => finish(checkFile({ file, mapping }, databases))
const rolesIn = ({ columns }: Mapping) =>
  Object.fromEntries(columns.filter(({ role }) => role !== 'none').map(({ name, role }) => [name, role]))

describe.skipIf(!hasData('online-retail'))('Online Retail', () => {
  let file: ImportedFile
  let proposal: PreviewOutput
  beforeAll(() => {
    file = unpacked('online-retail/OnlineRetail.csv.gz')
    proposal = preview(file)
  })

  test('is recognised whole', () => {
    expect(proposal).toMatchObject({
      mapping: { kind: 'orders', dialect: { encoding: 'utf-8', delimiter: ',', quote: '"', header: true } },
      lineEnd: 'LF',
      problems: []
    })
    expect(rolesIn(proposal.mapping)).toEqual({
      InvoiceNo: 'order',
      StockCode: 'product',
      Description: 'productName',
      Quantity: 'quantity',
      InvoiceDate: 'date',
      UnitPrice: 'unitPrice',
      CustomerID: 'customer',
      Country: 'country'
    })
  })

  test('every row is kept or counted by reason, and revenue is exact', () => {
    const { counts, ambiguousDates } = check(file, proposal.mapping)
    expect(ambiguousDates).toEqual([])
    expect(counts).toMatchObject({
      rows: 541_909,
      kept: 397_884 + 8_905,
      returns: 8_905,
      sales: 8_911_407.904,
      customers: 4_371,
      firstMoment: Date.UTC(2010, 11, 1, 8, 26),
      lastMoment: Date.UTC(2011, 11, 9, 12, 50)
    })
    expect(counts.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['noCustomer', 135_080],
      ['zeroAmount', 40]
    ])
    expect(counts.leftOut[0]?.firstLines.slice(0, 2)).toEqual([624, 1445])
  })

  test('reads the same with other delimiters, line ends, encodings and marks', () => {
    const original = readFileSync(file.path, 'utf8').split('\n').slice(0, 20_000).join('\n')
    const expected = check(...mapped('head.csv', original)).counts
    const { data } = Papa.parse<string[]>(original)
    const german = Papa.unparse(
      data.map((cells) => cells.map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell))),
      { delimiter: ';', newline: '\r\n' }
    )
    const [germanFile, germanMapping] = mapped('german.csv', Buffer.from(`\uFEFF${german}`, 'utf16le'))
    expect(germanMapping.dialect).toMatchObject({ encoding: 'utf-16le', delimiter: ';' })
    expect(check(germanFile, germanMapping).counts).toEqual(expected)
  })

  function mapped(name: string, content: string | Uint8Array): [ImportedFile, Mapping] {
    const written = { path: join(folder, name), name }
    writeFileSync(written.path, content)
    return [written, preview(written).mapping]
  }
})

describe.skipIf(!hasData())('other real files', () => {
  test.each<[string, Mapping['kind'], number, number, Record<string, string>]>([
    [
      'rfm-orders/rfm_data_orders.csv',
      'orders',
      4_906,
      4_906,
      {
        ...{ customer_id: 'customer', first_name: 'firstName', last_name: 'lastName', email: 'email' },
        ...{ order_date: 'date', revenue: 'amount' }
      }
    ],
    [
      'mall/Mall_Customers.csv',
      'customers',
      200,
      200,
      {
        CustomerID: 'customer',
        Age: 'attribute',
        'Annual Income (k$)': 'attribute',
        Genre: 'label',
        'Spending Score (1-100)': 'attribute'
      }
    ]
  ])('%s', (path, kind, rows, kept, roles) => {
    const file = unpacked(path)
    const { mapping } = preview(file)
    expect(mapping.kind).toBe(kind)
    expect(rolesIn(mapping)).toEqual(roles)
    expect(check(file, mapping).counts).toMatchObject({ rows, kept })
  })

  test('transactions of the Complete Journey: line totals, not prices', () => {
    const file = unpacked('completejourney/transactions_sample.csv.gz')
    const { mapping } = preview(file)
    expect(rolesIn(mapping)).toMatchObject({
      household_id: 'customer',
      basket_id: 'order',
      sales_value: 'amount',
      transaction_timestamp: 'date'
    })
    expect(check(file, mapping).counts).toMatchObject({ rows: 75_000 })
  })

  test('marketing campaign: a customer list with a byte-order mark and semicolons', () => {
    const { mapping, lineEnd } = preview(unpacked('marketing-campaign/marketing_campaign.csv'))
    expect(mapping).toMatchObject({ kind: 'customers', dialect: { delimiter: ';', header: true } })
    expect(lineEnd).toBe('CRLF')
    expect(mapping.columns[0]).toMatchObject({ name: 'ID', role: 'customer' })
  })
})
