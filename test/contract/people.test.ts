import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
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

async function importAs(
  kind: SourceKind,
  roles: readonly ColumnRole[],
  text: string,
  name = `${kind}.csv`
): Promise<number> {
  const { id: file } = await tessera.grantText(name, text)
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

const namesNow = () => query<{ name: string }>('SELECT name FROM customer ORDER BY id').map(({ name }) => name)
const names = ['Bauer', 'Cramer', 'Dietz', 'Ehlers', 'Franke', 'Gruber', 'Hansen', 'Iversen', 'Jansen', 'Keller']
/** Twenty people who have nothing in common, and Ann Thackeray twice: with two numbers and one address. */
const list = `customer,name,email,zip
${names.flatMap((name, i) => [`${i + 1},Otto ${name},otto@${name}.example,1${i}000`, `${i + 31},Eva ${name}s,eva${i}@mail.example,2${i}000`]).join('\n')}
77,Ann Thackeray,ann.thackeray@mail.example,99817
78,Ann Thackery,ann.thackeray@mail.example,99817
`
const listRoles: ColumnRole[] = ['customer', 'customerName', 'email', 'postcode']
const orders = `customer,date,amount
77,2024-01-01,10
77,2024-02-01,20
78,2024-03-01,40
1,2024-01-05,5
`
const orderRoles: ColumnRole[] = ['customer', 'date', 'amount']

const shop = async (): Promise<void> => {
  await importAs('customers', listRoles, list)
  await importAs('orders', orderRoles, orders)
}
const proposals = () => tessera.call('people.proposals', { offset: 0, limit: 20 })
const idOf = (key: string): number => query<{ id: number }>(`SELECT id FROM customer WHERE key = '${key}'`)[0]!.id
const owners = () =>
  query<{ key: string; amount: number }>(
    'SELECT key, amount / 10000 AS amount FROM order_line JOIN customer ON customer.id = customer_id ORDER BY amount'
  )

describe('customers who are probably one', () => {
  test('are proposed with what speaks for it and against, who has most orders first', async () => {
    await shop()
    const { total, compared, proposals: found } = await proposals()
    expect([total, compared]).toEqual([1, 22])
    const [ann] = found
    expect(ann!.members.map(({ key, orders: n, revenue }) => [key, n, revenue])).toEqual([
      ['77', 2, 30],
      ['78', 1, 40]
    ])
    expect(ann!.evidence.map(({ code }) => code)).toEqual(expect.arrayContaining(['sameEmail', 'nameAlike']))
    expect(ann!.probability).toBeGreaterThan(0.75)
  })

  test('are one when the user says so, and two again with exactly what was theirs', async () => {
    await shop()
    const before = owners()
    await tessera.call('people.join', { ids: [idOf('78')], into: idOf('77') })
    expect(owners()).toEqual(before.map((one) => (one.key === '78' ? { ...one, key: '77' } : one)))
    expect((await proposals()).total).toBe(0)
    const joined = await tessera.call('people.joined', { offset: 0, limit: 10 })
    expect(joined.joins.map(({ key, name, into }) => [key, name, into.key])).toEqual([['78', 'Ann Thackery', '77']])
    await tessera.call('people.part', { id: joined.joins[0]!.id })
    expect(owners()).toEqual(before)
    expect((await tessera.call('people.joined', { offset: 0, limit: 10 })).total).toBe(0)
    expect((await proposals()).total).toBe(1)
  })

  test('are never proposed again once they were said to be two, even after their files came anew', async () => {
    await shop()
    const { proposals: found } = await proposals()
    await tessera.call('people.dismiss', { ids: found[0]!.members.map(({ id }) => id) })
    expect((await proposals()).total).toBe(0)
    for (const { id } of await tessera.call('imports.sources', {}))
      await tessera.call('imports.remove', { sourceId: id })
    await shop()
    expect(await proposals()).toMatchObject({ total: 0, compared: 22 })
  })

  test('are found under either key by files that come later, and take those rows with them when parted', async () => {
    await shop()
    await tessera.call('people.join', { ids: [idOf('78')], into: idOf('77') })
    await importAs('orders', orderRoles, 'customer,date,amount\n78,2024-05-01,80\n77,2024-05-02,90\n', 'more.csv')
    expect(owners().slice(-2)).toEqual([
      { key: '77', amount: 80 },
      { key: '77', amount: 90 }
    ])
    const { joins } = await tessera.call('people.joined', { offset: 0, limit: 10 })
    await tessera.call('people.part', { id: joins[0]!.id })
    expect(owners().slice(-2)).toEqual([
      { key: '78', amount: 80 },
      { key: '77', amount: 90 }
    ])
  })

  test('are still called by their own names in runs of before', async () => {
    await importAs('customers', listRoles, list)
    const many = Array.from({ length: 40 }, (_, i) => `${i < 20 ? 77 : 78 + i},2024-01-${10 + (i % 20)},${5 + i}`)
    await importAs('orders', orderRoles, `customer,date,amount\n${many.join('\n')}\n78,2024-02-02,9\n`)
    const run = await tessera.runJob('segments.start', { recipe: { ...defaultRecipe, method: { kind: 'rfm' } } })
    const { runId } = run.result as { runId: number }
    const page = {
      runId,
      sort: 'customer',
      descending: false,
      segment: null,
      search: '',
      offset: 0,
      limit: 50
    } as const
    const before = await tessera.call('segments.customers', page)
    await tessera.call('people.join', { ids: [idOf('78')], into: idOf('77') })
    const after = await tessera.call('segments.customers', page)
    expect(after).toEqual(before)
    expect(after.rows.map(({ customer }) => customer)).toEqual(expect.arrayContaining(['77', '78']))
  })
})

test('customers whom a file joined by an address are two again when the user says so, with exactly what was theirs', async () => {
  await importAs(
    'orders',
    ['email', 'date', 'amount'],
    'email,date,amount\nann@x.example,2024-01-01,10\nbo@x.example,2024-01-02,20\n',
    'shop.csv'
  )
  await importAs('orders', orderRoles, 'customer,date,amount\n77,2024-02-01,40\n', 'till.csv')
  const before = owners()
  const both = 'customer,email,age\n77,ann@x.example,51\n'
  await importAs('customers', ['customer', 'email', 'attribute'], both)
  expect(owners().map(({ key }) => key)).toEqual(['77', 'bo@x.example', '77'])
  const { joins } = await tessera.call('people.joined', { offset: 0, limit: 10 })
  expect(joins.map(({ key, into }) => [key, into.key])).toEqual([['ann@x.example', '77']])
  await tessera.call('people.part', { id: joins[0]!.id })
  expect(owners()).toEqual(before)
  await importAs('orders', ['email', 'date', 'amount'], 'email,date,amount\nann@x.example,2024-03-01,80\n', 'later.csv')
  expect(owners().at(-1)).toEqual({ key: 'ann@x.example', amount: 80 })
})

test('a name in two columns is one name; where a part is missing, the other stands for it', async () => {
  await importAs(
    'customers',
    ['customer', 'firstName', 'lastName', 'attribute'],
    'customer,first,last,age\n1, Ada ,Lovelace,36\n2,,Hopper,80\n3,Grace,,50\n'
  )
  expect(namesNow()).toEqual(['Ada Lovelace', 'Hopper', 'Grace'])
})

test('nobody is compared where files name their customers and say nothing more', async () => {
  await importAs('orders', orderRoles, orders)
  expect(await proposals()).toEqual({ customers: 3, compared: 0, total: 0, proposals: [] })
})

test('who is not in the project can neither be joined, nor parted, nor told apart', async () => {
  await shop()
  const [there, gone] = [idOf('77'), 4711]
  expect((await tessera.refusal('people.join', { ids: [gone], into: there })).code).toBe('noSuchCustomer')
  expect((await tessera.refusal('people.join', { ids: [there], into: gone })).code).toBe('noSuchCustomer')
  expect((await tessera.refusal('people.part', { id: there })).code).toBe('noSuchCustomer')
  expect((await tessera.refusal('people.dismiss', { ids: [there, gone] })).code).toBe('noSuchCustomer')
})
