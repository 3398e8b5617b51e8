import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeFormula } from '#shared/formula/complete.ts'
import { parseFormula } from '#shared/formula/parse.ts'
import { formulaToText } from '#shared/formula/toText.ts'
import type { Vocabulary } from '#shared/formula/vocabulary.ts'
import { anyFormula } from './anyFormula.ts'
import { shop } from './vocabulary.ts'

/** The bar is the caret, unless another is told. */
const completed = (text: string, vocabulary: Vocabulary = shop, caret = text.length): string[] =>
  completeFormula(text, caret, vocabulary).map((one) => text.slice(0, one.from) + one.text + text.slice(one.to))

test.each([
  ['', ['orders', 'lines', 'events', 'reviews', 'recency', 'Age', '[visits per month]', 'round', 'sqrt']],
  ['ord', ['orders']],
  ['lines ', ['lines where', 'lines |']],
  ['lines where cat', ['lines where category']],
  ['lines where category', ['lines where category']],
  ['lines where category is ', ['lines where category is missing', 'lines where category is "Toys"']],
  ['lines where category = ', ['lines where category = "Toys"', 'lines where category = "Gifts"']],
  ['lines where category = "gi', ['lines where category = "Gifts"']],
  ['lines where category = plates', ['lines where category = "5"" plates"']],
  ['orders where category = to', ['orders where category = "Toys"']],
  ['lines where category in ("Toys", "', ['lines where category in ("Toys", "Gifts"']],
  ['events where action = "visit" ', ['events where action = "visit" and', 'events where action = "visit" |']],
  ['lines where last 90 ', ['lines where last 90 days', 'lines where last 90 months']],
  ['lines where month = dec', ['lines where month = december']],
  ['lines | ', ['lines | count', 'lines | days since last']],
  ['lines | days si', ['lines | days since last', 'lines | days since first']],
  ['lines | aver', ['lines | mean']],
  ['lines | sum ', ['lines | sum amount', 'lines | sum cost']],
  ['(orders | count', ['(orders | count']],
  ['(orders | count) / (o', ['(orders | count) / (orders']],
  ['[vis', ['[visits per month]']],
  ['1 + days sin', []],
  ['month', ['[visits per month]']],
  ['last order', []]
])('“%s” is completed by what could stand there', (text, some) => {
  expect(completed(text)).toEqual(expect.arrayContaining(some))
})

test.each([
  ['con', 'contacts', 'sources that the project does not have'],
  ['lines | sum ', 'lines | sum category', 'fields that cannot be summed'],
  ['lines where ', 'lines where rating', 'fields of other sources'],
  ['lines where category = "', 'lines where category = recency', 'features within quotes'],
  ['lines where category ', 'lines where category <', 'comparisons that a field does not have']
])('“%s” is not completed by “%s”: %s', (text, never) => {
  expect(completed(text)).not.toContain(never)
})

test('a quote that the editor has closed is not closed twice', () => {
  const text = 'lines where category = "gi" | count'
  expect(completed(text, shop, text.indexOf('gi') + 2)).toContain('lines where category = "Gifts" | count')
})

test('words are completed in the language of the screen, whatever language was begun', () => {
  expect(completed('bestellungen wo ', { ...shop, language: 'de' })).toContain('bestellungen wo letzte')
  expect(completed('ord', { ...shop, language: 'de' })[0]).toBe('bestellungen')
  expect(completed('best')).toEqual(['orders', 'lines'])
})

test('a formula can be written by taking what is proposed, from its first word to its last', () => {
  const words = { words: fc.constantFrom('Toys', 'Gifts'), names: fc.constantFrom('Age'), numbers: fc.nat(9) }
  const vocabulary = { ...shop, sources: ['orders', 'lines', 'events', 'reviews', 'contacts'] as const }
  const isWord = /^[a-z]+$/i
  fc.assert(
    fc.property(anyFormula(words, 1), (formula) => {
      const text = formulaToText(formula)
      const { tokens } = { tokens: [...text.matchAll(/"[^"]*"|[a-z]+|\S/gi)] }
      for (const { 0: token, index } of tokens) {
        // Texts of fields that the vocabulary has no words of cannot be proposed.
        if (!isWord.test(token)) continue
        const before = text.slice(0, index)
        const begun = completeFormula(before, index, vocabulary)
        const whole = begun.map((one) => before.slice(0, one.from) + one.text)
        const isThere = whole.some((one) => text.startsWith(one) || one.startsWith(before + token))
        expect([before, token, isThere]).toEqual([before, token, true])
      }
    }),
    { numRuns: 300 }
  )
})

test('it never throws, and replaces only what is there', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    anyFormula().map((one) => formulaToText(one))
  )
  fc.assert(
    fc.property(anyText, fc.nat(300), (text, place) => {
      const caret = Math.min(place, text.length)
      for (const { from, to } of completeFormula(text, caret, shop)) {
        expect(from).toBeLessThanOrEqual(caret)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1000 }
  )
})

test('what “did you mean” proposes mends the mistake', () => {
  for (const text of [
    'lnies | count',
    'lines | cuont',
    'lines where categroy = Gifts | count',
    'roud(1)',
    'lines where last 2 mnths | count'
  ]) {
    let mended = text
    for (let problems = parseFormula(mended).problems; problems; problems = parseFormula(mended).problems) {
      const { at, suggestion } = problems[0]!
      expect([mended, suggestion]).toEqual([mended, expect.any(String)])
      mended = mended.slice(0, at.from) + suggestion + mended.slice(at.to)
    }
    expect(mended).not.toBe(text)
  }
})
