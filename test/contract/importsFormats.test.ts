import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(async () => {
  await tessera.createProject()
})

const orders = [
  ['Orders of a small shop'],
  [],
  ['Order number', 'Customer number', 'Order date', 'Amount'],
  ['A1', 'C1', new Date('2024-01-05'), 10.1],
  ['A2', 'C2', new Date('2024-01-06'), 20.2],
  ['A3', null, new Date('2024-01-07'), 1],
  ['A4', 'C1', new Date('2024-02-07'), -5],
  ['A5', 'C3', new Date('2024-02-08'), 'much']
]
const customers = [
  ['Customer number', 'Age', 'Tariff'],
  ['C1', 34, 'gold'],
  ['C2', 51, 'basic']
]
let bytes: Uint8Array
beforeAll(async () => {
  bytes = await writeXlsx({
    sheets: [
      { name: 'Customers', rows: customers },
      { name: 'Orders', rows: orders }
    ]
  })
})
const workbook = () => tessera.grantText('shop.xlsx', bytes)

async function importTable(file: string, table?: string) {
  const { mapping, currency } = await tessera.call('imports.preview', { file, ...(table ? { table } : {}) })
  return tessera.runJob('imports.start', { file, mapping, currency, replace: null })
}

describe('a workbook of two sheets', () => {
  test('proposes the orders, below their title, with rows numbered as in the sheet', async () => {
    const { id: file } = await workbook()
    const preview = await tessera.call('imports.preview', { file })
    expect(preview).toMatchObject({
      format: 'xlsx',
      tables: [{ name: 'Customers' }, { name: 'Orders', rows: 8, columns: 4 }],
      mapping: { kind: 'orders', table: 'Orders' },
      problems: [{ code: 'importTitleRows', params: { n: 1 } }]
    })
    expect(preview.rows[0]).toEqual({ line: 4, cells: ['A1', 'C1', '2024-01-05', '10.1'] })
    const { result } = await tessera.runJob('imports.check', { file, mapping: preview.mapping })
    expect(result).toMatchObject({
      counts: {
        rows: 5,
        kept: 3,
        returns: 1,
        sales: 30.3,
        leftOut: [
          { reason: 'noCustomer', firstLines: [6] },
          { reason: 'badAmount', firstLines: [8] }
        ]
      }
    })
  })

  test('brings each of its sheets once, and keeps what stood in the rows that are left out', async () => {
    const { id: file } = await workbook()
    expect(await importTable(file)).toMatchObject({ state: 'done', result: { counts: { kept: 3 } } })
    expect(await importTable(file, 'Customers')).toMatchObject({ state: 'done', result: { counts: { customers: 2 } } })
    const sources = await tessera.call('imports.sources', {})
    expect(sources.map(({ name, mapping }) => [name, mapping.table, mapping.kind])).toEqual([
      ['shop.xlsx', 'Orders', 'orders'],
      ['shop.xlsx', 'Customers', 'customers']
    ])
    const leftOut = { sourceId: sources[0]!.id, reason: 'badAmount' as const, offset: 0, limit: 9 }
    expect(await tessera.call('imports.leftOut', leftOut)).toMatchObject({
      header: ['Order number', 'Customer number', 'Order date', 'Amount'],
      rows: [{ line: 8, cells: ['A5', 'C3', '2024-02-08', 'much'] }]
    })
    const { id: again } = await workbook()
    for (const table of ['Orders', 'Customers'])
      expect(await tessera.call('imports.preview', { file: again, table })).toMatchObject({
        alreadyImported: { name: 'shop.xlsx' }
      })
    expect(await importTable(again)).toMatchObject({ state: 'failed', error: { code: 'alreadyImported' } })
  })

  test('is refused with a sheet it has not, and with columns of another sheet', async () => {
    const { id: file } = await workbook()
    expect(await tessera.refusal('imports.preview', { file, table: 'Prices' })).toEqual({
      code: 'noSuchTable',
      params: { name: 'shop.xlsx', table: 'Prices' }
    })
    const { mapping } = await tessera.call('imports.preview', { file })
    expect(await tessera.runJob('imports.check', { file, mapping: { ...mapping, table: 'Customers' } })).toMatchObject({
      state: 'failed',
      error: { code: 'columnsDiffer' }
    })
  })
})

describe('what an import says of its rows', () => {
  test('is of all of them, far behind those that are looked at first', async () => {
    const rows = Array.from({ length: 9000 }, (_, n) => `C${n % 50};2024-01-${10 + (n % 20)};${n}.5`)
    rows[8000] = 'C1;2024-01-10;17" screen'
    rows[8500] = 'C1;2024-01-10'
    const { id: file } = await tessera.grantText('long.csv', `customer;date;amount\n${rows.join('\n')}\n`)
    const { mapping, problems } = await tessera.call('imports.preview', { file })
    expect(problems).toEqual([])
    const { result } = await tessera.runJob('imports.check', { file, mapping })
    expect(result?.problems).toEqual([
      { code: 'importBareQuote', params: { line: 8002 } },
      { code: 'importRowLength', params: { line: 8502, got: 2, expected: 3 } }
    ])
  })

  test('a file of names without rows is refused in words, and nothing is imported', async () => {
    const { id: file } = await tessera.grantText('names.csv', 'customer,date,amount\n')
    expect(await importTable(file)).toMatchObject({ state: 'failed', error: { code: 'fileNoRows' } })
    expect(await tessera.call('imports.sources', {})).toEqual([])
  })
})

test('JSON lines, gzipped, are imported like any file of orders', async () => {
  const lines = Array.from({ length: 300 }, (_, n) =>
    JSON.stringify({ order: n, customer: { id: `C${n % 9}` }, created_at: `2024-03-0${1 + (n % 9)}`, total: n / 4 + 1 })
  )
  const { id: file } = await tessera.grantText('orders.jsonl.gz', gzipSync(`${lines.join('\n')}\n`))
  expect(await importTable(file)).toMatchObject({ state: 'done', result: { counts: { kept: 300, customers: 9 } } })
})
