import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CreditNoteEvidence, isCreditNote } from '#backend/imports/creditNotes.ts'
import { FileEvidence } from '#backend/imports/fileEvidence.ts'
import { type OrderLine, orderLineReader } from '#backend/imports/kinds/orderLine.ts'
import { OrderLines } from '#backend/imports/orderLines.ts'
import type { Row } from '#backend/imports/rows.ts'
import { type ColumnRole, leftOutReasons, type Mapping } from '#shared/api/imports.ts'

const mappingOf = (...roles: ColumnRole[]): Mapping => ({
  kind: 'orders',
  dialect: { encoding: 'utf-8', delimiter: ',', quote: '"', header: true },
  columns: roles.map((role, i) => ({
    name: `${role}${i}`,
    role,
    marks: { decimal: '.', thousands: '' },
    dateOrder: role === 'date' ? 'ymd' : null
  }))
})
const rowOf = (cells: string[]): Row => ({ line: 2, cells, problem: null, bareQuote: false })
const plain = { customersEndInPointZero: false, creditNotes: true }
const byAmount = mappingOf('customer', 'date', 'order', 'amount')

function read(cells: string[], mapping = byAmount, facts = plain): OrderLine | string {
  const line: OrderLine = { customer: '', order: '', moment: 0, amount: 0, isReturn: false }
  return orderLineReader(mapping, facts)(rowOf(cells), line) ?? line
}

describe('a row of orders', () => {
  test('is left out for the first reason that applies', () => {
    const broken = ['', '', '', '']
    const repairs: [number, string][] = [
      [0, '1'],
      [1, '2024-02-31'],
      [1, '2024-02-28'],
      [3, 'much'],
      [3, '0']
    ]
    const seen = [read([...broken])]
    for (const [at, text] of repairs) {
      broken[at] = text
      seen.push(read([...broken]))
    }
    const ofOrders = ['noCustomer', 'noDate', 'badDate', 'noAmount', 'badAmount', 'zeroAmount']
    expect(seen).toEqual(ofOrders)
    expect(leftOutReasons.filter((reason) => ofOrders.includes(reason))).toEqual(ofOrders)
  })

  test('that could not be read is left out before all else', () => {
    const problem = { code: 'length', got: 1, expected: 4 } as const
    const line: OrderLine = { customer: '', order: '', moment: 0, amount: 0, isReturn: false }
    expect(orderLineReader(byAmount, plain)({ ...rowOf(['x']), problem }, line)).toBe('unreadable')
  })

  test.each(['NULL', 'nan', 'NaN', 'N/A', '#N/A', 'None', '-', '  '])('%j stands for nothing', (cell) => {
    expect(read([cell, '2024-01-02', '', '5'])).toBe('noCustomer')
    expect(read(['1', cell, '', '5'])).toBe('noDate')
    expect(read(['1', '2024-01-02', '', cell])).toBe('noAmount')
  })

  test('more than a billion for a row is a slip', () => {
    expect(read(['1', '2024-01-02', '', '1000000000'])).toMatchObject({ amount: 1e13 })
    expect(read(['1', '2024-01-02', '', '1000000000.01'])).toBe('badAmount')
    expect(read(['1', '2024-01-02', '', '-2000000000'])).toBe('badAmount')
  })

  test('below zero is a return; so is a credit note, whatever its sign', () => {
    expect(read(['1', '2024-01-02', '7', '-5'])).toMatchObject({ isReturn: true, amount: -50_000 })
    expect(read(['1', '2024-01-02', 'C7', '5'])).toMatchObject({ isReturn: true, amount: -50_000 })
    expect(read(['1', '2024-01-02', 'C7', '-5'])).toMatchObject({ isReturn: true, amount: -50_000 })
    expect(read(['1', '2024-01-02', 'C7', '5'], byAmount, { ...plain, creditNotes: false })).toMatchObject({
      isReturn: false,
      amount: 50_000
    })
  })

  test('quantity times unit price is exact', () => {
    const mapping = mappingOf('customer', 'date', 'quantity', 'unitPrice')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 9_999_999 }), (quantity, price) => {
        const text = `${Math.floor(price / 10_000)}.${String(price % 10_000).padStart(4, '0')}`
        expect(read(['1', '2024-01-02', String(quantity), text], mapping)).toMatchObject({ amount: quantity * price })
      })
    )
    expect(read(['1', '2024-01-02', '0.5', '3'], mapping)).toMatchObject({ amount: 15_000 })
    expect(read(['1', '2024-01-02', '', '3'], mapping)).toBe('noAmount')
    expect(read(['1', '2024-01-02', '0', '3'], mapping)).toBe('zeroAmount')
  })

  test('leading zeros of a customer number stay, needless decimals go, addresses are in small letters', () => {
    expect(read(['007', '2024-01-02', '', '5'])).toMatchObject({ customer: '007' })
    expect(read(['17850.0', '2024-01-02', '', '5'])).toMatchObject({ customer: '17850.0' })
    expect(
      read(['17850.0', '2024-01-02', '', '5'], byAmount, { ...plain, customersEndInPointZero: true })
    ).toMatchObject({ customer: '17850' })
    expect(read(['A@B.org', '2024-01-02', '5'], mappingOf('email', 'date', 'amount'))).toMatchObject({
      customer: 'a@b.org'
    })
  })
})

test.each([
  [['17850.0', '13047.0'], true],
  [['17850.0', '13047'], true],
  [['17850', '13047'], false],
  [['17850.0', 'A1'], false],
  [['17850.0', ''], true]
])('customers %j end in a needless ".0": %s', (column, expected) => {
  const evidence = new FileEvidence(byAmount)
  for (const customer of column) evidence.add(rowOf([customer, '2024-01-02', '', '5']))
  expect(evidence.settle().facts.customersEndInPointZero).toBe(expected)
})

describe('credit notes', () => {
  test.each(['C536379', 'CN-1', 'CN 12', 'GS2041', 'R17', 'RMA/9', 'c5'])('%s is one', (order) =>
    expect(isCreditNote(order)).toBe(true)
  )
  test.each(['536379', 'RE2041', 'A536', 'C', 'CHAIR1', 'C5X', '#1001', ''])('%j is none', (order) =>
    expect(isCreditNote(order)).toBe(false)
  )
  test.each([
    [['1', '2', 'C3'], true],
    [['C1', 'C2', '3'], false],
    [['R-1', 'R-2'], false]
  ])('%j tells returns by prefix: %s', (orders, expected) => {
    const evidence = new CreditNoteEvidence()
    for (const order of orders) evidence.add(order)
    expect(evidence.decide()).toBe(expected)
  })
})

test('order lines come back whole, by customer, then order number (numbers before texts), then line', () => {
  const order = fc.oneof(
    fc.integer({ min: 0, max: 30 }).map(String),
    fc.constantFrom('007', 'C1', 'A-2', 'é', '99999999999999999', '')
  )
  const line = fc.record({
    customer: fc.integer({ min: 1, max: 9 }),
    order,
    moment: fc.integer({ min: 0, max: 4e12 }),
    amount: fc.integer(),
    isReturn: fc.boolean()
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (lines, size) => {
      const store = new OrderLines()
      for (const [i, l] of lines.entries()) store.add(l.customer, i, l.order, l.moment, l.amount, l.isReturn)
      const read = [...store.sorted(9, size)].flatMap(({ texts, ...batch }) => {
        const left = [...texts]
        return Array.from(batch.line, (at, i) => {
          const whole = batch.order[i]!
          const number: number | string = Number.isNaN(whole) ? left.shift()! : whole
          return {
            at,
            customer: batch.customer[i]!,
            number,
            moment: batch.moment[i]!,
            amount: batch.amount[i]!,
            kind: batch.kind[i]!
          }
        })
      })
      const isWhole = (text: string) => /^(0|[1-9]\d{0,14})$/.test(text)
      const expected = lines.map((l, at) => ({
        at,
        customer: l.customer,
        number: l.order === '' ? l.moment : isWhole(l.order) ? Number(l.order) : l.order,
        moment: l.moment,
        amount: l.amount,
        kind: l.isReturn ? 1 : 0
      }))
      const rank = (number: number | string) => (typeof number === 'number' ? 0 : 1)
      expected.sort(
        (a, b) =>
          a.customer - b.customer ||
          rank(a.number) - rank(b.number) ||
          (a.number < b.number ? -1 : a.number > b.number ? 1 : a.at - b.at)
      )
      expect(read).toEqual(expected)
    })
  )
})
