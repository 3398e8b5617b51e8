import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { columns } from '#scripts/makeSampleShop/orderFile.ts'
import { makeSampleShop } from '#scripts/makeSampleShop/sampleShop.ts'

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0)

const text = makeSampleShop()
type Row = Record<(typeof columns)[number], string>
const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data

const isDate = (value: string) => {
  const ms = Date.parse(`${value.replace(' ', 'T')}Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 16).replace('T', ' ') === value
}
const cents = (row: Row) => Number(row.Quantity) * Math.round(Number(row['Unit price'].slice(1)) * 100)
const isReturn = (row: Row) => row['Order number'].startsWith('C')

/** What an import keeps: a customer, a date, an amount above 0. */
const sales = rows.filter((row) => row['Customer number'] && isDate(row['Order date']) && cents(row) > 0)

const totals = <T>(all: readonly Row[], keyOf: (row: Row) => string, add: (so: T | undefined, row: Row) => T) => {
  const byKey = new Map<string, T>()
  for (const row of all) byKey.set(keyOf(row), add(byKey.get(keyOf(row)), row))
  return byKey
}
const spent = totals<number>(
  sales,
  (row) => row['Customer number'],
  (so = 0, row) => so + cents(row)
)

describe('the committed file', () => {
  test('is what the script writes, to the byte', () => {
    const committed = readFileSync(new URL('../../../resources/sample/orders.csv', import.meta.url))
    expect(sha256(text)).toBe(sha256(committed))
  })

  test('weighs between 1 and 2.6 MB', () => {
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000)
    expect(Buffer.byteLength(text)).toBeLessThan(2_600_000)
  })

  test('has its columns in every row', () => {
    const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data[0]).toEqual([...columns])
    expect(data.filter((row) => row.length !== columns.length)).toEqual([])
  })

  test('stays within two years, in order of time', () => {
    const dates = rows.map((row) => row['Order date']).filter(isDate)
    expect(dates).toEqual(dates.toSorted())
    expect(dates[0]! >= '2024-10-01 00:00').toBe(true)
    expect(dates.at(-1)! <= '2026-09-30 23:59').toBe(true)
  })
})

describe('its customers', () => {
  test('are about 2,500', () => {
    expect(spent.size).toBeGreaterThanOrEqual(2300)
    expect(spent.size).toBeLessThanOrEqual(2700)
  })

  test('buy once in 30 to 55 of 100 cases', () => {
    const orders = totals<Set<string>>(
      sales,
      (row) => row['Customer number'],
      (so = new Set<string>(), row) => so.add(row['Order number'])
    )
    const once = [...orders.values()].filter((numbers) => numbers.size === 1).length / orders.size
    expect(once).toBeGreaterThan(0.3)
    expect(once).toBeLessThan(0.55)
  })

  test('bring 50 to 80 % of revenue by their best fifth', () => {
    const ranked = [...spent.values()].sort((a, b) => b - a)
    const share = sum(ranked.slice(0, Math.floor(ranked.length / 5))) / sum(ranked)
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThan(0.8)
  })

  test('have one number, name and address each, in domains kept for examples', () => {
    const people = new Set(rows.map((row) => `${row['Customer number']}|${row['Customer name']}|${row.Email}`))
    const known = rows.filter((row) => row['Customer number'])
    expect(people.size).toBe(new Set(known.map((row) => row['Customer number'])).size + 1)
    expect(new Set(known.map((row) => row.Email)).size).toBe(people.size - 1)
    expect(known.filter((row) => !/^[a-z]+\.[a-z]+\d*@example\.(com|org)$/.test(row.Email))).toEqual([])
  })
})

describe('its trade', () => {
  test('is strongest in December of either year', () => {
    const months = totals<number>(
      sales,
      (row) => row['Order date'].slice(0, 7),
      (so = 0, row) => so + cents(row)
    )
    const ranked = [...months].sort(([, a], [, b]) => b - a).map(([month]) => month)
    expect(ranked.slice(0, 2).toSorted()).toEqual(['2024-12', '2025-12'])
    expect(months.size).toBe(24)
  })

  test('pauses in the shop on Sundays and in the market hall on weekdays', () => {
    const days = (channel: string) =>
      new Set(
        rows
          .filter((row) => row.Channel === channel && isDate(row['Order date']))
          .map((row) => new Date(row['Order date'].slice(0, 10)).getUTCDay())
      )
    expect([...days('Shop')].sort()).toEqual([1, 2, 3, 4, 5, 6])
    expect([...days('Market')].sort()).toEqual([0, 6])
    expect(days('Web').size).toBe(7)
  })

  test('has higher list prices in the second year for every product of both years', () => {
    const dearest = (from: string, to: string) =>
      totals<number>(
        sales.filter((row) => row['Order date'] >= from && row['Order date'] < to),
        (row) => row.Product,
        (so = 0, row) => Math.max(so, Number(row['Unit price'].slice(1)))
      )
    const before = dearest('2024-10-01', '2025-10-01')
    const after = dearest('2025-10-01', '2026-10-01')
    const rises = [...before].filter(([name]) => after.has(name)).map(([name, price]) => after.get(name)! / price)
    expect(rises.length).toBeGreaterThan(40)
    expect(Math.min(...rises)).toBeGreaterThan(1.05)
    expect(Math.max(...rises)).toBeLessThan(1.1)
  })
})

describe('its returns and blemishes', () => {
  test('returns are credit notes with negative quantities, about 2 % of rows', () => {
    const returns = rows.filter(isReturn)
    expect(rows.filter((row) => Number(row.Quantity) < 0)).toEqual(returns)
    expect(returns.length / rows.length).toBeGreaterThan(0.015)
    expect(returns.length / rows.length).toBeLessThan(0.025)
  })

  test('each return takes back what its customer bought before, at the price paid and no more than that', () => {
    for (const back of rows.filter(isReturn)) {
      const bought = rows.filter(
        (row) =>
          !isReturn(row) &&
          row['Customer number'] === back['Customer number'] &&
          row.Product === back.Product &&
          row['Unit price'] === back['Unit price'] &&
          row['Order date'] < back['Order date']
      )
      expect(sum(bought.map((row) => Number(row.Quantity)))).toBeGreaterThanOrEqual(-Number(back.Quantity))
    }
  })

  test('an import has something to leave out: till sales without a customer, free samples, two wrong dates', () => {
    const noCustomer = rows.filter((row) => !row['Customer number'])
    expect(noCustomer.length).toBeGreaterThan(100)
    expect(noCustomer.length).toBeLessThan(400)
    expect(noCustomer.every((row) => row.Channel === 'Shop' && !row.Email)).toBe(true)
    const free = rows.filter((row) => cents(row) === 0)
    expect(free.length).toBeGreaterThan(20)
    expect(free.length).toBeLessThan(80)
    expect(rows.map((row) => row['Order date']).filter((date) => !isDate(date)).length).toBe(2)
  })
})
