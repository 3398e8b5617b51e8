import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTable } from '#backend/features/readTable.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { openStore } from '#backend/store/store.ts'
import { complete } from '#engine/progress.ts'
import { addOrders, type Line } from '#test/helpers/segmentsProject.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tessera-habits-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let projects = 0
function read(lines: readonly Line[], asOf: string, returns: 'net' | 'exclude' = 'exclude') {
  const path = join(folder, `${++projects}.tessera`)
  const store = openStore(path, findNativeBinding(undefined), 'create')
  try {
    addOrders(path, lines)
    const { ids, columns, categories } = complete(readTable(store.reader, { asOf, returns }))
    const find = store.reader.prepare<[number], string>('SELECT key FROM customer WHERE id = ?').pluck()
    const keys = Array.from(ids, (id) => find.get(id))
    const of = (key: string): Record<string, number | string | null> => {
      const place = keys.indexOf(key)
      return {
        ...Object.fromEntries(columns.map(({ id, values }) => [id, values[place]!])),
        ...Object.fromEntries(categories.map(({ id, words, codes }) => [id, words[codes[place]!] ?? null]))
      }
    }
    return { of, categories: categories.map(({ id }) => id) }
  } finally {
    store.close()
  }
}

/** Monday 1 January 2024 and the days after. */
const shop: Line[] = [
  // Saturday morning, two lines a minute apart, 30 together.
  { customer: 'anna', order: 7, at: '2024-01-06T09:00', amount: 20 },
  { customer: 'anna', order: 7, at: '2024-01-06T09:01', amount: 10 },
  // Tuesday evening, 10 days later; a number below the first's.
  { customer: 'anna', order: 3, at: '2024-01-16T21:00', amount: 50 },
  // Sunday morning in March, 47.5 days later, and a return of it.
  { customer: 'anna', order: 9, at: '2024-03-03T09:00', amount: 20 },
  { customer: 'anna', order: 'C9', at: '2024-03-04T09:00', amount: -25 },
  { customer: 'bob', order: 1, at: '2024-02-01', amount: 40 },
  { customer: 'bob', order: 2, at: '2024-02-02', amount: 5 },
  { customer: 'cleo', order: 4, at: '2024-04-14T12:00', amount: 8 }
]
const asOf = '2024-04-15T09:00'

describe('habits of orders', () => {
  test('equal values worked out by hand', () => {
    const { of } = read(shop, asOf)
    // 100 days since the first order: halfway is 25 February. Gaps of 10.5 and 46.5 days: mean 28.5, deviation 18.
    expect(of('anna')).toMatchObject({
      recentOrders: 2,
      activeMonths: 2,
      trend: 0.2,
      silence: 46.5,
      regularity: 18 / 28.5,
      largestOrder: 50,
      returnRate: 0.25,
      weekendShare: 2 / 3,
      // 80 of 100 in January, the rest in March; a Saturday, a Tuesday and a Sunday.
      seasonality: 0.8 ** 2 + 0.2 ** 2,
      'category:@season': 'Q1',
      'category:@weekday': 'Tuesday',
      'category:@hours': '06:00–11:59'
    })
    // Dates without times; the silence is that since the last order; two orders have one gap, which cannot vary.
    expect(of('bob')).toMatchObject({
      recentOrders: 2,
      activeMonths: 1,
      trend: 0,
      silence: 73.375,
      regularity: Number.NaN,
      largestOrder: 40,
      returnRate: 0,
      weekendShare: 0,
      'category:@hours': null
    })
    expect(of('cleo')).toMatchObject({
      recentOrders: 1,
      trend: Number.NaN,
      silence: 0.875,
      weekendShare: 1,
      seasonality: Number.NaN,
      'category:@season': 'Q2',
      'category:@weekday': 'Sunday',
      'category:@hours': '12:00–17:59'
    })
  })

  test('are the same whether returns are subtracted or left out', () => {
    const names = ['trend', 'largestOrder', 'returnRate', 'silence', 'recentOrders']
    const [net, exclude] = (['net', 'exclude'] as const).map((returns) => read(shop, asOf, returns).of('anna'))
    for (const name of names) expect(net?.[name]).toBe(exclude?.[name])
  })

  test('of dates without times say nothing of hours', () => {
    const dates = shop.map((line) => ({ ...line, at: line.at.slice(0, 10) }))
    expect(read(dates, asOf).categories).toEqual(['category:@weekday', 'category:@season'])
  })

  test('at a tie of quarters of the day take the earlier, whichever order came first', () => {
    const tied: Line[] = [
      { customer: 'a', order: 1, at: '2024-01-01T23:00', amount: 1 },
      { customer: 'a', order: 2, at: '2024-01-02T05:59', amount: 1 }
    ]
    expect(read(tied, asOf).of('a')).toMatchObject({ 'category:@hours': '00:00–05:59' })
  })

  test('know weekends and months before 1970', () => {
    const old: Line[] = [
      { customer: 'a', order: 1, at: '1969-12-28', amount: 1 },
      { customer: 'a', order: 2, at: '1969-11-30', amount: 1 },
      { customer: 'a', order: 3, at: '1969-12-31', amount: 1 }
    ]
    expect(read(old, '1970-01-01').of('a')).toMatchObject({ weekendShare: 2 / 3, activeMonths: 2, recentOrders: 3 })
  })

  test('keep count of more orders than they make room for at first', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      customer: 'a',
      order: i,
      at: new Date(Date.UTC(2024, 0, 1, i)).toISOString().slice(0, 16),
      amount: i + 1
    }))
    expect(read(many, asOf).of('a')).toMatchObject({ frequency: 1000, largestOrder: 1000, regularity: 0 })
  })

  test('asked for an earlier date give that day’s values: what came later is not known', () => {
    const line = fc.record({
      customer: fc.constantFrom('a', 'b', 'c'),
      order: fc.integer({ min: 1, max: 12 }),
      at: fc
        .integer({ min: 0, max: 400 * 24 })
        .map((hours) => new Date(Date.UTC(2023, 0, 1, hours)).toISOString().slice(0, 16)),
      amount: fc.integer({ min: -999, max: 9999 }).map((cents) => (cents === 0 ? 1 : cents / 100))
    })
    const lines = fc.array(line, { minLength: 1, maxLength: 40 })
    const day = fc.integer({ min: 1, max: 400 }).map((at) => new Date(Date.UTC(2023, 0, at)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(lines, day, (all, then) => {
        const known = all.filter(({ at }) => at <= `${then}T00:00`)
        fc.pre(known.length > 0)
        const [now, before] = [read(all, then), read(known, then)]
        for (const customer of new Set(known.map(({ customer }) => customer)))
          expect(now.of(customer)).toEqual(before.of(customer))
      }),
      { numRuns: 40 }
    )
  })
})
