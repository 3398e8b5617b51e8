import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import type { Language } from '#engine/text/language.ts'
import { findTopics } from '#engine/text/topics/findTopics.ts'
import { sentencesOf } from '#engine/text/topics/sentences.ts'

const subjects = [
  'delivery parcel courier late shipping box doorstep driver tracking neighbour letterbox van',
  'sound bass speaker volume music treble song radio headphones noise playlist stereo',
  'setup install app wifi password connect phone router account settings update bluetooth',
  'price money discount sale expensive value coupon invoice dollars bargain payment card'
].map((words) => words.split(' '))

/** Texts about one subject each, in turn; `subject` is their number. */
const shopTexts = (n: number) => {
  let state = 11
  const below = (limit: number): number => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
  const texts = Array.from({ length: n }, (_, i) => {
    const words = subjects[i % 4] ?? []
    return `It was the ${Array.from({ length: 3 + below(4) }, () => words[below(12)]).join(' and the ')} for me.`
  })
  return { texts, languages: texts.map((): Language => 'en') }
}

test('as many topics are proposed as subjects are there, each named by words of one', () => {
  const { texts, languages } = shopTexts(400)
  const { k, proposed, topics, described } = complete(findTopics(texts, languages, 'en', { seed: 1 }))
  expect(k).toBe(4)
  expect(proposed.map(({ k }) => k)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(described).toBe(400)
  const named = topics.map(({ words }) =>
    subjects.findIndex((of) => words.slice(0, 3).every(({ word }) => of.includes(word)))
  )
  expect(named.toSorted()).toEqual([0, 1, 2, 3])
})

test("a text's shares add up to 1, and a text is mostly about its subject", () => {
  const { texts, languages } = shopTexts(400)
  const { shares, topics } = complete(findTopics(texts, languages, 'en', { seed: 1, k: 4 }))
  const owner = topics.map(({ words }) => subjects.findIndex((of) => of.includes(words[0]?.word ?? '')))
  let right = 0
  for (let i = 0; i < shares.n; i++) {
    const row = Array.from(shares.data.subarray(i * 4, i * 4 + 4))
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    if (owner[row.indexOf(Math.max(...row))] === i % 4) right++
  }
  expect(right).toBe(400)
})

test('examples are sentences of the texts that they point to, and hold words of the topic', () => {
  const { texts, languages } = shopTexts(200)
  const { topics } = complete(findTopics(texts, languages, 'en', { seed: 1, k: 4 }))
  for (const { examples, words } of topics) {
    expect(examples.length).toBe(3)
    for (const { text, sentence } of examples) {
      expect(texts[text]).toContain(sentence)
      expect(words.some(({ word }) => sentence.includes(word))).toBe(true)
    }
  }
})

test('texts in another language, and those with none of the words, have shares of 0', () => {
  const { texts, languages } = shopTexts(200)
  const all = [...texts, 'Die Lieferung war gut', 'Wonderful']
  const { shares, described, otherLanguages } = complete(
    findTopics(all, [...languages, 'de', 'en'], 'en', { seed: 1, k: 4 })
  )
  expect(Array.from(shares.data.subarray(200 * 4))).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect([described, otherLanguages]).toEqual([200, 1])
})

test('the order of the texts changes nothing', () => {
  const { texts, languages } = shopTexts(160)
  const plain = complete(findTopics(texts, languages, 'en', { seed: 3 }))
  const order = fc.shuffledSubarray(Array.from(texts.keys()), { minLength: 160, maxLength: 160 })
  fc.assert(
    fc.property(order, (order) => {
      const shuffled = complete(
        findTopics(
          order.map((i) => texts[i] ?? ''),
          languages,
          'en',
          { seed: 3 }
        )
      )
      expect(shuffled.topics.map(({ words, share, texts }) => ({ words, share, texts }))).toEqual(
        plain.topics.map(({ words, share, texts }) => ({ words, share, texts }))
      )
      order.forEach((i, at) => {
        expect(shuffled.shares.data.subarray(at * plain.k, (at + 1) * plain.k)).toEqual(
          plain.shares.data.subarray(i * plain.k, (i + 1) * plain.k)
        )
      })
    }),
    { numRuns: 5 }
  )
})

test('too few texts and a number of topics that cannot be are refused with what is needed', () => {
  const { texts, languages } = shopTexts(100)
  expect(() => complete(findTopics(texts.slice(0, 8), languages.slice(0, 8), 'en', { seed: 1 }))).toThrow(
    expect.objectContaining({ code: 'noRows', params: expect.objectContaining({ needed: 20 }) })
  )
  const same = texts.map(() => 'delivery')
  expect(() => complete(findTopics(same, languages, 'en', { seed: 1 }))).toThrow(
    expect.objectContaining({ code: 'noRows' })
  )
  const pairs = texts.map((_, i) => ['delivery', 'sound', 'price'][i % 3] ?? '')
  expect(() => complete(findTopics(pairs, languages, 'en', { seed: 1 }))).toThrow(
    expect.objectContaining({ code: 'tooFewDifferentRows', params: { needed: 4, got: 3 } })
  )
  expect(() => complete(findTopics(texts, languages, 'en', { seed: 1, k: 1 }))).toThrow(
    expect.objectContaining({ code: 'badOption' })
  )
  expect(() => complete(findTopics(texts, [], 'en', { seed: 1 }))).toThrow(
    expect.objectContaining({ code: 'badShape' })
  )
})

test('sentences are told apart by their marks and lines', () => {
  expect(sentencesOf('Great! It works...  Really? \n Yes\n- :)')).toEqual(['Great!', 'It works...', 'Really?', 'Yes'])
})
