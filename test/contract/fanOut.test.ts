import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let t: TestBackend
beforeAll(async () => {
  t = await startTestBackend()
})
afterAll(() => t.close())

async function importText(name: string, text: string): Promise<void> {
  const { id: file } = await t.grantText(name, text)
  const { mapping } = await t.call('imports.preview', { file, anew: true })
  const job = await t.runJob('imports.start', { file, mapping, currency: null, replace: null })
  if (!job.result) throw new Error(`${name}: ${JSON.stringify(job.error)}`)
}

/** What customers spent, all together and each, as features see it. */
async function spent(): Promise<number> {
  const recipe = await t.call('segments.draft', {})
  const job = await t.runJob('segments.start', { recipe: { ...recipe, bootstrap: 0 } })
  if (!job.result) throw new Error(JSON.stringify(job.error))
  const { runId } = job.result
  return (await t.call('segments.view', { runId })).revenue!
}

const orders = (count: number): string =>
  `customer_id,order_date,order_id,product_id,amount\n${Array.from(
    { length: count },
    (_, n) => `c${n % 30},2024-0${1 + (n % 6)}-${10 + (n % 18)},o${Math.floor(n / 2)},p${n % 7},${10 + (n % 13)}`
  ).join('\n')}\n`

test('lists with a product several times, many contacts, events and reviews a customer do not multiply money', async () => {
  const count = 240
  const sum = Array.from({ length: count }, (_, n) => 10 + (n % 13)).reduce((a, b) => a + b)
  const times = fc.integer({ min: 1, max: 4 })
  await fc.assert(
    fc.asyncProperty(times, times, times, fc.boolean(), async (listed, contacted, written, listsFirst) => {
      await t.createProject()
      const repeat = (what: number, row: (n: number, k: number) => string, of: number): string =>
        Array.from({ length: of }, (_, n) => Array.from({ length: what }, (_, k) => row(n, k)).join('\n')).join('\n')
      const others: [string, string][] = [
        [
          'products.csv',
          `product_id,product_name,category\n${repeat(1, (n) => `p${n},Mug ${n},Home`, 40)}\n${repeat(listed - 1, (n, k) => `p${n},Mug ${n},Shelf ${k}`, listed > 1 ? 1 : 0)}`
        ],
        [
          'campaigns.csv',
          `campaign,channel,start_date,end_date\nSpring,mail,2024-01-01,2024-02-01\nAutumn,post,2024-03-01,2024-04-01\n`
        ],
        [
          'contacts.csv',
          `customer_id,campaign,sent_at,group,responded\n${repeat(contacted, (n, k) => `c${n},${k % 2 === 0 ? 'Spring' : 'Autumn'},2024-01-1${k},${n % 2 === 0 ? 'control' : 'mail'},${k % 2}`, 30)}`
        ],
        [
          'reviews.csv',
          `customer_id,review,rating\n${repeat(written, (n, k) => `c${n},it does work very well for me ${n} ${k},${1 + (k % 5)}`, 30)}`
        ]
      ]
      if (!listsFirst) await importText('orders.csv', orders(count))
      for (const [name, text] of others) await importText(name, text)
      if (listsFirst) await importText('orders.csv', orders(count))
      expect((await t.call('imports.sources', {})).map(({ mapping }) => mapping.kind).sort()).toEqual([
        'campaigns',
        'contacts',
        'orders',
        'products',
        'reviews'
      ])
      expect(await spent()).toBe(sum)
    }),
    { numRuns: 3, examples: [[4, 1, 1, false]] }
  )
}, 240_000)
