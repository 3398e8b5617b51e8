import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Mapping } from '#shared/api/imports.ts'
import { type ProblemCode, problemEffects, type SourceQuality } from '#shared/api/quality.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { importFile } from '#test/helpers/importFile.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(() => tessera.createProject())

type Row = Record<string, string>

const csv = (rows: readonly Row[]): string =>
  `${[Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')}\n`

async function report(rows: readonly Row[], roles: Partial<Record<string, Mapping['columns'][number]['role']>> = {}) {
  const { id: file } = await tessera.grantText('file.csv', csv(rows))
  const { mapping } = await tessera.call('imports.preview', { file })
  const columns = mapping.columns.map((column) => ({ ...column, role: roles[column.name] ?? column.role }))
  const chosen = { ...mapping, columns }
  const job = await tessera.runJob('imports.start', { file, mapping: chosen, currency: null, replace: null })
  if (!job.result) throw new Error(`not imported: ${JSON.stringify(job.error)}`)
  return tessera.call('quality.source', { sourceId: job.result.sourceId })
}

const codes = ({ problems }: SourceQuality): ProblemCode[] => problems.map(({ code }) => code)
const problem = ({ problems }: SourceQuality, code: ProblemCode) => problems.find((one) => one.code === code)

const names = ['Anna Berg', 'Bo Lind', 'Cleo Voss', 'Dora Elm', 'Egon Ruf', 'Fay Orr', 'Gus Nye', 'Hanna Ito']
const states = ['Victoria', 'Queensland', 'Tasmania', 'Northern Territory']

/** 120 orders of 24 customers in which nothing is wrong. */
const cleanOrders = (): Row[] =>
  Array.from({ length: 120 }, (_, i) => ({
    'Order ID': `A${1000 + i}`,
    'Customer ID': `C${(i * 7) % 24}`,
    'Customer Name': `${names[i % 8]} ${'abcdefghijklmnopqrstuvwx'[(i * 7) % 24]}`,
    'Order Date': `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    State: states[i % 4]!,
    Quantity: String(1 + (i % 5)),
    'Unit Price': (3 + (i % 17) * 1.25).toFixed(2)
  }))
const changed = (at: readonly number[], change: (row: Row) => Row): Row[] =>
  cleanOrders().map((row, i) => (at.includes(i) ? { ...row, ...change(row) } : row))

describe('a file of orders', () => {
  test('in which nothing is wrong has no problems', async () => {
    const found = await report(cleanOrders())
    expect(found.problems).toEqual([])
    expect(found.rows).toBe(120)
    expect(found.columns.map(({ name, type, missing, distinct }) => [name, type, missing, distinct.count])).toEqual([
      ['Order ID', 'code', 0, 120],
      ['Customer ID', 'code', 0, 24],
      ['Customer Name', expect.stringMatching(/text|category/), 0, 24],
      ['Order Date', 'date', 0, 84],
      ['State', 'category', 0, 4],
      ['Quantity', 'number', 0, 5],
      ['Unit Price', 'number', 0, 17]
    ])
    expect(found.columns[5]).toMatchObject({
      range: { kind: 'number', min: 1, median: 3, mean: 3, max: 5 },
      top: [1, 2, 3, 4, 5].map((value) => ({ value: String(value), rows: 24 }))
    })
    expect(found.columns[3]!.range).toEqual({ kind: 'date', from: Date.UTC(2024, 0, 1), to: expect.any(Number) })
  })

  const cases: Record<string, [ProblemCode, string | null, readonly number[], (row: Row) => Row]> = {
    'dates of 1843': ['impossibleDate', 'Order Date', [3, 50], () => ({ 'Order Date': '1843-05-02' })],
    'dates of 2999': ['impossibleDate', 'Order Date', [7], () => ({ 'Order Date': '2999-12-31' })],
    'the 31st of February': ['impossibleDate', 'Order Date', [9], () => ({ 'Order Date': '2024-02-31' })],
    'dates to come': ['futureDate', 'Order Date', [4, 5, 6], () => ({ 'Order Date': '2090-01-01' })],
    'words for dates': ['notADate', 'Order Date', [11], () => ({ 'Order Date': 'last week' })],
    'another date format': ['mixedDates', 'Order Date', [20, 21], () => ({ 'Order Date': '28/11/2024' })],
    'negative quantities': ['negativeQuantity', 'Quantity', [1, 2], () => ({ Quantity: '-2' })],
    'negative prices': ['negativePrice', 'Unit Price', [30], () => ({ 'Unit Price': '-4.50' })],
    'words for numbers': ['notANumber', 'Unit Price', [40, 41], () => ({ 'Unit Price': 'free' })],
    'two currencies': ['mixedCurrencies', 'Unit Price', [60, 61], () => ({ 'Unit Price': '$5.00' })],
    'test customers': ['testCustomers', null, [70, 71], () => ({ 'Customer Name': 'Test Customer 2' })],
    'customers without a name': ['missingValues', 'Customer ID', [80, 81, 82], () => ({ 'Customer ID': ' ' })],
    'garbled characters': ['wrongEncoding', 'Customer Name', [90], () => ({ 'Customer Name': 'CafÃ© Zoë' })]
  }
  test.each(Object.entries(cases))('%s are found, with their lines', async (_, [code, column, at, change]) => {
    const rows = changed(at, change).map((row) =>
      code === 'mixedCurrencies' && !row['Unit Price']!.startsWith('$')
        ? { ...row, 'Unit Price': `€${row['Unit Price']}` }
        : row
    )
    const found = await report(rows)
    expect(codes(found)).toEqual([code])
    // The header is line 1.
    expect(found.problems[0]).toMatchObject({ column, rows: at.length, lines: at.map((i) => i + 2) })
  })

  test('exact duplicates are counted beyond the first', async () => {
    const rows = cleanOrders()
    const found = await report([...rows, rows[5]!, rows[9]!])
    expect(codes(found)).toEqual(['duplicateRows'])
    expect(found.problems[0]).toMatchObject({ rows: 2, lines: [122, 123] })
  })
  test('one customer with a quarter of the orders is named', async () => {
    const found = await report(
      changed(
        Array.from({ length: 40 }, (_, i) => i),
        () => ({ 'Customer ID': 'BIG' })
      )
    )
    expect(problem(found, 'dominantCustomer')).toMatchObject({
      effect: 'changes',
      rows: 40,
      lines: [2, 3, 4, 5, 6],
      params: { customer: 'BIG', percent: 33 }
    })
  })
  test('spellings of one value are found', async () => {
    const found = await report(changed([0, 4, 8], (row) => ({ State: row['Order ID'] === 'A1000' ? 'VIC' : 'Vic' })))
    expect(codes(found)).toEqual(['nearDuplicates'])
    expect(found.problems[0]).toMatchObject({
      column: 'State',
      rows: 3,
      lines: [2, 6],
      params: { groups: 1, list: '“Victoria” = “Vic” = “VIC”' }
    })
  })
  test('a column that is always the same is found', async () => {
    const found = await report(cleanOrders().map((row) => ({ ...row, State: 'Victoria' })))
    expect(codes(found)).toEqual(['constantColumn'])
  })
  test('what changes figures comes before what may sway them, and that before what is only worth knowing', async () => {
    const rows = changed([1, 2, 3], () => ({ 'Order Date': '1843-01-01' })).map((row, i) => ({
      ...row,
      State: 'Victoria',
      Quantity: i > 100 ? '-1' : row['Quantity']!
    }))
    const found = await report(rows)
    expect(codes(found)).toEqual(['impossibleDate', 'negativeQuantity', 'constantColumn'])
    const effects = found.problems.map(({ effect }) => problemEffects.indexOf(effect))
    expect(effects).toEqual(effects.toSorted())
  })
})

describe('a list of customers', () => {
  const cleanList = (): Row[] =>
    Array.from({ length: 60 }, (_, i) => ({
      'Customer ID': `C${i}`,
      Age: String(20 + ((i * 13) % 50)),
      Income: String(20_000 + ((i * 7919) % 60_000)),
      Plan: ['basic', 'plus', 'gold'][i % 3]!
    }))
  test('in which nothing is wrong has no problems', async () => {
    expect((await report(cleanList())).problems).toEqual([])
  })
  test('numbers that are stored as text are found', async () => {
    const rows = cleanList().map((row, i) => ({ ...row, Weight: `${60 + (i % 9)} kg` }))
    expect(codes(await report(rows, { Weight: 'label' }))).toEqual(['numbersAsText'])
  })
  test('labels that differ in nearly every row are found, and counted rows', async () => {
    const rows = cleanList().map((row, i) => ({
      ...row,
      Motto: `${names[i % 8]} says ${i} things`,
      Row: String(i + 1)
    }))
    const found = await report(rows, { Motto: 'label', Row: 'attribute' })
    expect(found.problems.map(({ code, column }) => [code, column])).toEqual([
      ['nearlyUnique', 'Motto'],
      ['nearlyUnique', 'Row']
    ])
  })
})

test('counts never exceed rows, whatever the cells', async () => {
  const cell = fc.oneof(
    fc.constantFrom('', ' ', 'test', 'VIC', 'vic', '-3', '12,50 €', '$4', '1843-01-01', '2090-02-03', 'Ã©', 'n/a'),
    fc.string({ maxLength: 6 })
  )
  const rows = fc.array(fc.record({ Customer: cell, 'Order Date': cell, Amount: cell, Note: cell, State: cell }), {
    minLength: 1,
    maxLength: 30
  })
  const roles = {
    Customer: 'customer',
    'Order Date': 'date',
    Amount: 'amount',
    Note: 'label',
    State: 'country'
  } as const
  await fc.assert(
    fc.asyncProperty(rows, async (made) => {
      await tessera.createProject()
      const { id: file } = await tessera.grantText('any.csv', csv(made))
      const { mapping } = await tessera.call('imports.preview', {
        file,
        dialect: { delimiter: ',', quote: '"', header: true }
      })
      const columns = mapping.columns.map((column) => ({
        ...column,
        role: roles[column.name as keyof typeof roles],
        marks: { decimal: '.', thousands: '' } as const,
        dateOrder: 'ymd' as const
      }))
      const job = await tessera.runJob('imports.start', {
        file,
        mapping: { ...mapping, kind: 'orders', columns },
        currency: null,
        replace: null
      })
      // Nothing usable in it: refused, and nothing to report on.
      if (!job.result) return
      const found = await tessera.call('quality.source', { sourceId: job.result.sourceId })
      for (const { filled, missing, distinct, top, histogram } of found.columns) {
        expect(filled + missing).toBeLessThanOrEqual(found.rows)
        expect(distinct.count).toBeLessThanOrEqual(filled)
        expect(top.reduce((sum, one) => sum + one.rows, 0)).toBeLessThanOrEqual(filled)
        expect(histogram?.counts.reduce((sum, count) => sum + count, 0) ?? 0).toBeLessThanOrEqual(filled)
      }
      for (const { rows: count, lines } of found.problems) {
        expect(count).toBeLessThanOrEqual(found.rows)
        expect(count).toBeGreaterThan(0)
        expect(lines.length).toBeLessThanOrEqual(Math.min(5, count))
      }
    }),
    { numRuns: 12 }
  )
})

describe('the verdict', () => {
  const states = async () => {
    const { abilities } = await tessera.call('quality.verdict', {})
    return Object.fromEntries(abilities.map(({ id, state, why }) => [id, `${state} ${why.code}`]))
  }
  /** Two orders each of n customers, the second so many days after the first. */
  const pairs = (n: number, days: number): Row[] =>
    Array.from({ length: 2 * n }, (_, i) => ({
      'Order ID': String(i),
      'Customer ID': `C${i % n}`,
      'Order Date': new Date(Date.UTC(2022, 0, 1) + (i < n ? 0 : days) * 86_400_000).toISOString().slice(0, 10),
      Amount: String(10 + (i % 50))
    }))

  test('nothing can be said of nothing', async () => {
    expect(await states()).toEqual({
      rfm: 'no rfmNoOrders',
      kmeans: 'no kmeansFewColumns',
      lifetimeValue: 'no valueNoOrders',
      churn: 'no churnNothing',
      uplift: 'no upliftNothing'
    })
  })
  test('five months are too short for lifetime value and churn, and it says so', async () => {
    await report(pairs(400, 160))
    expect(await states()).toMatchObject({
      rfm: 'yes rfmYes',
      kmeans: 'yes kmeansYes',
      lifetimeValue: 'no valueShort',
      churn: 'no churnShort'
    })
    const { abilities } = await tessera.call('quality.verdict', {})
    expect(abilities[2]!.why.params).toMatchObject({ unit: 'months', span: 5, repeaters: 400 })
  })
  test('a year and more with repeat buyers is enough, and answers follow the data', async () => {
    expect((await states())['lifetimeValue']).toBe('no valueNoOrders')
    await report(pairs(400, 400))
    expect(await states()).toMatchObject({ lifetimeValue: 'yes valueYes', churn: 'yes churnYes' })
  })
  test('orders that lie in the future make no history', async () => {
    await report([...pairs(400, 100), { ...pairs(400, 100)[0]!, 'Order Date': '2090-01-01' }])
    expect((await states())['lifetimeValue']).toBe('no valueShort')
  })
})

describe('real files', () => {
  test.skipIf(!hasData('telco'))('telco: the 11 blank TotalCharges are reported, nothing else counts', async () => {
    const { sourceId } = await importFile(tessera, dataFile('telco/Telco-Customer-Churn.csv'))
    const found = await tessera.call('quality.source', { sourceId })
    expect(found.rows).toBe(7043)
    expect(problem(found, 'missingValues')).toMatchObject({
      column: 'TotalCharges',
      rows: 11,
      lines: [490, 755, 938, 1084, 1342]
    })
    expect(found.problems.filter(({ effect }) => effect === 'changes')).toEqual([])
    const { abilities } = await tessera.call('quality.verdict', {})
    expect(abilities.find(({ id }) => id === 'churn')).toMatchObject({
      state: 'yes',
      why: { code: 'churnLeft', params: { column: 'Churn', customers: 1869 } }
    })
  })
  test.skipIf(!hasData('online-retail'))(
    'online-retail: returns and rows without a customer are reported',
    async () => {
      const { sourceId } = await importFile(tessera, dataFile('online-retail/OnlineRetail.csv.gz'))
      const found = await tessera.call('quality.source', { sourceId })
      expect(found.rows).toBe(541_909)
      expect(found.problems[0]).toMatchObject({ code: 'missingValues', column: 'CustomerID', rows: 135_080 })
      expect(problem(found, 'negativeQuantity')).toMatchObject({ column: 'Quantity', rows: 10_624 })
      expect(problem(found, 'duplicateRows')).toMatchObject({ rows: 5268 })
    }
  )
})
