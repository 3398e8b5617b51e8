import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '#backend/features/readTable.ts'
import type { FeatureTable } from '#backend/features/table.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { computedCategories, isComputed, namedFeatures } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { importAs } from '#test/helpers/importAs.ts'

let t: TestBackend
beforeAll(async () => {
  t = await startTestBackend()
})
afterAll(() => t.close())

/** What a column is, by its name, in every file of these tests. */
const roles: Readonly<Record<string, ColumnRole>> = {
  who: 'customer',
  day: 'date',
  number: 'order',
  paid: 'amount',
  pieces: 'quantity',
  product: 'product',
  group: 'category',
  via: 'channel',
  off: 'discount',
  cost: 'cost',
  did: 'action',
  campaign: 'campaign',
  arm: 'group',
  responded: 'responded',
  stars: 'rating',
  words: 'text',
  born: 'birthDate',
  land: 'country',
  town: 'city'
}

interface File {
  readonly kind: SourceKind
  readonly head: string
  readonly rows: readonly string[]
}

type Facts = Readonly<Record<string, number | string | null>>

/** What the catalogue says of each customer; `null` is not known. */
async function catalogueOf(files: readonly File[], asOf: string | null): Promise<ReadonlyMap<string, Facts>> {
  const path = await t.createProject()
  for (const { kind, head, rows } of files)
    await importAs(t, await t.grantText(`${kind}.csv`, `${[head, ...rows].join('\n')}\n`), kind, roles)
  const db = new Database(path, { nativeBinding: findNativeBinding(undefined), readonly: true })
  const table = complete(readTable(db, { asOf, returns: 'exclude' }))
  const keys = db.prepare<[number], string>('SELECT key FROM customer WHERE id = ?').pluck()
  const facts = new Map(Array.from(table.ids, (id, place) => [keys.get(id)!, factsOf(table, place)]))
  db.close()
  return facts
}

const factsOf = ({ columns, categories }: FeatureTable, place: number): Facts =>
  Object.fromEntries([
    ...columns.map(({ id, values }) => [id, Number.isNaN(values[place]) ? null : values[place]!]),
    ...categories.map(({ id, words, codes }) => [id, words[codes[place]!] ?? null])
  ])

const orders: File = {
  kind: 'orders',
  head: 'number,who,day,product,group,via,paid,pieces,off,cost',
  rows: [
    '1,ann,2024-01-10,P1,Pens,web,10,2,5,4',
    '1,ann,2024-01-10,P2,,web,30,1,,20',
    '2,ann,2024-03-14,P1,Pens,shop,20,3,0,',
    '3,ann,2024-03-21,P3,Toys,web,20,2,5,16',
    '4,ann,2024-03-22,P3,Toys,web,-20,2,,',
    '5,bob,2024-02-01,P4,,,8,1,,'
  ]
}
const others: readonly File[] = [
  { kind: 'products', head: 'product,group', rows: ['P2,Books', 'P1,Never'] },
  {
    kind: 'events',
    head: 'who,day,did',
    rows: [
      'ann,2023-11-30 08:00,visit',
      'ann,2024-01-05 10:00,visit',
      'ann,2024-01-05 11:00,open',
      'ann,2024-03-25 09:00,click',
      'bob,2024-03-02 09:00,visit',
      'eve,2024-03-03 09:00,open'
    ]
  },
  {
    kind: 'contacts',
    head: 'who,campaign,day,arm,responded',
    rows: [
      'ann,Spring,2024-03-01,mail,1',
      'ann,Easter,,mail,0',
      'ann,Summer,,mail,1',
      'bob,Spring,2024-03-01,control,0',
      'eve,Spring,2024-01-01,mail,'
    ]
  },
  { kind: 'campaigns', head: 'campaign,day', rows: ['Easter,2024-03-20', 'Summer,2024-06-01'] },
  {
    kind: 'reviews',
    head: 'who,day,stars,words',
    rows: ['ann,2024-02-01,5,I love it', 'ann,2024-03-01,2,Not good at all', 'ann,2024-05-01,1,Horrible']
  },
  {
    kind: 'customers',
    head: 'who,day,born,land,town',
    rows: ['ann,2023-12-01,1990-04-01,Norway,Oslo', 'bob,,1988-03-31,Norway,', 'fay,2024-05-01,2000-01-01,Chile,']
  }
]
const asOf = '2024-03-31'

describe('the catalogue', () => {
  test('equals values computed by hand', async () => {
    const facts = await catalogueOf([orders, ...others], asOf)
    const ann = facts.get('ann')!
    expect(ann).toMatchObject({
      // 40 in January, 40 in March.
      seasonality: 0.5,
      'category:@season': 'Q1',
      // A Wednesday and two Thursdays.
      'category:@weekday': 'Thursday',
      basketItems: 8 / 3,
      basketLines: 4 / 3,
      productCount: 3,
      // A line's own group counts before that of the list of products: Pens 30, Books 30, Toys 20.
      categoryCount: 3,
      categoryShare: 1,
      favouriteShare: 30 / 80,
      'category:@favourite': 'Books',
      'category:@firstCategory': 'Books',
      // 10 off of the 90 that the 80 would have been.
      discountShare: 10 / 90,
      // Lines that say their cost: 10, 30 and 20, for 40.
      margin: 20,
      marginShare: 20 / 60,
      channelShare: 2 / 3,
      'category:@channel': 'web',
      // The first visit, before the list had her.
      daysToFirstOrder: 41,
      eventCount: 4,
      recentEvents: 3,
      eventDays: 3,
      eventRecency: 5,
      'event:visit': 2,
      'event:open': 1,
      'event:click': 1,
      // Spring, and Easter when it began; Summer is to come.
      contactCount: 2,
      responseRate: 0.5,
      reviewCount: 2,
      meanRating: 3.5,
      meanLength: 3.5,
      // The day before her birthday.
      age: 33,
      'category:@ageBand': '25–34',
      customerFor: 121,
      'category:@country': 'Norway',
      'category:@city': 'Oslo'
    })
    expect(ann.lastSentiment).toBeLessThan(0)
    expect(ann.meanSentiment).toBeGreaterThan(ann.lastSentiment as number)
    expect(facts.get('bob')).toMatchObject({
      seasonality: null,
      basketItems: 1,
      productCount: 1,
      categoryCount: null,
      favouriteShare: null,
      'category:@favourite': null,
      // A blank in a column of discounts is none.
      discountShare: 0,
      margin: null,
      channelShare: null,
      // He was first met after he had bought.
      daysToFirstOrder: null,
      'event:visit': 1,
      'event:click': 0,
      // Spared, to compare.
      contactCount: 0,
      responseRate: null,
      reviewCount: 0,
      meanRating: null,
      // On his birthday.
      age: 36,
      'category:@ageBand': '35–44',
      customerFor: null
    })
    expect(facts.get('eve')).toMatchObject({ basketItems: null, eventCount: 1, contactCount: 1, responseRate: null })
    // Listed a month later: nothing was known of her yet, not even that she has no events.
    expect(facts.get('fay')).toMatchObject({ eventCount: null, reviewCount: null, age: null, customerFor: null })
  })

  test('has each feature of the catalogue where all sources are there, and of a source alone no other’s', async () => {
    const computed = (facts: ReadonlyMap<string, Facts>): string[] => [...facts.values()].flatMap(Object.keys)
    const all = new Set(computed(await catalogueOf([orders, ...others], null)))
    // No order here has a time.
    for (const id of [...namedFeatures, ...computedCategories])
      if (id !== 'category:@hours') expect(all, id).toContain(id)
    const alone = async (file: File): Promise<string[]> => [...new Set(computed(await catalogueOf([file], null)))]
    expect(await alone(others[1]!)).toEqual(
      expect.arrayContaining(['eventCount', 'recentEvents', 'eventDays', 'eventRecency', 'event:visit'])
    )
    expect((await alone(others[1]!)).filter((id) => !id.toLowerCase().includes('event'))).toEqual([])
    expect(await alone({ kind: 'orders', head: 'who,day,paid', rows: ['a,2024-01-01,5', 'a,2024-02-01,5'] })).toEqual([
      ...['recency', 'frequency', 'monetary', 'averageOrder', 'tenure', 'gap', 'recentOrders', 'activeMonths'],
      ...['trend', 'silence', 'regularity', 'largestOrder', 'returnRate', 'weekendShare', 'seasonality'],
      ...['category:@weekday', 'category:@season']
    ])
  })
})

/** A year of a shop with every kind of source; the day stands first, so that rows can be told by it. */
function dated(kind: SourceKind, columns: string, n: number, row: (day: string) => string) {
  const source = random(7).fork(kind)
  const rows = Array.from({ length: n }, () => {
    const day = new Date(Date.UTC(2024, 0, 1 + source.int(364), source.int(24))).toISOString().slice(0, 16)
    return { day, row: `${day},${row(day)}` }
  })
  return { kind, head: `day,${columns}`, rows }
}

describe('asked for an earlier date', () => {
  test('every feature of every source is what it was on that date', async () => {
    const source = random(11)
    const who = (): string => `c${source.int(24)}`
    const one = (...words: readonly string[]): string => words[source.int(words.length)]!
    const files = [
      dated('orders', 'who,number,product,group,via,paid,pieces,off,cost', 160, () => {
        const paid = (source.int(6) === 0 ? -1 : 1) * (1 + source.int(90))
        const lists = [one('Pens', 'Toys', ''), one('web', 'shop', ''), paid, 1 + source.int(4)]
        return [who(), source.int(60), `P${source.int(8)}`, ...lists, source.int(3), one('2', '')].join(',')
      }),
      dated('events', 'who,did', 120, () => `${who()},${one('visit', 'open', 'click')}`),
      dated('contacts', 'who,campaign,arm,responded', 60, () =>
        [who(), one('Spring', 'Autumn'), one('mail', 'control'), one('0', '1', '')].join(',')
      ),
      dated('reviews', 'who,stars,words', 50, () =>
        [who(), 1 + source.int(5), one('I love it', 'Horrible and broken', 'Not good at all')].join(',')
      ),
      dated('customers', 'who,born', 24, () => `c${source.int(40)},19${10 + source.int(85)}-0${1 + source.int(9)}-11`)
    ]
    // One row a person in a list: the first.
    const seen = new Set<string>()
    const filesOnce = files.map((file) =>
      file.kind !== 'customers'
        ? file
        : {
            ...file,
            rows: file.rows.filter(({ row }) => {
              const key = row.split(',')[1]!
              return seen.has(key) ? false : seen.add(key)
            })
          }
    )
    const upTo = (moment: string): File[] =>
      filesOnce.map(({ rows, ...file }) => ({
        ...file,
        rows: rows.filter(({ day }) => day <= moment).map(({ row }) => row)
      }))
    const all = upTo('2025-01-01')
    for (const then of ['2024-04-10T12:00', '2024-08-01T00:00']) {
      const now = await catalogueOf(all, then)
      const early = await catalogueOf(upTo(then), then)
      expect(early.size).toBeGreaterThan(15)
      const ids = Object.keys([...early.values()][0]!).filter(isComputed)
      expect(ids.length).toBeGreaterThan(40)
      let known = 0
      for (const [key, facts] of early) {
        const today = now.get(key)!
        expect(Object.fromEntries(ids.map((id) => [id, today[id]])), `${key} on ${then}`).toEqual(
          Object.fromEntries(ids.map((id) => [id, facts[id]]))
        )
        known += ids.filter((id) => facts[id] !== null).length
      }
      expect(known).toBeGreaterThan(400)
      // Who came later has nothing yet.
      for (const [key, facts] of now)
        if (!early.has(key)) expect(Object.values(facts).filter((value) => value !== null)).toEqual([])
    }
  })
})
