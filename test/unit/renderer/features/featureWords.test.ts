import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { namedColumns } from '#report/csv/columns.ts'
import { locales, texts } from '#shared/i18n/texts.ts'
import { computedCategories, namedFeatures, orderFeatures } from '#shared/model/recipe.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import {
  featureName,
  featureShortName,
  featureValue,
  featureValueExactly,
  featureValueInWords
} from '#shared/words/features.ts'

test.each(locales)('every feature that Tessera computes has all its words in %s, and no two share one', (locale) => {
  const t = wordsIn(locale)
  const { names, explore } = texts[locale]
  const known = [...namedFeatures, ...computedCategories]
  for (const words of [featureName, featureShortName]) {
    const said = known.map((id) => words(id, t))
    expect(new Set(said).size).toBe(known.length)
    for (const text of said) expect(text).not.toMatch(/names\.|@/)
  }
  for (const id of known)
    expect(featureDefinition(id, t, locale, { returns: 'exclude', own: [] })).toMatch(/^\p{Lu}.+\.$/u)
  const keys = orderFeatures.flatMap((id) => [`${id}High`, `${id}Low`])
  expect(Object.keys(names.trait)).toEqual(expect.arrayContaining(keys))
  expect(Object.keys(explore.towards)).toEqual(expect.arrayContaining(keys))
  expect(new Set(Object.values(names.trait)).size).toBe(Object.keys(names.trait).length)
})

test('every feature that Tessera computes has a column of its own in CSV', () => {
  expect(new Set(Object.values(namedColumns)).size).toBe(namedFeatures.length)
})

test('a share is said in per cent, exactly where the pointer rests', () => {
  expect(featureValue(1 / 3, 'share', 'en', 'GBP')).toBe('33\u00a0%')
  expect(featureValueInWords(0.0512, 'share', wordsIn('de'), 'de', null)).toBe('5,1\u00a0%')
  expect(featureValueExactly(1 / 3, 'share', 'en', null)).toBe('33.3333\u00a0%')
  expect(featureValue(57.05, 'share', 'en', null)).toBe('5,705\u00a0%')
})
