import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  currencyIn,
  looksLikeNumber,
  type Marks,
  NumberEvidence,
  parseNumber,
  parseScaled
} from '#backend/imports/numbers.ts'

const point: Marks = { decimal: '.', thousands: ',' }
const comma: Marks = { decimal: ',', thousands: '.' }
const decide = (...column: string[]) => {
  const evidence = new NumberEvidence()
  for (const cell of column) evidence.add(cell)
  return evidence.decide()
}

describe('parseScaled', () => {
  test.each<[string, Marks, number]>([
    ['2.55', point, 25_500],
    ['1,234.56', point, 12_345_600],
    ['1.234,56', comma, 12_345_600],
    ['1 234,56', { decimal: ',', thousands: ' ' }, 12_345_600],
    ['1\u00a0234,56 €', { decimal: ',', thousands: ' ' }, 12_345_600],
    ["1'234.56", { decimal: '.', thousands: "'" }, 12_345_600],
    ['1’234.56', { decimal: '.', thousands: "'" }, 12_345_600],
    ['12,34,567.5', point, 12_345_675_000],
    ['.5', point, 5_000],
    ['5.', point, 50_000],
    ['-5', point, -50_000],
    ['\u22125', point, -50_000],
    ['5-', point, -50_000],
    ['5 -', point, -50_000],
    ['+5', point, 50_000],
    ['(5)', point, -50_000],
    ['($1,234.50)', point, -12_345_000],
    ['-$12.00', point, -120_000],
    ['$-12.00', point, -120_000],
    ['$ 12.00', point, 120_000],
    ['£2.55', point, 25_500],
    ['EUR 2,55', comma, 25_500],
    ['2,55 EUR', comma, 25_500],
    ['CHF 1’000.05', { decimal: '.', thousands: "'" }, 10_000_500],
    ['250 kr', comma, 2_500_000],
    ['19 %', point, 190_000],
    ['0.00005', point, 1],
    ['0.00004', point, 0],
    ['1e3', point, 10_000_000],
    ['1.5E-2', point, 150],
    ['0', point, 0],
    ['-0', point, 0]
  ])('%s', (text, marks, value) => expect(parseScaled(text, marks)).toBe(value))

  test.each(['', '-', 'abc', '1,23', '1,2345', '1.2.3', '12a', '5-3', '1 2', '--5', '12,34', '(5', '5)', 'EUR', '$'])(
    '%j is no number where a point marks decimals',
    (text) => expect(parseScaled(text, point)).toBeNaN()
  )

  test('reads back every amount in every notation, exactly', () => {
    const marks = fc.constantFrom<Marks>(
      point,
      comma,
      { decimal: ',', thousands: ' ' },
      { decimal: '.', thousands: "'" },
      { decimal: '.', thousands: '' }
    )
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), marks, (stored, { decimal, thousands }) => {
        const digits = String(Math.abs(stored)).padStart(5, '0')
        const whole = digits.slice(0, -4).replaceAll(/\B(?=(\d{3})+$)/g, thousands)
        const text = `${stored < 0 ? '-' : ''}${whole}${decimal}${digits.slice(-4)}`
        expect(parseScaled(text, { decimal, thousands })).toBe(stored)
      })
    )
  })

  test('parseNumber keeps all decimals', () => {
    expect(parseNumber('0.123456789', point)).toBe(0.123456789)
    expect(parseNumber('-1.234,567891', comma)).toBe(-1234.567891)
    expect(parseNumber('12', point)).toBe(12)
    expect(parseNumber('x', point)).toBeNaN()
  })
})

describe('NumberEvidence', () => {
  test.each<[string[], Marks, boolean]>([
    [['1.234,56'], comma, false],
    [['1,234.56'], point, false],
    [['1,5', '1,234'], { decimal: ',', thousands: '' }, false],
    [['1.234', '17,5'], comma, false],
    [['1,234', '17.5'], point, false],
    [['1.234.567'], comma, false],
    [['1 234,5'], { decimal: ',', thousands: ' ' }, false],
    [["1'234.5"], { decimal: '.', thousands: "'" }, false],
    [['0,125'], { decimal: ',', thousands: '' }, false],
    [['1,234', '2,345'], point, true],
    [['1.234', '2.345'], { decimal: '.', thousands: '' }, true],
    [['5', '17'], { decimal: '.', thousands: '' }, false]
  ])('%j', (column, marks, ambiguous) => expect(decide(...column)).toEqual({ marks, ambiguous }))

  test('dots in a file of semicolons mark thousands, unless the column says otherwise', () => {
    const inSemicolons = (...column: string[]) => {
      const evidence = new NumberEvidence()
      for (const cell of column) evidence.add(cell)
      return evidence.decide(';')
    }
    expect(inSemicolons('523', '1.234', '12.345')).toEqual({ marks: comma, ambiguous: true })
    expect(inSemicolons('1.234', '17.5').marks).toEqual({ decimal: '.', thousands: '' })
    expect(inSemicolons('0.125', '1.234').marks).toEqual({ decimal: '.', thousands: '' })
    expect(inSemicolons('1,234').marks).toEqual(point)
    expect(inSemicolons('523').marks).toEqual({ decimal: '.', thousands: '' })
  })

  test.each(['2010-12-01', '01.12.2010', '12/1/2010', '0171 234 567', '10:30', 'A12', '1.2.3', '#1001'])(
    '%s is taken for no number',
    (text) => expect(looksLikeNumber(text)).toBe(false)
  )
})

test.each([
  ['$5', '$'],
  ['5 €', '€'],
  ['GBP 3', 'GBP'],
  ['12,50 kr', 'kr'],
  ['5', null]
])('the currency in %s is %s', (text, currency) => expect(currencyIn(text)).toBe(currency))
