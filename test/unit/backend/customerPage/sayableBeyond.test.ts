import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sayableBeyond } from '#backend/customerPage/sayableBeyond.ts'
import { featureUnits } from '#shared/api/features.ts'
import { featureValue } from '#shared/words/features.ts'

/** What a reader takes a figure for. */
const read = (shown: string): number => {
  const factor = shown.endsWith('%') ? 0.01 : { K: 1e3, M: 1e6, B: 1e9 }[shown.at(-1)!]
  return Number.parseFloat(shown.replaceAll(',', '').replace('\u2212', '-')) * (factor ?? 1)
}

test.each(featureUnits)('what is shown of a value beyond a border lies beyond it: %s', (unit) => {
  const most = { share: 1, year: 2030 }[unit as string] ?? 8e6
  const least = unit === 'year' ? 1900 : 0.01
  fc.assert(
    fc.property(fc.double({ min: least, max: most, noNaN: true }), fc.boolean(), (border, up) => {
      const shown = read(featureValue(sayableBeyond(border, unit, up), unit, 'en', null))
      expect(up ? shown > border : shown < border).toBe(true)
    }),
    { numRuns: 300 }
  )
})

test('it is the next one', () => {
  expect(sayableBeyond(0.453, 'share', true)).toBe(0.46)
  expect(sayableBeyond(0.0621, 'share', true)).toBe(0.063)
  expect(sayableBeyond(12.2, 'orders', false)).toBe(12)
  expect(sayableBeyond(1_234_567, 'money', true)).toBe(1_300_000)
  expect(sayableBeyond(1985.4, 'year', false)).toBe(1985)
})
