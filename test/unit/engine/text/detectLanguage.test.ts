import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import { languageOf, languagesOf } from '#engine/text/detectLanguage.ts'
import { languages } from '#engine/text/language.ts'
import { reviews } from './reviews.ts'

test.each(languages)('a review in %s is told by itself', (language) => {
  const { good, bad } = reviews[language]
  expect([...good, ...bad].map((text) => languageOf(text))).toEqual([...good, ...bad].map(() => language))
})

test.each([
  ['Swedish', 'Bra produkt, mycket nöjd med köpet och leveransen'],
  ['Danish', 'Hurtig levering og god kvalitet, jeg er meget tilfreds'],
  ['Polish', 'Bardzo dobry produkt, polecam wszystkim'],
  ['Turkish', 'Çok iyi ürün, teşekkürler'],
  ['Finnish', 'Erittäin hyvä tuote, mutta toimitus oli hidas'],
  ['Russian', 'Это очень хорошо'],
  ['Japanese', 'これはいいです'],
  ['no words', '5/5 👍👍'],
  ['keys struck at random', 'asdf qwer zxcv'],
  ['nothing', '']
])('a text in %s is in none of the languages that are read', (_, text) => {
  expect(languageOf(text)).toBe('unknown')
})

test('very short texts are taken for the language of most others, unless they point elsewhere', () => {
  const texts = [...reviews.nl.good, ...reviews.nl.bad, 'Ok!', 'Mwah', 'Sehr gut', '👍', '', 'Отлично']
  const { languages, main, assumed } = complete(languagesOf(texts))
  expect(main).toBe('nl')
  expect(languages.slice(8)).toEqual(['nl', 'nl', 'de', 'unknown', 'unknown', 'unknown'])
  expect(assumed).toBe(2)
})

test('short texts stay unknown where no language has most of the others', () => {
  const texts = [...reviews.nl.good, ...reviews.fr.good, ...reviews.de.good, 'Mwah']
  expect(complete(languagesOf(texts)).languages.at(-1)).toBe('unknown')
})

test('short texts stay unknown where most texts are in a language that is not read', () => {
  const swedish = Array.from({ length: 9 }, (_, i) => `Bra produkt, mycket nöjd med köpet och leveransen ${i}`)
  expect(complete(languagesOf([...swedish, ...reviews.en.good, 'Toppen'])).languages.at(-1)).toBe('unknown')
})

test('any text has an answer, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const found = languageOf(text)
      expect([...languages, 'unknown']).toContain(found)
      expect(languageOf(text)).toBe(found)
    })
  )
})
