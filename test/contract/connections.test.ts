import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(() => tessera.createProject())

async function importAs(kind: SourceKind, roles: readonly ColumnRole[], text: string): Promise<number> {
  const { id: file } = await tessera.grantText(`${kind}.csv`, text)
  const { mapping } = await tessera.call('imports.preview', { file, dialect: { delimiter: ',', header: true } })
  const columns = mapping.columns.map((column, index) => ({ ...column, role: roles[index] ?? 'none' }))
  const settled = { ...mapping, kind, columns }
  const job = await tessera.runJob('imports.start', { file, mapping: settled, currency: null, replace: null })
  expect(job.state).toBe('done')
  return (job.result as { sourceId: number }).sourceId
}

const table = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows.map((row) => row.join(','))].join('\n')
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Customers 1 to 20 ordered, in two months; 11 to 30 are in the list; reviews are by the addresses of 11 to 14. */
const orders = (key = (n: number): number => n) =>
  importAs(
    'orders',
    ['customer', 'date', 'product', 'amount'],
    table(
      'customer,date,product,amount',
      numbers(1, 20).map((n) => [key(n), n <= 15 ? '2024-01-10' : '2024-06-10', `P${n % 4}`, 10])
    )
  )
const list = () =>
  importAs(
    'customers',
    ['customer', 'email', 'postcode'],
    table(
      'customer,email,zip',
      numbers(11, 30).map((n) => [n, `c${n}@mail.example`, 10_000 + n])
    )
  )
const reviews = () =>
  importAs(
    'reviews',
    ['email', 'text', 'date'],
    table(
      'email,text,date',
      [11, 12, 13, 14].map((n) => [`C${n}@mail.example`, 'fine', '2024-03-03'])
    )
  )

test('sources say how much of each other they know, both ways, and by how many addresses', async () => {
  const [r, o, l] = [await reviews(), await orders(), await list()]
  const { sources } = await tessera.call('sources.connections', {})
  expect(sources.map(({ id, customers }) => [id, customers])).toEqual([
    [r, 4],
    [o, 20],
    [l, 20]
  ])
  const [ofReviews, ofOrders, ofList] = sources
  expect(ofReviews!.links).toEqual([
    { to: o, by: 'customers', shared: 4, share: 1, shareBack: 0.2 },
    { to: l, by: 'customers', shared: 4, share: 1, shareBack: 0.2 }
  ])
  expect(ofOrders!.links.find(({ to }) => to === l)).toMatchObject({ shared: 10, share: 0.5, shareBack: 0.5 })
  expect(ofOrders!.knownElsewhere).toEqual({ by: 'customers', known: 10, of: 20 })
  expect(ofList!.byEmail).toBe(4)
})

test('the time that sources cover lies on one axis, and dates far off do not stretch it', async () => {
  await orders()
  await reviews()
  await importAs(
    'events',
    ['customer', 'date'],
    table('customer,date', [[1, '1903-01-01'], ...numbers(1, 30).map((n) => [n, '2024-02-02'])])
  )
  const { unit, starts, sources } = await tessera.call('sources.connections', {})
  expect(unit).toBe('month')
  expect(starts).toEqual([0, 1, 2, 3, 4, 5].map((month) => Date.UTC(2024, month)))
  expect(sources.map(({ coverage, farOff }) => [coverage, farOff])).toEqual([
    [[15, 0, 0, 0, 0, 5], 0],
    [[0, 0, 4, 0, 0, 0], 0],
    [[0, 30, 0, 0, 0, 0], 1]
  ])
})

test('lists of products and campaigns connect by those', async () => {
  await orders()
  await importAs('products', ['product', 'category'], 'sku,group\nP0,A\nP1,A\nP9,B\n')
  await importAs('contacts', ['customer', 'campaign'], 'customer,campaign\n1,Spring\n2,Spring\n99,Autumn\n')
  await importAs('campaigns', ['campaign', 'date'], 'campaign,start\nSpring,2024-03-01\n')
  const { sources } = await tessera.call('sources.connections', {})
  const [o, p, c, campaigns] = sources
  expect(p!.links).toEqual([{ to: o!.id, by: 'products', shared: 2, share: 2 / 3, shareBack: 0.5 }])
  expect(c!.links.map(({ to, by, shared }) => [to, by, shared])).toEqual([
    [o!.id, 'customers', 2],
    [campaigns!.id, 'campaigns', 1]
  ])
  expect(campaigns!.links).toEqual([{ to: c!.id, by: 'campaigns', shared: 1, share: 1, shareBack: 0.5 }])
})

test('a source whose customers nobody else knows says so, and which column would connect it', async () => {
  // Numbers that merely count, from 1, would be found in any other column that counts.
  const key = (n: number): number => 1000 + 37 * n * n
  const id = await orders(key)
  await importAs(
    'events',
    ['customer', 'date', 'none'],
    table(
      'visitor,date,account',
      numbers(1, 12).map((n) => [`v-${n}`, '2024-02-02', key(n)])
    )
  )
  const { sources } = await tessera.call('sources.connections', {})
  const events = sources[1]!
  expect(events.knownElsewhere).toEqual({ by: 'customers', known: 0, of: 12 })
  expect(events.links).toEqual([])
  expect(events.fit).toEqual({ source: events.id, column: 'account', matched: 12, share: 1 })
  // The same column is what would make the orders known.
  expect(sources[0]!.fit).toEqual({ source: events.id, column: 'account', matched: 12, share: 1 })
  expect(id).toBe(sources[0]!.id)
})

test('a project with one source has nothing to connect', async () => {
  await orders()
  const { sources } = await tessera.call('sources.connections', {})
  expect(sources).toMatchObject([{ customers: 20, links: [], knownElsewhere: null, fit: null }])
})
