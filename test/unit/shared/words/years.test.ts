import { expect, test } from 'vitest'
import { areYears } from '#shared/model/years.ts'
import { featureValue, featureValueExactly } from '#shared/words/features.ts'

test('years are told by the name of their column and by their values', () => {
  for (const name of ['Year_Birth', 'Geburtsjahr', 'année', 'Año de nacimiento', 'anno'])
    expect(areYears(name, 1893, 1996)).toBe(true)
  expect(areYears('Year_Birth', 1, 60)).toBe(false)
  expect(areYears('Yearly income', 1000.5, 2999)).toBe(false)
  expect(areYears('Income', 1730, 2999)).toBe(false)
  expect(areYears('Piano lessons', 1730, 2999)).toBe(false)
})

test('a year is written without thousands in every language', () => {
  expect([featureValue(1970, 'year', 'de', null), featureValue(1970, 'year', 'en', null)]).toEqual(['1970', '1970'])
  expect(featureValueExactly(1970.5, 'year', 'de', null)).toBe('1970,5')
  expect(featureValue(1970, 'number', 'de', null)).toBe('1.970')
})
