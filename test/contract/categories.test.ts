import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

/** 24 customers: half on basic, a third on plus, the others unknown. */
const plans = (salt = ''): string =>
  `Customer,Age,Plan,Remark\n${Array.from(
    { length: 24 },
    (_, i) => `c${i}${salt},${20 + i},${i % 2 === 0 ? 'basic' : i % 3 === 0 ? '' : 'plus'},remark ${i}`
  ).join('\n')}\n`

async function importText(name: string, text: string) {
  const { id: file } = await tessera.grantText(name, text)
  const { mapping } = await tessera.call('imports.preview', { file })
  const job = await tessera.runJob('imports.start', { file, mapping, currency: null, replace: null })
  return { mapping, job }
}

const catalogue = () => tessera.call('features.catalogue', { asOf: null, returns: 'exclude' })

test('words that customers share are proposed to group by, remarks are not', async () => {
  const { mapping } = await importText('plans.csv', plans())
  expect(mapping.columns.map(({ role }) => role)).toEqual(['customer', 'attribute', 'label', 'none'])
})

test('a category counts its words, the most common first, and who has none', async () => {
  await importText('plans.csv', plans())
  const { customers, categories } = await catalogue()
  expect(customers).toBe(24)
  expect(categories).toEqual([
    {
      id: 'category:Plan',
      missing: 4,
      levels: [
        { value: 'basic', customers: 12 },
        { value: 'plus', customers: 8 }
      ],
      others: { values: 0, customers: 0 }
    }
  ])
})

test('where two lists differ about a customer, the one imported last is right', async () => {
  await importText('plans.csv', plans())
  await importText(
    'later.csv',
    `Customer,Age,Plan\n${Array.from({ length: 20 }, (_, i) => `c${i},30,gold`).join('\n')}\nc20,1,plus\n`
  )
  const { categories } = await catalogue()
  expect(categories[0]?.levels).toEqual([
    { value: 'gold', customers: 20 },
    { value: 'plus', customers: 2 },
    { value: 'basic', customers: 1 }
  ])
})

test('a list of words without a single number is a list of customers too', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => `c${i},${i % 2 ? 'basic' : 'plus'}`).join('\n')
  const { id: file } = await tessera.grantText('words.csv', `Customer,Plan\n${rows}\n`)
  const { mapping } = await tessera.call('imports.preview', { file })
  const asList = {
    ...mapping,
    kind: 'customers' as const,
    columns: mapping.columns.map((column) => (column.name === 'Plan' ? { ...column, role: 'label' as const } : column))
  }
  const job = await tessera.runJob('imports.start', { file, mapping: asList, currency: null, replace: null })
  expect(job.state).toBe('done')
  expect((await catalogue()).categories[0]?.levels.map(({ customers }) => customers)).toEqual([6, 6])
})

test('removing a list takes its words and the customers whom nobody else knows', async () => {
  const { job } = await importText('plans.csv', plans())
  if (!job.result) throw new Error('the import failed')
  await tessera.call('imports.remove', { sourceId: job.result.sourceId })
  const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  const counts = ['category', 'category_level', 'category_value', 'customer'].map((table) =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  )
  db.close()
  expect(counts).toEqual([0, 0, 0, 0])
})
