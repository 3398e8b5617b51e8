import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '#backend/features/readTable.ts'
import type { FeatureTable } from '#backend/features/table.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { complete } from '#engine/progress.ts'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { importFile } from '#test/helpers/importFile.ts'

const watched = ['12346', '12347', '12748', '13047', '14646', '17850', '18102']

/** What habits_oracle.py prints: of all customers, and of those watched. */
const answers = {
  recentOrders: { known: 4338, sum: 6590.0, median: 1.0, max: 89.0, of: [0.0, 2.0, 77.0, 2.0, 31.0, 0.0, 33.0] },
  activeMonths: { known: 4338, sum: 13054.0, median: 2.0, max: 13.0, of: [1.0, 7.0, 13.0, 8.0, 13.0, 1.0, 12.0] },
  trend: {
    known: 2845,
    sum: 1120.8241596183311,
    median: 0.43411927877947293,
    max: 0.9999827865081838,
    of: [null, 0.488178654, 0.71637436, 0.483657345, 0.585533815, 0.0, 0.70868668]
  },
  silence: {
    known: 4338,
    sum: 604558.6812499999,
    median: 118.83645833333333,
    max: 374.12291666666664,
    of: [326.117361111, 90.150694444, 30.185416667, 70.720138889, 30.867361111, 372.890972222, 60.076388889]
  },
  regularity: {
    known: 2010,
    sum: 1352.6694441027785,
    median: 0.6561880735496579,
    max: 3.8040055557575685,
    of: [null, 0.276091254, 1.79755726, 0.634789392, 1.445627719, 3.804005556, 1.779669972]
  },
  largestOrder: {
    known: 4338,
    sum: 2845591.012,
    median: 368.38,
    max: 168469.6,
    of: [77183.6, 1294.32, 2026.7, 562.4, 20277.92, 532.01, 22206.0]
  },
  returnRate: {
    known: 4338,
    sum: 172.09616282473348,
    median: 0.0,
    max: 57.050666666666665,
    of: [1.0, 0.0, 0.137831175, 0.048938391, 0.002558832, 0.019027268, 0.012396378]
  },
  weekendShare: {
    known: 4338,
    sum: 552.3903796806942,
    median: 0.0,
    max: 1.0,
    of: [0.0, 0.0, 0.114832536, 0.1, 0.01369863, 0.0, 0.0]
  },
  basketLines: {
    known: 4338,
    sum: 96260.97035166701,
    median: 17.0,
    max: 300.6470588235294,
    of: [1.0, 26.0, 21.985645933, 17.2, 28.438356164, 8.735294118, 7.183333333]
  },
  basketItems: {
    known: 4338,
    sum: 1099588.780603,
    median: 161.75,
    max: 74215.0,
    of: [74215.0, 351.142857143, 123.19138756, 139.1, 2697.465753425, 50.970588235, 1068.733333333]
  },
  productCount: { known: 4338, sum: 266792.0, median: 35.0, max: 1787.0, of: [1, 103, 1768, 106, 700, 21, 150] },
  seasonality: {
    known: 2845,
    sum: 1154.18811990613,
    median: 0.36332375137158873,
    max: 1.0,
    of: [null, 0.197660086, 0.174425043, 0.145313053, 0.103612871, 1.0, 0.145312001]
  }
} as const

describe.skipIf(!hasData('online-retail'))('habits of the customers of Online Retail', () => {
  let t: TestBackend
  let table: FeatureTable
  let keys: (string | undefined)[]
  beforeAll(async () => {
    t = await startTestBackend()
    const path = await t.createProject()
    await importFile(t, dataFile('online-retail/OnlineRetail.csv.gz'))
    const db = new Database(path, { nativeBinding: findNativeBinding(undefined), readonly: true })
    table = complete(readTable(db, { asOf: '2011-12-10T12:50', returns: 'exclude' }))
    const key = db.prepare<[number], string>('SELECT key FROM customer WHERE id = ?').pluck()
    keys = Array.from(table.ids, (id) => key.get(id))
    db.close()
  }, 60_000)
  afterAll(() => t.close())

  test.each(Object.entries(answers))('%s equals pandas', (name, answer) => {
    const values = table.columns.find(({ id }) => id === name)!.values
    const known = sortedCopy(values.filter((value) => !Number.isNaN(value)))
    expect(known.length).toBe(answer.known)
    expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(answer.sum, 3)
    expect(median(known)).toBeCloseTo(answer.median, 6)
    expect(known.at(-1)).toBeCloseTo(answer.max, 6)
    watched.forEach((key, i) => {
      const value = values[keys.indexOf(key)]!
      if (answer.of[i] === null) expect(value).toBeNaN()
      else expect(value).toBeCloseTo(answer.of[i]!, 6)
    })
  })

  test.each([
    ['category:@hours', { '12:00–17:59': 2736, '06:00–11:59': 1569, '18:00–23:59': 33 }],
    ['category:@weekday', { Monday: 947, Tuesday: 864, Thursday: 861, Wednesday: 791, Friday: 461, Sunday: 414 }],
    ['category:@season', { Q4: 1889, Q3: 962, Q2: 789, Q1: 698 }]
  ])('as many customers have each word of %s as pandas counts, most first', (id, expected) => {
    const { words, codes } = table.categories.find((category) => category.id === id)!
    const counts = words.map((word, code) => [word, codes.filter((own) => own === code).length])
    expect(counts).toEqual(Object.entries(expected))
  })
})
