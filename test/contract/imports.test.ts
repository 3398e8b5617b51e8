import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { eachKeptRow } from '#backend/store/keptRows.ts'
import type { Counts, Mapping } from '#shared/api/imports.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

const orders = `Order no;Order date;Customer no;Name;E-mail;Country;Amount
1001;13.01.2024;007;Anna;anna@example.org;DE;10,50
1001;13.01.2024;007;Anna;anna@example.org;DE;5,00
A-2;14.01.2024 08:30;8;;;AT;1.200,00
C1003;15.01.2024;8;Bert;bert@example.org;AT;-200,00
1004;;8;Bert;bert@example.org;AT;7,00
1005;16.01.2024;;Gast;;AT;7,00
1006;30.02.2024;9;Cleo;;CH;7,00
1007;17.01.2024;9;Cleo;;CH;
1008;17.01.2024;9;Cleo;;CH;viel
1009;17.01.2024;9;Cleo;;CH;0,00

1010;17.01.2024;9;"two
lines";;CH;8,00
1011;17.01.2024;9;Cleo
`

let tessera: TestBackend
let project: string
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(async () => {
  project = await tessera.createProject()
})

/** All that is in the project, by table, as another program would read it. */
function contents(): Record<string, unknown[]> {
  const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  const tables = ['source', 'left_out', 'customer', 'order_line', 'attribute', 'attribute_value', 'meta']
  const all = Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]))
  const sources = db.prepare<[], number>('SELECT id FROM source').pluck().all()
  all['rows'] = sources.flatMap((id) => [...eachKeptRow(db, id)])
  db.close()
  return all
}

async function importText(name: string, text: string | Uint8Array, change: (mapping: Mapping) => Mapping = (m) => m) {
  const { id: file } = await tessera.grantText(name, text)
  const { mapping, currency } = await tessera.call('imports.preview', { file })
  return tessera.runJob('imports.start', { file, mapping: change(mapping), currency, replace: null })
}
const countsOf = (job: { result: { counts: Counts } | null }): Counts => job.result!.counts
const reasons = ({ leftOut }: Counts) =>
  Object.fromEntries(leftOut.map(({ reason, firstLines }) => [reason, firstLines]))

describe('an import', () => {
  test('keeps every row as it stands, and says for each that is left out why', async () => {
    const job = await importText('orders.csv', orders)
    expect(job.state).toBe('done')
    const counts = countsOf(job)
    expect(counts).toMatchObject({
      rows: 12,
      kept: 5,
      returns: 1,
      customers: 3,
      sales: 1223.5,
      returned: 200,
      firstMoment: Date.UTC(2024, 0, 13),
      lastMoment: Date.UTC(2024, 0, 17)
    })
    expect(reasons(counts)).toEqual({
      unreadable: [15],
      noCustomer: [7],
      noDate: [6],
      badDate: [8],
      noAmount: [9],
      badAmount: [10],
      zeroAmount: [11]
    })
    const { rows, left_out, customer, order_line, meta } = contents()
    expect(rows).toHaveLength(12)
    expect(left_out).toHaveLength(7)
    expect(rows![10]).toEqual({ line: 13, text: '["1010","17.01.2024","9","two\\nlines","","CH","8,00"]' })
    expect(customer).toMatchObject([
      { id: 1, key: '007', name: 'Anna', email: 'anna@example.org', country: 'DE' },
      { id: 2, key: '8', name: 'Bert', email: 'bert@example.org', country: 'AT' },
      { id: 3, key: '9', name: 'two\nlines', email: null, country: 'CH' }
    ])
    const moment = Date.UTC(2024, 0, 13)
    expect(order_line).toMatchObject([
      { source_id: 1, line: 2, customer_id: 1, order_no: 1001, moment, amount: 105_000, kind: 0 },
      { source_id: 1, line: 3, customer_id: 1, order_no: 1001, moment, amount: 50_000, kind: 0 },
      {
        source_id: 1,
        line: 4,
        customer_id: 2,
        order_no: 'A-2',
        moment: Date.UTC(2024, 0, 14, 8, 30),
        amount: 12_000_000,
        kind: 0
      },
      {
        source_id: 1,
        line: 5,
        customer_id: 2,
        order_no: 'C1003',
        moment: Date.UTC(2024, 0, 15),
        amount: -2_000_000,
        kind: 1
      },
      { source_id: 1, line: 13, customer_id: 3, order_no: 1010, moment: Date.UTC(2024, 0, 17), amount: 80_000, kind: 0 }
    ])
    expect(meta).toContainEqual({ key: 'dataVersion', value: '1' })
  })

  test('counts as its check did', async () => {
    const { id: file } = await tessera.grantText('orders.csv', orders)
    const { mapping } = await tessera.call('imports.preview', { file })
    const checked = await tessera.runJob('imports.check', { file, mapping })
    const imported = await tessera.runJob('imports.start', { file, mapping, currency: null, replace: null })
    expect(checked.result?.counts).toEqual(imported.result?.counts)
    expect(await tessera.call('imports.sources', {})).toMatchObject([
      {
        id: 1,
        name: 'orders.csv',
        size: orders.length,
        mapping: checked.result?.mapping,
        counts: checked.result?.counts
      }
    ])
  })

  test('goes through its steps, its share done never falling', async () => {
    const { id: file } = await tessera.grantText('orders.csv', orders)
    const { mapping } = await tessera.call('imports.preview', { file })
    const seen: { step: string; fraction: number }[] = []
    await tessera.runJob('imports.start', { file, mapping, currency: null, replace: null }, (job) => seen.push(job))
    expect([...new Set(seen.map(({ step }) => step))]).toEqual(['reading', 'deciding', 'writing', 'sorting'])
    expect(seen.map(({ fraction }) => fraction)).toEqual(seen.map(({ fraction }) => fraction).toSorted((a, b) => a - b))
  })

  test('of the same bytes is noticed before and refused', async () => {
    await importText('orders.csv', orders)
    const before = contents()
    const again = await tessera.grantText('copy.csv', orders)
    const preview = await tessera.call('imports.preview', { file: again.id })
    expect(preview.alreadyImported).toMatchObject({ sourceId: 1, name: 'orders.csv' })
    expect(await importText('copy.csv', orders)).toMatchObject({
      state: 'failed',
      error: { code: 'alreadyImported', params: { name: 'orders.csv' } }
    })
    expect(contents()).toEqual(before)
  })

  test('that replaces a source leaves no trace of it', async () => {
    await importText('orders.csv', orders)
    const { id: file } = await tessera.grantText('orders.csv', orders)
    const { mapping } = await tessera.call('imports.preview', { file })
    const amounts = mapping.columns.map((column) =>
      column.role === 'country' ? { ...column, role: 'none' as const } : column
    )
    const job = await tessera.runJob('imports.start', {
      file,
      mapping: { ...mapping, columns: amounts },
      currency: null,
      replace: 1
    })
    expect(job.state).toBe('done')
    const now = contents()
    expect(now['source']).toHaveLength(1)
    expect(now['rows']).toHaveLength(12)
    expect(now['order_line']).toHaveLength(5)
    expect(now['left_out']).toHaveLength(7)
  })

  test('of a second file knows the customers of the first', async () => {
    await importText('orders.csv', orders)
    await importText('more.csv', 'Customer no,Order date,Amount\n8,2024-02-01,3\n10,2024-02-02,4\n10,2024-02-02,5\n')
    const { customer, order_line } = contents()
    expect(customer).toMatchObject([{ key: '007' }, { key: '8', name: 'Bert' }, { key: '9' }, { id: 4, key: '10' }])
    // Nothing says that rows of one moment belong together: each is an order.
    expect(order_line!.slice(-2)).toMatchObject([{ customer_id: 4 }, { customer_id: 4 }])
    expect(new Set(order_line!.slice(-3).map((row) => (row as { order_no: number }).order_no)).size).toBe(3)
    expect(await tessera.call('projects.current', {})).toMatchObject({ sources: 2, customers: 4, orderLines: 8 })
  })

  test('of a customer list keeps its numbers as facts, and leaves out who came before', async () => {
    const ages = Array.from({ length: 38 }, (_, i) => `${String(i + 3).padStart(4, '0')},Male,${20 + i},${i}`)
    const list = `CustomerID,Genre,Age,Income\n0001,Male,19,15.5\n0002,Female,,15\n${ages.join('\n')}\n0001,Male,20,16\n`
    const job = await importText('list.csv', list)
    expect(countsOf(job)).toMatchObject({ rows: 41, kept: 40, customers: 40, firstMoment: null })
    expect(reasons(countsOf(job))).toEqual({ repeatedCustomer: [42] })
    const { attribute, attribute_value, customer } = contents()
    expect(attribute).toMatchObject([
      { name: 'Age', position: 2 },
      { name: 'Income', position: 3 }
    ])
    expect(customer!.slice(0, 2)).toMatchObject([{ key: '0001' }, { key: '0002' }])
    const first = (attribute_value as { customer_id: number }[]).filter(({ customer_id }) => customer_id <= 2)
    expect(first).toEqual([
      { attribute_id: 1, customer_id: 1, value: 19 },
      { attribute_id: 2, customer_id: 1, value: 15.5 },
      { attribute_id: 2, customer_id: 2, value: 15 }
    ])
  })

  test('of a customer list with nothing but names and e-mail addresses gives the customers their names', async () => {
    const job = await importText(
      'list.csv',
      'Customer no,Name,E-mail\n1,Anna Berg,anna@example.org\n2,Bert Tal,b@x.org\n'
    )
    expect(job.state).toBe('done')
    expect(countsOf(job)).toMatchObject({ rows: 2, kept: 2, customers: 2 })
    expect(contents()['customer']).toMatchObject([
      { key: '1', name: 'Anna Berg', email: 'anna@example.org' },
      { key: '2', name: 'Bert Tal', email: 'b@x.org' }
    ])
  })
  test('asks where dates can be read either way, and reads them as told', async () => {
    const text = 'customer,date,amount\n1,03/04/2024,5\n2,05/06/2024,6\n'
    const { id: file } = await tessera.grantText('us.csv', text)
    const { mapping, problems } = await tessera.call('imports.preview', { file })
    expect(problems).toMatchObject([{ code: 'importAmbiguousDates', params: { column: 'date' } }])
    expect((await tessera.runJob('imports.check', { file, mapping })).result?.ambiguousDates).toEqual(['date'])
    expect(await importText('us.csv', text)).toMatchObject({ state: 'failed', error: { code: 'ambiguousDates' } })
    const told =
      (order: 'dmy' | 'mdy') =>
      (m: Mapping): Mapping => ({
        ...m,
        columns: m.columns.map((column) => (column.role === 'date' ? { ...column, dateOrder: order } : column))
      })
    expect(countsOf(await importText('us.csv', text, told('mdy'))).firstMoment).toBe(Date.UTC(2024, 2, 4))
  })

  test('reads “1.234” as a thousand and more where semicolons part the cells', async () => {
    const job = await importText('whole.csv', 'Kunde;Bestelldatum;Betrag\n1;13.01.2024;523\n2;14.01.2024;1.234\n')
    expect(countsOf(job)).toMatchObject({ kept: 2, sales: 1757 })
  })

  test('says of a file of blank lines that it is empty, and of too many columns how many there are', async () => {
    const preview = async (text: string) => {
      const { id: file } = await tessera.grantText('odd.csv', text)
      return tessera.refusal('imports.preview', { file })
    }
    expect(await preview('\n\n  \n')).toMatchObject({ code: 'fileEmpty' })
    const wide = Array.from({ length: 2001 }, (_, i) => `f${i}`).join(',')
    expect(await preview(`${wide}\n`)).toMatchObject({
      code: 'tooManyColumns',
      params: { got: 2001, most: 2000 }
    })
  })

  test('whose head does not decide the dates is decided by what comes later', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i % 100},0${1 + (i % 9)}/0${1 + (i % 7)}/2024,1.00`)
    const text = `customer,date,amount\n${rows.join('\n')}\n5,25/12/2024,1.00\n`
    const { id: file } = await tessera.grantText('late.csv', text)
    const { mapping } = await tessera.call('imports.preview', { file })
    expect(mapping.columns[1]?.dateOrder).toBeNull()
    const { result } = await tessera.runJob('imports.check', { file, mapping })
    expect(result).toMatchObject({ ambiguousDates: [], counts: { kept: 20_001, lastMoment: Date.UTC(2024, 11, 25) } })
    expect(result?.mapping.columns[1]?.dateOrder).toBe('dmy')
  })

  test('whose rest contradicts its head is imported as if its head had said so', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `${1 + (i % 100)}.0,0${1 + (i % 9)}/0${1 + (i % 7)}/2024,1.00`)
    const job = await importText('late.csv', `customer,date,amount\n${rows.join('\n')}\nK-5,12/25/2024,1.00\n`)
    expect(countsOf(job)).toMatchObject({ rows: 9001, kept: 9001, customers: 101, lastMoment: Date.UTC(2024, 11, 25) })
    const { source, customer, order_line, rows: kept } = contents()
    expect([source, customer, order_line, kept].map((all) => all!.length)).toEqual([1, 101, 9001, 9001])
    expect(customer![0]).toMatchObject({ id: 1, key: '1.0' })
    // 02/04/2024
    expect(order_line).toContainEqual(expect.objectContaining({ line: 12, moment: Date.UTC(2024, 1, 4) }))
  })
})

describe('a cancelled or failed import leaves the project as it was', () => {
  const many = `order,date,customer,amount\n${Array.from({ length: 60_000 }, (_, i) => `${i},2024-01-0${1 + (i % 9)},${i % 5000},${i % 97}.50`).join('\n')}\n`

  test.each(['reading', 'deciding', 'writing', 'sorting'])('cancelled while %s', async (step) => {
    await importText('orders.csv', orders)
    const before = contents()
    const { id: file } = await tessera.grantText('many.csv', many)
    const { mapping } = await tessera.call('imports.preview', { file })
    let asked = 0
    let ended = 0
    const job = await tessera.runJob(
      'imports.start',
      { file, mapping, currency: null, replace: 1 },
      ({ id, step: now, state }) => {
        if (state !== 'running') ended = performance.now()
        if (now !== step || asked > 0) return
        asked = performance.now()
        void tessera.call('jobs.cancel', { id })
      }
    )
    expect(job.state).toBe('cancelled')
    expect(ended - asked).toBeLessThan(200)
    // The next write waits for nobody: the transaction is gone.
    await expect
      .poll(() =>
        tessera.call('projects.update', { name: 'Test' }).then(
          () => true,
          () => false
        )
      )
      .toBe(true)
    expect(contents()).toEqual({ ...before, meta: expect.anything() })
  })

  test('a file that changes under way is refused', async () => {
    const { id: file } = await tessera.grantText('orders.csv', orders)
    const { mapping } = await tessera.call('imports.preview', { file })
    writeFileSync(join(tessera.folder, 'orders.csv'), orders.replace('Amount', 'Total'))
    const before = contents()
    expect(await tessera.runJob('imports.start', { file, mapping, currency: null, replace: null })).toMatchObject({
      state: 'failed',
      error: { code: 'columnsDiffer', params: { position: 7, found: 'Total', needed: 'Amount' } }
    })
    expect(contents()).toEqual(before)
  })
})

describe('what is left out', () => {
  test('comes by page and reason, with its lines', async () => {
    await importText('orders.csv', orders)
    const page = await tessera.call('imports.leftOut', { sourceId: 1, reason: null, offset: 2, limit: 2 })
    expect(page).toMatchObject({
      total: 7,
      rows: [
        { line: 8, reason: 'badDate' },
        { line: 9, reason: 'noAmount' }
      ]
    })
    expect(page.header[0]).toBe('Order no')
    expect(
      await tessera.call('imports.leftOut', { sourceId: 1, reason: 'noDate', offset: 0, limit: 10 })
    ).toMatchObject({
      total: 1,
      rows: [{ line: 6, cells: ['1004', '', '8', 'Bert', 'bert@example.org', 'AT', '7,00'] }]
    })
    expect(await tessera.refusal('imports.leftOut', { sourceId: 9, reason: null, offset: 0, limit: 1 })).toMatchObject({
      code: 'noSuchSource'
    })
  })

  test('is saved as CSV with line and reason', async () => {
    await importText('orders.csv', orders)
    const target = await tessera.grant(join(tessera.folder, 'left-out.csv'))
    expect(await tessera.call('imports.saveLeftOut', { sourceId: 1, target: target.id })).toEqual({ rows: 7 })
    const { data, errors } = Papa.parse<string[]>(readFileSync(join(tessera.folder, 'left-out.csv'), 'utf8').slice(1), {
      skipEmptyLines: true
    })
    expect(errors).toEqual([])
    expect(data).toHaveLength(8)
    expect(data[0]).toEqual([
      'line',
      'reason',
      'Order no',
      'Order date',
      'Customer no',
      'Name',
      'E-mail',
      'Country',
      'Amount'
    ])
    expect(data[1]).toEqual(['6', 'No date', '1004', '', '8', 'Bert', 'bert@example.org', 'AT', '7,00'])
  })
})

describe('a source that is removed', () => {
  test('takes its rows and the customers nobody else knows with it', async () => {
    const empty = contents()
    await importText('list.csv', 'CustomerID,Age\n8,30\n11,40\n')
    const before = contents()
    await importText('orders.csv', orders)
    await tessera.call('imports.remove', { sourceId: 2 })
    const { meta, customer, ...after } = contents()
    expect(after).toEqual((({ meta, customer, ...rest }) => rest)(before))
    expect(customer).toMatchObject([{ key: '8' }, { key: '11' }])
    expect(meta).toContainEqual({ key: 'dataVersion', value: '3' })
    await tessera.call('imports.remove', { sourceId: 1 })
    expect(contents()).toEqual({ ...empty, meta: expect.anything() })
    expect(await tessera.refusal('imports.remove', { sourceId: 1 })).toMatchObject({ code: 'noSuchSource' })
  })

  test('leaves its customers\u2019 numbers to nobody else: past runs know them by these', async () => {
    await importText('list.csv', 'CustomerID,Age\n8,30\n11,40\n')
    await tessera.call('imports.remove', { sourceId: 1 })
    await importText('list.csv', 'CustomerID,Age\n12,50\n')
    expect(contents()['customer']).toMatchObject([{ id: 3, key: '12' }])
  })
})

describe('a preview', () => {
  const preview = async (name: string, content: string | Uint8Array, dialect = {}) => {
    const { id } = await tessera.grantText(name, content)
    return tessera.call('imports.preview', { file: id, dialect, anew: true })
  }

  test('proposes roles with reasons, dialect, marks and dates', async () => {
    const { mapping, columns, rows, lineEnd, problems } = await preview('orders.csv', orders)
    expect(mapping).toMatchObject({
      kind: 'orders',
      dialect: { encoding: 'utf-8', delimiter: ';', quote: '"', header: true }
    })
    expect(mapping.columns.map(({ role }) => role)).toEqual([
      'order',
      'date',
      'customer',
      'customerName',
      'email',
      'country',
      'amount'
    ])
    expect(mapping.columns[1]?.dateOrder).toBe('dmy')
    expect(mapping.columns[6]?.marks).toEqual({ decimal: ',', thousands: '.' })
    expect(columns[6]).toMatchObject({ why: { code: 'nameAndValues' }, confidence: 'sure', blanks: 1 })
    expect(rows[0]).toMatchObject({
      line: 2,
      cells: ['1001', '13.01.2024', '007', 'Anna', 'anna@example.org', 'DE', '10,50']
    })
    expect(lineEnd).toBe('LF')
    expect(problems).toEqual([{ code: 'importRowLength', params: { line: 15, got: 4, expected: 7 } }])
  })

  test('keeps what the user chose of the dialect', async () => {
    const { mapping, rows } = await preview('orders.csv', orders, { header: false })
    expect(mapping.columns.map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(rows[0]).toMatchObject({
      line: 1,
      cells: ['Order no', 'Order date', 'Customer no', 'Name', 'E-mail', 'Country', 'Amount']
    })
  })

  test('finds the currency', async () => {
    expect(await preview('eur.csv', 'customer,date,amount\n1,2024-01-02,5 €\n')).toMatchObject({ currency: '€' })
    expect(await preview('code.csv', 'customer,date,amount,Currency\n1,2024-01-02,5,usd\n')).toMatchObject({
      currency: 'USD'
    })
    expect(await preview('none.csv', 'customer,date,amount\n1,2024-01-02,5\n')).toMatchObject({ currency: null })
  })

  test('says what is missing', async () => {
    expect((await preview('x.csv', 'customer,date\n1,2024-01-02\n1,2024-01-03\n')).problems).toMatchObject([
      { code: 'missingRoleAmount' }
    ])
  })

  test('refuses a header whose quotes do not close', async () => {
    const { id: file } = await tessera.grantText('broken.csv', 'a,"b\n1,2\n')
    expect(await tessera.refusal('imports.preview', { file, dialect: { quote: '"' } })).toEqual({
      code: 'headerUnreadable',
      params: { name: 'broken.csv', line: 1 }
    })
  })

  test.each<[string, string | Uint8Array, string]>([
    ['empty.csv', '', 'fileEmpty'],
    ['table.xlsx', Buffer.from('504b0304140000000800', 'hex'), 'fileDamaged']
  ])('refuses %s', async (name, content, code) => {
    const { id } = await tessera.grantText(name, content)
    expect(await tessera.refusal('imports.preview', { file: id })).toMatchObject({ code })
  })
})
