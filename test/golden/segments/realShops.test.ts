import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunView } from '#shared/api/segments.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { oracle } from '#test/golden/engine/oracle.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { importFile } from '#test/helpers/importFile.ts'
import { keptColumns } from '#test/helpers/shop.ts'

let t: TestBackend
let path: string
const open = async (file: string): Promise<void> => {
  t = await startTestBackend()
  path = await t.createProject()
  await importFile(t, dataFile(file))
}

const table = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(dataFile(file), 'utf8'), { header: true, skipEmptyLines: true }).data

async function run(recipe: Recipe): Promise<RunView> {
  const { error, result } = await t.runJob('segments.start', { recipe })
  expect(error).toBeNull()
  return t.call('segments.view', { runId: result?.runId ?? 0 })
}

type Values = Readonly<Record<string, number | null | undefined>>

/** Every customer of a run by key, page by page as a screen asks. */
async function customersOf({ id: runId, features, customers }: RunView): Promise<Map<string, Values>> {
  const scores = keptColumns(path, runId)
  const score = (name: string, row: number) => Buffer.from(scores[name] ?? '', 'base64')[row]
  const found = new Map<string, Values>()
  for (let offset = 0; offset < customers; offset += 500) {
    const query = { runId, segment: null, search: '', sort: 'customer' as const, descending: false, offset, limit: 500 }
    for (const { customer, row, values } of (await t.call('segments.customers', query)).rows)
      found.set(customer, {
        ...Object.fromEntries(features.map(({ id }, i) => [id, values[i]])),
        r: score('r', row),
        f: score('f', row),
        m: score('m', row)
      })
  }
  return found
}

const rfm = (asOf: string): Recipe => ({ ...defaultRecipe, asOf, method: { kind: 'rfm' } })

describe.skipIf(!hasData('online-retail'))('Online Retail', () => {
  beforeAll(() => open('online-retail/OnlineRetail.csv.gz'), 60_000)
  afterAll(() => t.close())

  test('recency, frequency, money and scores of all 4,338 customers equal the oracle', async () => {
    const view = await run(rfm('2011-12-10T12:50'))
    expect(view).toMatchObject({ customers: 4338, revenue: 8_911_407.904, orders: 18_532 })
    const customers = await customersOf(view)
    const answers = table('oracle/rfm_online_retail_gross.csv')
    expect(customers.size).toBe(answers.length)
    for (const answer of answers)
      expect(customers.get(answer['CustomerID'] ?? '')).toMatchObject({
        recency: Number(answer['recency_days']),
        frequency: Number(answer['frequency']),
        monetary: Number(answer['monetary']),
        tenure: Number(answer['tenure_days']),
        r: Number(answer['R_quantile_leq']),
        f: Number(answer['F_quantile_leq']),
        m: Number(answer['M_quantile_leq'])
      })
  })

  test('every row of the file is used or left out by reason', async () => {
    const { rows, customersLeftOut } = await run(rfm('2011-12-10T12:50'))
    expect([rows.read, rows.kept]).toEqual([541_909, 397_884])
    expect(rows.kept + rows.leftOut.reduce((sum, reason) => sum + reason.rows, 0)).toBe(541_909)
    expect(customersLeftOut).toEqual([{ reason: 'onlyReturns', customers: 33 }])
  })

  test('looks from one day after the last sale by default', async () => {
    expect((await run({ ...rfm(''), asOf: null })).asOf).toBe('2011-12-10T12:50')
  })

  test('returns subtracted, the total and the customers below zero equal the oracle', async () => {
    const view = await run({ ...rfm('2011-12-10T12:50'), returns: 'net' })
    const { net } = JSON.parse(readFileSync(dataFile('oracle/rfm_summary.json'), 'utf8'))
    expect(view.revenue).toBe(net.monetary_sum)
    const negative = [...(await customersOf(view)).values()].filter(({ monetary }) => (monetary ?? 0) < 0)
    expect(negative).toHaveLength(net.negative_customers)
    expect(view.notes).toContainEqual({ code: 'returnsNetNegative', params: { n: net.negative_customers } })
  })

  test('returns set against their purchases equal pandas (returns_oracle.py)', async () => {
    const asOf = '2011-12-10T12:50'
    expect(await t.call('cleaning.returns', { asOf, cleaning: [] })).toEqual({
      matched: { rows: 7571, amount: 471_546.65 },
      unmatched: { rows: 1408, amount: 139_795.44 },
      gone: 3045
    })
    const view = await run({ ...rfm(asOf), returns: 'match' })
    expect([view.revenue, view.orders]).toEqual([8_439_861.254, 18_383])
    expect(view.rows.leftOut).toContainEqual({ reason: 'cameBack', rows: 3045 })
    expect(view.rows.leftOut).toContainEqual({ reason: 'return', rows: 1334 })
    expect(view.rows.kept + view.rows.leftOut.reduce((sum, reason) => sum + reason.rows, 0)).toBe(541_909)
    const customers = await customersOf(view)
    expect(customers.size).toBe(4327)
    // Who ordered 74,215 jars and sent them back 16 minutes later, and who did so with 80,995 paper birds.
    expect(customers.has('12346')).toBe(false)
    expect(customers.get('16446')).toMatchObject({ frequency: 1, monetary: 2.9 })
  })
})

describe.skipIf(!hasData('rfm-orders'))('the orders of the R package rfm', () => {
  beforeAll(() => open('rfm-orders/rfm_data_orders.csv'))
  afterAll(() => t.close())

  test('recency, frequency and money equal the table that the package publishes', async () => {
    const customers = await customersOf(await run(rfm('2006-12-31')))
    const bare = (name: string): string =>
      name.replace(/^(Mr|Mrs|Ms|Miss|Dr)\.? /, '').replace(/( (Jr\.?|Sr\.?|I|II|III|IV|V|MD|DDS|PhD|DVM))+$/, '')
    const published = table('rfm-orders/published_rfm_transaction_level_995.csv')
    const matched = published.filter(({ customer }) => customers.has(bare(customer ?? '')))
    expect([published.length, customers.size]).toEqual([995, 995])
    expect(matched).toHaveLength(994)
    for (const { customer, recency_days, transaction_count, amount } of matched)
      expect({ customer, ...customers.get(bare(customer ?? '')) }).toMatchObject({
        customer,
        recency: Number(recency_days),
        frequency: Number(transaction_count),
        monetary: Number(amount)
      })
  })
})

describe.skipIf(!hasData('mall'))('the mall', () => {
  beforeAll(() => open('mall/Mall_Customers.csv'))
  afterAll(() => t.close())

  test('k-means reaches the best known inertia for every k; quality equals scikit-learn’s', async () => {
    const { choice, customers, quality } = await run({
      ...defaultRecipe,
      basis: ['attribute:Annual Income (k$)', 'attribute:Spending Score (1-100)'],
      log: 'none'
    })
    if (!choice) throw new Error('several numbers of groups were asked for')
    const { kmeans, kmeans_best_known } = oracle('mall_income_spending_std')
    expect([customers, choice.recommended]).toEqual([200, 5])
    for (const row of choice.table) {
      expect(row.inertia ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
        (kmeans_best_known?.[row.k]?.best ?? 0) * (1 + 1e-4)
      )
      const answer = kmeans[row.k]
      if (!answer || Math.abs(answer.inertia - (row.inertia ?? 0)) > 1e-6) continue
      expect(row.silhouette).toBeCloseTo(answer.silhouette, 6)
      expect(row.calinskiHarabasz).toBeCloseTo(answer.calinski_harabasz, 5)
      expect(row.daviesBouldin).toBeCloseTo(answer.davies_bouldin, 6)
    }
    expect(quality.silhouette).toBeCloseTo(0.5546571631, 6)
  })
})
