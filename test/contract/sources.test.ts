import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
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

function query<T>(sql: string): T[] {
  const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  try {
    return db.prepare<[], T>(sql).all()
  } finally {
    db.close()
  }
}

/** Imports a text as a kind of source, with the roles of its columns said. */
async function importAs(kind: SourceKind, roles: readonly ColumnRole[], text: string): Promise<number> {
  const { id: file } = await tessera.grantText(`${kind}.csv`, text)
  const { mapping } = await tessera.call('imports.preview', { file, dialect: { delimiter: ',', header: true } })
  const columns = mapping.columns.map((column, index) => ({ ...column, role: roles[index] ?? 'none' }))
  const job = await tessera.runJob('imports.start', {
    file,
    mapping: { ...mapping, kind, columns },
    currency: null,
    replace: null
  })
  expect(job.state).toBe('done')
  return (job.result as { sourceId: number }).sourceId
}

const lines = `no,customer,date,product,name,group,channel,amount,qty,discount,cost
1,7,2024-01-01,P1,Pen,Office,web,10,2,1,4
1,7,2024-01-01,P2,,Home,web,20,1,,9
2,8,2024-01-02,P1,Pen,Office,,5,1,-0.5,
`
const lineRoles: ColumnRole[] = [
  ...(['order', 'customer', 'date', 'product', 'productName', 'category', 'channel'] as const),
  ...(['amount', 'quantity', 'discount', 'cost'] as const)
]

describe('a source', () => {
  test('of orders keeps what its lines say of products, channels, discounts and costs', async () => {
    await importAs('orders', lineRoles, lines)
    expect(
      query(`SELECT line, p.value AS product, c.value AS category, h.value AS channel, quantity, discount, cost
             FROM order_line LEFT JOIN word p ON p.id = product LEFT JOIN word c ON c.id = category
             LEFT JOIN word h ON h.id = channel ORDER BY line`)
    ).toEqual([
      { line: 2, product: 'P1', category: 'Office', channel: 'web', quantity: 2, discount: 10_000, cost: 40_000 },
      { line: 3, product: 'P2', category: 'Home', channel: 'web', quantity: 1, discount: null, cost: 90_000 },
      { line: 4, product: 'P1', category: 'Office', channel: null, quantity: 1, discount: 5000, cost: null }
    ])
    expect(query('SELECT value, name FROM product_fact JOIN word ON word.id = product')).toEqual([
      { value: 'P1', name: 'Pen' }
    ])
  })

  test('of events, reviews, contacts, products and campaigns keeps what they say, or why a row is left out', async () => {
    await importAs('products', ['product', 'category'], 'sku,group\nP1,Office\n,Home\nP1,Home\n')
    await importAs(
      'events',
      ['customer', 'date', 'action'],
      'who,when,what\n7,2024-01-05,open\n7,,open\n,2024-01-05,x\n'
    )
    await importAs('reviews', ['text', 'rating'], 'text,stars\nI love it,5\nNot good at all,1\n,3\n')
    await importAs(
      'contacts',
      ['customer', 'campaign', 'group', 'responded'],
      'who,campaign,arm,visit\n7,Spring,mail,1\n8,Spring,control,0\n'
    )
    await importAs('campaigns', ['campaign', 'date', 'endDate'], 'name,from,to\nSpring,2024-03-01,2024-03-31\n')
    expect(query('SELECT value, moment FROM event JOIN word ON word.id = action')).toEqual([
      { value: 'open', moment: Date.UTC(2024, 0, 5) }
    ])
    const reviews = query<{ sentiment: number }>('SELECT customer_id, rating, language, sentiment, words FROM review')
    expect(reviews).toMatchObject([
      { customer_id: null, rating: 5, language: 'en', words: 3 },
      { customer_id: null, rating: 1, language: 'en', words: 4 }
    ])
    expect(reviews[0]!.sentiment).toBeGreaterThan(0)
    expect(reviews[1]!.sentiment).toBeLessThan(0)
    expect(query('SELECT contacted, responded FROM contact ORDER BY line')).toEqual([
      { contacted: 1, responded: 1 },
      { contacted: 0, responded: 0 }
    ])
    expect(query('SELECT starts, ends FROM campaign_fact')).toEqual([
      { starts: Date.UTC(2024, 2, 1), ends: Date.UTC(2024, 2, 31) }
    ])
    expect(query('SELECT source_id, line, reason FROM left_out ORDER BY source_id, line')).toEqual([
      { source_id: 1, line: 3, reason: 'noProduct' },
      { source_id: 1, line: 4, reason: 'repeated' },
      { source_id: 2, line: 3, reason: 'noDate' },
      { source_id: 2, line: 4, reason: 'noCustomer' },
      { source_id: 3, line: 4, reason: 'noText' }
    ])
  })

  test('that is removed takes with it all that it told', async () => {
    const ids = [
      await importAs('events', ['customer', 'date'], 'who,when\n7,2024-01-05\n'),
      await importAs('reviews', ['customer', 'text'], 'who,text\n7,fine\n'),
      await importAs('contacts', ['customer', 'campaign'], 'who,campaign\n7,Spring\n'),
      await importAs('customers', ['customer', 'postcode'], 'who,zip\n7,12345\n')
    ]
    expect(query('SELECT * FROM customer')).toHaveLength(1)
    for (const sourceId of ids) await tessera.call('imports.remove', { sourceId })
    for (const table of ['event', 'review', 'contact', 'listed', 'customer'])
      expect(query(`SELECT * FROM ${table}`), table).toEqual([])
  })
})

const orders = 'customer,date,amount\n7,2024-01-01,10\n8,2024-01-02,20\n'
const reviewers = 'email,text\nANN@example.org,fine\nbob@example.org,bad\n'
const list = 'customer,email,zip\n7,ann@example.org,1\n8,bob@example.org,2\n'
const importers: Readonly<Record<string, () => Promise<number>>> = {
  orders: () => importAs('orders', ['customer', 'date', 'amount'], orders),
  reviews: () => importAs('reviews', ['email', 'text'], reviewers),
  list: () => importAs('customers', ['customer', 'email', 'postcode'], list)
}

describe('customers known by a number here and an address there', () => {
  test.each([
    ['orders', 'reviews', 'list'],
    ['reviews', 'orders', 'list'],
    ['list', 'orders', 'reviews'],
    ['reviews', 'list', 'orders'],
    ['orders', 'list', 'reviews'],
    ['list', 'reviews', 'orders']
  ])('are one by a list that has both, in whatever order files come: %s, %s, %s', async (...names) => {
    for (const name of names) await importers[name]!()
    expect(query('SELECT key FROM customer ORDER BY key')).toEqual([{ key: '7' }, { key: '8' }])
    expect(
      query(`SELECT key, amount, text FROM customer JOIN order_line ON order_line.customer_id = customer.id
             JOIN review ON review.customer_id = customer.id ORDER BY key`)
    ).toEqual([
      { key: '7', amount: 100_000, text: 'fine' },
      { key: '8', amount: 200_000, text: 'bad' }
    ])
  })

  test('stay apart where two of them share the address', async () => {
    await importAs('customers', ['customer', 'email', 'postcode'], 'c,e,z\n7,ann@example.org,1\n8,ann@example.org,2\n')
    await importers.reviews!()
    expect(query('SELECT key FROM customer ORDER BY key')).toEqual([
      { key: '7' },
      { key: '8' },
      { key: 'ann@example.org' },
      { key: 'bob@example.org' }
    ])
  })

  test.each(['as they come', 'turned round'])('are one by rows of the same file that have both (%s)', async (order) => {
    const of = (n: number, key: string, email: string) => `${n},${key},${email},2024-01-0${1 + (n % 9)},10`
    const rows = Array.from({ length: 40 }, (_, n) => [
      of(3 * n, `K${n}`, ''),
      of(3 * n + 1, '', `p${n}@x.de`),
      of(3 * n + 2, `K${n}`, `p${n}@x.de`)
    ])
    const lines = [0, 1, 2].flatMap((part) => rows.map((of) => of[part]!))
    if (order === 'turned round') lines.reverse()
    const text = `order_id,customer_id,email,date,amount\n${lines.join('\n')}\n`
    await importAs('orders', ['order', 'customer', 'email', 'date', 'amount'], text)
    expect(query('SELECT count(*) AS n FROM customer')).toEqual([{ n: 40 }])
    expect(
      query('SELECT DISTINCT count(*) AS orders, sum(amount) AS amount FROM order_line GROUP BY customer_id')
    ).toEqual([{ orders: 3, amount: 300_000 }])
    expect(query("SELECT counts ->> 'customers' AS n FROM source")).toEqual([{ n: 40 }])
  })

  test('are one however their key is written, but for leading zeros', async () => {
    await importAs(
      'orders',
      ['customer', 'date', 'amount'],
      'c,d,a\nK-1,2024-01-01,1\n k-1 ,2024-01-02,1\n007,2024-01-02,1\n7,2024-01-02,1\n'
    )
    expect(query('SELECT key FROM customer ORDER BY key')).toEqual([{ key: '007' }, { key: '7' }, { key: 'K-1' }])
  })
})
