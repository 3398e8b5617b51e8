import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { checkFormula } from '#shared/formula/check.ts'
import { checkOwn } from '#shared/formula/checkOwn.ts'
import { orderOfFormulas } from '#shared/formula/dependencies.ts'
import { formulaInWords } from '#shared/formula/inWords.ts'
import { formulaHelp, suggestionMeaning } from '#shared/formula/meaning.ts'
import { parseFormula } from '#shared/formula/parse.ts'
import { hintInWords, problemInWords } from '#shared/formula/problemInWords.ts'
import { formulaUnit } from '#shared/formula/unit.ts'
import { locales, texts } from '#shared/i18n/texts.ts'
import { anyFormula } from './anyFormula.ts'
import { faultyFormulas } from './faultyFormulas.ts'
import { shop } from './vocabulary.ts'

const en = wordsIn('en')
const de = wordsIn('de')
const read = (text: string) => {
  const { formula, problems } = parseFormula(text)
  if (!formula) throw new Error(JSON.stringify(problems))
  return formula
}

describe('formulaInWords', () => {
  test.each([
    [
      'orders where category = "Gifts" and last 90 days | sum amount',
      'Total amount of orders where category of one of the lines is “Gifts” and not longer ago than 90 days',
      'Summe (Betrag): Bestellungen mit der Bedingung „Kategorie einer der Positionen ist ‚Gifts‘ und nicht länger her als 90 Tage“'
    ],
    [
      '(orders | count) / (orders | days since first)',
      '(number of orders) ÷ (days since the first of orders)',
      '(Anzahl: Bestellungen) ÷ (Tage seit dem ersten Mal: Bestellungen)'
    ],
    [
      'orElse(reviews where rating <= 2.5 and (month = may or not weekday = sunday) | mean sentiment, 0) * recency',
      '(Mean sentiment of reviews where rating is at most 2.5 and (month is May or it is not so that weekday is Sunday), or 0 where that is missing) × “Days since the last order”',
      null
    ],
    [
      'lines where since 2011-12-01 | share amount',
      'Share of the total amount that comes from order lines where the day is 1 Dec 2011 or later, among all order lines',
      null
    ],
    ['lines where amount > 1.5 | count', null, 'Anzahl: Positionen mit der Bedingung „Betrag ist größer als 1,5“']
  ])('%s', (text, english, german) => {
    if (english) expect(formulaInWords(read(text), en, 'en').toLowerCase()).toBe(english.toLowerCase())
    if (german) expect(formulaInWords(read(text), de, 'de')).toBe(german)
  })

  test('every formula has words, with every fact filled in', () => {
    fc.assert(
      fc.property(anyFormula(), fc.constantFrom(...locales), (formula, locale) => {
        const words = formulaInWords(formula, locale === 'en' ? en : de, locale)
        expect(words).not.toMatch(/\{\{|formula\.|undefined|NaN/)
        expect(words).not.toBe('')
      })
    )
  })
})

test('a problem is told with what was found, what to do and what was probably meant', () => {
  const told = (text: string, locale: 'en' | 'de') =>
    parseFormula(text).problems?.map((one) => problemInWords(one, locale === 'en' ? en : de, locale))
  expect(told('lines where categroy = "x" | count', 'en')).toEqual([
    'The source “lines” has no field “categroy”. Choose one from the list; texts to compare with stand in quotes. Did you mean category?'
  ])
  expect(told('rezensionen wo kategorie = "x" | anzahl', 'de')).toEqual([
    '„kategorie“ steht hier nicht in der Quelle „rezensionen“. Nehmen Sie dafür die Quelle „bestellungen“.'
  ])
})

test.each(locales)('every problem has words, with every fact filled in: %s', (locale) => {
  const met = new Set(['unknownFeature'])
  for (const [text] of faultyFormulas)
    for (const problem of parseFormula(text).problems!) {
      met.add(problem.code)
      expect(problemInWords(problem, locale === 'en' ? en : de, locale)).not.toMatch(/\{\{|formula\.|undefined/)
    }
  for (const problem of checkOwn({ name: 'A', formula: '2 * [a]' }, [], shop).problems) {
    met.add(problem.code)
    expect(problemInWords(problem, locale === 'en' ? en : de, locale)).toContain('“A” → “A”')
  }
  expect([...met].sort()).toEqual(Object.keys(texts.en.formula.problem).sort())
})

describe('checkFormula', () => {
  const check = (text: string) => checkFormula(read(text), shop)

  test('features that do not exist are told, with those that were probably meant', () => {
    const { problems } = check('recensy + [age] + [DAYS SINCE THE LAST ORDER] + [Zzz]')
    expect(problems.map(({ code, at, suggestion }) => [code, at, suggestion])).toEqual([
      ['unknownFeature', { from: 0, to: 7 }, 'recency'],
      ['unknownFeature', { from: 48, to: 53 }, null]
    ])
    expect(checkFormula(read('oders'), shop).problems[0]?.suggestion).toBe('orders')
  })

  test('words that no row has are a hint, where all words are known', () => {
    const { problems, hints } = check('orders where category in ("gifts", "Tyos") or product = "no such" | count')
    expect(problems).toEqual([])
    expect(hints).toEqual([
      {
        code: 'unknownWord',
        at: { from: 35, to: 41 },
        params: { found: 'Tyos', field: 'category' },
        suggestion: '"Toys"'
      }
    ])
    expect(hintInWords(hints[0]!, en, 'en')).toBe('No row has “Tyos” as “category” so far. Did you mean "Toys"?')
  })

  test('a source that the project does not have is a hint', () => {
    expect(check('contacts | count').hints.map(({ code }) => code)).toEqual(['sourceAbsent'])
  })
})

describe('orderOfFormulas', () => {
  const formulas = (table: Record<string, string>) =>
    new Map(Object.entries(table).map(([name, text]) => [name, read(text)]))

  test('puts each after those that it needs', () => {
    expect(orderOfFormulas(formulas({ A: '[b] + c', B: 'recency', C: '2 * B' }))).toEqual({ order: ['B', 'C', 'A'] })
  })

  test('tells those that need each other', () => {
    expect(orderOfFormulas(formulas({ D: 'A', A: 'B', B: 'C + 1', C: 'a' }))).toEqual({ circle: ['A', 'B', 'C', 'A'] })
    expect(orderOfFormulas(formulas({ A: '[A] * 2' }))).toEqual({ circle: ['A', 'A'] })
  })
})

test.each([
  ['orders | count', 'orders'],
  ['orders | sum amount', 'money'],
  ['(orders | sum amount) / (orders | count)', 'money'],
  ['(orders where last 90 days | sum amount) / (orders | sum amount)', 'number'],
  ['lines where category = "x" | share', 'share'],
  ['contacts | mean responded', 'share'],
  ['orders | days since last', 'days'],
  ['orElse(recency, 999)', 'days'],
  ['recency + (orders | days since first)', 'days'],
  ['recency + (orders | count)', 'number'],
  ['lines | distinct product', 'number'],
  ['2 * (orders | sum amount)', 'money'],
  ['log(orders | sum amount)', 'number']
])('%s is told in %s', (text, unit) => {
  expect(formulaUnit(read(text), (name) => (name === 'recency' ? 'days' : undefined))).toBe(unit)
})

test('help and suggestions explain every word', () => {
  for (const locale of locales) {
    const t = locale === 'en' ? en : de
    const text = JSON.stringify(formulaHelp(t, locale))
    expect(text).not.toMatch(/formula\.|undefined/)
    expect(text.length).toBeGreaterThan(1000)
  }
  const place = { text: '', from: 0, to: 0 }
  const choices = { returns: 'net' as const, own: [{ name: 'Gifts', formula: 'lines | count' }] }
  expect(suggestionMeaning({ ...place, role: 'feature', key: 'Gifts' }, en, 'en', choices)).toContain('lines | count')
  expect(suggestionMeaning({ ...place, role: 'aggregate', key: 'share' }, en, 'en', choices)).toMatch(
    /^These rows as a part/
  )
  expect(suggestionMeaning({ ...place, role: 'symbol', key: '|' }, en, 'en', choices)).toBeNull()
})
