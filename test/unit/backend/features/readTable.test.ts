import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FeatureChoices, readTable } from '#backend/features/readTable.ts'
import { absences, type FeatureTable } from '#backend/features/table.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { openStore } from '#backend/store/store.ts'
import { complete } from '#engine/progress.ts'
import { momentToText } from '#shared/model/moment.ts'
import { addCustomers, addOrders, type Line } from '#test/helpers/segmentsProject.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tessera-features-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let projects = 0
function read(fill: (path: string) => void, choices: Partial<FeatureChoices> = {}) {
  const path = join(folder, `${++projects}.tessera`)
  const store = openStore(path, findNativeBinding(undefined), 'create')
  try {
    fill(path)
    const table = complete(readTable(store.reader, { asOf: null, returns: 'exclude', ...choices }))
    const find = store.reader.prepare<[number], string>('SELECT key FROM customer WHERE id = ?').pluck()
    const keys = Array.from(table.ids, (id) => find.get(id))
    return { table, of: (key: string) => valuesOf(table, keys.indexOf(key)) }
  } finally {
    store.close()
  }
}

const valuesOf = (table: FeatureTable, place: number) =>
  Object.fromEntries(table.columns.map(({ id, values }) => [id, values[place]]))
const reasonsIn = ({ without }: FeatureTable) => Array.from(without, (code) => absences[code - 1] ?? null)

const shop: Line[] = [
  { customer: 'anna', order: 1, at: '2024-01-01T10:00', amount: 10 },
  { customer: 'anna', order: 1, at: '2024-01-01T10:00', amount: 5.5 },
  { customer: 'anna', order: 2, at: '2024-01-11T10:00', amount: 20 },
  { customer: 'bob', order: 'B-3', at: '2024-01-20T00:00', amount: 7.25 },
  { customer: 'bob', order: 'C-3', at: '2024-01-22T00:00', amount: -2 },
  { customer: 'cleo', order: 'C-4', at: '2024-01-05T00:00', amount: -9 },
  { customer: 'dora', order: 5, at: '2024-03-01T12:00', amount: 100 }
]
const inJanuary = { asOf: '2024-02-01T09:59' }

describe('features of orders', () => {
  test('equal values computed by hand', () => {
    const { of } = read((path) => addOrders(path, shop), inJanuary)
    expect(of('anna')).toMatchObject({
      recency: 20,
      frequency: 2,
      monetary: 35.5,
      averageOrder: 17.75,
      tenure: 30,
      gap: 10
    })
    expect(of('bob')).toMatchObject({
      recency: 12,
      frequency: 1,
      monetary: 7.25,
      averageOrder: 7.25,
      tenure: 12,
      gap: Number.NaN
    })
  })

  test('subtract returns from what a customer spent where they are netted, and change nothing else', () => {
    const { of } = read((path) => addOrders(path, shop), { ...inJanuary, returns: 'net' })
    expect(of('bob')).toMatchObject({ recency: 12, frequency: 1, monetary: 5.25, averageOrder: 5.25 })
    expect(of('anna')).toMatchObject({ monetary: 35.5 })
  })

  test('say why a customer has none: only returns, or only later orders', () => {
    const { table, of } = read((path) => addOrders(path, shop), inJanuary)
    expect(reasonsIn(table)).toEqual([null, null, 'onlyReturns', 'afterAsOf'])
    expect(Object.values(of('cleo')).every(Number.isNaN)).toBe(true)
  })

  test.each([
    ['exclude', { used: 4, returns: 2, gone: 0, afterAsOf: 1, cleaned: [] }],
    ['net', { used: 5, returns: 1, gone: 0, afterAsOf: 1, cleaned: [] }]
  ] as const)('count every line as used or left out (%s)', (returns, expected) => {
    const { table } = read((path) => addOrders(path, shop), { ...inJanuary, returns })
    expect(table.lines).toEqual(expected)
    expect(table.imported.kept).toBe(shop.length)
  })

  test('look from one day after the last sale by default, whenever the last return was', () => {
    const late: Line = { customer: 'anna', order: 'C-9', at: '2024-06-01T00:00', amount: -1 }
    const { table, of } = read((path) => addOrders(path, [...shop, late]))
    expect(momentToText(table.asOf ?? 0)).toBe('2024-03-02T12:00')
    expect(of('dora')).toMatchObject({ recency: 1 })
    expect(table.lines.afterAsOf).toBe(1)
  })

  test('as of an earlier moment are what they were then', () => {
    const then = shop.filter(({ at }) => at <= '2024-01-10')
    const { of } = read((path) => addOrders(path, shop), { asOf: '2024-01-10' })
    const { of: ofThen } = read((path) => addOrders(path, then), { asOf: '2024-01-10' })
    expect(of('anna')).toEqual(ofThen('anna'))
    expect(of('anna')).toMatchObject({ frequency: 1, monetary: 15.5, recency: 8 })
  })

  test('include an order at the very moment', () => {
    const { of } = read((path) => addOrders(path, shop), { asOf: '2024-01-11T10:00' })
    expect(of('anna')).toMatchObject({ frequency: 2, recency: 0 })
  })

  test('sum money exactly: ten thousand times .1 is 1000', () => {
    const dimes = Array.from({ length: 10_000 }, (_, i) => ({ customer: 'a', order: i, at: '2024-01-01', amount: 0.1 }))
    expect(read((path) => addOrders(path, dimes)).of('a')).toMatchObject({ monetary: 1000, frequency: 10_000 })
  })

  test('tell order numbers apart that a double cannot', () => {
    const order = 2n ** 53n
    const lines = [order, order + 1n].map((no) => ({ customer: 'a', order: no, at: '2024-01-01', amount: 1 }))
    expect(read((path) => addOrders(path, lines)).of('a')).toMatchObject({ frequency: 2 })
  })

  test('do not depend on the order of rows', () => {
    const line = fc.record({
      customer: fc.constantFrom('a', 'b', 'c', 'd'),
      order: fc.integer({ min: 1, max: 9 }),
      at: fc.constantFrom('2024-01-01', '2024-01-02T03:04', '2024-05-06'),
      amount: fc.integer({ min: -9999, max: 9999 }).map((cents) => (cents === 0 ? 1 : cents / 100))
    })
    const pair = fc
      .array(line, { minLength: 1, maxLength: 30 })
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }))
      )
    fc.assert(
      fc.property(pair, fc.constantFrom('net' as const, 'exclude' as const), ([lines, shuffled], returns) => {
        const one = read((path) => addOrders(path, lines), { returns }).table
        const other = read((path) => addOrders(path, shuffled), { returns }).table
        expect(other.columns).toEqual(one.columns)
        expect(other.lines).toEqual(one.lines)
        expect(reasonsIn(other)).toEqual(reasonsIn(one))
      }),
      { numRuns: 40 }
    )
  })
})

describe('columns of customer lists', () => {
  test('join by customer; a blank is no value', () => {
    const { table, of } = read((path) => {
      addOrders(path, [{ customer: 'b', order: 1, at: '2024-01-01', amount: 3 }])
      addCustomers(
        path,
        ['Age', 'Income'],
        [
          ['b', 41, null],
          ['a', 30, 2000]
        ]
      )
    })
    expect(of('a')).toMatchObject({ 'attribute:Age': 30, 'attribute:Income': 2000, monetary: Number.NaN })
    expect(of('b')).toMatchObject({ 'attribute:Age': 41, 'attribute:Income': Number.NaN, monetary: 3 })
    expect(reasonsIn(table)).toEqual(['noOrders', null])
  })

  test('of two lists, the one imported last is right where both know', () => {
    const { table, of } = read((path) => {
      addCustomers(
        path,
        ['Age'],
        [
          ['a', 30],
          ['b', 40]
        ]
      )
      addCustomers(
        path,
        ['Age'],
        [
          ['a', 31],
          ['b', null]
        ]
      )
    })
    expect(table.columns).toHaveLength(1)
    expect([of('a'), of('b')]).toEqual([{ 'attribute:Age': 31 }, { 'attribute:Age': 40 }])
  })

  test('alone have no moment and no lines', () => {
    const { table } = read((path) => addCustomers(path, ['Age'], [['a', 30]]))
    expect(table.asOf).toBeNull()
    expect(table.lines).toEqual({ used: 0, returns: 0, gone: 0, afterAsOf: 0, cleaned: [] })
    expect(reasonsIn(table)).toEqual([null])
  })
})
