import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TextFacts, textFeatures } from '#engine/text/textFeatures.ts'

const facts: TextFacts = {
  customers: [0, 2, 0, 0],
  times: [3, 1, 9, 5],
  sentiments: [0.5, -1, -0.5, 0.3],
  lengths: [10, 40, 20, 30],
  shares: { n: 4, d: 2, data: Float64Array.of(1, 0, 0.5, 0.5, 0, 0, 0.2, 0.8) }
}

test('a customer has the number, the means and the latest of their texts', () => {
  const { texts, meanSentiment, lastSentiment, meanLength, topicShares } = textFeatures(facts, 3)
  expect(Array.from(texts)).toEqual([3, 0, 1])
  expect(meanSentiment[0]).toBeCloseTo(0.1, 12)
  expect(lastSentiment[0]).toBe(-0.5)
  expect(meanLength[0]).toBe(20)
  expect(Array.from(topicShares.data.subarray(0, 2), (share) => Math.round(share * 1e9) / 1e9)).toEqual([0.6, 0.4])
})

test('a customer without a text has none, and nothing else is known of them', () => {
  const { meanSentiment, lastSentiment, meanLength, topicShares } = textFeatures(facts, 3)
  expect([meanSentiment[1], lastSentiment[1], meanLength[1]]).toEqual([Number.NaN, Number.NaN, Number.NaN])
  expect(Array.from(topicShares.data.subarray(2, 4))).toEqual([Number.NaN, Number.NaN])
})

test('a text without a date counts as earlier than those with one; of equal times the later in the list is the last', () => {
  const of = (times: number[]): number | undefined =>
    textFeatures({ customers: [0, 0], times, sentiments: [0.1, 0.2], lengths: [1, 1] }, 1).lastSentiment[0]
  expect(of([5, Number.NaN])).toBe(0.1)
  expect(of([Number.NaN, Number.NaN])).toBe(0.2)
  expect(of([5, 5])).toBe(0.2)
})

test('shares of topics add up to 1 wherever they are known, and numbers of texts to all texts', () => {
  const text = fc.record({
    customer: fc.nat(4),
    time: fc.double({ noNaN: true, noDefaultInfinity: true }),
    parts: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9))
  })
  fc.assert(
    fc.property(fc.array(text), (all) => {
      const rows = all.map(({ parts }) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        return parts.map((part) => (total > 0 ? part / total : 0))
      })
      const { texts, topicShares } = textFeatures(
        {
          customers: all.map(({ customer }) => customer),
          times: all.map(({ time }) => time),
          sentiments: all.map(() => 0),
          lengths: all.map(() => 1),
          shares: { n: all.length, d: 3, data: Float64Array.from(rows.flat()) }
        },
        5
      )
      expect(texts.reduce((sum, count) => sum + count, 0)).toBe(all.length)
      for (let c = 0; c < 5; c++) {
        const total = topicShares.data.subarray(c * 3, c * 3 + 3).reduce((sum, share) => sum + share, 0)
        if (!Number.isNaN(total)) expect(total).toBeCloseTo(1, 9)
      }
    })
  )
})

test('facts that do not fit are refused', () => {
  expect(() => textFeatures({ ...facts, times: [1] }, 3)).toThrow(expect.objectContaining({ code: 'badShape' }))
  expect(() => textFeatures(facts, 2)).toThrow(
    expect.objectContaining({ code: 'badShape', params: { row: 1, got: 2 } })
  )
})
