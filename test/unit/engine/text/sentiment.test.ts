import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import { languages } from '#engine/text/language.ts'
import { sentimentOf, sentiments } from '#engine/text/sentiment/sentiment.ts'
import { reviews } from './reviews.ts'

/** From the table of examples in the README of VADER's authors. */
test.each([
  ['VADER is smart, handsome, and funny.', 0.8316],
  ['VADER is smart, handsome, and funny!', 0.8439],
  ['VADER is very smart, handsome, and funny.', 0.8545],
  ['VADER is VERY SMART, handsome, and FUNNY.', 0.9227],
  ['VADER is VERY SMART, handsome, and FUNNY!!!', 0.9342],
  ['VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!', 0.9469],
  ['VADER is not smart, handsome, nor funny.', -0.7424],
  ['The book was good.', 0.4404],
  ["At least it isn't a horrible book.", 0.431],
  ['The book was only kind of good.', 0.3832],
  ['The plot was good, but the characters are uncompelling and the dialog is not great.', -0.7042],
  ['Today SUX!', -0.5461],
  ['Not bad at all', 0.431]
])('"%s" has the score that VADER publishes', (text, score) => {
  expect(sentimentOf(text, 'en')).toBeCloseTo(score, 4)
})

test.each(languages)('good reviews in %s are above 0 and bad ones below', (language) => {
  const { good, bad } = reviews[language]
  expect(good.filter((text) => sentimentOf(text, language) <= 0)).toEqual([])
  expect(bad.filter((text) => sentimentOf(text, language) >= 0)).toEqual([])
})

test.each([
  ['en', 'It is good', 'It is not good', 'It is very good'],
  ['de', 'Das ist gut', 'Das ist nicht gut', 'Das ist sehr gut'],
  ['fr', "C'est bon", "Ce n'est pas bon", "C'est très bon"],
  ['es', 'Es bueno', 'No es bueno', 'Es muy bueno'],
  ['it', 'È buono', 'Non è buono', 'È molto buono'],
  ['pt', 'É bom', 'Não é bom', 'É muito bom'],
  ['nl', 'Het is mooi', 'Het is niet mooi', 'Het is heel mooi']
] as const)('a negation turns and an adverb strengthens what is said in %s', (language, plain, negated, strong) => {
  const score = sentimentOf(plain, language)
  expect(score).toBeGreaterThan(0)
  expect(sentimentOf(negated, language)).toBeLessThan(0)
  expect(sentimentOf(strong, language)).toBeGreaterThan(score)
})

test('a negation after the verb turns it in German, French and Dutch', () => {
  expect(sentimentOf('Es gefällt mir nicht', 'de')).toBeLessThan(0)
  expect(sentimentOf("J'aime pas", 'fr')).toBeLessThan(0)
  expect(sentimentOf('Het werkt niet', 'nl')).toBeLessThan(0)
})

test('"not only" does not turn what follows', () => {
  expect(sentimentOf('nicht nur gut, sondern günstig', 'de')).toBeGreaterThan(0)
  expect(sentimentOf('not only good but fast', 'en')).toBeGreaterThan(0)
})

test('a negated fault does not turn praise after the comma', () => {
  expect(sentimentOf('No problems, great', 'en')).toBeGreaterThan(sentimentOf('great', 'en'))
})

test('missing accents and lengthened words are understood', () => {
  expect(sentimentOf('muy rapido', 'es')).toBe(sentimentOf('muy rápido', 'es'))
  expect(sentimentOf('sooooo goooood', 'en')).toBe(sentimentOf('so good', 'en'))
})

test('emoji count in any language, words of an unknown one do not', () => {
  expect(sentimentOf('Это 😍', 'unknown')).toBeGreaterThan(0)
  expect(sentimentOf('Это 😡', 'unknown')).toBeLessThan(0)
  expect(sentimentOf('great', 'unknown')).toBe(0)
})

test('every text has a finite score of -1 to 1, and one text has the same alone and among others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })),
      fc.constantFrom(...languages),
      (texts, of) => {
        const scores = complete(
          sentiments(
            texts,
            texts.map(() => of)
          )
        )
        scores.forEach((score, i) => {
          expect(Math.abs(score)).toBeLessThanOrEqual(1)
          expect(score).toBe(sentimentOf(texts[i] ?? '', of))
        })
      }
    )
  )
})
