import { expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import { countWords } from '#engine/text/countWords.ts'
import { distinctiveWords } from '#engine/text/distinctiveWords.ts'

const texts = [
  'The delivery was late',
  'Deliveries are always late',
  'Delivery late again',
  'Great sound and bass',
  'The sound of this speaker',
  'Sound, sound, sound!',
  'Lieferung zu spät'
]
const languages = ['en', 'en', 'en', 'en', 'en', 'en', 'unknown'] as const
const labels = [0, 0, 0, 1, 1, 1, 1]

test('words of a group are counted together in all their forms, under the most frequent one, rare ones left out', () => {
  const counts = complete(countWords(texts, languages, { labels, k: 2 }))
  expect(counts.words).toEqual(['delivery', 'late', 'sound'])
  expect(counts.groups.map((group) => Array.from(group))).toEqual([
    [3, 3, 0],
    [0, 0, 5]
  ])
})

test('texts of no group are not counted', () => {
  const counts = complete(countWords(texts, languages, { labels: [0, 0, -1, 1, 1, 1, 1], k: 2, minTexts: 2 }))
  expect(counts.words).toEqual(['deliveries', 'late', 'sound'])
  expect(Array.from(counts.groups[0] ?? [])).toEqual([2, 2, 0])
})

test('each group gets its own words first, and two groups mirror each other', () => {
  const [first = [], second = []] = distinctiveWords(complete(countWords(texts, languages, { labels, k: 2 })))
  expect(first.map(({ word }) => word)).toEqual(['delivery', 'late', 'sound'])
  expect(second.map(({ word }) => word)).toEqual(['sound', 'delivery', 'late'])
  for (const { word, z } of first) expect(second.find((other) => other.word === word)?.z).toBeCloseTo(-z, 12)
})

test('of equally lopsided words the one seen more often is the surer one', () => {
  const words = ['rare', 'often', 'other']
  const [[first, second] = []] = distinctiveWords({
    words,
    groups: [
      [2, 40, 500],
      [0, 0, 542]
    ]
  })
  expect([first?.word, second?.word]).toEqual(['often', 'rare'])
})

test('a word that all groups have alike has a z near 0', () => {
  const [words = []] = distinctiveWords({
    words: ['same', 'mine', 'yours'],
    groups: [
      [100, 50, 0],
      [100, 0, 50]
    ]
  })
  expect(words.find(({ word }) => word === 'same')?.z).toBeCloseTo(0, 12)
})

test('counts that do not fit are refused with what was got', () => {
  expect(() => distinctiveWords({ words: ['a'], groups: [[1, 2]] })).toThrow(
    expect.objectContaining({ code: 'badShape', params: { needed: 1, got: 2 } })
  )
  expect(() => distinctiveWords({ words: ['a'], groups: [[-1]] })).toThrow(
    expect.objectContaining({ code: 'notFinite' })
  )
  expect(() => distinctiveWords({ words: ['a'], groups: [[1]] }, { priorWords: 0 })).toThrow(
    expect.objectContaining({ code: 'badOption' })
  )
  expect(() => complete(countWords(texts, languages, { labels: [0], k: 1 }))).toThrow(
    expect.objectContaining({ code: 'badShape' })
  )
  expect(() => complete(countWords(texts, languages, { labels: [0, 0, 0, 0, 0, 0, 2], k: 2 }))).toThrow(
    expect.objectContaining({ code: 'badShape' })
  )
})
