import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { eachKeptRow } from '#backend/store/keptRows.ts'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { madeReviews, reviewsFile } from '#test/fixtures/reviews.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { importReviews } from '#test/helpers/importAs.ts'

let t: TestBackend
let project: string
beforeAll(async () => {
  t = await startTestBackend()
})
afterAll(() => t.close())
beforeEach(async () => {
  project = await t.createProject()
})

async function importAs(kind: SourceKind, roles: readonly ColumnRole[], text: string, name = `${kind}.csv`) {
  const { id: file } = await t.grantText(name, text)
  const { mapping } = await t.call('imports.preview', { file, dialect: { delimiter: ',', header: true } })
  const columns = mapping.columns.map((column, index) => ({ ...column, role: roles[index] ?? 'none' }))
  const given = { file, mapping: { ...mapping, kind, columns } }
  const check = await t.runJob('imports.check', given)
  const job = await t.runJob('imports.start', { ...given, currency: null, replace: null })
  expect(job.error).toBeNull()
  expect(job.result!.counts).toEqual(check.result!.counts)
  return job.result!
}

/** All that the project's file says, by table, as texts; rows of files unpacked. */
function texts(): Map<string, string> {
  const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  const all = new Map(tables.map((table) => [table, JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all())]))
  const sources = db.prepare<[], number>('SELECT id FROM source').pluck().all()
  all.set('rows', JSON.stringify(sources.flatMap((id) => [...eachKeptRow(db, id)])))
  db.close()
  return all
}

const eva = /kunde-4711|kunde-4712|eva\.stark|Eva Stark|Starkgasse|lost my parcel/i
const others = Array.from({ length: 40 }, (_, i) => `k${i}`)
const orders = `customer,date,amount,note\n${others
  .flatMap((key, i) => [`${key},2024-01-${10 + (i % 20)},${5 + i},-`, `${key},2024-03-${10 + (i % 20)},${9 + i},-`])
  .join('\n')}
Kunde-4711,2024-02-01,100,Starkgasse 1
KUNDE-4711,2024-02-03,-20,back
kunde-4712,2024-02-05,40,-
Kunde-4711,,7,no date
"Kunde-4711",2024-02-03,8,too,many,cells
`
const orderRoles: ColumnRole[] = ['customer', 'date', 'amount', 'none']
const shop = async () => {
  await importAs('orders', orderRoles, orders)
  await importAs(
    'customers',
    ['customer', 'customerName', 'email', 'attribute', 'label'],
    `customer,name,email,age,plan\nKunde-4711,Eva Stark,Eva.Stark@mail.example,51,gold\nKunde-4712,Eva Stark,,,\n${others.map((key, i) => `${key},,,${20 + i},blue`).join('\n')}\n`
  )
  await importAs(
    'reviews',
    ['customer', 'text', 'rating'],
    `customer,text,rating\nKunde-4712,you lost my parcel twice and nobody ever called,1\nk1,it does work very well for me,5\n`
  )
  await importAs(
    'events',
    ['customer', 'action', 'date'],
    'customer,action,date\nKunde-4711,open,2024-01-01\nk2,click,2024-01-02\n'
  )
  await importAs(
    'contacts',
    ['email', 'campaign'],
    'email,campaign\neva.stark@mail.example,Spring\nbo@mail.example,Spring\n'
  )
}

const idOf = (key: string): number => {
  const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  const id = db.prepare<[string], number>('SELECT id FROM customer WHERE key = ?').pluck().get(key)!
  db.close()
  return id
}

test('a customer who is erased is nowhere in the project: in no table, in no row of a file, in no byte', async () => {
  await shop()
  await t.call('people.join', { ids: [idOf('kunde-4712')], into: idOf('Kunde-4711') })
  await t.call('people.dismiss', { ids: [idOf('Kunde-4711'), idOf('k3')] })
  const recipe = { ...defaultRecipe, method: { kind: 'rfm' as const } }
  const run = await t.runJob('segments.start', {
    recipe: {
      ...recipe,
      cleaning: [
        { kind: 'customers', keys: ['Kunde-4711'] },
        { kind: 'customers', keys: ['k5'] }
      ]
    }
  })
  expect(run.error).toBeNull()
  expect((await t.runJob('segments.start', { recipe })).error).toBeNull()
  writeFileSync(`${project}.backup-v40`, readFileSync(project))
  expect([...texts()].filter(([, text]) => eva.test(text)).map(([table]) => table)).toEqual(
    expect.arrayContaining(['customer', 'review', 'person_join', 'not_one', 'joined', 'run', 'rows'])
  )
  const before = await t.call('imports.sources', {})

  expect(await t.call('customers.erase', { key: 'kunde-4711' })).toEqual({ rows: 10 })
  expect([...texts()].filter(([, text]) => eva.test(text))).toEqual([])
  expect(existsSync(`${project}.backup-v40`)).toBe(false)
  for (const { rows } of await t.call('customers.erasures', {})) expect(rows).toBe(10)
  for (const [place, { counts }] of (await t.call('imports.sources', {})).entries()) {
    const left = counts.leftOut.reduce((sum, { rows }) => sum + rows, 0)
    expect(counts.rows).toBe(before[place]!.counts.rows)
    expect(counts.kept + left).toBe(counts.rows)
  }
  const [of] = await t.call('imports.sources', {})
  expect(of!.counts).toMatchObject({
    sales: before[0]!.counts.sales - 140,
    returned: 0,
    leftOut: [{ reason: 'erased', rows: 5 }]
  })
  await t.call('projects.close', {})
  expect(eva.test(readFileSync(project, 'latin1'))).toBe(false)
})

test('files that come later do not bring an erased customer back, and say so', async () => {
  await shop()
  await t.call('customers.erase', { key: 'eva.stark@mail.example' })
  for (const { id } of await t.call('imports.sources', {})) await t.call('imports.remove', { sourceId: id })
  const { counts } = await importAs('orders', orderRoles, orders)
  expect(counts.leftOut).toMatchObject([{ reason: 'erased', rows: 4 }])
  const { counts: contacts } = await importAs(
    'contacts',
    ['email', 'campaign'],
    'email,campaign\nEva.Stark@MAIL.example,Autumn\nbo@mail.example,Spring\n'
  )
  expect(contacts).toMatchObject({ kept: 1, leftOut: [{ reason: 'erased', rows: 1 }] })
  const found = [...texts()].filter(([, text]) => /kunde-4711|eva\.stark/i.test(text))
  expect(found).toEqual([])
})

test('nobody is erased whom the project does not know', async () => {
  await shop()
  expect((await t.refusal('customers.erase', { key: 'k99' })).code).toBe('noSuchCustomer')
  expect(await t.call('customers.erasures', {})).toEqual([])
})

test('words that only an erased person used are in no topic, no list of words, no run and no byte', async () => {
  const only = /zwiebelturm|unobtainium|evamug|kleinkleckersdorf|wishlisted/i
  const said = ['The zwiebelturm of the parcel was great', 'A zwiebelturm again, and the parcel was damaged']
  const theirs = Array.from({ length: 60 }, (_, i) => ({
    ...madeReviews(1)[0]!,
    customer: 'Kunde-4711',
    text: `${said[i % 2]} zwiebelturm ${'abcdefghij'[i % 10]}`
  }))
  const ofEva = ['Kunde-4711,2024-02-01,100,evamug', 'Kunde-4711,2024-02-09,50,mug'].join('\n')
  const lines = others.flatMap((key, i) => [
    `${key},2024-01-${10 + (i % 20)},${5 + i},mug`,
    `${key},2024-03-10,${i},cup`
  ])
  await importAs(
    'orders',
    ['customer', 'date', 'amount', 'product'],
    `customer,date,amount,item\n${lines.join('\n')}\n${ofEva}\n`
  )
  await importAs(
    'customers',
    ['customer', 'label', 'city'],
    `customer,plan,town\nKunde-4711,unobtainium,Kleinkleckersdorf\n${others.map((key, i) => `${key},${['blue', 'red'][i % 2]},Ulm`).join('\n')}\n`
  )
  await importAs(
    'events',
    ['customer', 'action', 'date'],
    'customer,action,date\nKunde-4711,wishlisted,2024-01-01\nk2,click,2024-01-02\n'
  )
  const { customer, date, rating, text } = {
    customer: 'customer',
    date: 'date',
    rating: 'rating',
    text: 'text'
  } as const
  await importReviews(t, await t.grantText('reviews.csv', reviewsFile([...madeReviews(200), ...theirs])), {
    customer,
    date,
    rating,
    text
  })
  expect((await t.runJob('texts.findTopics', { only: null })).error).toBeNull()
  const { searches } = await t.call('texts.topics', { masked: false })
  const topics = searches.flatMap((search) => search.topics.map(({ id }) => id))
  expect(JSON.stringify(searches)).toMatch(/zwiebelturm/)
  const method = { kind: 'kmeans', k: 2 } as const
  for (const basis of [topics.slice(0, 2), ['frequency', 'monetary'] as const]) {
    const run = await t.runJob('segments.start', {
      recipe: { ...defaultRecipe, method, bootstrap: 0, basis: [...basis] }
    })
    expect(run.error).toBeNull()
  }
  expect([...texts()].filter(([, one]) => only.test(one)).map(([table]) => table)).toEqual(
    expect.arrayContaining(['word', 'category_level', 'topic', 'run', 'review', 'rows'])
  )
  await t.call('customers.erase', { key: 'Kunde-4711' })
  expect([...texts()].filter(([, one]) => only.test(one))).toEqual([])
  for (const { id } of await t.call('segments.runs', {})) await t.call('segments.view', { runId: id })
  await t.call('projects.close', {})
  expect(only.test(readFileSync(project, 'latin1'))).toBe(false)
})
