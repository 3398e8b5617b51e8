import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateFormula } from '#backend/features/formula/evaluate.ts'
import { parseFormula } from '#shared/formula/parse.ts'
import { formulaToText } from '#shared/formula/toText.ts'
import { dayMs } from '#shared/model/moment.ts'
import { anyFormula, anyQuery, firstDay, known, someDay } from '#test/unit/shared/formula/anyFormula.ts'
import { naive } from './naive.ts'
import { anyRows, customers, featureValues, type Row, toData } from './rows.ts'

const anyAsOf = fc.tuple(someDay, fc.constantFrom(0, 0, 0.5)).map(([day, time]) => day + time * dayMs)
/** Mostly one query: in what is worked out from several, few rows decide. */
const formulas = fc.oneof({ arbitrary: anyQuery(known.words), weight: 4 }, anyFormula())

describe('evaluateFormula', () => {
  test('says what the rows of each customer say, read one by one', () => {
    fc.assert(
      fc.property(formulas, anyRows, anyAsOf, fc.boolean(), (formula, rows, asOf, undated) => {
        const expected = Array.from({ length: customers }, (_, c) => naive(formula, rows, c, asOf, undated))
        expect([formulaToText(formula), ...evaluateFormula(formula, toData(rows, undated), asOf)]).toEqual([
          formulaToText(formula),
          ...expected
        ])
      }),
      { numRuns: 6000 }
    )
  })

  test('does not depend on the order of rows', () => {
    const anyFraction = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    const formula = parse('reviews where rating > 0 or sentiment is missing | sum rating')
    const reviews = fc.array(fc.tuple(fc.nat(customers - 1), anyFraction), { maxLength: 30 }).map((list) =>
      list.map(
        ([customer, rating]): Row => ({
          source: 'reviews',
          customer,
          order: null,
          moment: firstDay,
          fields: { rating, sentiment: null, length: 1 }
        })
      )
    )
    const shuffled = (rows: readonly Row[]) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }))
    fc.assert(
      fc.property(reviews.chain(shuffled), ([rows, others]) => {
        expect(evaluateFormula(formula, toData(others), firstDay)).toEqual(
          evaluateFormula(formula, toData(rows), firstDay)
        )
      })
    )
    fc.assert(
      fc.property(formulas, anyRows.chain(shuffled), anyAsOf, (any, [rows, others], asOf) => {
        expect(evaluateFormula(any, toData(others), asOf)).toEqual(evaluateFormula(any, toData(rows), asOf))
      }),
      { numRuns: 300 }
    )
  })

  test('as of an earlier day it gives the values of that day: later rows could as well not be there', () => {
    fc.assert(
      fc.property(formulas, anyRows, anyAsOf, fc.boolean(), (formula, rows, asOf, undated) => {
        const then = rows.filter(({ moment }) => moment === null || moment <= asOf)
        expect(evaluateFormula(formula, toData(rows, undated), asOf)).toEqual(
          evaluateFormula(formula, toData(then, undated), asOf)
        )
      }),
      { numRuns: 1500 }
    )
  })

  test('leaves its input as it is', () => {
    fc.assert(
      fc.property(formulas, anyRows, anyAsOf, (formula, rows, asOf) => {
        const data = toData(rows)
        evaluateFormula(formula, data, asOf)
        expect(JSON.stringify(data)).toBe(JSON.stringify(toData(rows)))
      }),
      { numRuns: 100 }
    )
    expect(featureValues.get('recency')).toEqual(Float64Array.of(Number.NaN, 1, 2, 3))
  })
})

const parse = (text: string) => {
  const { formula, problems } = parseFormula(text)
  if (!formula) throw new Error(JSON.stringify(problems))
  return formula
}

describe('a small shop', () => {
  const day = (text: string): number => Date.parse(`${text}Z`)
  const order = (customer: number, moment: string, amount: number): Row => ({
    source: 'orders',
    customer,
    order: null,
    moment: day(moment),
    fields: { amount: amount * 10_000, items: 1, discount: null }
  })
  const lineOf = (of: Row, category: string | null, amount: number): Row => ({
    source: 'lines',
    customer: of.customer,
    order: of,
    moment: of.moment,
    fields: { amount: amount * 10_000, category }
  })
  const a = order(0, '2011-01-31T10:00', 30)
  const b = order(0, '2011-11-20T15:00', 12.5)
  const c = order(1, '2011-12-09', 100)
  const rows = [a, b, c, lineOf(a, 'Gifts', 10), lineOf(a, 'Toys', 20), lineOf(b, 'GIFTS', 12.5), lineOf(c, null, 100)]
  const of = (text: string) => [...evaluateFormula(parse(text), toData(rows), day('2011-12-10'))]
  const none = Number.NaN

  test.each([
    ['orders | count', [2, 1, 0, 0]],
    ['orders | sum amount', [42.5, 100, 0, 0]],
    ['orders | mean amount', [21.25, 100, none, none]],
    ['orders | days since last', [19, 1, none, none]],
    ['orders where category = "Gifts" and last 90 days | sum amount', [12.5, 0, 0, 0]],
    ['orders where category = "Gifts" | sum amount', [42.5, 0, 0, 0]],
    ['lines where category = "Gifts" | sum amount', [22.5, 0, 0, 0]],
    ['lines where category = "gifts" | share amount', [22.5 / 42.5, 0, none, none]],
    ['lines where category != "Gifts" | count', [1, 1, 0, 0]],
    ['lines | distinct category', [2, 0, 0, 0]],
    ['lines | sum cost', [none, none, 0, 0]],
    ['(orders | sum amount) / (orders | count)', [21.25, 100, none, none]],
    ['orElse((orders | sum amount) / (orders | count), 0)', [21.25, 100, 0, 0]],
    ['orders where hour >= 12 | count', [1, 0, 0, 0]],
    ['orders where first 1 month | count', [1, 1, 0, 0]],
    ['orders where month = november or weekday = friday | count', [1, 1, 0, 0]],
    ['round((orders | mean amount) / 3, 2)', [7.08, 33.33, none, none]],
    ['visits | count', []]
  ])('%s', (text, expected) => {
    if (expected.length === 0) expect(parseFormula(text).problems?.[0]?.code).toBe('unknownSource')
    else expect(of(text)).toEqual(expected)
  })

  test('the first 30 days, or month, end before they are over to the moment', () => {
    const orders = ['2011-01-31', '2011-02-27', '2011-02-28', '2011-03-02'].map((moment) => order(0, moment, 1))
    const count = (text: string) => evaluateFormula(parse(text), toData(orders), day('2012-01-01'))[0]
    expect(count('orders where first 1 month | count')).toBe(2)
    expect(count('orders where first 30 days | count')).toBe(3)
    expect(count('orders where first 31 days | count')).toBe(4)
  })

  test('a feature that is not there is refused', () => {
    expect(() => of('[No such feature] + 1')).toThrow('No such feature')
  })
})
