import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
let project: string
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(async () => {
  project = await tessera.createProject()
})

const header = 'Order,Customer,Date,Amount\n'

/** Imports a text; what it brings up to date is what the preview says. */
async function importText(text: string, beside = false) {
  const { id: file } = await tessera.grantText('orders.csv', text)
  const { mapping, currency, earlier } = await tessera.call('imports.preview', { file })
  const update = beside ? null : (earlier?.sourceId ?? null)
  const check = await tessera.runJob('imports.check', { file, mapping, update })
  const job = await tessera.runJob('imports.start', { file, mapping, currency, replace: null, update })
  expect(job.state).toBe('done')
  return { check: check.result!, counts: job.result!.counts }
}

function orders(): { key: string; order_no: number; amount: number }[] {
  const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  const rows = db
    .prepare<[], { key: string; order_no: number; amount: number }>(
      `SELECT key, order_no, amount / 10000 AS amount FROM order_line JOIN customer ON customer.id = customer_id
       ORDER BY order_no, amount`
    )
    .all()
  db.close()
  return rows
}

function written(): [product: string, text: string][] {
  const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  const rows = db
    .prepare<[], [string, string]>('SELECT value, text FROM review JOIN word ON word.id = product')
    .raw()
    .all()
  db.close()
  return rows
}

describe('a newer export of a source that is there', () => {
  test('adds what is new, replaces what changed, counts nothing twice and keeps what only the earlier has', async () => {
    await importText(`${header}1,a,2024-01-01,10\n2,a,2024-01-02,20\n2,a,2024-01-02,5\n3,b,2024-01-03,30\n`)
    const newer = `${header}2,a,2024-01-02,20\n2,a,2024-01-02,7\n3,b,2024-01-03,30\n4,c,2024-01-04,40\n`
    const { check, counts } = await importText(newer)
    expect(check.update).toEqual({ fresh: 2, same: 2, replaced: 1, carried: 1, by: 'order' })
    expect(check.counts).toEqual(counts)
    expect(counts).toMatchObject({ rows: 5, kept: 5, customers: 3, sales: 107 })
    expect(orders()).toEqual([
      { key: 'a', order_no: 1, amount: 10 },
      { key: 'a', order_no: 2, amount: 7 },
      { key: 'a', order_no: 2, amount: 20 },
      { key: 'b', order_no: 3, amount: 30 },
      { key: 'c', order_no: 4, amount: 40 }
    ])
    expect(await tessera.call('imports.sources', {})).toHaveLength(1)
  })

  test('replaces an order that has another customer now, or its first, and keeps orders of customers who share numbers', async () => {
    await importText(`${header}1,a,2024-01-01,10\n2,,2024-01-02,20\n3,,2024-01-03,30\n4,d,2024-01-04,40\n`)
    const { check, counts } = await importText(`${header}1,b,2024-01-01,10\n2,c,2024-01-02,20\n3,,2024-01-03,33\n`)
    expect(check.update).toEqual({ fresh: 3, same: 0, replaced: 3, carried: 1, by: 'order' })
    expect(counts).toMatchObject({ rows: 4, kept: 3, customers: 3, sales: 70 })

    project = await tessera.createProject()
    await importText(`${header}1,a,2024-01-01,10\n1,b,2024-01-01,10\n2,b,2024-01-02,5\n`)
    const shared = await importText(`${header}1,c,2024-01-01,10\n`)
    expect(shared.check.update).toEqual({ fresh: 1, same: 0, replaced: 0, carried: 3, by: 'order' })
    expect(shared.counts).toMatchObject({ customers: 3, sales: 35 })
  })

  test('replaces an order whose customer and content both changed, unless numbers begin anew', async () => {
    await importText(`${header}1,a,2024-01-01,10\n2,b,2024-01-02,20\n3,c,2024-01-03,30\n`)
    const { check, counts } = await importText(`${header}1,z,2024-01-01,12\n2,b,2024-01-02,20\n`)
    expect(check.update).toEqual({ fresh: 1, same: 1, replaced: 1, carried: 1, by: 'order' })
    expect(counts).toMatchObject({ rows: 3, customers: 3, sales: 62 })

    project = await tessera.createProject()
    await importText(`${header}1,a,2024-01-01,10\n2,b,2024-01-01,20\n3,c,2024-01-01,30\n`)
    const moved = await importText(`${header}1,z,2024-02-01,12\n2,b,2024-01-01,20\n3,c,2024-01-01,30\n`)
    expect(moved.counts).toMatchObject({ rows: 3, sales: 62 })

    project = await tessera.createProject()
    await importText(`${header}1,a,2024-01-01,10\n2,b,2024-01-02,20\n`)
    const anew = await importText(`${header}1,c,2024-02-01,12\n2,d,2024-02-02,24\n`)
    expect(anew.counts).toMatchObject({ rows: 4, customers: 4, sales: 66 })
  })

  test.each([
    ['by its number', 'Review ID,', (id: number) => `r${id},`, 'review'],
    ['by who wrote it of what and when', '', () => '', 'writer']
  ])('knows a review again %s, and replaces it where its text changed', async (_how, column, numberOf, by) => {
    const opening = `${column}Author,Date,Product,Stars,Review\n`
    const lineOf = (id: number, text: string): string =>
      `${numberOf(id)}writer ${id % 3},2024-0${1 + (id % 4)}-05,mug ${id},${1 + (id % 5)},${text}\n`
    const fill = Array.from({ length: 4 }, (_, i) =>
      lineOf(20 + i, `a fine mug to drink coffee from number ${i}`)
    ).join('')
    const texts = fc.constantFrom(
      'came late and broken at the rim',
      'very good indeed and warm',
      'not what I had hoped for'
    )
    const reviews = fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 5 }), text: texts }), {
      selector: ({ id }) => id,
      minLength: 1
    })
    await fc.assert(
      fc.asyncProperty(reviews, reviews, async (first, second) => {
        const files = [first, second].map(
          (all) => `${opening}${fill}${all.map(({ id, text }) => lineOf(id, text)).join('')}`
        )
        fc.pre(files[0] !== files[1])
        project = await tessera.createProject()
        await importText(files[0]!)
        const { check, counts } = await importText(files[1]!)
        const expected = new Map([...first, ...second].map(({ id, text }) => [`mug ${id}`, text]))
        const changed = first.filter(({ id, text }) => second.some((one) => one.id === id && one.text !== text))
        expect(check.update).toMatchObject({ replaced: changed.length, by })
        expect(counts).toMatchObject({ rows: expected.size + 4, kept: expected.size + 4 })
        expect(new Map(written().filter(([product]) => expected.has(product)))).toEqual(expected)
      }),
      { numRuns: 4, seed: 1 }
    )
  })

  test('stands beside the earlier where the user says so', async () => {
    await importText(`${header}1,a,2024-01-01,10\n`)
    await importText(`${header}1,a,2024-01-01,10\n2,a,2024-01-02,20\n`, true)
    expect(orders().map(({ amount }) => amount)).toEqual([10, 10, 20])
    expect(await tessera.call('imports.sources', {})).toHaveLength(2)
  })

  test('is not seen in a file with other columns', async () => {
    await importText(`${header}1,a,2024-01-01,10\n`)
    const { id: file } = await tessera.grantText('other.csv', 'Order,Customer,Date,Total\n1,a,2024-01-01,10\n')
    expect((await tessera.call('imports.preview', { file })).earlier).toBeNull()
  })

  test('without order numbers, rows that are the same count once, as often as either file has them', async () => {
    const plain = 'Customer,Date,Amount\n'
    const row = fc.constantFrom('a,2024-01-01,1', 'a,2024-01-02,2', 'b,2024-01-01,3')
    const rows = fc.array(row, { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        fc.pre(first.join() !== second.join())
        project = await tessera.createProject()
        await importText(`${plain}${first.join('\n')}\n`)
        const { counts } = await importText(`${plain}${second.join('\n')}\n`)
        const times = (all: string[], one: string): number => all.filter((other) => other === one).length
        const expected = [...new Set([...first, ...second])].reduce(
          (sum, one) => sum + Math.max(times(first, one), times(second, one)) * Number(one.split(',')[2]),
          0
        )
        expect(counts.sales).toBe(expected)
      }),
      { numRuns: 8, seed: 1 }
    )
  })
})
