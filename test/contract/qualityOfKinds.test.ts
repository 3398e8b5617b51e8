import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { QualityProblem } from '#shared/api/quality.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let t: TestBackend
beforeAll(async () => {
  t = await startTestBackend()
})
afterAll(() => t.close())
beforeEach(async () => {
  await t.createProject()
})

/** The problems of a file that is imported as proposed, and what it was taken for. */
async function problemsOf(name: string, text: string) {
  const { id: file } = await t.grantText(name, text)
  const { mapping } = await t.call('imports.preview', { file })
  const job = await t.runJob('imports.start', { file, mapping, currency: null, replace: null })
  expect(job.state).toBe('done')
  const { problems } = await t.call('quality.source', { sourceId: job.result!.sourceId })
  const find = (code: QualityProblem['code'], column: string | null) =>
    problems.find((problem) => problem.code === code && problem.column === column)
  return { kind: mapping.kind, find }
}

const many = (row: (n: number) => string): string => Array.from({ length: 24 }, (_, n) => row(n)).join('\n')

test('a review without an author is used, one without a text is not', async () => {
  const { kind, find } = await problemsOf(
    'reviews.csv',
    `author,review,rating\n${many((n) => `${n === 3 ? '' : `a${n % 9}`},${n === 5 ? '' : `it does work well for me number ${n}`},${1 + (n % 5)}`)}`
  )
  expect(kind).toBe('reviews')
  expect(find('missingValues', 'author')).toMatchObject({ effect: 'worthKnowing', rows: 1, params: { kind: 'author' } })
  expect(find('missingValues', 'review')).toMatchObject({
    effect: 'changes',
    rows: 1,
    lines: [7],
    params: { kind: 'entry' }
  })
})

test('a list of products says which products have no number, and what stands there twice counts once', async () => {
  const { kind, find } = await problemsOf(
    'products.csv',
    `product_id,product_name,category\n${many((n) => `${n === 2 ? '' : `p${n}`},Mug ${n},Home`)}\np23,Mug 23,Home`
  )
  expect(kind).toBe('products')
  expect(find('missingValues', 'product_id')).toMatchObject({ effect: 'changes', rows: 1 })
  expect(find('duplicateRows', null)).toMatchObject({ effect: 'worthKnowing', rows: 1, params: { kind: 'products' } })
})

test('an event without a time is lost; campaigns may lie in the future', async () => {
  const events = await problemsOf(
    'events.csv',
    `user_id,event_name,event_time\n${many((n) => `u${n % 5},open,${n === 4 ? '' : `2024-01-${10 + n} 10:00`}`)}`
  )
  expect(events.kind).toBe('events')
  expect(events.find('missingValues', 'event_time')).toMatchObject({ effect: 'changes', rows: 1, lines: [6] })
  const campaigns = await problemsOf(
    'campaigns.csv',
    `campaign,channel,start_date,end_date\n${many((n) => `Wave ${n},mail,2098-01-${10 + (n % 9)},2098-02-${10 + (n % 9)}`)}`
  )
  expect(campaigns.kind).toBe('campaigns')
  expect(campaigns.find('futureDate', 'start_date')).toBeUndefined()
  expect(campaigns.find('futureDate', 'end_date')).toBeUndefined()
})

test('what the first line of an order says is not missing on the others', async () => {
  const lines = many((n) => (n % 2 === 0 ? `#${n},c${n},2024-01-10,20,1,10` : `#${n - 1},,,,1,10`))
  const { find } = await problemsOf('orders.csv', `Order ID,Customer ID,Order date,Total,Quantity,Unit price\n${lines}`)
  expect(find('missingValues', 'Customer ID')).toBeUndefined()
  expect(find('missingValues', 'Order date')).toBeUndefined()
  expect(find('missingValues', 'Total')?.effect).not.toBe('changes')
})

test('a list says which birth years cannot be, takes names for no slips of each other, and asks nothing of what forms no groups', async () => {
  const { kind, find } = await problemsOf(
    'customers.csv',
    `customer_id,first_name,last_name,Year_Birth,Education\n${many(
      (n) =>
        `c${n},${['Jeff', 'Jeffie', '', 'Ann'][n % 4]},${n % 9 === 1 ? 'Edmonds' : 'Edmond'},${n === 3 ? 1893 : 1960 + (n % 20)},${n % 2 ? 'PhD' : 'phd'}`
    )}`
  )
  expect(kind).toBe('customers')
  expect(find('impossibleBirthYear', 'Year_Birth')).toMatchObject({
    effect: 'sways',
    rows: 1,
    lines: [5],
    params: { examples: '1893' }
  })
  expect(find('nearDuplicates', 'first_name')).toBeUndefined()
  expect(find('nearDuplicates', 'last_name')).toBeUndefined()
  expect(find('nearDuplicates', 'Education')).toMatchObject({ effect: 'sways', rows: 12 })
  expect(find('missingValues', 'first_name')).toMatchObject({ effect: 'worthKnowing', params: { kind: 'aside' } })
})

test('customers who are only listed are not counted as none', async () => {
  await problemsOf('contacts.csv', `campaign_id,household_id\n${many((n) => `w${n % 3},h${n}`)}`)
  const { abilities } = await t.call('quality.verdict', {})
  expect(abilities.find(({ id }) => id === 'kmeans')).toMatchObject({ state: 'no', why: { code: 'kmeansFewColumns' } })
})
