import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsUsed } from '#shared/formula/fieldsUsed.ts'
import { limits } from '#shared/formula/model.ts'
import { parseFormula } from '#shared/formula/parse.ts'
import { sourceWords } from '#shared/formula/phrases.ts'
import { formulaToText } from '#shared/formula/toText.ts'
import { anyFormula, known, withoutPlaces } from './anyFormula.ts'
import { faultyFormulas } from './faultyFormulas.ts'

const read = (text: string) => {
  const { formula, problems } = parseFormula(text)
  if (!formula) throw new Error(JSON.stringify(problems))
  return formula
}
/** What it is in the one way of writing it. */
const canonical = (text: string): string => formulaToText(read(text))
/** Code, the text it is about, and what is proposed instead. */
const problemsOf = (text: string) =>
  parseFormula(text).problems?.map(({ code, at, suggestion }) => [code, text.slice(at.from, at.to), suggestion])

describe('reading', () => {
  test.each([
    ['orders where category = "Gifts" and last 90 days | sum amount'],
    ['(orders | count) / (orders | days since first)'],
    ['orElse([Avg "x]]"], 0) - -recency * 2'],
    ['lines where not (month in (december, january) or weekday = sunday) | share amount'],
    ['contacts where responded = yes and not channel is missing | share'],
    ['events where between 2011-01-01 and 2011-06-30 or since 2011-12-01 | distinct date'],
    ['reviews where rating <= 2 and first 30 days | mean sentiment']
  ])('%s is written as it is read', (text) => {
    expect(canonical(text)).toBe(text)
  })

  test.each([
    ['ORDERS  WHERE Category = “Gifts” | Sum Amount', 'orders where category = "Gifts" | sum amount'],
    [
      'Bestellungen wo Kategorie = „Gifts“ und letzte 90 Tage | Summe Betrag',
      'orders where category = "Gifts" and last 90 days | sum amount'
    ],
    ['orders | count / orders | days since first', '(orders | count) / (orders | days since first)'],
    ['WENNFEHLER([a]; 1) × 2', 'orElse(a, 1) * 2'],
    [
      'lines where amount <> 3 and price ≥ 2 | avg price',
      'lines where amount != 3 and unitPrice >= 2 | mean unitPrice'
    ],
    ['lines where amount between 1 and 2 | count', 'lines where amount >= 1 and amount <= 2 | count'],
    ['lines where product = 85123 | count', 'lines where product = "85123" | count'],
    [
      'lines where category is "a" or category is not "b" | count',
      'lines where category = "a" or category != "b" | count'
    ],
    ['contacts where responded | count', 'contacts where responded = yes | count'],
    ['events where since 1.12.2010 | count', 'events where since 2010-12-01 | count'],
    [
      'lines where weekday in (Sa, 7) and monat = Dezember | anzahl',
      'lines where weekday in (saturday, sunday) and month = december | count'
    ],
    ["lines where category = 'it''s' | count", 'lines where category = "it\'s" | count'],
    ['1 - (2 - 3) - 4', '1 - (2 - 3) - 4'],
    ['2 * (3 + 4) / (5 / 6)', '2 * (3 + 4) / (5 / 6)']
  ])('%s means %s', (text, meaning) => {
    expect(canonical(text)).toBe(meaning)
  })

  test('any formula, written in any language, is read as itself', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 12 })
    const pools = {
      words: fc.oneof(known.words, anyText),
      names: fc.oneof(
        known.names,
        fc.constantFrom(...sourceWords.phrases.map(({ text }) => text)),
        anyText.map((text) => text.trim()).filter((text) => text !== '')
      ),
      numbers: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e14, noNaN: true }))
    }
    fc.assert(
      fc.property(anyFormula(pools), fc.constantFrom('en' as const, 'de' as const), (formula, language) => {
        const text = formulaToText(formula, language)
        fc.pre(text.length <= limits.characters)
        expect(withoutPlaces(parseFormula(text))).toEqual(withoutPlaces({ formula }))
      }),
      { numRuns: 500 }
    )
  })

  test('parts know where they stand', () => {
    const text = ' (lines where quantity > 2 | sum amount) / [Age]'
    const formula = read(text)
    if (formula.kind !== 'chain' || formula.first.kind !== 'query') throw new Error('a quotient of a query')
    const cut = ({ at }: { at: { from: number; to: number } }) => text.slice(at.from, at.to)
    expect(cut(formula.first)).toBe('lines where quantity > 2 | sum amount')
    expect(cut(formula.first.where!)).toBe('quantity > 2')
    expect(cut(formula.first.aggregate)).toBe('sum amount')
    expect(cut(formula.rest[0]!.of)).toBe('[Age]')
  })
})

describe('problems', () => {
  test.each(faultyFormulas)('%s is told what is wrong with it', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  test('several mistakes are told at once', () => {
    const text =
      '(lines where categroy = "x" and amount ~ 2 and last 3 dys | cont) / (oders where hour = 99 | count) + foo(1)'
    expect(problemsOf(text)).toEqual([
      ['unknownField', 'categroy', 'category'],
      ['strangeCharacter', '~', null],
      ['comparisonExpected', '2', null],
      ['unitExpected', 'dys', 'days'],
      ['unknownAggregate', 'cont', 'count'],
      ['unknownSource', 'oders', 'orders'],
      ['outOfRange', '99', null],
      ['unknownFunction', 'foo', null]
    ])
  })

  test('deep nesting and long texts are refused, not tried', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['-', ''],
      ['round(', ')'],
      ['orders where (', ') | count'],
      ['orders where not ', '']
    ])
      for (const times of [100, 400, 5000, 1_000_000]) {
        const { problems } = parseFormula(`${open!.repeat(times)}1${close!.repeat(times)}`)
        expect(problems!.length).toBeGreaterThan(0)
        expect(problems!.length).toBeLessThanOrEqual(limits.problems)
      }
    expect(parseFormula(`1${' + 1'.repeat(499)}`).formula).toBeDefined()
  })

  test('whatever is typed is read or told what is wrong with it, within the text', () => {
    const pieces = fc.constantFrom(
      ...['orders', 'lines', 'where', 'and', 'or', 'not', 'category', 'amount', 'month', 'responded', '=', '<', '|'],
      ...['in', 'is', 'missing', 'between', 'last', 'first', '90', 'days', 'since', '2011-06-01', '(', ')', ',', '"a"'],
      ...[
        'sum',
        'count',
        'share',
        'round',
        'min',
        '[',
        ']',
        '"',
        '„',
        '+',
        '-',
        '/',
        '1.5',
        'contains',
        'x',
        '\u0000',
        '\ud800'
      ]
    )
    const typed = fc.oneof(
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
      anyFormula().chain((formula) => {
        const text = formulaToText(formula)
        return fc
          .tuple(fc.nat(text.length), fc.nat(6), fc.string({ maxLength: 2 }))
          .map(([from, length, put]) => text.slice(0, from) + put + text.slice(from + length))
      })
    )
    fc.assert(
      fc.property(typed, (text) => {
        const { formula, problems } = parseFormula(text)
        if (formula) {
          expect(canonical(formulaToText(formula))).toBe(formulaToText(formula))
          return
        }
        expect(problems!.length).toBeGreaterThan(0)
        for (const { at } of problems!) {
          expect(at.from).toBeGreaterThanOrEqual(0)
          expect(at.to).toBeGreaterThanOrEqual(at.from)
          expect(at.to).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000 }
    )
  })
})

test('what a formula uses is told before it is evaluated', () => {
  const used = fieldsUsed(
    read('(orders where category = "x" and first 30 days | sum amount) / (reviews | mean rating) + [Age]')
  )
  expect(used.sources).toEqual(
    new Map([
      ['orders', new Set(['amount'])],
      ['lines', new Set(['category'])],
      ['reviews', new Set(['rating'])]
    ])
  )
  expect([...used.features]).toEqual(['Age'])
})
