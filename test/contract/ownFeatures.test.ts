import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/api/contract.ts'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import type { OwnFeature } from '#shared/model/ownFeatures.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())

async function importAs(kind: SourceKind, roles: readonly ColumnRole[], text: string): Promise<void> {
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
}

const lineRoles: ColumnRole[] = [
  ...(['order', 'customer', 'date', 'product', 'productName', 'category', 'channel'] as const),
  ...(['amount', 'quantity', 'discount', 'cost'] as const)
]
/** Ann: two orders, one of them in two lines on two days; a return. Bob: one order. Cid: an order later on. */
const lines = `no,customer,date,product,name,group,channel,amount,qty,discount,cost
1,ann,2024-01-01,P1,Pen,Office,web,10,2,1,4
1,ann,2024-01-05,P2,Vase,Home,web,20,1,,9
2,ann,2024-02-01,P1,Pen,Office,shop,30,3,,12
3,ann,2024-02-02,P1,Pen,Office,shop,-10,-1,,4
1,bob,2024-01-10,P2,Vase,,,40,1,,
9,cid,2024-03-01,P3,Lamp,Home,web,5,1,,
`

type Tried = Extract<Output<'features.tryFormula'>, { kind: 'tried' }>

async function tryOne(formula: string, choices: Partial<Input<'features.tryFormula'>> = {}) {
  const feature = { name: 'mine', formula }
  return await tessera.call('features.tryFormula', { asOf: null, returns: 'exclude', feature, ...choices })
}

/** Values by customer. */
async function valuesOf(formula: string, choices: Partial<Input<'features.tryFormula'>> = {}) {
  const tried = await tryOne(formula, choices)
  if (tried.kind !== 'tried') throw new Error(JSON.stringify(tried))
  return Object.fromEntries(tried.preview.map(({ customer, value }) => [customer, value]))
}

async function problemsOf(formula: string, own: OwnFeature[] = []) {
  const tried = await tryOne(formula, { own })
  return tried.kind === 'faulty' ? tried.problems.map(({ code, at }) => [code, at.from]) : []
}

describe('a formula over orders and what else is known', () => {
  beforeAll(async () => {
    await tessera.createProject()
    await importAs('orders', lineRoles, lines)
    await importAs('products', ['product', 'category'], 'sku,group\nP2,Gifts\n')
    await importAs(
      'events',
      ['customer', 'date', 'action'],
      'who,when,what\nann,2024-01-03,open\nann,2024-02-20,click\nbob,2024-02-25,open\n'
    )
    await importAs(
      'reviews',
      ['customer', 'text', 'rating', 'date'],
      'who,text,stars,when\nann,I love it,5,2024-01-20\nann,Not good at all,2,\nbob,Fine,4,2024-02-28\n'
    )
    await importAs(
      'contacts',
      ['customer', 'campaign', 'group', 'responded'],
      'who,campaign,arm,visit\nann,Spring,mail,1\nbob,Spring,control,0\n'
    )
    await importAs('campaigns', ['campaign', 'date', 'endDate'], 'name,from,to\nSpring,2024-02-10,2024-02-28\n')
  }, 60_000)

  test.each([
    ['orders | count', { ann: 2, bob: 1, cid: 1 }],
    ['orders | sum amount', { ann: 60, bob: 40, cid: 5 }],
    ['orders | sum items', { ann: 6, bob: 1, cid: 1 }],
    ['lines | sum amount', { ann: 60, bob: 40, cid: 5 }],
    ['lines | max unitPrice', { ann: 20, bob: 40, cid: 5 }],
    ['lines | sum cost', { ann: 25 }],
    // An order has a category where one of its lines has it, by itself or by its product.
    ['orders where category = "home" | sum amount', { ann: 30, bob: 0, cid: 5 }],
    ['orders where category = "Gifts" | sum amount', { ann: 0, bob: 40, cid: 0 }],
    ['orders where product = "P1" and channel = "web" | count', { ann: 1, bob: 0, cid: 0 }],
    ['lines where product = "pen" | sum quantity', { ann: 5, bob: 0, cid: 0 }],
    ['events where action = "open" | count', { ann: 1, bob: 1, cid: 0 }],
    ['reviews | mean rating', { ann: 3.5, bob: 4 }],
    ['contacts where campaign = "Spring" | count', { ann: 1, bob: 0, cid: 0 }],
    ['recency + frequency', { ann: 32, bob: 53, cid: 2 }],
    ['[Total spent] / 2', { ann: 30, bob: 20, cid: 2.5 }]
  ])('%s', async (formula, expected) => {
    expect(await valuesOf(formula)).toEqual(expected)
  })

  test('looks from a day in the past: later rows are not known, nor are those without a day', async () => {
    const then = { asOf: '2024-01-03' }
    // Of the first order one line had been bought; who came later was no customer yet.
    expect(await valuesOf('orders | sum amount', then)).toEqual({ ann: 10 })
    expect(await valuesOf('orders where category = "Home" | count', then)).toEqual({ ann: 0 })
    expect(await valuesOf('reviews | count', { asOf: '2024-02-01' })).toEqual({ ann: 1, bob: 0 })
    expect(await valuesOf('contacts | count', { asOf: '2024-02-09' })).toEqual({ ann: 0, bob: 0 })
    expect(await valuesOf('contacts | count', { asOf: '2024-02-10' })).toEqual({ ann: 1, bob: 0 })
    expect(await valuesOf('recency', { asOf: '2024-02-03' })).toEqual({ ann: 2, bob: 24 })
  })

  test('counts lines that came back with a minus where the recipe subtracts returns, and never in orders', async () => {
    expect(await valuesOf('lines | sum amount', { returns: 'net' })).toMatchObject({ ann: 50 })
    expect(await valuesOf('lines | sum quantity', { returns: 'net' })).toMatchObject({ ann: 5 })
    expect(await valuesOf('orders | count', { returns: 'net' })).toMatchObject({ ann: 2 })
  })

  test('sees the lines that cleaning leaves', async () => {
    const cleaning = [{ kind: 'period' as const, from: '2024-01-04', to: null }]
    expect(await valuesOf('orders where category = "Office" | count', { cleaning })).toMatchObject({ ann: 1 })
    expect(await valuesOf('orders | sum amount', { cleaning })).toMatchObject({ ann: 50 })
  })

  test('is told as in the catalogue, with its unit', async () => {
    const own = [{ name: 'Gifts', formula: 'orders where category = "Gifts" | share amount' }]
    const tried = (await tryOne(own[0]!.formula)) as Tried
    expect(tried).toMatchObject({ unit: 'share', customers: 3, summary: { missing: 0, max: 1 } })
    const { features } = await tessera.call('features.catalogue', { asOf: null, returns: 'exclude', own })
    expect(features.find(({ id }) => id === 'own:Gifts')).toEqual({ ...tried.summary, id: 'own:Gifts' })
  })

  test('uses other own features by name, and says where they are wrong', async () => {
    const own = [
      { name: 'Spent', formula: 'orders | sum amount' },
      { name: 'Twice', formula: '2 * spent' }
    ]
    expect(await valuesOf('[twice] + 1', { own })).toEqual({ ann: 121, bob: 81, cid: 11 })
    expect(await problemsOf('mine + 1')).toEqual([['circle', 0]])
    expect(await problemsOf('1 + [A]', [{ name: 'A', formula: 'mine' }])).toEqual([['circle', 4]])
    expect(await problemsOf('1 + height')).toEqual([['unknownFeature', 4]])
    expect(await problemsOf('orders | summ amount')).toEqual([['unknownAggregate', 9]])
  })

  test('finds its words in the vocabulary', async () => {
    const { sources, words } = await tessera.call('features.vocabulary', {})
    expect(sources).toEqual(['orders', 'lines', 'events', 'reviews', 'contacts'])
    expect(words.lines?.category).toEqual({ values: ['Office', 'Home', 'Gifts'], complete: true })
    expect(words.lines?.product?.values).toEqual(['Pen', 'Vase', 'Lamp'])
    expect(words.events?.action).toEqual({ values: ['open', 'click'], complete: true })
    expect(words.contacts?.campaign).toEqual({ values: ['Spring'], complete: true })
  })
})

describe('own features in a recipe', () => {
  const own = [{ name: 'Spent on gifts', formula: 'lines where product contains "gift" | sum amount' }]
  beforeEach(async () => {
    await tessera.createProject()
    const rows = Array.from(
      { length: 60 },
      (_, n) => `${n},c${n % 20},2024-01-${10 + (n % 9)},${n % 3 ? 'gift' : 'pen'},${1 + (n % 20)}`
    )
    await importAs(
      'orders',
      ['order', 'customer', 'date', 'product', 'amount'],
      `no,who,day,what,sum\n${rows.join('\n')}\n`
    )
  })

  test('form segments, are kept with the run and its draft, and undone', async () => {
    const recipe = {
      ...defaultRecipe,
      own,
      basis: ['own:Spent on gifts' as const, 'frequency' as const],
      method: { kind: 'kmeans' as const, k: 2 }
    }
    await tessera.call('segments.saveDraft', { recipe })
    expect(await tessera.call('segments.draft', {})).toEqual(recipe)
    const job = await tessera.runJob('segments.start', { recipe })
    expect(job.state).toBe('done')
    const view = await tessera.call('segments.view', { runId: (job.result as { runId: number }).runId })
    expect(view.recipe.own).toEqual(own)
    expect(view.features.find(({ id }) => id === 'own:Spent on gifts')).toMatchObject({ unit: 'money', basis: true })
    await tessera.call('history.go', { position: 0 })
    expect((await tessera.call('segments.draft', {})).own).toEqual([])
  })

  test('that this data does not have are named by the error', async () => {
    const recipe = { ...defaultRecipe, own: [{ name: 'Old', formula: 'age * 2' }] }
    const job = await tessera.runJob('segments.start', { recipe })
    expect(job).toMatchObject({
      state: 'failed',
      error: { code: 'ownNeedsFeature', params: { name: 'Old', needed: 'age' } }
    })
    // The catalogue goes on without it.
    const { features } = await tessera.call('features.catalogue', { asOf: null, returns: 'exclude', own: recipe.own })
    expect(features.map(({ id }) => id)).not.toContain('own:Old')
  })

  test('that are removed leave the basis of the draft', async () => {
    const basis = ['own:Gone' as const, 'recency' as const]
    await tessera.call('segments.saveDraft', { recipe: { ...defaultRecipe, basis } })
    expect((await tessera.call('segments.draft', {})).basis).toEqual(['recency'])
  })
})
